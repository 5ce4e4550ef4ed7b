import { z } from "zod/v4";
import { daysBetween } from "../../domain/kernel/civil-date.ts";
import {
  type ChoiceRule,
  changeChoices,
  inDigest,
  quietIn,
  snoozed,
  snoozeUntil,
  startedAgain,
  stopped,
} from "../../domain/reminders/change-choices.ts";
import type { Obligation } from "../../domain/reminders/obligation.ts";
import { WHO_IS_TOLD } from "../../domain/reminders/who-is-told.ts";
import { parseReminderCommand, type ReminderCommand } from "../commands/reminder-command.ts";
import type { TitledText } from "../text/catalogue.ts";
import { channelNotice } from "../text/channel.ts";
import { dateText } from "../text/date-text.ts";
import { reminderTexts } from "../text/reminder-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { subjectWords } from "../view/obligation-words.ts";
import { ownRemindersView, whatToStopView, whichToSnoozeView } from "../view/own-reminders-view.ts";
import { REMIND_VERBS } from "../view/personal-reminder-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";
import { remindAgain } from "./remind-again.ts";
import { type ReminderRoomParts, type ReminderTurn, reminderTurn } from "./reminder-turn.ts";

/** Nobody puts anything off for longer than the longest duty lasts. */
const MOST_DAYS = 400;

const clickSchema = z.looseObject({ community: z.string() });
const obligationClickSchema = clickSchema.extend({ obligation: z.string().min(1) });
const snoozeClickSchema = obligationClickSchema.extend({ days: z.number().int().min(1).max(MOST_DAYS) });
const againClickSchema = obligationClickSchema.extend({ seats: z.string() });
const digestClickSchema = clickSchema.extend({ every: z.enum(["daily", "weekly", "none"]) });

/** «Mine påminnelser», «utsett», «stopp»: what a person chooses about reminders, each for themselves and at once. */
export function createReminderRoom(parts: ReminderRoomParts): DeskRoom {
  const { communities } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const command = parseReminderCommand(text);
    if (command === undefined) return undefined;
    const { community, language } = matter;
    if (community === undefined) return [communityChoiceView(communities, "open", language)];
    const texts = reminderTexts(language).done;
    // What waits for a person is nobody else's to read.
    if (matter.conversation.kind !== "personal") return [notice(texts.onlyAlone, matter)];
    const turn = await reminderTurn(parts, community, matter);
    return [turn === undefined ? notice(texts.notKnown, matter) : await carryOut(command, turn)];
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const id = clickSchema.safeParse(incoming.data).data?.community;
    const community = communities.find((each) => each.id === id);
    if (community === undefined) return channelNotice("unreadable-click", incoming.locale);
    const turn = await reminderTurn(parts, community, matter);
    if (turn === undefined) return notice(reminderTexts(matter.language).done.notKnown, matter);
    return (await press(incoming, turn)) ?? channelNotice("unreadable-click", incoming.locale);
  }

  return { verbs: "remind", respond, click };
}

async function carryOut(command: ReminderCommand, turn: ReminderTurn): Promise<View> {
  const { own, identity, context, today } = turn;
  const { done, kind } = reminderTexts(turn.matter.language);
  switch (command.kind) {
    case "own":
      return ownRemindersView(turn, context);
    case "snooze": {
      const heard = own.filter((obligation) => hasBeenHeardOf(obligation, turn) && obligation.dueOn > today);
      const [only, ...others] = heard;
      if (only === undefined) return notice(done.nothingWaits, turn.matter);
      const days = Math.min(command.days, MOST_DAYS);
      return others.length === 0 ? putOff(only, days, turn) : whichToSnoozeView(heard, days, context);
    }
    case "stop":
      if (command.of !== undefined)
        return choose(turn, stopped({ kind: command.of }), done.stoppedKind(kind[command.of]));
      return own.length === 0 && identity.mail === undefined
        ? notice(done.nothingWaits, turn.matter)
        : whatToStopView(turn, context);
    case "start":
      return choose(turn, startedAgain, done.startedAgain);
    case "digest":
      return gather(command.every, turn);
    case "quiet": {
      const { hours } = command;
      const said = hours === undefined ? done.usualQuiet : done.quiet(String(hours.from), String(hours.to));
      return choose(turn, quietIn(hours), said);
    }
  }
}

/** Absent for a verb or data that no card of ours sends. */
async function press({ verb, data }: IncomingClick, turn: ReminderTurn): Promise<View | undefined> {
  const { done } = reminderTexts(turn.matter.language);
  const about = turn.open.find(({ id }) => id === obligationClickSchema.safeParse(data).data?.obligation);
  const gone = notice(done.noLonger, turn.matter);
  switch (verb) {
    case REMIND_VERBS.snooze: {
      const sent = snoozeClickSchema.safeParse(data).data;
      return sent && (about === undefined ? gone : putOff(about, sent.days, turn));
    }
    case REMIND_VERBS.stop:
      return about === undefined
        ? gone
        : choose(turn, stopped({ obligation: about.id }), done.stopped(titleOf(about, turn)));
    case REMIND_VERBS.again: {
      const sent = againClickSchema.safeParse(data).data;
      if (sent === undefined || about === undefined) return sent && gone;
      return notice(await remindAgain(turn, about, sent.seats.split(" ")), turn.matter);
    }
    case REMIND_VERBS.digest: {
      const every = digestClickSchema.safeParse(data).data?.every;
      return every && gather(every === "none" ? undefined : every, turn);
    }
    case REMIND_VERBS.start:
      return choose(turn, startedAgain, done.startedAgain);
  }
}

async function putOff(obligation: Obligation, days: number, turn: ReminderTurn): Promise<View> {
  const { today, matter } = turn;
  const { done } = reminderTexts(matter.language);
  const until = snoozeUntil(obligation, today, days);
  if (until === undefined) return notice(done.noDayLeft(titleOf(obligation, turn)), matter);
  return choose(
    turn,
    snoozed(obligation.id, until, today),
    done.snoozed(titleOf(obligation, turn), dateText(until, matter.language)),
  );
}

async function gather(every: "daily" | "weekly" | undefined, turn: ReminderTurn): Promise<View> {
  const { done } = reminderTexts(turn.matter.language);
  return choose(turn, inDigest(every), done[every ?? "separately"]);
}

async function choose(
  { parts, community, identity, matter }: ReminderTurn,
  rule: ChoiceRule,
  said: TitledText,
): Promise<View> {
  await changeChoices(parts.choices, community.id, identity.person, rule);
  return notice(said, matter);
}

/** Its first step has come, so that the person has been told, or is about to be. */
function hasBeenHeardOf({ subject, dueOn }: Obligation, { today }: ReminderTurn): boolean {
  const [first] = WHO_IS_TOLD[subject.kind];
  return first !== undefined && daysBetween(today, dueOn) <= first.daysBefore;
}

function titleOf({ subject }: Obligation, { context }: ReminderTurn): string {
  return subjectWords(subject, context.names).title;
}

function notice(said: TitledText, { language }: Pick<Matter, "language">): View {
  return { kind: "notice", language, tone: "information", ...said };
}
