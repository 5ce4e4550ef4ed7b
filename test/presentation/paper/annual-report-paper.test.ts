import assert from "node:assert/strict";
import { paperText } from "../../../src/adapters/documents/paper/paper-text.ts";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { annualReportPaper } from "../../../src/presentation/paper/annual-report-paper.ts";
import { annualReport } from "../../builders/reported-year.ts";

const text = (over: Partial<typeof annualReport> = {}, toWriteIn = false) =>
  paperText(annualReportPaper({ ...annualReport, ...over }, "nb", toWriteIn));

describe("the årsberetning", () => {
  it("counts seats, and names nobody who was there or was not", () => {
    const told = text();
    assert.match(
      told,
      /Dato: 3\. mars 2026\nOrgan: SSU\nOppmøte: 8 av 10 plasser, 1 ved vara\nSaker: 1\nReferat: godkjent/,
    );
    assert.doesNotMatch(told, /Navn Prøve|person-\d/);
  });

  it("tells a meeting that is still to come from one that was held", () => {
    assert.match(text(), /Dato: 12\. desember 2026\nOrgan: SSU\nOppmøte: Planlagt/);
  });

  it("has every decision by its number, and no title that is not public", () => {
    const told = text();
    assert.match(
      told,
      /Nr\.: PM 001\/26\n.*\n.*\nSak: Felles opplæring i dialogmeldinger\nUtfall: Vedtatt ved konsensus/,
    );
    assert.match(told, /Nr\.: SSU 004\/26\n.*\n.*\nSak: \(ikke offentlig\)\nUtfall: .*, med forbehold/);
    assert.doesNotMatch(told, /Fortrolig sak/);
  });

  it("has the hearings in numbers, the plan area by area, the duties that were met and what comes", () => {
    const told = text();
    assert.match(told, /Svar: 11 av 14 instanser/);
    assert.match(told, /Innsatsområde: 1\. Felles planlegging av tjenester til prioriterte grupper/);
    assert.match(
      told,
      /Årlig gjennomgang av avtalen \(hol § 6-5\)\n.*\nGjort: 10\. september 2026\nUtfall: gjort, ingen endring/,
    );
    assert.match(told, /## Det som kommer i 2027\n\n- SSU 2\. februar 2027\n- \d tiltak har frist/);
  });

  it("says that the year is not over, and what is not stated, without a guess", () => {
    const told = text({
      done: undefined,
      plan: undefined,
      nextMeetings: [],
      records: [],
      meetings: [],
      cases: [],
    });
    assert.match(told, /Året er ikke over\. Tallene gjelder til og med 22\. november 2026/);
    assert.match(told, /Ikke oppgitt: Ingen har notert at en plikt/);
    assert.match(told, /Ingen handlingsplan er lagt inn/);
    assert.match(told, /Antall og temaer er ikke oppgitt\. Avvik meldes i hver partners eget system/);
    assert.match(told, /Ikke oppgitt: Ingenting er planlagt/);
  });

  it("leaves a marked place for the secretariat's own words only in what people write on in", () => {
    const marked = (toWriteIn: boolean) =>
      annualReportPaper(annualReport, "nb", toWriteIn).parts.filter(
        (part) => part.kind === "paragraph" && part.look === "to-write",
      ).length;
    assert.deepEqual([marked(true), marked(false)], [1, 0]);
  });

  for (const language of LANGUAGES)
    it(`has a heading for each part in ${language}`, () => {
      const { parts } = annualReportPaper(annualReport, language, true);
      assert.equal(parts.filter((part) => part.kind === "heading" && part.level === 1).length, 10);
    });
});
