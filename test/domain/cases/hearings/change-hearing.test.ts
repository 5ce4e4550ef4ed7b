import assert from "node:assert/strict";
import fc from "fast-check";
import type { Case } from "../../../../src/domain/cases/case.ts";
import type { CaseReader } from "../../../../src/domain/cases/case-reader.ts";
import { readerOf } from "../../../../src/domain/cases/case-reader.ts";
import { openStep } from "../../../../src/domain/cases/case-steps.ts";
import type { CaseStore } from "../../../../src/domain/cases/case-store.ts";
import { blockingGates } from "../../../../src/domain/cases/gates-of-case.ts";
import { changeComment, keepComment } from "../../../../src/domain/cases/hearings/change-comment.ts";
import {
  bringCaseUpToDate,
  changeHearing,
  type HearingStores,
  readComments,
  readHearing,
  startHearing,
} from "../../../../src/domain/cases/hearings/change-hearing.ts";
import { actOnComment, giveComment } from "../../../../src/domain/cases/hearings/comment-actions.ts";
import { commentTable } from "../../../../src/domain/cases/hearings/comment-table.ts";
import {
  closeHearing,
  extendHearing,
  type HearingWish,
  openHearing,
} from "../../../../src/domain/cases/hearings/hearing-actions.ts";
import { replayCase } from "../../../../src/domain/cases/replay-case.ts";
import { takeToMeeting } from "../../../../src/domain/cases/take-to-meeting.ts";
import { caseMemory } from "../../../builders/case-memory.ts";
import { date } from "../../../builders/documents.ts";
import { aHearing, hearingMemory } from "../../../builders/hearings.ts";
import { MOSS, occupancy, person, seated } from "../../../builders/seated-community.ts";

const ID = "BT-407";
const HEARING = `${ID}-1`;
const AT = "2026-11-21T09:00:00Z";
const TODAY = date("2026-11-21");
const { instances, question, publicity } = aHearing();
const wish: HearingWish = { instances, question, publicity, deadline: date("2026-12-01"), mark: "form-1" };

const roster = {
  identities: [person("siri"), person("kari")],
  occupancies: [occupancy("siri", { as: "secretary", side: "municipalities" }), occupancy("kari", MOSS)],
};

function as(who: string, at = AT): CaseReader {
  const account = { tenantId: "tenant-kommune", objectId: `object-${who}` };
  return readerOf({ account, name: who }, roster, { community: seated, at, today: TODAY });
}

const secretary = async () => as("siri");

async function stage() {
  const { store: cases } = caseMemory();
  const { store: hearings } = hearingMemory();
  const by = { person: "siri", name: "siri" };
  const proposal = { number: 1, points: ["Mottaket samles.", "Det prøves i ett år."] };
  await cases.writeCase(
    seated.id,
    {
      id: ID,
      events: [
        { kind: "submitted", at: AT, by, title: "Mottak", need: "Mange.", patients: "Kort vei." },
        {
          ...{ kind: "prepared", at: AT, by, body: "ssu", type: "decision", routedAs: "strategic" },
          ...{ background: "", assessment: "", proposal, sides: ["municipalities", "hospital"] },
          fields: { economy: "Ingen.", administration: "Ingen." },
        },
      ],
      pending: [],
      posts: [],
    },
    undefined,
  );
  const stores: HearingStores = { hearings, cases, intentsOf: () => [] };
  const open = (using = stores, wished = wish) =>
    startHearing(
      using,
      seated.id,
      ID,
      async (treated) => openHearing(treated, wished, as("siri")),
      secretary,
    );
  const close = (using = stores) =>
    changeHearing(
      using,
      seated.id,
      HEARING,
      async ({ hearing, treated }) => closeHearing(hearing, treated, as("siri")),
      secretary,
    );
  const treated = async (): Promise<Case> => {
    const stored = await cases.readCase(seated.id, ID);
    const replayed = stored && replayCase(ID, stored.value.events);
    assert.ok(replayed !== undefined);
    return replayed;
  };
  return { stores, open, close, treated };
}

/** Stands for a process that dies before its next write of a case. */
function dying(cases: CaseStore): CaseStore {
  return { ...cases, writeCase: async () => Promise.reject(new Error("killed")) };
}

const kindsOf = ({ events }: Case) =>
  events.map(({ kind }) => kind).filter((kind) => kind.startsWith("hearing"));

describe("A hearing and its case", () => {
  it("are finished by the next attempt when the first was killed between them", async () => {
    const { stores, open, close, treated } = await stage();
    const broken = { ...stores, cases: dying(stores.cases) };
    await assert.rejects(open(broken), /killed/);
    assert.equal(await readHearing(stores, seated.id, HEARING), undefined, "nobody may be asked yet");
    assert.equal((await open()).kind, "changed");
    assert.equal((await open()).kind, "already-counted");
    await assert.rejects(close(broken), /killed/);
    assert.equal((await treated()).hearing?.closed, false);
    assert.equal((await close()).kind, "changed");
    assert.equal((await close()).kind, "already-counted");
    assert.deepEqual(kindsOf(await treated()), ["hearing-opened", "hearing-closed"]);
  });

  it("never ask about a proposal that the case has left", async () => {
    const { stores, open, treated } = await stage();
    await assert.rejects(open({ ...stores, cases: dying(stores.cases) }), /killed/);
    const stored = await stores.cases.readCase(seated.id, ID);
    assert.ok(stored !== undefined);
    const changed = {
      ...{
        kind: "proposal-changed" as const,
        at: AT,
        by: { person: "siri", name: "siri" },
        editorial: false,
      },
      proposal: { number: 2, points: ["Noe annet."] },
    };
    await stores.cases.writeCase(
      seated.id,
      { ...stored.value, events: [...stored.value.events, changed] },
      stored.etag,
    );
    await open();
    const read = await readHearing(stores, seated.id, HEARING);
    assert.deepEqual(read?.hearing.proposal.points, ["Noe annet."]);
    assert.equal((await treated()).hearing?.proposal, 2);
  });

  it("shut every way to a step while the hearing is open, and the last one until all is assessed", async () => {
    const { stores, open, close, treated } = await stage();
    await open();
    const opening = { step: 1, way: "meeting", body: "ssu" } as const;
    assert.deepEqual(openStep(await treated(), opening, as("siri")), { refused: "hearing-open" });
    assert.deepEqual(takeToMeeting(await treated(), { meeting: "m", body: "ssu" }, as("siri")), {
      refused: "hearing-open",
    });
    await keepComment(stores, seated.id, HEARING, async ({ hearing, treated: now }) =>
      giveComment(hearing, now, { ...given(0), instance: "moss" }, as("kari")),
    );
    await close();
    assert.deepEqual(
      blockingGates(await treated(), seated).map(({ gate }) => gate),
      ["hearing"],
    );
  });

  it("agree on a deadline that is extended", async () => {
    const { stores, open, treated } = await stage();
    await open();
    const extend = () =>
      changeHearing(
        stores,
        seated.id,
        HEARING,
        async ({ hearing, treated: now }) =>
          extendHearing(hearing, now, { deadline: date("2026-12-20"), words: "" }, as("siri")),
        secretary,
      );
    assert.equal((await extend()).kind, "changed");
    assert.equal((await extend()).kind, "already-counted");
    assert.equal((await treated()).hearing?.deadline, "2026-12-20");
  });
});

const given = (sender: number) => ({
  instance: undefined,
  sender: `Sender ${sender}`,
  position: "remarks" as const,
  words: `Innspill ${sender}.`,
  point: undefined,
  mark: `mark-${sender}`,
});

type Act = { readonly kind: "give" | "accept" | "assess" | "close"; readonly sender: number };
const SENDERS = [0, 1, 2];
const ACTS: readonly Act[] = [
  ...SENDERS.flatMap((sender) => [
    { kind: "give" as const, sender },
    { kind: "accept" as const, sender },
    { kind: "assess" as const, sender },
  ]),
  { kind: "close", sender: 0 },
];

describe("Comments that come, are confirmed and assessed at once", () => {
  it("end in the same table whatever order, however often and how entangled; nothing is lost or doubled", async () => {
    const order = fc.shuffledSubarray([...ACTS, ...ACTS], {
      minLength: ACTS.length,
      maxLength: ACTS.length * 2,
    });
    await fc.assert(
      fc.asyncProperty(order, fc.scheduler(), async (shuffled, scheduler) => {
        const { stores, open, close, treated } = await stage();
        await open();
        const slow = { ...stores, hearings: scheduled(stores.hearings, scheduler) };
        const receipts = new Set<number>();
        const act = async (each: Act, using: HearingStores) => {
          const done = await carryOut(each, using, () => close(using));
          if (each.kind === "give" && (done === "changed" || done === "already-counted"))
            receipts.add(each.sender);
        };
        await scheduler.waitFor(Promise.all(shuffled.map((each) => act(each, slow))));
        // What needed something that had not come yet was refused: people try again.
        for (const each of ACTS.filter(({ kind }) => kind !== "give")) await act(each, stores);
        const read = await readHearing(stores, seated.id, HEARING);
        assert.ok(read !== undefined);
        const comments = await readComments(stores, seated.id, HEARING);
        const { rows, unconfirmed, history, unassessed } = commentTable(read.hearing, comments);
        // Whoever was told that their words were received finds them, once; whoever came after the end was told so.
        assert.deepEqual(
          rows.map(({ comment, assessment }) => [comment.words, assessment?.words]).toSorted(),
          [...receipts].toSorted().map((sender) => [`Innspill ${sender}.`, `Vurdert ${sender}.`]),
        );
        assert.deepEqual([unconfirmed.length, history.length, unassessed], [0, 0, 0]);
        assert.deepEqual((await treated()).hearing?.result, {
          ...{ instances: instances.length, answered: 0, unassessed: 0 },
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** @returns what came of it; absent where there was no such comment */
async function carryOut(
  { kind, sender }: Act,
  stores: HearingStores,
  close: () => Promise<{ readonly kind: string }>,
): Promise<string | undefined> {
  if (kind === "close") return (await close()).kind;
  if (kind === "give") {
    const kept = await keepComment(stores, seated.id, HEARING, async ({ hearing, treated }) =>
      giveComment(hearing, treated, given(sender), as("nora")),
    );
    return kept.kind;
  }
  const found = (await readComments(stores, seated.id, HEARING)).find(
    (comment) => comment.sender === `Sender ${sender}`,
  );
  if (found === undefined) return undefined;
  const action = kind === "accept" ? { kind } : { kind, words: `Vurdert ${sender}.`, taken: "yes" as const };
  const changed = await changeComment(stores, seated.id, found, async (comment, treated) =>
    actOnComment(comment, treated, action, as("siri")),
  );
  await bringCaseUpToDate(stores, seated.id, { id: HEARING, case: ID }, secretary);
  return changed.kind;
}

function scheduled<T extends object>(store: T, scheduler: fc.Scheduler): T {
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      return typeof method === "function"
        ? async (...args: unknown[]) => {
            await scheduler.schedule(Promise.resolve(), String(name));
            return Reflect.apply(method, target, args);
          }
        : method;
    },
  });
}
