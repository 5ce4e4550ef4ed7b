import assert from "node:assert/strict";
import type { Case } from "../../../src/domain/cases/case.ts";
import type { CaseEvent } from "../../../src/domain/cases/case-event.ts";
import { nextRecord } from "../../../src/domain/cases/decision-record.ts";
import { followingContent } from "../../../src/domain/cases/record-content.ts";
import { replayCase } from "../../../src/domain/cases/replay-case.ts";
import type { Meeting } from "../../../src/domain/meetings/meeting.ts";
import { type JournalFacts, journalOf } from "../../../src/flows/archive/journal.ts";
import { journalCsv } from "../../../src/presentation/view/journal-csv.ts";
import { openCase, recordContent, stanceOf } from "../../builders/decided-cases.ts";
import { date } from "../../builders/documents.ts";
import { seated } from "../../builders/seated-community.ts";

const by = { person: "kari", name: "Kari Eksempel" };
const YEAR = { from: date("2026-01-01"), to: date("2026-12-31") };

function treatedWith(...events: readonly CaseEvent[]): Case {
  const treated = replayCase("BT-407", [...openCase("BT-407").events, ...events]);
  assert.ok(treated);
  return treated;
}

function partyNamed(id: string) {
  const party = seated.parties.find((each) => each.id === id);
  assert.ok(party);
  return party;
}

const meeting: Meeting = {
  id: "ssu-2026-05-12",
  body: "ssu",
  date: date("2026-05-12"),
  place: "",
  agenda: [],
  attendance: [],
  noticeSentAt: "2026-04-27T08:00:00Z",
  minutes: { state: "sent", text: "Referat", sentOn: date("2026-05-19"), approvals: [] },
};

const decision = nextRecord(recordContent("BT-407"), "Sak {number}-{yy}", undefined);
const correction = nextRecord(
  followingContent(decision, {
    kind: "correction",
    words: "Fristen er 1. oktober.",
    by: "Kari Eksempel",
    on: date("2026-06-02"),
    mark: "form-1",
  }),
  "Sak {number}-{yy}",
  decision,
);

const facts: JournalFacts = {
  community: seated,
  cases: [
    treatedWith(
      stanceOf("ssu-moss"),
      {
        kind: "publicity-set",
        at: "2026-05-05T08:00:00Z",
        by,
        document: "paper",
        publicity: { access: "exempt", ground: "Offl. § 14" },
      },
      {
        kind: "archive-reference",
        at: "2026-05-06T08:00:00Z",
        by,
        party: "moss",
        reference: "26/1234",
      },
      {
        kind: "implemented-by",
        at: "2026-09-01T08:00:00Z",
        by,
        party: "rade",
        on: date("2026-09-01"),
      },
    ),
  ],
  meetings: [meeting],
  records: [decision, correction],
};

const lines = (party: string, period = YEAR) =>
  journalOf(facts, partyNamed(party), period).map(({ date: on, kind, direction }) => [on, kind, direction]);

describe("a party's journal", () => {
  it("has what the party got and what was sent in its name, in order of date", () => {
    assert.deepEqual(lines("moss"), [
      ["2026-04-27", "notice", "in"],
      ["2026-05-04", "stance", "out"],
      ["2026-05-12", "decision", "in"],
      ["2026-05-19", "minutes", "in"],
      ["2026-06-02", "decision-correction", "in"],
    ]);
  });

  it("has no stance and no receipt of another party", () => {
    const own = lines("rade").map(([, kind]) => kind);
    assert.ok(own.includes("receipt"));
    assert.ok(!own.includes("stance"));
    assert.ok(!lines("hospital").some(([, kind]) => kind === "receipt" || kind === "stance"));
  });

  it("takes the period's first and last day with it, and nothing outside", () => {
    const period = { from: date("2026-05-04"), to: date("2026-05-12") };
    assert.deepEqual(
      lines("moss", period).map(([on]) => on),
      ["2026-05-04", "2026-05-12"],
    );
  });

  it("dates an instant by the day in Oslo", () => {
    const late = { ...meeting, noticeSentAt: "2026-04-27T22:30:00Z" };
    const [first] = journalOf({ ...facts, meetings: [late] }, partyNamed("moss"), YEAR);
    assert.equal(first?.date, "2026-04-28");
  });

  it("gives an archive access, ground and the party's own number, and says what nobody has considered", () => {
    const text = journalCsv(journalOf(facts, partyNamed("moss"), YEAR), "nb");
    const rows = text.split("\r\n");
    assert.match(rows[0] ?? "", /"Dato";"Inn eller ut";"Dokument"/);
    assert.match(
      rows[1] ?? "",
      /"innkalling";"";"ssu-2026-05-12";"Møte i SSU 2026-05-12";"SSU";"ikke vurdert"/,
    );
    assert.match(rows[3] ?? "", /"vedtak";"BT-407";"Sak 001-26".*"unntatt";"Offl. § 14";"26\/1234"/);
  });
});
