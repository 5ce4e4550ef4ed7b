import type { Stores } from "../../../src/adapters/store/stores.ts";
import type { LoadedDocument } from "../../../src/domain/agreements/document.ts";
import type { CaseEvent } from "../../../src/domain/cases/case-event.ts";
import type { StoredCase } from "../../../src/domain/cases/case-store.ts";
import type { Community } from "../../../src/domain/community/community.ts";
import { type CivilDate, daysAfter, daysBetween } from "../../../src/domain/kernel/civil-date.ts";
import type { WriteOutcome } from "../../../src/domain/kernel/versioned.ts";
import type { Meeting } from "../../../src/domain/meetings/meeting.ts";
import type { Plan, Task, TaskChange } from "../../../src/domain/plan/task.ts";
import { noteDone } from "../../../src/domain/reminders/duty-log.ts";
import { openCase, stanceOf } from "../../builders/decided-cases.ts";
import { date } from "../../builders/documents.ts";
import type { Lots } from "./lots.ts";
import type { Thing } from "./must-be-told.ts";
import { type PersonalChoices, personalChoices } from "./personal-choices.ts";
import { type SeatedPeople, seatPeople } from "./seated-people.ts";

/** What a community of Innlandet's size begins in a year. */
const A_YEAR = { cases: 24, meetings: 10, tasks: 15 } as const;
/** After a long sleep people do not do everything at once. */
const MOST_AT_ONCE = 8;
const by = { person: "sekretær", name: "Sekretær" };

interface Kept<T> {
  value: T;
  etag: string;
}

interface OpenCase extends Kept<StoredCase> {
  readonly deadline: CivilDate;
  readonly seats: readonly string[];
  readonly silent: Set<string>;
}

interface OpenMeeting extends Kept<Meeting> {
  readonly deadline: CivilDate;
  readonly silent: Set<string>;
}

interface OpenTask extends Kept<Task> {
  due: CivilDate;
  readonly seats: readonly string[];
  done: boolean;
}

/** One community, what its people do, and what is asked of whom: known from what was done, and not from any rule. */
export interface World {
  readonly community: Community;
  readonly people: SeatedPeople;
  readonly choices: PersonalChoices;
  /** What happened until the day. */
  step(today: CivilDate, at: string): Promise<void>;
  /** Somebody answers, or something is finished, while a sweep is under way. */
  answerOne(at: string): Promise<void>;
  /** Everything that is asked of somebody now. */
  things(today: CivilDate): readonly Thing[];
  /** Absent when it is asked of nobody now. */
  thing(about: Pick<Thing, "kind" | "id" | "dueOn">, today: CivilDate): Thing | undefined;
  /** How many things there have been. */
  readonly begun: () => number;
}

export async function makeWorld(
  stores: Stores,
  community: Community,
  agreements: readonly LoadedDocument[],
  lots: Lots,
  start: CivilDate,
  now: () => CivilDate,
): Promise<World> {
  const people = await seatPeople(stores, community, lots, start, now);
  const choices = personalChoices(stores, community.id, lots);
  const noted = new Set<string>();
  const cases = new Map<string, OpenCase>();
  const meetings = new Map<string, OpenMeeting>();
  const tasks = new Map<string, OpenTask>();
  const id = community.id;
  let before = start;
  let begun = 0;
  const treating = community.bodies.filter(({ id: body }) => body === "ssu" || body === "fagutvalg");

  const plan = await adoptPlan();

  /** The one plan of the community: when it has run out nobody adopts another, and it is seldom prolonged. */
  async function adoptPlan(): Promise<Kept<Plan>> {
    const value: Plan = {
      id: "HP",
      title: "Handlingsplan",
      from: date("2023-01-01"),
      to: lots.oneOf([date("2024-12-31"), date("2027-02-28"), date("2028-12-31")]) ?? start,
      document: { id: "HP", version: "v1", retelling: true },
    };
    return { value, etag: ours(await stores.plans.writePlan(id, value, undefined)) };
  }
  const lastDayOfPlan = (): CivilDate => plan.value.prolonged?.at(-1)?.to ?? plan.value.to ?? start;

  async function goOnWithPlan(today: CivilDate, within: Within): Promise<void> {
    if (daysBetween(today, lastDayOfPlan()) > 60 || !within(0.002)) return;
    const to = daysAfter(today, lots.between(100, 700));
    if (to <= lastDayOfPlan()) return;
    const prolonged = [...(plan.value.prolonged ?? []), { to, case: "sak", on: today }];
    const value = { ...plan.value, prolonged };
    plan.etag = ours(await stores.plans.writePlan(id, value, plan.etag));
    plan.value = value;
  }

  /** The secretariat notes a review, in time or long after; many it never notes. */
  async function goOnWithReviews(today: CivilDate, at: string, within: Within): Promise<void> {
    for (const review of reviews(today)) {
      if (daysBetween(today, review.dueOn) > 60 || !within(0.004)) continue;
      const entry = {
        intended: review.dueOn,
        on: today,
        result: "no-change" as const,
        at,
        by,
        mark: review.dueOn,
      };
      await noteDone(stores.dutyLog, id, `annual-review:${review.id}`, entry);
      noted.add(`${review.id} ${review.dueOn}`);
    }
  }

  const deciding = community.bodies.filter(({ power }) => power === "decides");
  const seatsIn = (party: string, bodies: typeof deciding) =>
    bodies.flatMap(({ seats }) =>
      seats
        .filter(({ speaks_for: { parties, district } }) => {
          const own = parties ?? community.districts.find((each) => each.id === district)?.parties ?? [];
          return own.includes(party);
        })
        .map((seat) => seat.id),
    );
  /** A task is not for the yearly body that adopts plans, but where a party has a seat in no other. */
  const yearlyBody = community.router.find(({ kind }) => kind === "adopts-plan")?.body;
  const seatsOfParty = (party: string) => {
    const nearer = seatsIn(
      party,
      deciding.filter(({ id }) => id !== yearlyBody),
    );
    return nearer.length > 0 ? nearer : seatsIn(party, deciding);
  };

  async function beginCase(today: CivilDate, at: string): Promise<void> {
    const body = lots.oneOf(treating);
    if (body === undefined) return;
    begun += 1;
    const deadline = daysAfter(today, lots.between(5, 25));
    const { events, ...stored } = openCase(`sak-${begun}`);
    const value: StoredCase = {
      ...stored,
      events: events.map((event): CaseEvent => {
        if (event.kind === "prepared") return { ...event, at, body: body.id };
        return event.kind === "step-opened" ? { ...event, at, body: body.id, deadline } : { ...event, at };
      }),
    };
    const etag = ours(await stores.cases.writeCase(id, value, undefined));
    const seats = body.seats.map((seat) => seat.id);
    cases.set(value.id, { value, etag, deadline, seats, silent: new Set(seats) });
  }

  async function addToCase(found: OpenCase, event: CaseEvent): Promise<void> {
    const value = { ...found.value, events: [...found.value.events, event] };
    found.etag = ours(await stores.cases.writeCase(id, value, found.etag));
    found.value = value;
  }

  const isVacant = (seat: string) =>
    people.holderOf(seat) === undefined && people.deputiesOf(seat).length === 0;

  async function answerCase(found: OpenCase, seat: string, at: string): Promise<void> {
    if (isVacant(seat)) return;
    await addToCase(found, { ...stanceOf(seat, `${seat}-${found.value.id}-${at}`), at });
    found.silent.delete(seat);
  }

  async function endCase(found: OpenCase, today: CivilDate, at: string): Promise<void> {
    const decided = {
      kind: "decided" as const,
      at,
      by,
      proposal: 1,
      body: "ssu",
      on: today,
      reservations: [],
    };
    await addToCase(found, found.silent.size === 0 ? decided : { kind: "withdrawn", at, by, words: "Løst." });
    cases.delete(found.value.id);
  }

  async function holdMeeting(today: CivilDate): Promise<void> {
    const body = lots.oneOf(treating);
    if (body === undefined) return;
    begun += 1;
    const deadline = daysAfter(today, lots.between(5, 14));
    const present = body.seats.filter(() => lots.chance(0.85)).map((seat) => seat.id);
    const value: Meeting = {
      id: `mote-${begun}`,
      body: body.id,
      date: today,
      place: "Hamar",
      agenda: [],
      attendance: body.seats.map((seat) => ({
        seat: seat.id,
        presence: present.includes(seat.id) ? ("holder" as const) : ("absent" as const),
      })),
      minutes: { state: "sent", text: "Referat.", sentOn: today, deadline, approvals: [] },
    };
    const etag = ours(await stores.meetings.writeMeeting(id, value, undefined));
    meetings.set(value.id, { value, etag, deadline, silent: new Set(present) });
  }

  async function approve(
    found: OpenMeeting,
    seat: string | undefined,
    today: CivilDate,
    at: string,
  ): Promise<void> {
    const { minutes } = found.value;
    if (minutes === undefined) return;
    if (seat !== undefined) found.silent.delete(seat);
    const over = seat === undefined || found.silent.size === 0;
    const value: Meeting = {
      ...found.value,
      minutes: {
        ...minutes,
        approvals: seat === undefined ? minutes.approvals : [...minutes.approvals, { seat, by, at }],
        ...(over ? { state: "approved" as const, approvedOn: today } : {}),
      },
    };
    found.etag = ours(await stores.meetings.writeMeeting(id, value, found.etag));
    found.value = value;
    if (over) meetings.delete(value.id);
  }

  async function beginTask(today: CivilDate): Promise<void> {
    begun += 1;
    const owner = lots.oneOf(community.parties)?.id ?? "";
    const isLine = lots.chance(0.4);
    const due = daysAfter(today, lots.between(10, 250));
    const value: Task = {
      id: isLine ? `HP/${begun}` : `task:sak:${begun}`,
      plan: "HP",
      text: "Lag opplæring.",
      kind: "deliverable",
      groups: [],
      ...(isLine ? {} : { case: "sak" }),
      owner,
      due,
      changes: [],
    };
    const etag = ours(await stores.plans.writeTask(id, value, undefined));
    tasks.set(value.id, { value, etag, due, seats: seatsOfParty(owner), done: false });
  }

  async function changeTask(found: OpenTask, over: Partial<TaskChange>, at: string): Promise<void> {
    const change: TaskChange = { at, by, mark: `${found.value.changes.length}`, ...over };
    const value = { ...found.value, changes: [...found.value.changes, change] };
    found.etag = ours(await stores.plans.writeTask(id, value, found.etag));
    found.value = value;
    if (over.status !== undefined) found.done = over.status === "done";
    if (over.due != null) found.due = over.due;
    choices.forget({ kind: "task", id: value.id });
  }

  type Within = (perDay: number) => boolean;

  async function goOnWithCases(today: CivilDate, at: string, within: Within): Promise<void> {
    for (const found of [...cases.values()]) {
      for (const seat of [...found.silent]) if (within(0.06)) await answerCase(found, seat, at);
      const ends = within(today > found.deadline ? 0.04 : 0.002);
      if (found.silent.size === 0 || ends) await endCase(found, today, at);
    }
  }

  async function goOnWithMinutes(today: CivilDate, at: string, within: Within): Promise<void> {
    for (const found of [...meetings.values()]) {
      for (const seat of [...found.silent]) if (within(0.08)) await approve(found, seat, today, at);
      const isLate = found.silent.size > 0 && today > found.deadline;
      if (isLate && within(0.03)) await approve(found, undefined, today, at);
    }
  }

  async function goOnWithTasks(today: CivilDate, at: string, within: Within): Promise<void> {
    for (const found of [...tasks.values()]) {
      // What is done is taken up again now and then, or forgotten.
      if (found.done && !lots.chance(0.4)) tasks.delete(found.value.id);
      else if (found.done) await changeTask(found, { status: "under-way" }, at);
      else if (within(0.008)) await changeTask(found, { status: "done" }, at);
      else if (within(0.002)) await changeTask(found, { due: daysAfter(today, lots.between(5, 100)) }, at);
    }
  }

  const thingOfTask = (found: OpenTask): Thing => ({
    kind: "task",
    id: found.value.id,
    dueOn: found.due,
    seats: found.seats,
    secretariat: found.seats.length === 0,
  });
  /** The next of each agreement, and the last before it where nobody has noted it: however long ago. */
  const reviews = (today: CivilDate): Thing[] =>
    agreements.flatMap(({ head, version }): Thing[] => {
      const since = version.inForceFrom;
      if (since === undefined) return [];
      const year = Number(today.slice(0, 4));
      const days = [year - 1, year, year + 1, year + 2].map((each) => yearly(since, each));
      const last = days.findLast((day) => day <= today && day > since);
      const next = days.find((day) => day > today && day > since);
      return [last, next]
        .filter((dueOn) => dueOn !== undefined)
        .filter((dueOn) => !noted.has(`${head.id} ${dueOn}`))
        .map((dueOn) => ({ kind: "annual-review", id: head.id, dueOn, seats: [], secretariat: true }));
    });
  const planPeriod = (): Thing => ({
    kind: "plan-period",
    id: plan.value.id,
    dueOn: lastDayOfPlan(),
    seats: [],
    secretariat: true,
  });
  /** Of the lines of a plan that has run out nobody is told, but of what a decision asked for. */
  const isAsked = ({ value, done }: OpenTask, today: CivilDate) =>
    !done && (value.case !== undefined || today <= lastDayOfPlan());
  const open = (today: CivilDate): Thing[] => [
    ...[...cases.values()].map(({ value, deadline, seats, silent }): Thing => {
      // A vacant seat blocks, also where the one who has left had answered.
      const waiting = seats.filter((seat) => silent.has(seat) || isVacant(seat));
      return { kind: "stance", id: value.id, dueOn: deadline, seats: waiting, secretariat: false };
    }),
    ...[...meetings.values()].map(({ value, deadline, silent }): Thing => {
      return { kind: "minutes", id: value.id, dueOn: deadline, seats: [...silent], secretariat: false };
    }),
    ...[...tasks.values()].filter((task) => isAsked(task, today)).map(thingOfTask),
    ...reviews(today),
    ...people.terms(),
    planPeriod(),
  ];
  // What everybody has answered waits for nobody, whether or not it is closed.
  const things = (today: CivilDate) =>
    open(today).filter(({ seats, secretariat }) => seats.length > 0 || secretariat);

  return {
    community,
    people,
    choices,
    begun: () => begun,
    things,
    thing: (about, today) =>
      things(today).find(
        ({ kind, id: of, dueOn }) => kind === about.kind && of === about.id && dueOn === about.dueOn,
      ),
    async step(today, at) {
      const days = daysBetween(before, today);
      before = today;
      await people.step(today, days);
      await choices.choose(today, people.persons);
      const within = (perDay: number) => lots.chance(1 - (1 - perDay) ** days);
      await goOnWithPlan(today, within);
      await goOnWithReviews(today, at, within);
      await goOnWithCases(today, at, within);
      await goOnWithMinutes(today, at, within);
      await goOnWithTasks(today, at, within);
      const come = (perYear: number) => Math.min(MOST_AT_ONCE, lots.times(perYear, days));
      for (let n = come(A_YEAR.cases); n > 0; n -= 1) await beginCase(today, at);
      for (let n = come(A_YEAR.meetings); n > 0; n -= 1) await holdMeeting(today);
      for (let n = come(A_YEAR.tasks); n > 0; n -= 1) await beginTask(today);
    },
    async answerOne(at) {
      const found = lots.oneOf([...cases.values()]);
      const seat = found === undefined ? undefined : lots.oneOf([...found.silent]);
      if (found !== undefined && seat !== undefined) await answerCase(found, seat, at);
      const task = lots.oneOf([...tasks.values()].filter(({ done }) => !done));
      if (task !== undefined && lots.chance(0.2)) await changeTask(task, { status: "done" }, at);
    },
  };
}

/** The same day in a year; a leap day is the last of February in others. */
function yearly(date: CivilDate, year: number): CivilDate {
  const leap = date.endsWith("-02-29") && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0));
  return `${year}${leap ? "-02-28" : date.slice(4)}` as CivilDate;
}

function ours(write: WriteOutcome): string {
  if (write.outcome === "lost") throw new Error("nobody else writes in this world");
  return write.etag;
}
