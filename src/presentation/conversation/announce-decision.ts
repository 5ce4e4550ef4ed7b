import type { Case } from "../../domain/cases/case.ts";
import { bodyOf, treatingBody } from "../../domain/cases/case-outcome.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import type { Community, Party } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { type BodyOfficeStore, readBodyOffice } from "../../domain/meetings/body-office.ts";
import { type Roster, readRoster } from "../../domain/people/find-person.ts";
import type { Identity, PeopleStore } from "../../domain/people/people-store.ts";
import { lastingOn, partiesOf } from "../../domain/people/seats.ts";
import type { NoticeKind } from "../../flows/decision-effects.ts";
import { decisionNoticeView } from "../view/decision-notice-view.ts";
import type { View } from "../view/view.ts";
import type { Messenger } from "./message.ts";
import { secretariesOf, tellPersons } from "./tell-persons.ts";

export interface DecisionAnnouncing {
  readonly cases: CaseStore;
  readonly bodyOffices: BodyOfficeStore;
  readonly people: PeopleStore;
  readonly messenger: Messenger;
  readonly clock: Clock;
}

/**
 * Tells the body's channels and every conversation that has seen the case's card, each bound partner's own people, and the secretariat (M66).
 * Who cannot be reached keeps nobody else from being told.
 *
 * @throws what the messenger threw, when nobody was reached and a later attempt may succeed
 */
export async function announceDecision(
  community: Community,
  treated: Case,
  of: NoticeKind,
  parts: DecisionAnnouncing,
): Promise<void> {
  const view = decisionNoticeView(of, treated, community, community.language);
  if (view === undefined) return;
  const posts = (await parts.cases.readCase(community.id, treated.id))?.value.posts ?? [];
  const office = await readBodyOffice(parts.bodyOffices, community.id, treated.decision?.body ?? "");
  const channels = office.channels.filter(({ lostAt }) => lostAt === undefined);
  for (const conversation of new Set([...posts, ...channels].map((each) => each.conversation)))
    await parts.messenger.post(conversation, view);
  const roster = await readRoster(parts.people, community.id);
  const audience = audienceOf(treated, community, roster, parts.clock);
  await tellEach(
    audience,
    (language, spokenFor) => decisionNoticeView(of, treated, community, language, spokenFor) ?? view,
    community,
    parts,
  );
}

interface Addressee {
  readonly person: Identity;
  /** None for the secretariat. */
  readonly spokenFor: readonly Party[];
}

/** Whoever holds a seat of the body, once for all that they speak for, and the secretaries. */
function audienceOf(treated: Case, community: Community, roster: Roster, clock: Clock): Addressee[] {
  const today = osloToday(clock);
  const body = bodyOf(community, treated.decision?.body) ?? treatingBody(treated, community);
  const spokenFor = new Map<string, Set<string>>();
  for (const { as, body: id, seat: seatId, person } of lastingOn(today, roster.occupancies)) {
    const seat =
      id === body?.id && as === "holder" ? body?.seats.find((each) => each.id === seatId) : undefined;
    if (seat === undefined) continue;
    const parties = spokenFor.get(person) ?? new Set();
    for (const party of partiesOf(seat, community)) parties.add(party.id);
    spokenFor.set(person, parties);
  }
  for (const { person } of secretariesOf(roster, today))
    spokenFor.set(person, spokenFor.get(person) ?? new Set());
  return roster.identities.flatMap((person) => {
    const parties = spokenFor.get(person.person);
    return parties === undefined
      ? []
      : [{ person, spokenFor: community.parties.filter(({ id }) => parties.has(id)) }];
  });
}

async function tellEach(
  audience: readonly Addressee[],
  viewFor: (language: Language, spokenFor: readonly Party[]) => View,
  { language: usual }: Community,
  { people, messenger }: DecisionAnnouncing,
): Promise<void> {
  let reached = 0;
  let failure: ExpectedError | undefined;
  const telling = { people, messenger, language: usual };
  for (const { person, spokenFor } of audience) {
    try {
      const posts = await tellPersons([person], (language) => viewFor(language, spokenFor), telling);
      reached += posts.length;
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      failure = error;
    }
  }
  if (reached === 0 && failure !== undefined) throw failure;
}
