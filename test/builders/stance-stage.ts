import type { DocumentDatabase } from "../../src/adapters/store/document-collection.ts";
import { storesOver } from "../../src/adapters/store/stores.ts";
import { readCommunities } from "../../src/compose/communities.ts";
import { publishCommunities } from "../../src/compose/publish-communities.ts";
import { wireDesk } from "../../src/compose/wire-desk.ts";
import { castOf } from "../../src/demo/people.ts";
import { seedDemonstrationPeople } from "../../src/demo/seed-people.ts";
import { keepLibrary } from "../../src/domain/agreements/library.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import type { StoredCase } from "../../src/domain/cases/case-store.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { freshId } from "../adapters/store/contract/samples.ts";
import { standingClock } from "./clock.ts";
import { openCase } from "./decided-cases.ts";
import { messengerDouble } from "./messenger-double.ts";

const SILENT_LOG = { info() {}, warn() {}, error() {} };

/** Somebody presses a stance on a card. */
export interface StancePress {
  readonly seat: string;
  /** Whose account it is, by the seat they hold; the seat's own holder when it is not said. */
  readonly who?: string;
  readonly stance?: string;
  readonly words?: string;
  readonly confirmed?: boolean;
  readonly mark?: string;
}

/** The desk as the service wires it, with the demonstration's people, and cases in SSU that stand in two conversations. */
export async function stanceStage(database: DocumentDatabase) {
  const stores = storesOver(database);
  const clock = standingClock("2026-05-12T09:00:00Z");
  const read = await readCommunities("communities");
  const { communities } = read;
  const community = communities.find(({ id }) => id === "ostfold");
  if (community === undefined) throw new Error("Østfold is not among the communities");
  await publishCommunities(stores, read, osloToday(clock));
  await seedDemonstrationPeople(stores, communities, osloToday(clock), "off");
  const ssu = community.bodies.find(({ id }) => id === "ssu");
  const { holders, user } = castOf(community);
  const holderOf = (seat: string) =>
    holders.find(({ places }) => places.some((place) => place.seat === seat)) ?? user;
  const wiring = {
    ...{ stores, communities, clock, log: SILENT_LOG, owner: "test" },
    defaultCommunity: community,
  };
  let marks = 0;

  /** A process of the bot: its own desk, with its own memory, on the same database. */
  function startDesk(database: DocumentDatabase) {
    const own = storesOver(database);
    const library = keepLibrary(own.agreements, communities, clock);
    const { messenger, updates } = messengerDouble();
    const { desk } = wireDesk({ ...wiring, stores: own, library, messenger });
    return {
      updates,
      async press(caseId: string, { seat, who = seat, mark, ...said }: StancePress): Promise<View> {
        marks += 1;
        const { account, name } = holderOf(who);
        const data = { community: "ostfold", case: caseId, seat, stance: "consent", proposal: 1, ...said };
        return desk.click({
          verb: "case/stance",
          data,
          mark: mark ?? `mark-${marks}`,
          account,
          sender: { name, userId: `29:${account.objectId}` },
          conversation: { id: `a:${account.objectId}`, kind: "personal" },
          locale: "nb-NO",
        });
      },
    };
  }

  return {
    stores,
    clock,
    startDesk,
    seats: ssu?.seats.map(({ id }) => id) ?? [],
    accountOf: (seat: string) => holderOf(seat).account,
    async open(): Promise<string> {
      const id = freshId();
      const { events, ...rest } = openCase(id);
      const step = ssu?.steps.count ?? 1;
      const stored: StoredCase = {
        ...rest,
        events: events.map((event): CaseEvent => {
          if (event.kind === "step-opened") return { ...event, step };
          if (event.kind !== "prepared") return event;
          const { clause: _clause, ...proposal } = event.proposal;
          return { ...event, proposal };
        }),
        posts: ["kanalen", "gruppen"].map((conversation) => ({ conversation, message: "1" })),
      };
      await stores.cases.writeCase("ostfold", stored, undefined);
      return id;
    },
    async stancesIn(id: string) {
      const stored = await stores.cases.readCase("ostfold", id);
      return (stored?.value.events ?? []).flatMap((event) => (event.kind === "stance-taken" ? [event] : []));
    },
  };
}

export type StanceStage = Awaited<ReturnType<typeof stanceStage>>;
