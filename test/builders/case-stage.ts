import { readCommunities } from "../../src/compose/communities.ts";
import { buildClauseSearch } from "../../src/domain/agreements/search/clause-search.ts";
import type { Anchoring } from "../../src/domain/cases/anchoring/anchoring.ts";
import type { Case } from "../../src/domain/cases/case.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import type { Body, Community } from "../../src/domain/community/community.ts";
import type { CivilDate } from "../../src/domain/kernel/civil-date.ts";
import { keepRosters } from "../../src/domain/people/keep-rosters.ts";
import type { Identity, Occupancy, PeopleStore } from "../../src/domain/people/people-store.ts";
import { type Place, placeKey } from "../../src/domain/people/place.ts";
import { createAuthorityRoom } from "../../src/presentation/conversation/authority-room.ts";
import { type CasePostsParts, createCasePosts } from "../../src/presentation/conversation/case-posts.ts";
import { createCaseRoom } from "../../src/presentation/conversation/case-room.ts";
import { createDesk } from "../../src/presentation/conversation/create-desk.ts";
import type { Desk, IncomingMessage } from "../../src/presentation/conversation/message.ts";
import { tellingFor } from "../../src/presentation/conversation/tell-persons.ts";
import type { View } from "../../src/presentation/view/view.ts";
import type { Press } from "../../src/presentation/view/view-parts.ts";
import { conversationMemory } from "../teams/conversation-memory.ts";
import { agreementMemory } from "./agreement-memory.ts";
import { caseMemory } from "./case-memory.ts";
import { standingClock } from "./clock.ts";
import { date } from "./documents.ts";
import { messengerDouble } from "./messenger-double.ts";
import { peopleMemory } from "./people-memory.ts";

const shipped = await readCommunities("communities");

export const shippedLibrary = {
  search: buildClauseSearch([...shipped.documents.values()].flat()),
  communities: shipped.communities,
};

export function shippedCommunity(id: string): Community {
  const found = shipped.communities.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no community ${id}`);
  return found;
}

export function bodyIn(community: Community, id: string): Body {
  const found = community.bodies.find((body) => body.id === id);
  if (found === undefined) throw new Error(`${community.id} has no ${id}`);
  return found;
}

const START = date("2026-01-01");

/**
 * Everybody in a community, each called by what they are: the holder of `ssu-moss` is «ssu-moss», the secretaries are
 * «kommunesekretær» and «sykehussekretær»; beside them the deputy «vara-moss», the observer «observatør», and
 * «forgjenger», who had `ssu-moss` until the summer.
 */
export function everybodyIn(community: Community): {
  readonly identities: readonly Identity[];
  readonly occupancies: readonly Occupancy[];
} {
  const occupancies: Occupancy[] = [];
  const put = (person: string, place: Place, over: Partial<Occupancy> = {}) =>
    occupancies.push({
      id: `${placeKey(place)}/${person}`,
      person,
      ...place,
      from: START,
      authority: [],
      ...over,
    });
  for (const { id: body, seats } of community.bodies)
    for (const { id: seat } of seats) put(seat, { as: "holder", body, seat });
  put("kommunesekretær", { as: "secretary", side: "municipalities" });
  put("sykehussekretær", { as: "secretary", side: "hospital" });
  const ssu = bodyIn(community, "ssu");
  const [seat] = ssu.seats.filter(({ id }) => id === "ssu-moss" || id === "ssu-valdres");
  const [observer] = ssu.observers;
  if (seat !== undefined) {
    put("vara", { as: "deputy", body: "ssu", seat: seat.id });
    put(
      "forgjenger",
      { as: "holder", body: "ssu", seat: seat.id },
      { from: date("2024-01-01"), to: date("2025-12-31") },
    );
  }
  if (observer !== undefined) put("observatør", { as: "observer", body: "ssu", seat: observer.id });
  return {
    identities: [...new Set(occupancies.map(({ person }) => person))].map(identity),
    occupancies,
  };
}

function identity(person: string): Identity {
  return { person, displayName: person, accounts: [{ tenantId: "tenant", objectId: `object-${person}` }] };
}

export interface Speech {
  readonly in?: IncomingMessage["conversation"];
  readonly locale?: string;
  /** Nobody knows whose account it is. */
  readonly unknown?: true;
}

export const CHANNEL = { id: "kanalen", kind: "channel" } as const;

/** A conversation with the bot about cases, where everybody of the community can speak and press what they see. */
export function caseStage(
  communityId: string,
  { closed = [] }: { readonly closed?: readonly string[] } = {},
) {
  const community = shippedCommunity(communityId);
  const people = peopleMemory();
  people.put(everybodyIn(community));
  const cases = caseMemory();
  const clock = standingClock();
  const kept = keepRosters(onlyIn(communityId, people.stores.people), clock);
  const messenger = messengerDouble({ closed });
  const carriedOut: string[] = [];
  const anchorings = new Map<string, Anchoring>();
  const library = { current: async () => shippedLibrary, revisions: () => ({}) };
  const postsParts: CasePostsParts = {
    cases: cases.store,
    rosters: kept.rosters,
    library,
    messenger: messenger.messenger,
    clock,
    userIdsOf: async (_conversation, accounts) => accounts.map(({ objectId }) => `29:${objectId}`),
  };
  const posts = createCasePosts(postsParts);
  let marks = 0;
  const newMark = () => {
    marks += 1;
    return `mark-${marks}`;
  };
  const room = createCaseRoom({
    ...kept,
    cases: cases.store,
    anchorings: {
      readAnchoring: async (_community, id) => {
        const value = anchorings.get(id);
        return value && { value, etag: "1" };
      },
    },
    communities: shipped.communities,
    posts,
    clock,
    tell: tellingFor({ people: kept.people, messenger: messenger.messenger }),
    newMark,
    carryOut: async (_community, caseId) => {
      carriedOut.push(caseId);
    },
  });
  const desk = createDesk({
    ...kept,
    library,
    conversations: conversationMemory().store,
    communities: shipped.communities,
    defaultCommunity: community,
    clock,
    agreements: agreementMemory().store,
    meetings: { listMeetings: async () => ({ items: [] }) },
    records: { listRecords: async () => ({ items: [] }) },
    rooms: [room, createAuthorityRoom({ ...kept, communities: shipped.communities, clock })],
  });
  const say = sayTo(desk);

  /** Presses the button with this title in what the person sees, with what they have filled in. */
  async function press(
    view: View,
    title: string,
    who: string,
    fill: Readonly<Record<string, string>> = {},
    speech: Speech & { readonly mark?: string } = {},
  ): Promise<View> {
    const button = pressesIn(view).find((each) => each.title === title);
    if (button === undefined)
      throw new Error(
        `there is no «${title}» among ${pressesIn(view)
          .map((each) => each.title)
          .join(", ")}`,
      );
    const { verb, data } = button;
    return click(verb, { ...valuesIn(view), ...data, ...fill }, who, speech);
  }

  async function click(
    verb: string,
    data: unknown,
    who: string,
    speech: Speech & { readonly mark?: string } = {},
  ): Promise<View> {
    return desk.click({ ...incoming(who, speech), verb, data, mark: speech.mark ?? newMark() });
  }

  async function read(caseId: string): Promise<Case> {
    const stored = await cases.store.readCase(communityId, caseId);
    const treated = stored && replayCase(caseId, stored.value.events);
    if (treated === undefined) throw new Error(`there is no case ${caseId}`);
    return treated;
  }

  return {
    community,
    people,
    cases,
    /** Of each side, by id. */
    anchorings,
    clock,
    messenger,
    carriedOut,
    postsParts,
    say,
    press,
    click,
    read,
    today: (): CivilDate => date(clock.now().toZonedDateTimeISO("Europe/Oslo").toPlainDate().toString()),
  };
}

export type CaseStage = ReturnType<typeof caseStage>;

/** The memory holds one community's people: in every other there is nobody. */
function onlyIn(communityId: string, people: PeopleStore): PeopleStore {
  return {
    ...people,
    listIdentities: async (id, request) =>
      id === communityId ? people.listIdentities(id, request) : { items: [] },
    listOccupancies: async (id, request) =>
      id === communityId ? people.listOccupancies(id, request) : { items: [] },
    listOpenOccupancies: async (id, ...asked) =>
      id === communityId ? people.listOpenOccupancies(id, ...asked) : { items: [] },
  };
}

/** Everything in a view that can be pressed and acts, in order. */
export function pressesIn(node: unknown): Press[] {
  if (node === null || typeof node !== "object") return [];
  return isPress(node) ? [node] : Object.values(node).flatMap(pressesIn);
}

function isPress(node: object): node is Press {
  return "verb" in node && "title" in node && "data" in node;
}

/** What a form's fields hold before anybody touches them: a client sends them along. */
function valuesIn(view: View): Record<string, string> {
  if (view.kind !== "form") return {};
  return Object.fromEntries(
    view.fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])),
  );
}

/** What the channel tells with every message and click of the person. */
export function incoming(who: string, speech: Speech) {
  return {
    account: speech.unknown ? undefined : { tenantId: "tenant", objectId: `object-${who}` },
    conversation: speech.in ?? { id: `personal-${who}`, kind: "personal" as const },
    locale: speech.locale ?? "nb-NO",
    sender: { name: who, userId: `29:${who}` },
  };
}

/** Writes to the desk as the person, and gives the first thing they see. */
export function sayTo(desk: Desk) {
  return async (text: string, who: string, speech: Speech = {}): Promise<View> => {
    const [view] = await desk.respond({ text, ...incoming(who, speech) });
    if (view === undefined) throw new Error(`nothing was answered to ${text}`);
    return view;
  };
}
