import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { agendaBook } from "../../../src/presentation/paper/agenda-book.ts";
import type { PaperPart } from "../../../src/presentation/view/paper-parts.ts";
import { bookOf, fullCase } from "../../builders/agenda-books.ts";
import { caseOf, preparedEvents } from "../../builders/meetings.ts";

const full = fullCase("BT-407", "Utstyr ved utskrivning");
/** A case of which only what must be there has been written. */
const short = caseOf(
  preparedEvents("information", "Status for akuttmedisin").map((event) =>
    event.kind === "prepared" ? { ...event, fields: {} } : event,
  ),
  "KM-112",
);

function headings(parts: readonly PaperPart[]): string[] {
  return parts.flatMap((part) => (part.kind === "heading" ? [part.text] : []));
}

/** What stands between two headings. */
function under(parts: readonly PaperPart[], heading: string): readonly PaperPart[] {
  const from = parts.findIndex((part) => part.kind === "heading" && part.text === heading) + 1;
  assert.ok(from > 0, heading);
  const length = parts.slice(from).findIndex(({ kind }) => kind === "heading");
  return parts.slice(from, length < 0 ? undefined : from + length);
}

describe("the papers of a meeting", () => {
  it("begin with the notice, the agenda and who is called, and list every case with its page", () => {
    const { title, issuer, parts } = agendaBook(bookOf([full, short]), "nb");
    assert.equal(title, "Innkalling og saker til SSU 12. desember 2026");
    assert.equal(issuer, "Helsefellesskapet Østfold");
    const [agenda] = under(parts, "Sakliste").filter((part) => part.kind === "table");
    assert.deepEqual(
      agenda?.rows.map(([number, name]) => `${number} ${name}`),
      ["1 Utstyr ved utskrivning", "2 Status for akuttmedisin"],
    );
    const [called] = under(parts, "Innkalt").filter((part) => part.kind === "table");
    assert.equal(called?.rows.length, 10);
    const listed = parts.flatMap((part) => (part.kind === "heading" && part.listed ? [part.text] : []));
    assert.deepEqual(listed, ["Innkalt", "Sak 1: Utstyr ved utskrivning", "Sak 2: Status for akuttmedisin"]);
  });

  it("hold every field of a saksframlegg, the proposal last", () => {
    const { parts } = agendaBook(bookOf([full]), "nb");
    const found = headings(parts);
    assert.deepEqual(found.slice(found.indexOf("Sak 1: Utstyr ved utskrivning") + 1), [
      "Behov",
      "Hva betyr saken for pasienten?",
      "Bakgrunn",
      "Tidligere behandling",
      "Tallgrunnlag",
      "Vurdering",
      "Økonomiske konsekvenser",
      "Administrative konsekvenser",
      "Medvirkning",
      "Felles tiltak",
      "Forslag til vedtak, nummer 2",
      "Endringer i ordlyden",
      "Retningslinje nr. 12, Endring siden forrige versjon, punkt 1",
      "R12/nytt/1",
      "Tiltak som følger av vedtaket",
      "Vedlegg",
    ]);
  });

  it("say what has not been filled in", () => {
    const { parts } = agendaBook(bookOf([short, full]), "nb");
    const notes = JSON.stringify(parts);
    assert.match(
      notes,
      /Ikke oppgitt: økonomiske konsekvenser, administrative konsekvenser og medvirkning\./,
    );
    assert.match(notes, /Ikke oppgitt: arbeidsgiver og organisering\./);
    assert.match(notes, /"Offentlighet","value":"Ikke vurdert"/);
  });

  it("show old and new words of a clause as both were", () => {
    const { parts } = agendaBook(bookOf([full]), "nb");
    const [quote] = under(parts, "Retningslinje nr. 12, Endring siden forrige versjon, punkt 1");
    assert.ok(quote?.kind === "paragraph");
    const without = (look: string) =>
      quote.spans
        .filter((span) => span.look !== look)
        .map(({ text }) => text)
        .join("");
    assert.match(without("added"), /^Strategisk samarbeidsutvalg \(SSU\) vedtok/);
    assert.equal(without("deleted"), full.paper?.proposal.clause?.text);
  });

  it("enclose the files that could be had, and say of others that they are not there", () => {
    const enclosed = agendaBook(bookOf([full]), "nb");
    assert.deepEqual(
      enclosed.attachments.map(({ name, description }) => [name, description]),
      [
        [
          "1-BT-407-v1-Notat om utstyr på sengepost.txt",
          "Vedlegg til sak 1: Notat om utstyr på sengepost.txt",
        ],
      ],
    );
    const without = agendaBook(bookOf([full], { enclosures: new Map() }), "nb");
    assert.deepEqual(without.attachments, []);
    const [table] = under(without.parts, "Vedlegg").filter((part) => part.kind === "table");
    assert.equal(table?.rows[0]?.[0], "Notat om utstyr på sengepost.txt (ligger ikke i denne filen)");
    assert.equal(table?.rows[0]?.[1], full.enclosures[0]?.hash);
  });

  it("take in what others have made for a case", () => {
    const table: PaperPart = {
      kind: "table",
      columns: [{ title: "Innspill", share: 1 }],
      rows: [["Fra Marker"]],
    };
    const { parts } = agendaBook(bookOf([full, short], { added: new Map([["KM-112", [table]]]) }), "nb");
    assert.equal(parts.at(-1), table);
  });

  it("are dated by the last thing that happened, so that the same papers are the same file", () => {
    assert.equal(agendaBook(bookOf([full]), "nb").createdAt, "2026-12-12T09:00:00Z");
    assert.deepEqual(agendaBook(bookOf([full]), "nb"), agendaBook(bookOf([full]), "nb"));
  });

  for (const language of LANGUAGES)
    it(`speak ${language} throughout`, () => {
      const others = LANGUAGES.filter((each) => each !== language);
      const own = headings(agendaBook(bookOf([full]), language).parts);
      const words: Record<Language, string> = { nb: "Medvirkning", nn: "Medverknad", en: "Enclosures" };
      assert.ok(own.includes(words[language]));
      for (const other of others) assert.ok(!own.includes(words[other]));
    });
});
