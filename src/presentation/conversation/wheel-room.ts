import { z } from "zod/v4";
import { readerOf } from "../../domain/cases/case-reader.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import {
  type CalendarFeedStore,
  changeFeed,
  type FeedWish,
  goodEdition,
} from "../../domain/reminders/calendar-feed.ts";
import type { ReminderSources } from "../../flows/read-reminder-facts.ts";
import { readWheels } from "../../flows/read-wheel.ts";
import { parseWheelCommand, type WheelCommand } from "../commands/wheel-command.ts";
import { channelNotice } from "../text/channel.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { wheelTexts } from "../text/wheel-texts.ts";
import { calendarNotice } from "../view/calendar-notice.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import type { NoticeView, View } from "../view/view.ts";
import { WHEEL_VERBS, wheelView } from "../view/wheel-card-view.ts";
import { numbersOf, type WheelLinks } from "../wheel/wanted-wheel.ts";
import type { DeskRoom } from "./desk-room.ts";
import type { Matter } from "./matter.ts";

export interface WheelRoomParts extends ReminderSources {
  readonly calendarFeeds: CalendarFeedStore;
  readonly rosters: RosterKeeper;
  readonly communities: readonly Community[];
  readonly clock: Clock;
  /** Absent where browsers reach nothing: then there is no picture and no calendar. */
  readonly links: WheelLinks | undefined;
}

const wheelDataSchema = z.looseObject({
  community: z.string().min(1).max(200),
  year: z.number().int().min(2000).max(2099).optional(),
  body: z.string().min(1).max(200).optional(),
});

const WISHES: Readonly<Record<string, FeedWish>> = {
  [WHEEL_VERBS.subscribe]: "subscribe",
  [WHEEL_VERBS.renew]: "renew",
  [WHEEL_VERBS.stop]: "stop",
};

/** «Årshjul»: the year as a picture with its table, and «kalender»: the same dates for the reader's own calendar. */
export function createWheelRoom(parts: WheelRoomParts): DeskRoom {
  const { communities, clock, rosters, links, calendarFeeds } = parts;

  async function showWheel(
    { year, body, as }: Extract<WheelCommand, { kind: "wheel" }>,
    community: Community,
    person: string,
    { language, library }: Matter,
  ): Promise<View> {
    const today = osloToday(clock);
    const wanted = year ?? Number(today.slice(0, 4));
    const { wheels } = await readWheels(parts, library, { community, years: [wanted], today, body });
    const [wheel] = wheels;
    if (wheel === undefined) throw new RangeError(`no wheel of ${wanted}`);
    const picture = {
      community: community.id,
      year: wanted,
      body: body?.id,
      language,
      numbers: numbersOf(wheel),
    };
    return wheelView(wheel, { as, addresses: links?.pictureOf(picture, person) }, language);
  }

  async function showCalendar(
    wish: FeedWish | undefined,
    community: Community,
    person: string,
    { language }: Matter,
  ): Promise<View> {
    const { calendar } = wheelTexts(language);
    if (links === undefined) return warning(calendar.off, language);
    const feed =
      wish === undefined
        ? (await calendarFeeds.readFeed(community.id, person))?.value
        : await changeFeed(calendarFeeds, community.id, person, wish);
    const edition = goodEdition(feed);
    const wanted = { community: community.id, language };
    const addresses = {
      feed: edition === undefined ? undefined : links.calendarOf({ ...wanted, edition }, person),
      file: links.calendarOf(wanted, person),
      fileHours: links.fileHours,
    };
    return calendarNotice(community, addresses, wish, language);
  }

  /** A view instead where it is not known who the person is, or where they have no place (decision 8). */
  async function readerIn(
    community: Community,
    { account, sender, language }: Matter,
  ): Promise<string | NoticeView> {
    const { notices } = meetingTexts(language);
    if (account === undefined) return warning(notices["unknown-account"], language);
    const reader = readerOf({ account, name: sender.name }, await rosters.current(community.id), {
      community,
      at: clock.now().toString(),
      today: osloToday(clock),
    });
    return reader.belongs ? reader.actor.person : warning(notices["not-a-reader"], language);
  }

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const { community, language } = matter;
    const command = [community ?? communities]
      .flat()
      .map((each) => parseWheelCommand(text, each))
      .find((each) => each !== undefined);
    if (command === undefined) return undefined;
    if (community === undefined) return [communityChoiceView(communities, "open", language)];
    const reader = await readerIn(community, matter);
    if (typeof reader !== "string") return [reader];
    if (command.kind === "wheel") return [await showWheel(command, community, reader, matter)];
    // Whoever reads the address in a channel could open the calendar as this person.
    if (matter.conversation.kind !== "personal") {
      const { calendar } = wheelTexts(language);
      return [warning({ title: calendar.title(community.short_name), text: calendar.privately }, language)];
    }
    return [await showCalendar(command.wish, community, reader, matter)];
  }

  return {
    verbs: "wheel",
    respond,
    async click({ verb, data, locale }, matter) {
      const sent = wheelDataSchema.safeParse(data).data;
      const community = communities.find(({ id }) => id === sent?.community);
      if (sent === undefined || community === undefined) return channelNotice("unreadable-click", locale);
      const reader = await readerIn(community, matter);
      if (typeof reader !== "string") return reader;
      if (verb === WHEEL_VERBS.calendar || WISHES[verb] !== undefined)
        return showCalendar(WISHES[verb], community, reader, matter);
      const body = community.bodies.find(({ id }) => id === sent.body);
      const as = verb === WHEEL_VERBS.table ? "table" : "wheel";
      return showWheel({ kind: "wheel", year: sent.year, body, as }, community, reader, matter);
    },
  };
}

function warning(
  text: { readonly title: string; readonly text: string },
  language: Matter["language"],
): NoticeView {
  return { kind: "notice", language, tone: "warning", ...text };
}
