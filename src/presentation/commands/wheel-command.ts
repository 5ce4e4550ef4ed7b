import type { Body, Community } from "../../domain/community/community.ts";
import type { FeedWish } from "../../domain/reminders/calendar-feed.ts";
import { withoutGreeting } from "./greeting.ts";
import { bodyNamed } from "./meeting-named.ts";
import { saidIn, whole } from "./said.ts";

export type WheelCommand =
  /** Absent year: the one we are in; absent body: all of them. */
  | {
      readonly kind: "wheel";
      readonly year: number | undefined;
      readonly body: Body | undefined;
      readonly as: "wheel" | "table";
    }
  /** Absent wish: only shows how it stands. */
  | { readonly kind: "calendar"; readonly wish: FeedWish | undefined };

const SHOW = "(?:vis |sjå |se |tegn |teikn |lag |show |draw )?(?:meg |me )?";
const WHEEL = "(?:års ?hjul(?:et)?|(?:the )?annual wheel|(?:the )?year wheel)";
const TABLE = "(?: (?:som|i|as|in) (?:(?:en|ein|a) )?(?:tabell|table|liste|list))?";

const WHEEL_SAID = new RegExp(
  `^${SHOW}(?:(?:tabell|table)(?:en)? (?:for|over|av|of) )?${WHEEL}(?<first>${TABLE})` +
    `(?: (?:for|i|til|of|in))?(?: (?:the )?(?<body>(?!20\\d\\d)\\D.*?))?(?: (?:for|i|in))?(?: (?<year>20\\d{2}))?(?<last>${TABLE})$`,
  "u",
);

const OWN = "(?:(?:min|mi|my|the) )?(?:kalender(?:en)?|calendar)(?: min)?";
const TO_CALENDAR = "(?:års ?hjul(?:et)?|(?:the )?annual wheel|kalender(?:en)?|(?:the )?calendar)";
const ADDRESS = "(?:kalender ?adress(?:e|en|a)|(?:the )?calendar address)";

const SHOW_CALENDAR = whole(
  `${SHOW}${OWN}`,
  `${SHOW}${ADDRESS}`,
  `${WHEEL} (?:i|in|til) ${OWN}`,
  `${SHOW}${WHEEL} (?:i|in|til) ${OWN}`,
);
const SUBSCRIBE = whole(
  `(?:abonner|abonnere|abonnér|subscribe)(?: (?:på|til|to))? ${TO_CALENDAR}`,
  `(?:gi|gje|give) (?:meg|me) (?:(?:en|ei|a) )?${ADDRESS}`,
);
const RENEW = whole(`(?:bytt|byt|ny|nye|forny|skift|change|renew|new) ${ADDRESS}`);
const STOP = whole(
  `(?:stopp|stans|avslutt|stop|end) (?:${ADDRESS}|${OWN}|(?:kalender)?abonnement(?:et)?|(?:the )?(?:calendar )?subscription)`,
);

/** «Årshjul», «årshjulet for SSU 2027», «vis årshjulet som tabell», «abonner på årshjulet». Absent for anything else. */
export function parseWheelCommand(text: string, community: Community): WheelCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  const wish = SUBSCRIBE.test(said)
    ? "subscribe"
    : RENEW.test(said)
      ? "renew"
      : STOP.test(said)
        ? "stop"
        : undefined;
  if (wish !== undefined || SHOW_CALENDAR.test(said)) return { kind: "calendar", wish };
  const groups = WHEEL_SAID.exec(said)?.groups;
  if (groups === undefined) return undefined;
  const { body: name, year, first = "", last = "" } = groups;
  const body = name === undefined || isCommunity(name, community) ? undefined : bodyNamed(name, community);
  if (name !== undefined && body === undefined && !isCommunity(name, community)) return undefined;
  const as = first !== "" || last !== "" || said.includes("tabell ") ? "table" : "wheel";
  return { kind: "wheel", year: year === undefined ? undefined : Number(year), body, as };
}

/** «Årshjulet for helsefellesskapet» is everybody's. */
function isCommunity(said: string, { name, short_name, mentions }: Community): boolean {
  return [name, short_name, "helsefellesskapet", "alle", "all", ...mentions].some(
    (each) => saidIn(each) === said,
  );
}
