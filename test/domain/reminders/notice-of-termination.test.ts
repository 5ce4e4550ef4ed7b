import assert from "node:assert/strict";
import fc from "fast-check";
import { daysAfter, daysBetween } from "../../../src/domain/kernel/civil-date.ts";
import { noticeOf } from "../../../src/domain/reminders/notice-of-termination.ts";
import { date, document } from "../../builders/documents.ts";

const agreement = (...clauses: string[]) =>
  document({ id: "SA", standing: "agreement", clauses, version: { inForceFrom: date("2024-03-01") } });
const INNLANDET = agreement("Avtalen kan sies opp av en part, og fristen er ett år.");
const datesOf = (notice: string, loaded = INNLANDET) => {
  const answer = noticeOf(loaded, date(notice));
  assert.equal(answer.kind, "dates");
  return answer.kind === "dates" ? answer : assert.fail();
};

describe("when an agreement ends after notice", () => {
  it("is refused while nobody has given notice, with what the year rests on", () => {
    assert.deepEqual(noticeOf(INNLANDET, undefined), {
      kind: "refused",
      reason: "no-notice-date",
      source: { kind: "clause", document: "SA", clause: "SA/1" },
    });
  });

  it("is a year after the formal notice, and the warning within the own side is another date, before it", () => {
    const { endsOn, formalOn, warnBy } = datesOf("2027-03-01");
    assert.deepEqual([warnBy, formalOn, endsOn], ["2026-11-01", "2027-03-01", "2028-03-01"]);
  });

  it("shows where it would end if it were counted to the end of the month or the year", () => {
    assert.deepEqual(datesOf("2027-03-01").otherwise, [
      { reading: "end-of-month", on: "2028-03-31" },
      { reading: "end-of-year", on: "2028-12-31" },
    ]);
    assert.deepEqual(datesOf("2027-12-31").otherwise, []);
  });

  it("is the law's year where no agreement is loaded, and where its clauses say nothing of it", () => {
    for (const loaded of [undefined, agreement("Partene møtes jevnlig.")]) {
      const answer = noticeOf(loaded, date("2027-03-01"));
      assert.equal(answer.kind === "dates" && answer.endsOn, "2028-03-01");
      assert.deepEqual(answer.source, { kind: "statute", reference: "hol § 6-5" });
    }
  });

  it("is refused where the clause can be read in two ways, and where it says otherwise than the law", () => {
    const reasonOf = (...clauses: string[]) => {
      const answer = noticeOf(agreement(...clauses), date("2027-03-01"));
      return answer.kind === "refused" ? answer.reason : undefined;
    };
    assert.equal(
      reasonOf("Avtalen kan sies opp med ett års frist.", "Oppsigelse skjer med seks måneders varsel."),
      "clause-is-ambiguous",
    );
    assert.equal(reasonOf("Avtalen kan seiast opp med seks månaders varsel."), "clause-differs-from-law");
  });

  describe("never makes the mistakes of others", () => {
    it("GLPI#6004, #15893, #23084: it is counted from the notice, and not from when the agreement began or ended", () => {
      const older = document({
        ...INNLANDET.head,
        clauses: ["Avtalen kan sies opp med ett års frist."],
        version: { inForceFrom: date("2013-07-15"), inForceTo: date("2030-12-31") },
      });
      assert.equal(datesOf("2027-03-01", older).endsOn, datesOf("2027-03-01").endsOn);
    });

    it("GLPI#12620, snipe-it#5515: the internal warning is not the notice, and moves no end", () => {
      const { warnBy, endsOn } = datesOf("2027-03-01");
      assert.notEqual(datesOf(warnBy).endsOn, endsOn);
    });

    it("Dolibarr#31122: after several years it still ends a year after notice, and no renewal adds another", () => {
      for (const year of [2026, 2030, 2034, 2040])
        assert.equal(datesOf(`${year}-10-15`).endsOn, `${year + 1}-10-15`);
    });

    it("leap days and month ends: the 29th of February ends on the 28th, and no month is skipped", () => {
      assert.equal(datesOf("2028-02-29").endsOn, "2029-02-28");
      assert.equal(datesOf("2027-02-28").endsOn, "2028-02-28");
      assert.equal(datesOf("2027-08-31").endsOn, "2028-08-31");
    });

    it("any day: it is 365 or 366 days later, on the same day of the year but after a leap day", () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 12_000 }), (days) => {
          const notice = daysAfter(date("2024-01-01"), days);
          const { endsOn } = datesOf(notice);
          assert.ok([365, 366].includes(daysBetween(notice, endsOn)));
          assert.equal(endsOn.slice(5), notice.endsWith("-02-29") ? "02-28" : notice.slice(5));
        }),
        { numRuns: 60 },
      );
    });
  });
});
