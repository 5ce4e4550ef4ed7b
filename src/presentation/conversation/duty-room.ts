import type { Community } from "../../domain/community/community.ts";
import { placesIn } from "../../domain/community/places-in.ts";
import { daysAfter, daysBefore, daysBetween } from "../../domain/kernel/civil-date.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { personWith, standingIn } from "../../domain/people/find-person.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import { belongsOn } from "../../domain/people/seats.ts";
import type { Duties } from "../../domain/reminders/duty-facts.ts";
import { type DutyLog, noteDone } from "../../domain/reminders/duty-log.ts";
import { noticeOf } from "../../domain/reminders/notice-of-termination.ts";
import type { DatedDuty } from "../../domain/reminders/obligation.ts";
import { dutiesOf, obligationsOf } from "../../domain/reminders/obligations-of.ts";
import { isLogged, seriesOf } from "../../domain/reminders/series-of.ts";
import { workBack } from "../../domain/reminders/work-back.ts";
import { type ReminderSources, readReminderFacts } from "../../flows/read-reminder-facts.ts";
import { type DutyCommand, parseDutyCommand } from "../commands/duty-command.ts";
import type { TitledText } from "../text/catalogue.ts";
import { dutyTexts } from "../text/duty-texts.ts";
import {
  noticeDatesView,
  reviewDatesView,
  revisionDatesView,
  workBackView,
} from "../view/agreement-dates-view.ts";
import type { Filled } from "../view/case-forms.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { confirmUnchanged, doneForm, notedView, resultsOf } from "../view/duty-done-view.ts";
import { dutyListView, undatedDutiesView } from "../view/duty-list-view.ts";
import { DUTY_VERBS, type DutyPage, type DutyReading } from "../view/duty-words.ts";
import { obligationNames } from "../view/obligation-names.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { doneSentSchema, dutyClickSchema } from "./duty-click-data.ts";
import { filledIn, struckText } from "./fill-form.ts";
import { type GuardedClick, guardClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";

export interface DutyRoomParts extends ReminderSources {
  readonly dutyLog: DutyLog;
  readonly rosters: Pick<RosterKeeper, "current">;
  readonly communities: readonly Community[];
  readonly clock: Clock;
  readonly newMark: () => string;
}

/** A year ahead, and a year back for what stands undone. */
const DAYS_AROUND = 366;
/** A revision that stands undone is shown this long among those that come. */
const DAYS_OVER = 90;
const DAYS_FAR = 12 * DAYS_AROUND;

/** What one reader is shown, and who it is. */
interface Reading extends DutyReading {
  readonly duties: Duties;
  readonly actor: { readonly person: string; readonly name: string };
}

/** «Plikter»: what the law, the agreement and the community ask for and when; reviews are noted here. */
export function createDutyRoom(parts: DutyRoomParts): DeskRoom {
  const { communities, clock, rosters, dutyLog } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const { community, language } = matter;
    // Without a community, dates are understood all the same, and no body is named in these commands.
    const [any] = communities;
    const command = any === undefined ? undefined : parseDutyCommand(text, community ?? any);
    if (command === undefined) return undefined;
    if (community === undefined) return [communityChoiceView(communities, "open", language)];
    const reading = await readingOf(community, matter);
    // Whoever is no part of it gets the clause itself from the search, but no list of what others are to do.
    if (reading === undefined)
      return command.kind === "duties" ? [told(dutyTexts(language).notHere, matter)] : undefined;
    return [carryOut(command, reading, matter)];
  }

  function carryOut(command: DutyCommand, reading: Reading, matter: Matter): View {
    const { community, today } = reading;
    switch (command.kind) {
      case "duties":
      case "revision":
      case "review":
        return pageOf(command.kind, reading);
      case "notice":
        return noticeDatesView(noticeOf(agreementOf(reading), command.date), reading);
      case "work-back": {
        const { back } = dutyTexts(matter.language);
        if (command.date === undefined) return told(back.whichDay, matter);
        if (command.date <= today) return told(back.past, matter);
        return workBackView(workBack(command.date, today, community), reading);
      }
      case "reviewed":
        return noteWanted("annual-review", command.result, reading, matter);
      case "revised":
        return noteWanted("revision", undefined, reading, matter);
    }
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const { verb, data } = guardClick(incoming, placesIn(communities));
    const reading = await readingOfClick(data, matter);
    if (reading === undefined) return told(dutyTexts(matter.language).notHere, matter);
    const { what, goal, duty } = dutyClickSchema.parse(data);
    if (verb === DUTY_VERBS.back) return carryOut({ kind: "work-back", date: goal }, reading, matter);
    if (verb !== DUTY_VERBS.form && verb !== DUTY_VERBS.note) return pageOf(what ?? "duties", reading);
    if (!reading.isSecretary) return told(dutyTexts(matter.language).done.onlySecretariat, matter);
    return verb === DUTY_VERBS.note
      ? note(data, reading, matter)
      : formFor(duty, {}, undefined, reading, matter);
  }

  /** Only the remark is in the person's own words. */
  async function mend({ data, struck }: GuardedClick, matter: Matter): Promise<View> {
    const reading = await readingOfClick(data, matter);
    if (reading === undefined) return told(dutyTexts(matter.language).notHere, matter);
    const form = formFor(dutyClickSchema.parse(data).duty, filledIn(data), undefined, reading, matter);
    return form.kind === "form" ? { ...form, problem: struckText(form, struck) } : form;
  }

  async function note(data: GuardedClick["data"], reading: Reading, matter: Matter): Promise<View> {
    const { done } = dutyTexts(matter.language);
    const sent = doneSentSchema.safeParse(data).data;
    const again = (problem: string) =>
      formFor(dutyClickSchema.parse(data).duty, filledIn(data), problem, reading, matter);
    const duty = [...reading.duties.dated, ...openOf(reading)].find(({ id }) => id === sent?.duty);
    if (sent === undefined || duty === undefined || !isLogged(duty.subject)) return again(done.unreadable);
    const { on, result, note: words, mark } = sent;
    if (!resultsOf(duty).includes(result)) return again(done.unreadable);
    if (on > reading.today) return again(done.toCome);
    await noteDone(dutyLog, reading.community.id, seriesOf(duty.subject), {
      intended: duty.dueOn,
      on,
      result,
      at: clock.now().toString(),
      by: reading.actor,
      ...(words === "" ? {} : { note: words }),
      mark,
    });
    return notedView(duty, { on, result }, reading);
  }

  function noteWanted(
    kind: "annual-review" | "revision",
    result: "no-change" | undefined,
    reading: Reading,
    matter: Matter,
  ): View {
    const { done } = dutyTexts(matter.language);
    if (!reading.isSecretary) return told(done.onlySecretariat, matter);
    const duty = nearest(
      openOf(reading).filter(({ subject }) => subject.kind === kind),
      reading,
    );
    if (duty === undefined) return told(done.nothingOpen, matter);
    return result === undefined
      ? formFor(duty.id, {}, undefined, reading, matter)
      : confirmUnchanged(duty, parts.newMark(), reading);
  }

  /** The dates of the same duty that are not done, the one that was asked about first. */
  function formFor(
    id: string | undefined,
    filled: Filled,
    problem: string | undefined,
    reading: Reading,
    matter: Matter,
  ): View {
    const open = openOf(reading);
    const chosen = open.find((duty) => duty.id === id);
    if (chosen === undefined) return told(dutyTexts(matter.language).done.nothingOpen, matter);
    const others = open.filter((duty) => duty !== chosen && isSameSeries(duty, chosen));
    const mark = filled["mark"] ?? parts.newMark();
    return doneForm({ candidates: [chosen, ...others], filled, problem, mark }, reading);
  }

  async function readingOfClick(data: GuardedClick["data"], matter: Matter): Promise<Reading | undefined> {
    const community = communities.find(({ id }) => id === data["community"]);
    return community === undefined ? undefined : readingOf(community, matter);
  }

  /** Absent for whoever has no place in the community (decision 8). */
  async function readingOf(community: Community, matter: Matter): Promise<Reading | undefined> {
    const { account, language, library } = matter;
    const today = osloToday(clock);
    const roster = await rosters.current(community.id);
    const known = account === undefined ? undefined : personWith(account, roster.identities);
    if (known === undefined || !belongsOn(today, known.person, roster.occupancies)) return undefined;
    const from = daysBefore(today, DAYS_AROUND);
    const facts = await readReminderFacts(parts, library, community, today, from);
    const { dated, undated } = dutiesOf(facts, today, { from, to: daysAfter(today, DAYS_AROUND) });
    // However long ago its day was: what people are still reminded of can be found here, and noted.
    const older = obligationsOf(facts, today, today).filter(({ dueOn }) => dueOn < from);
    return {
      community,
      facts,
      today,
      names: obligationNames({ ...facts, identities: roster.identities }, language),
      isSecretary: standingIn(roster, account, community, today).secretaryFor.length > 0,
      duties: { dated: [...older, ...dated], undated },
      actor: { person: known.person, name: known.displayName },
    };
  }

  return { verbs: "duty", respond, click, mend };
}

function pageOf(page: DutyPage, reading: Reading): View {
  const { duties } = reading;
  switch (page) {
    case "duties":
      return dutyListView(duties, reading);
    case "undated":
      return undatedDutiesView(duties, reading);
    case "review":
      return reviewDatesView(farAhead(reading), reading);
    case "revision":
      return revisionDatesView(farAhead(reading), reading);
    case "notice":
      return noticeDatesView(noticeOf(agreementOf(reading), undefined), reading);
  }
}

/** The agreement that the parties can give notice of; a sub-agreement goes with it. */
function agreementOf({ facts }: Reading) {
  return facts.documents.find(({ head }) => head.standing === "agreement");
}

/** What stands undone of late, and far ahead: an agreement is revised every so many years. */
function farAhead({ facts, today }: Reading): Duties {
  return dutiesOf(facts, today, { from: daysBefore(today, DAYS_OVER), to: daysAfter(today, DAYS_FAR) });
}

/** Not done; also revisions that come later than the year. */
function openOf(reading: Reading): DatedDuty[] {
  const { dated } = reading.duties;
  const later = farAhead(reading).dated.filter(({ subject }) => subject.kind === "revision");
  return [...dated, ...later.filter(({ id }) => dated.every((each) => each.id !== id))].filter(
    ({ doneOn }) => doneOn === undefined,
  );
}

function isSameSeries(one: DatedDuty, other: DatedDuty): boolean {
  return (
    isLogged(one.subject) && isLogged(other.subject) && seriesOf(one.subject) === seriesOf(other.subject)
  );
}

function nearest(duties: readonly DatedDuty[], { today }: Reading): DatedDuty | undefined {
  const away = ({ dueOn }: DatedDuty) => Math.abs(daysBetween(today, dueOn));
  return duties.toSorted((one, other) => away(one) - away(other))[0];
}

function told(text: TitledText, { language }: Matter): View {
  return { kind: "notice", language, tone: "information", ...text };
}
