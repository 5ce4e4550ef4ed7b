import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { FeedWish } from "../../domain/reminders/calendar-feed.ts";
import { wheelTexts } from "../text/wheel-texts.ts";
import type { NoticeView } from "./view.ts";
import type { LinkView, Press } from "./view-parts.ts";
import { WHEEL_VERBS } from "./wheel-card-view.ts";

/** What a person gets for their calendar; a subscription's address is absent when they have none that is good. */
export interface CalendarAddresses {
  readonly feed: string | undefined;
  readonly file: string;
  readonly fileHours: number;
}

/** A person's subscription: its address, what to do with it, and how to be rid of it. */
export function calendarNotice(
  community: Community,
  { feed, file, fileHours }: CalendarAddresses,
  wish: FeedWish | undefined,
  language: Language,
): NoticeView {
  const { calendar } = wheelTexts(language);
  const press = (title: string, verb: string): Press => ({ title, verb, data: { community: community.id } });
  const said = wish === "renew" ? calendar.renewed : wish === "stop" ? calendar.stopped : undefined;
  const links: LinkView[] =
    feed === undefined
      ? []
      : [
          { label: calendar.inOutlook, address: outlookAddress(feed, calendar.name(community.short_name)) },
          { label: calendar.address, address: feed },
        ];
  return {
    kind: "notice",
    language,
    tone: "information",
    title: calendar.title(community.short_name),
    text: [
      said,
      feed === undefined ? calendar.none : calendar.open,
      calendar.file(fileHours),
      feed === undefined ? undefined : calendar.isAt(feed),
    ]
      .filter((sentence) => sentence !== undefined)
      .join(" "),
    links: [...links, { label: calendar.download, address: file }],
    presses:
      feed === undefined
        ? [press(calendar.subscribe, WHEEL_VERBS.subscribe)]
        : [press(calendar.renew, WHEEL_VERBS.renew), press(calendar.stop, WHEEL_VERBS.stop)],
  };
}

/** Opens Outlook on the web with the subscription filled in. */
function outlookAddress(feed: string, name: string): string {
  const given = new URLSearchParams({ url: feed, name });
  return `https://outlook.office.com/calendar/0/addfromweb?${given}`;
}
