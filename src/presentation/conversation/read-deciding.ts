import { readerOf } from "../../domain/cases/case-reader.ts";
import type { Body, Community } from "../../domain/community/community.ts";
import type { Decider } from "../../domain/community/decider.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import type { MeetingStore } from "../../domain/meetings/meeting-store.ts";
import { meetingsToCome } from "../../domain/meetings/next-meeting.ts";
import { readRoster } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { holdingsForParties, partiesOfPerson } from "../../domain/people/seats-for-person.ts";
import type { Deciding } from "../view/decider-fact.ts";
import type { Matter } from "./matter.ts";

export interface DecidingParts {
  readonly people: PeopleStore;
  readonly meetings: Pick<MeetingStore, "listMeetings">;
  readonly clock: Clock;
}

/**
 * Who sits in the deciding body for the reader, and when it meets. Absent where no body takes part, and for readers
 * without a place in the community: names and meetings stay inside it (decision 8).
 */
export async function readDeciding(
  { people, meetings, clock }: DecidingParts,
  { account, sender }: Pick<Matter, "account" | "sender">,
  community: Community,
  decider: Decider | undefined,
): Promise<Deciding | undefined> {
  const body = bodyIn(decider, community);
  if (account === undefined || body === undefined) return undefined;
  const today = osloToday(clock);
  const roster = await readRoster(people, community.id);
  const reader = readerOf({ account, name: sender.name }, roster, {
    community,
    at: clock.now().toString(),
    today,
  });
  if (!reader.belongs) return undefined;
  const { person } = reader.actor;
  const stored = await everyItem((request) => meetings.listMeetings(community.id, request));
  const planned = stored.map(({ value }) => value);
  const parties = partiesOfPerson(person, community, roster.occupancies, today);
  return {
    body,
    reader: person,
    identities: roster.identities,
    holdings: holdingsForParties(parties, body, community, roster.occupancies, today),
    meetings: meetingsToCome(body.id, planned, today),
  };
}

/** The body that decides, or that recommends before every party decides. */
function bodyIn(decider: Decider | undefined, community: Community): Body | undefined {
  switch (decider?.kind) {
    case "body":
      return decider.body;
    case "every-party":
      return community.bodies.find(({ id }) => id === decider.route.prepared_by);
    default:
      return undefined;
  }
}
