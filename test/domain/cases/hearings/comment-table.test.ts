import assert from "node:assert/strict";
import fc from "fast-check";
import { commentTable } from "../../../../src/domain/cases/hearings/comment-table.ts";
import {
  COMMENT_POSITIONS,
  type HearingComment,
} from "../../../../src/domain/cases/hearings/hearing-comment.ts";
import { hearingsDue } from "../../../../src/domain/cases/hearings/hearings-due.ts";
import {
  readInstances,
  suggestedInstances,
  writtenInstances,
} from "../../../../src/domain/cases/hearings/suggest-instances.ts";
import { date } from "../../../builders/documents.ts";
import { aComment, aHearing, assessed } from "../../../builders/hearings.ts";
import { seated } from "../../../builders/seated-community.ts";

const hearing = aHearing();
const idsOf = (rows: readonly { readonly comment: HearingComment }[]) =>
  rows.map(({ comment }) => comment.id);
const stranger = { by: { person: "ola", name: "Ola Ukjent" }, known: false };
const siri = { person: "siri", name: "Siri Eksempel" };
const accepted = { kind: "accepted" as const, at: "2026-11-11T09:00:00Z", by: siri };
const withdrawnBy = (by: HearingComment["by"] = siri) => ({
  kind: "withdrawn" as const,
  at: "2026-11-13T09:00:00Z",
  by,
});

describe("The merknadstabell", () => {
  it("follows the order in which the instances were asked, other senders last", () => {
    const rows = commentTable(hearing, [
      aComment("o", { instance: undefined, sender: "Fagforbundet" }),
      aComment("h", { instance: "hospital", sender: "Sykehuset" }),
      aComment("m"),
    ]).rows;
    assert.deepEqual(idsOf(rows), ["m", "h", "o"]);
  });

  it("shows a sender's later words and keeps the earlier ones, point by point", () => {
    const table = commentTable(hearing, [
      aComment("first"),
      aComment("second", { at: "2026-11-10T10:00:00Z", by: { person: "per", name: "Per Kommune" } }),
      aComment("point", { point: 2 }),
    ]);
    assert.deepEqual([idsOf(table.rows), idsOf(table.history)], [["point", "second"], ["first"]]);
  });

  it("lets nobody who is not confirmed take the place of somebody else's words", () => {
    const later = { at: "2026-11-12T09:00:00Z", receivedOn: date("2026-11-12") };
    const forged = aComment("forged", { ...later, ...stranger });
    const table = commentTable(hearing, [aComment("true"), forged]);
    assert.deepEqual([idsOf(table.rows), idsOf(table.unconfirmed)], [["true"], ["forged"]]);
    const confirmed = commentTable(hearing, [aComment("true"), { ...forged, events: [accepted] }]);
    assert.deepEqual([idsOf(confirmed.rows), idsOf(confirmed.history)], [["forged"], ["true"]]);
  });

  it("counts as an answer only what is confirmed, and what stands", () => {
    const silent = (comments: readonly HearingComment[]) =>
      commentTable(hearing, comments).silent.map(({ id }) => id);
    const others = ["rade", "hospital", "instance-4"];
    assert.deepEqual(silent([]), ["moss", ...others]);
    assert.deepEqual(silent([aComment("a", stranger)]), ["moss", ...others]);
    assert.deepEqual(silent([aComment("a")]), others);
    assert.deepEqual(silent([aComment("a", { events: [withdrawnBy()] })]), ["moss", ...others]);
  });

  it("brings back what a mistaken registration had replaced, and not what a sender took back themselves", () => {
    const { by } = aComment("x");
    const later = aComment("later", { at: "2026-11-10T10:00:00Z" });
    const mistaken = commentTable(hearing, [aComment("first"), { ...later, events: [withdrawnBy()] }]);
    assert.deepEqual(idsOf(mistaken.rows), ["first"]);
    const regretted = commentTable(hearing, [aComment("first"), { ...later, events: [withdrawnBy(by)] }]);
    assert.deepEqual([idsOf(regretted.rows), idsOf(regretted.history)], [[], ["first", "later"]]);
  });

  it("marks as late what came after the deadline as it is now", () => {
    const late = aComment("late", { receivedOn: date("2026-12-02") });
    assert.deepEqual(
      commentTable(hearing, [late]).rows.map((row) => row.late),
      [true],
    );
    const extended = {
      kind: "extended" as const,
      at: "2026-11-20T09:00:00Z",
      by: siri,
      deadline: date("2026-12-02"),
    };
    const moved = aHearing({ events: [extended] });
    assert.deepEqual(
      commentTable(moved, [late]).rows.map((row) => row.late),
      [false],
    );
  });

  const comments = fc.uniqueArray(
    fc
      .record({
        id: fc.nat({ max: 30 }).map(String),
        instance: fc.constantFrom("moss", "rade", undefined),
        person: fc.constantFrom("kari", "ola", undefined),
        known: fc.boolean(),
        day: fc.constantFrom("2026-11-10", "2026-11-11", "2026-12-02"),
        point: fc.constantFrom(undefined, 1, 2),
        position: fc.constantFrom(...COMMENT_POSITIONS),
        events: fc.subarray([
          accepted,
          withdrawnBy(),
          withdrawnBy({ person: "kari", name: "Kari Kommune" }),
          assessed("yes", "Ja.", "2026-11-15T09:00:00Z"),
          assessed("no", "Nei.", "2026-11-16T09:00:00Z"),
        ]),
      })
      .map(({ id, instance, person, known, day, point, position, events }): HearingComment => {
        const by = person === undefined ? undefined : { person, name: person };
        return aComment(id, {
          instance,
          sender: instance ?? "Andre",
          by,
          known,
          receivedOn: date(day),
          point,
          position,
          events,
        });
      }),
    { selector: ({ id }) => id, maxLength: 12 },
  );

  it("is the same whatever order comments and assessments come in, and however often", () => {
    fc.assert(
      fc.property(
        comments.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
        ),
        ([all, shuffled]) => {
          const turned = shuffled.map((each) => ({ ...each, events: [...each.events].reverse() }));
          const { rows, ...rest } = commentTable(hearing, all);
          const { rows: again, ...other } = commentTable(hearing, turned);
          const bare = (each: typeof rows) => each.map(({ comment, ...row }) => ({ ...row, id: comment.id }));
          assert.deepEqual(bare(again), bare(rows));
          assert.deepEqual(other.silent, rest.silent);
          assert.deepEqual(bare(other.history), bare(rest.history));
          assert.deepEqual(bare(other.unconfirmed), bare(rest.unconfirmed));
        },
      ),
    );
  });

  it("loses nobody's comment: each is in exactly one part of it", () => {
    fc.assert(
      fc.property(comments, (all) => {
        const { rows, unconfirmed, history } = commentTable(hearing, all);
        const shown = idsOf([...rows, ...unconfirmed, ...history]).toSorted();
        assert.deepEqual(shown, all.map(({ id }) => id).toSorted());
      }),
    );
  });

  it("has at most one row for each sender and point", () => {
    fc.assert(
      fc.property(comments, (all) => {
        const keys = commentTable(hearing, all).rows.map(
          ({ comment: { sender, point } }) => `${sender}/${point}`,
        );
        assert.equal(new Set(keys).size, keys.length);
      }),
    );
  });
});

describe("What is due of hearings", () => {
  const today = date("2026-11-28");

  it("names who is silent, the nearest deadline first, and nobody who has answered", () => {
    const later = aHearing({ id: "XX-100-1", deadline: date("2027-01-01") });
    const due = hearingsDue(
      [
        { hearing: later, comments: [] },
        { hearing, comments: [aComment("a"), aComment("b", { instance: "rade", ...stranger })] },
      ],
      today,
    );
    assert.deepEqual(
      due.map(({ hearing: { id }, days, silent, unassessed, unconfirmed }) => [
        id,
        days,
        silent.length,
        unassessed,
        unconfirmed,
      ]),
      [
        ["BT-407-1", 3, 3, 1, 1],
        ["XX-100-1", 34, 4, 0, 0],
      ],
    );
  });

  it("goes on after the deadline, and ends when somebody closes the hearing", () => {
    const passed = aHearing({ deadline: date("2026-11-20") });
    assert.deepEqual(
      hearingsDue([{ hearing: passed, comments: [] }], today).map(({ days }) => days),
      [-8],
    );
    const closed = aHearing({ events: [{ kind: "closed", at: "2026-11-21T09:00:00Z", by: siri }] });
    assert.deepEqual(hearingsDue([{ hearing: closed, comments: [] }], today), []);
  });
});

describe("Who is asked", () => {
  const names = {
    users: "Brukerorganisasjonene",
    employees: "Tillitsvalgte",
    "general-practitioners": "Fastlegene",
  };

  it("is at first every party and the interests that sit or observe, and nobody who is not there", () => {
    const suggested = suggestedInstances(seated, names).map(({ name }) => name);
    assert.deepEqual(suggested, [
      ...seated.parties.map(({ name }) => name),
      "Brukerorganisasjonene",
      "Fastlegene",
    ]);
  });

  it("is read from lines: parties by any of their names, contacts after a semicolon, each once", () => {
    const [party] = seated.parties;
    assert.ok(party !== undefined);
    const text = `${party.name.toUpperCase()}; postmottak\n\n  Fagforbundet \nfagforbundet`;
    assert.deepEqual(readInstances(text, seated), [
      { id: party.id, name: party.name, party: party.id, contact: "postmottak" },
      { id: "instance-2", name: "Fagforbundet" },
    ]);
  });

  it("reads back what it writes", () => {
    const instances = readInstances(writtenInstances(suggestedInstances(seated, names)), seated);
    assert.deepEqual(readInstances(writtenInstances(instances), seated), instances);
  });
});
