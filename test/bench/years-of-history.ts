import type { Stores } from "../../src/adapters/store/stores.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import type { StoredCase } from "../../src/domain/cases/case-store.ts";
import type { Community } from "../../src/domain/community/community.ts";
import { type CivilDate, daysAfter, daysBefore } from "../../src/domain/kernel/civil-date.ts";
import type { Meeting } from "../../src/domain/meetings/meeting.ts";
import type { Invitation } from "../../src/domain/people/invitation-store.ts";
import type { Occupancy } from "../../src/domain/people/people-store.ts";
import { decision, openCase, stanceOf } from "../builders/decided-cases.ts";
import { aComment, aHearing } from "../builders/hearings.ts";

/** What a community of Innlandet's size leaves behind in a year. */
export interface YearOfHistory {
  readonly cases: number;
  readonly meetings: number;
  readonly tasks: number;
  readonly hearings: number;
  readonly newPeople: number;
  readonly reminders: number;
}

export const INNLANDET_YEAR: YearOfHistory = {
  cases: 60,
  meetings: 40,
  tasks: 25,
  hearings: 6,
  newPeople: 40,
  reminders: 2_500,
};

const by = { person: "sekretær", name: "Sekretær" };
const DAYS_IN_YEAR = 365;
/** The last year of history ends so long before today, that all of it was settled, but for who has left: two years. */
const SETTLED_SINCE_DAYS = 100;

/** Everybody who sits now: one person in each seat, a deputy for most, and both sides' secretaries and coordinators. */
export async function seatEverybody(stores: Stores, community: Community, from: CivilDate): Promise<void> {
  const places = community.bodies.flatMap(({ id: body, seats }) =>
    seats.flatMap(({ id: seat }): Partial<Occupancy>[] => [
      { body, seat, as: "holder" },
      ...(body === "partnerskapsmotet" ? [] : [{ body, seat, as: "deputy" as const }]),
    ]),
  );
  const ofSides = (["municipalities", "hospital"] as const).flatMap((side): Partial<Occupancy>[] => [
    { as: "secretary", side },
    { as: "coordinator", side },
  ]);
  for (const [n, place] of [...places, ...ofSides].entries())
    await seat(stores, community, `now-${n}`, { as: "holder", from, ...place });
}

async function seat(
  stores: Stores,
  community: Community,
  person: string,
  place: Omit<Occupancy, "id" | "person" | "authority">,
): Promise<void> {
  const account = { tenantId: "tenant", objectId: person };
  await stores.people.writeIdentity(
    community.id,
    { person, displayName: person, accounts: [account] },
    undefined,
  );
  await stores.people.writeOccupancy(
    community.id,
    { id: `at-${person}`, person, authority: [], ...place },
    undefined,
  );
  if (place.to === undefined)
    await stores.people.writePreferences(account, { personalConversation: `chat-${person}` }, undefined);
}

/** Years that are over, the last of them lately: all that was begun in them is settled. */
export async function fillYears(
  stores: Stores,
  community: Community,
  years: number,
  today: CivilDate,
  year: YearOfHistory,
): Promise<void> {
  const end = daysBefore(today, SETTLED_SINCE_DAYS);
  for (let past = 0; past < years; past += 1) {
    const day = (part: number, of: number) =>
      daysBefore(end, past * DAYS_IN_YEAR + Math.floor((part * DAYS_IN_YEAR) / of));
    const each = async (count: number, write: (id: string, on: CivilDate) => Promise<unknown>) => {
      for (let n = 0; n < count; n += 1) await write(`${past}-${n}`, day(n, count));
    };
    await each(year.cases, async (id, on) =>
      stores.cases.writeCase(community.id, decidedCase(community, `old-${id}`, on), undefined),
    );
    await each(year.meetings, async (id, on) =>
      stores.meetings.writeMeeting(community.id, heldMeeting(community, `old-${id}`, on), undefined),
    );
    await each(year.tasks, async (id, on) =>
      stores.plans.writeTask(community.id, doneTask(`old-${id}`, on), undefined),
    );
    await each(year.hearings, async (id, on) => writeHearing(stores, community, `old-${id}`, on));
    await each(year.newPeople, async (id, on) => {
      const [ssu] = community.bodies.filter((body) => body.id === "ssu");
      const place = {
        as: "holder" as const,
        body: "ssu",
        seat: ssu?.seats[0]?.id ?? "",
        from: daysBefore(on, 700),
        to: on,
      };
      await seat(stores, community, `old-${id}`, place);
      await stores.invitations.writeInvitation(community.id, fulfilledInvitation(`old-${id}`, on), undefined);
    });
    await each(year.reminders, async (id, on) =>
      stores.reminders.writeEntry(
        community.id,
        { id: `old:${id}`, person: "old", attempts: 1, sentAt: at(on), way: "personal" },
        undefined,
      ),
    );
  }
}

function at(day: CivilDate): string {
  return `${day}T09:00:00Z`;
}

function decidedCase(community: Community, id: string, on: CivilDate): StoredCase {
  const seats = community.bodies.find((body) => body.id === "ssu")?.seats ?? [];
  const events: readonly CaseEvent[] = [
    ...openCase(id).events,
    ...seats.map((each): CaseEvent => ({ ...stanceOf(each.id), at: at(on) })),
    { ...decision, at: at(on), on } as CaseEvent,
    { kind: "recorded", at: at(on), record: `record-${id}`, number: "1/26" },
  ];
  return { id, events: [...events], pending: [], posts: [] };
}

function heldMeeting(community: Community, id: string, on: CivilDate): Meeting {
  const seats = community.bodies.find((body) => body.id === "ssu")?.seats ?? [];
  return {
    id,
    body: "ssu",
    date: daysBefore(on, 20),
    place: "Hamar",
    agenda: [],
    attendance: seats.map((each) => ({ seat: each.id, presence: "holder" as const, person: by })),
    minutes: {
      state: "approved",
      text: "Referat.",
      sentOn: daysBefore(on, 15),
      approvedOn: on,
      approvals: seats.map((each) => ({ seat: each.id, by, at: at(on) })),
    },
  };
}

function doneTask(id: string, on: CivilDate) {
  return {
    id: `task:${id}`,
    plan: "HP",
    text: "Lag opplæring.",
    kind: "deliverable" as const,
    groups: [],
    case: id,
    owner: "hamar",
    due: on,
    changes: [{ at: at(on), by, mark: "m", status: "done" as const }],
  };
}

async function writeHearing(stores: Stores, community: Community, id: string, on: CivilDate): Promise<void> {
  const events = [{ kind: "closed" as const, at: at(on), by }];
  await stores.hearings.writeHearing(community.id, aHearing({ id, events }), undefined);
  for (let n = 0; n < 20; n += 1)
    await stores.hearings.writeComment(community.id, aComment(`${n}`, { hearing: id }), undefined);
}

function fulfilledInvitation(id: string, on: CivilDate): Invitation {
  const account = { tenantId: "tenant", objectId: id };
  return {
    id,
    codeHash: "hash",
    tenantId: "tenant",
    as: "holder",
    madeBy: { person: "sekretær", side: "municipalities" },
    expiresAt: at(on),
    attempts: 1,
    claimedBy: { account, name: id, at: at(on) },
    outcome: "confirmed",
    fulfilled: true,
  };
}

/** What falls due on a day, for the first time: a stance of each seat, some minutes and some tasks. */
export async function fallDueOn(stores: Stores, community: Community, day: CivilDate): Promise<void> {
  const ssu = community.bodies.find((body) => body.id === "ssu");
  const { events, ...stored } = openCase(`now-${day}`);
  const asked = events.map(
    (event): CaseEvent => (event.kind === "step-opened" ? { ...event, deadline: daysAfter(day, 7) } : event),
  );
  await stores.cases.writeCase(community.id, { ...stored, events: asked }, undefined);
  const present = (ssu?.seats ?? []).slice(0, 10);
  await stores.meetings.writeMeeting(
    community.id,
    {
      id: `now-${day}`,
      body: "ssu",
      date: daysBefore(day, 10),
      place: "Hamar",
      agenda: [],
      attendance: present.map((each) => ({ seat: each.id, presence: "holder" as const, person: by })),
      minutes: { state: "sent", text: "Referat.", deadline: daysAfter(day, 3), approvals: [] },
    },
    undefined,
  );
  for (let n = 0; n < 3; n += 1)
    await stores.plans.writeTask(
      community.id,
      { ...doneTask(`now-${day}-${n}`, daysAfter(day, 14)), changes: [] },
      undefined,
    );
}
