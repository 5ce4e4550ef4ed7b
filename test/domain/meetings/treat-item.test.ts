import assert from "node:assert/strict";
import fc from "fast-check";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import type { Case } from "../../../src/domain/cases/case.ts";
import { takeStance } from "../../../src/domain/cases/case-actions.ts";
import { changeCase } from "../../../src/domain/cases/change-case.ts";
import { replayCase } from "../../../src/domain/cases/replay-case.ts";
import type { Meeting } from "../../../src/domain/meetings/meeting.ts";
import {
  callMeeting,
  closeRoom,
  type ItemChange,
  noteRoom,
  postponeItem,
  putOnAgenda,
  registerRoom,
} from "../../../src/domain/meetings/treat-item.ts";
import { intentsOf } from "../../../src/flows/intents-of.ts";
import { freshId } from "../../adapters/store/contract/samples.ts";
import { dies, dyingAt, MOMENTS, onSqlite } from "../../builders/databases.ts";
import {
  as,
  attendance,
  calledMeeting,
  communityWith,
  holdings,
  MEETING,
  preparedEvents,
  SEATS,
} from "../../builders/meetings.ts";

const NOTE = { item: 1, round: 1, proposal: 1, exceptions: [] };

describe("treating a case in a meeting", () => {
  const database = onSqlite();
  const storesOf = (over = database()) => {
    const { meetings, cases } = storesOver(over);
    return { meetings, cases, intentsOf };
  };

  /** A meeting with a prepared case on its agenda, in a community of its own. */
  async function scene(steps: 1 | 2 = 1, type: "decision" | "discussion" = "decision") {
    const community = { ...communityWith({ steps }), id: freshId() };
    const { cases, meetings, ...rest } = storesOf();
    const stored = { id: "sak-1", events: preparedEvents(type), pending: [], posts: [] };
    await cases.writeCase(community.id, stored, undefined);
    const { noticeSentAt: _sent, ...meeting } = calledMeeting({ agenda: [] });
    await meetings.writeMeeting(community.id, meeting, undefined);
    const stores = { cases, meetings, ...rest };
    const who = (id: string, at = "2026-12-12T09:00:00Z") => as(id, { community, at });
    return {
      community,
      stores,
      who,
      treated: async (): Promise<Case> => {
        const events = (await cases.readCase(community.id, "sak-1"))?.value.events ?? [];
        const treated = replayCase("sak-1", events);
        assert.ok(treated);
        return treated;
      },
      pending: async () => (await cases.readCase(community.id, "sak-1"))?.value.pending ?? [],
      meeting: async (): Promise<Meeting> => {
        const stored = await meetings.readMeeting(community.id, MEETING);
        assert.ok(stored);
        return stored.value;
      },
    };
  }

  type Scene = Awaited<ReturnType<typeof scene>>;
  const put = ({ stores, who }: Scene) => putOnAgenda(stores, MEETING, "sak-1", who("siri"));
  const call = ({ stores, who }: Scene) => callMeeting(stores, MEETING, who("siri"));
  const room = ({ stores, who }: Scene, entries = attendance()) =>
    registerRoom(stores, MEETING, entries, holdings(), who("rune"));
  const note = ({ stores, who }: Scene, over: Partial<Parameters<typeof noteRoom>[2]> = {}) =>
    noteRoom(stores, MEETING, { ...NOTE, ...over }, holdings(), who("rune"));
  const close = ({ stores, who }: Scene) => closeRoom(stores, MEETING, 1, holdings(), who("rune"));
  const click = ({ stores, community, who }: Scene, person: string, seat: string) =>
    changeCase(
      stores.cases,
      community.id,
      "sak-1",
      (treated) =>
        takeStance(
          treated,
          { seat, stance: "consent", proposal: 1, mark: `click-${seat}` },
          holdings(),
          who(person),
        ),
      intentsOf,
    );
  const refused = (change: ItemChange) => ("refused" in change ? change.refused : "not refused");
  const called = async (steps?: 1 | 2, type?: "decision" | "discussion") => {
    const here = await scene(steps, type);
    await put(here);
    await call(here);
    return here;
  };

  it("opens the case when the notice goes out, and a late one at once", async () => {
    const here = await scene();
    await put(here);
    assert.equal((await here.treated()).state, "prepared");
    await call(here);
    assert.equal((await here.treated()).step?.meeting, MEETING);
    const events = (await here.treated()).events.length;
    await call(here);
    await put(here);
    assert.equal((await here.treated()).events.length, events);
  });

  it("decides when everybody is there and nobody objects, with the effects that follow", async () => {
    const here = await called();
    await room(here);
    await note(here);
    const change = await close(here);
    assert.ok("meeting" in change && change.decided !== undefined);
    assert.deepEqual((await here.treated()).decision?.meeting, MEETING);
    assert.equal((await here.meeting()).agenda[0]?.outcome, "decided");
    assert.deepEqual(
      (await here.pending()).map(({ kind }) => kind),
      ["record", "item", "notice"],
    );
    const again = await close(here);
    assert.ok("meeting" in again && again.decided === undefined);
  });

  it("waits for an absent seat, and decides when that seat has clicked", async () => {
    const here = await called();
    await room(here, attendance({ "ssu-gp": "absent" }));
    await note(here);
    assert.equal(refused(await close(here)), "not-agreed");
    assert.equal((await here.meeting()).agenda[0]?.outcome, undefined);
    await click(here, "gry", "ssu-gp");
    assert.equal((await here.treated()).state, "open");
    await close(here);
    assert.equal((await here.treated()).state, "decided");
  });

  it("is not decided by signals alone: the room must have been asked", async () => {
    const here = await called();
    await click(here, "kari", "ssu-moss");
    await click(here, "hege", "ssu-hospital");
    await click(here, "gry", "ssu-gp");
    await room(here);
    assert.equal(refused(await close(here)), "not-noted");
  });

  it("is blocked by an exception until the item is noted without it", async () => {
    const here = await called();
    await room(here);
    await note(here, { exceptions: [{ seat: "ssu-gp", stance: "cannot-consent", words: "For dyrt." }] });
    assert.equal(refused(await close(here)), "not-agreed");
    assert.equal(refused(await note(here)), "changed-meanwhile");
    await note(here, { round: 2 });
    await close(here);
    assert.equal((await here.treated()).state, "decided");
  });

  it("takes back the consent of a seat that was registered by mistake", async () => {
    const here = await called();
    await room(here);
    await note(here);
    await room(here, attendance({ "ssu-gp": "absent" }));
    assert.equal(refused(await close(here)), "not-agreed");
    assert.ok((await here.treated()).stances.every(({ seat }) => seat !== "ssu-gp"));
  });

  it("ends the first of two steps as discussed, and decides in the second", async () => {
    const here = await called(2);
    await room(here);
    await close(here);
    assert.equal((await here.meeting()).agenda[0]?.outcome, "discussed");
    const treated = await here.treated();
    assert.deepEqual([treated.step?.closed, treated.state], [true, "open"]);
  });

  it("never decides what is only for discussion", async () => {
    const here = await called(1, "discussion");
    await room(here);
    await note(here);
    await close(here);
    assert.equal((await here.meeting()).agenda[0]?.outcome, "discussed");
    assert.equal((await here.treated()).decision, undefined);
  });

  it("postpones an item so that another meeting can take the case", async () => {
    const here = await called();
    await postponeItem(here.stores, MEETING, 1, here.who("rune"));
    assert.equal((await here.treated()).step?.meeting, undefined);
    await here.stores.meetings.writeMeeting(
      here.community.id,
      calledMeeting({ id: "ssu-2027-02-01", agenda: [] }),
      undefined,
    );
    await putOnAgenda(here.stores, "ssu-2027-02-01", "sak-1", here.who("siri"));
    assert.equal((await here.treated()).step?.meeting, "ssu-2027-02-01");
    assert.equal(refused(await note(here)), "not-open");
  });

  it("is finished by trying again, whichever write the process died at", async () => {
    for (const moment of MOMENTS)
      for (let fatal = 0; fatal < 5; fatal += 1) {
        const here = await called();
        await room(here);
        const dying = { ...here, stores: storesOf(dyingAt(database(), fatal, moment)) };
        await dies(note(dying).then(() => close(dying)));
        await note(here);
        await close(here);
        const treated = await here.treated();
        assert.equal(treated.state, "decided", `${moment} write ${fatal}`);
        assert.equal(treated.events.filter(({ kind }) => kind === "decided").length, 1);
        assert.equal(treated.events.filter(({ kind }) => kind === "stance-taken").length, SEATS.length);
        assert.equal((await here.meeting()).agenda[0]?.outcome, "decided");
      }
  });

  type Happening =
    | { readonly kind: "room"; readonly absent: readonly (typeof SEATS)[number][] }
    | { readonly kind: "note"; readonly objects: (typeof SEATS)[number] | undefined }
    | { readonly kind: "click"; readonly seat: (typeof SEATS)[number] }
    | { readonly kind: "close" };
  const seat = fc.constantFrom(...SEATS);
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    fc.record({ kind: fc.constant("room" as const), absent: fc.uniqueArray(seat) }),
    fc.record({ kind: fc.constant("note" as const), objects: fc.option(seat, { nil: undefined }) }),
    fc.record({ kind: fc.constant("click" as const), seat }),
    fc.record({ kind: fc.constant("close" as const) }),
  );
  const HOLDER = { "ssu-moss": "kari", "ssu-hospital": "hege", "ssu-gp": "gry" };

  async function happens(here: Scene, each: Happening): Promise<unknown> {
    switch (each.kind) {
      case "room":
        return room(here, attendance(Object.fromEntries(each.absent.map((id) => [id, "absent"]))));
      case "note": {
        const round = ((await here.meeting()).agenda[0]?.noted?.round ?? 0) + 1;
        const objecting = each.objects === undefined ? [] : [each.objects];
        const exceptions = objecting.map((id) => ({
          seat: id,
          stance: "cannot-consent" as const,
          words: "Nei.",
        }));
        return note(here, { round, exceptions });
      }
      case "click":
        return click(here, HOLDER[each.seat], each.seat);
      case "close":
        return close(here);
    }
  }

  it("is decided only with every seat there or confirmed, and without an exception, whatever happens", async () => {
    let decisions = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 9 }), async (happenings) => {
        const here = await called();
        for (const each of happenings) await happens(here, each);
        const { state, stances, events } = await here.treated();
        if (state !== "decided") return;
        decisions += 1;
        const present = (await here.meeting()).agenda[0]?.noted?.present ?? [];
        for (const id of SEATS) {
          const wasThere = present.some((entry) => entry.seat === id);
          const clicked = events.some(
            (event) => event.kind === "stance-taken" && event.seat === id && event.source === "click",
          );
          assert.ok(wasThere || clicked, id);
          assert.equal(stances.find((taken) => taken.seat === id)?.stance, "consent");
        }
      }),
      {
        numRuns: 80,
        seed: 12,
        examples: [[[{ kind: "room", absent: [] }, { kind: "note", objects: undefined }, { kind: "close" }]]],
      },
    );
    assert.ok(decisions > 0);
  });
});
