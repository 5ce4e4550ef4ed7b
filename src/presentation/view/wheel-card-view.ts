import type { Language } from "../../domain/kernel/language.ts";
import type { Wheel } from "../../domain/reminders/wheel.ts";
import { wheelTexts } from "../text/wheel-texts.ts";
import { wheelPicture } from "../wheel/wheel-picture.ts";
import { obligationNames } from "./obligation-names.ts";
import { missingWords, subjectWords } from "./obligation-words.ts";
import type { LinkView, Press } from "./view-parts.ts";
import { nextRows, wheelMonths } from "./wheel-rows.ts";
import type { WheelView } from "./wheel-view.ts";

/** Verbs of the wheel's buttons; each with `wheelDataSchema`'s data. */
export const WHEEL_VERBS = {
  show: "wheel/show",
  table: "wheel/table",
  calendar: "wheel/calendar",
  subscribe: "wheel/subscribe",
  renew: "wheel/renew",
  stop: "wheel/stop",
} as const;

/** Where a browser finds the picture; absent where it finds none. */
export interface WheelAddresses {
  readonly png: string;
  readonly svg: string;
}

const MOST_NEXT = 3;

/** The year as a card: as a wheel with a table to unfold, or every date in a table. */
export function wheelView(
  wheel: Wheel,
  { as, addresses }: { readonly as: "wheel" | "table"; readonly addresses: WheelAddresses | undefined },
  language: Language,
): WheelView {
  const texts = wheelTexts(language);
  const picture = wheelPicture(wheel, language);
  const drawn = as === "wheel" ? addresses : undefined;
  return {
    kind: "wheel",
    language,
    title: picture.title,
    picture: drawn && { address: drawn.png, alt: `${picture.title}. ${picture.description}` },
    notes: [
      ...(wheel.lateFromBefore === 0 ? [] : [texts.card.lateFromBefore(wheel.lateFromBefore)]),
      ...(as === "wheel" && addresses === undefined ? [texts.card.noPicture] : []),
    ],
    next: {
      title: texts.card.nextTitle,
      rows: nextRows(wheel, language, MOST_NEXT),
      none: wheel.marks.length === 0 ? texts.card.nothing : texts.card.nothingNext,
    },
    table: {
      title: texts.card.tableTitle,
      unfold: drawn && texts.press.showTable,
      months: wheelMonths(wheel, language, as === "table" ? "apart" : "with-meeting"),
    },
    undated: undatedOf(wheel, language),
    closing: texts.card.notTasks,
    presses: pressesOf(wheel, as, language),
    links: linksOf(drawn, language),
  };
}

function undatedOf({ undated, community }: Wheel, language: Language): WheelView["undated"] {
  if (undated.length === 0) return undefined;
  const { card } = wheelTexts(language);
  const names = obligationNames({ community }, language);
  const lines = undated.map(({ subject, missing }) =>
    card.undated(subjectWords(subject, names).title, missingWords(missing, language).why),
  );
  return { title: card.undatedTitle, lines: [...new Set(lines)] };
}

function pressesOf(wheel: Wheel, as: "wheel" | "table", language: Language): Press[] {
  const { press } = wheelTexts(language);
  const { year } = wheel;
  const show = as === "wheel" ? WHEEL_VERBS.show : WHEEL_VERBS.table;
  const other = as === "wheel" ? WHEEL_VERBS.table : WHEEL_VERBS.show;
  return [
    wheelPress(wheel, show, press.year(year - 1), year - 1),
    wheelPress(wheel, show, press.year(year + 1), year + 1),
    wheelPress(wheel, other, as === "wheel" ? press.table : press.wheel, year),
    wheelPress(wheel, WHEEL_VERBS.calendar, press.calendar, year),
  ];
}

function wheelPress({ community, body }: Wheel, verb: string, title: string, year: number): Press {
  const data = { community: community.id, year, ...(body === undefined ? {} : { body: body.id }) };
  return { title, verb, data };
}

function linksOf(addresses: WheelAddresses | undefined, language: Language): LinkView[] {
  return addresses === undefined ? [] : [{ label: wheelTexts(language).press.svg, address: addresses.svg }];
}
