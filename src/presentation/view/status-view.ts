import { Temporal } from "temporal-polyfill";
import type { Community } from "../../domain/community/community.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Heartbeat } from "../../domain/reminders/heartbeat.ts";
import type { Standstill } from "../../domain/reminders/standstill.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { statusTexts } from "../text/status-texts.ts";
import type { MeetingPageView, PageSection } from "./meeting-page-view.ts";
import type { NoticeView } from "./view.ts";

export const STATUS_VERBS = { show: "status/show", replay: "status/replay" } as const;

/** How the service stands, as a secretary of one side sees it. */
export interface StatusFacts {
  readonly community: Community;
  readonly heartbeat: Heartbeat;
  /** How many are to be tried again by themselves. */
  readonly waiting: number;
  readonly unreachable: SeenPersons;
  readonly dead: SeenPersons & { readonly count: number; readonly failures: readonly string[] };
  /** Of the documents; absent where none are loaded. */
  readonly revision: number | undefined;
}

/** Names of the own side's, and how many others there are: nudging stays within the own side (practice 17). */
export interface SeenPersons {
  readonly own: readonly string[];
  readonly others: number;
}

/** All of it, for the secretariat. */
export function statusView(facts: StatusFacts, language: Language): MeetingPageView {
  const texts = statusTexts(language);
  const { community, unreachable, dead, revision } = facts;
  const data = { community: community.id };
  const isAllThrough = unreachable.own.length + unreachable.others + dead.count === 0;
  return {
    kind: "meeting-page",
    language,
    title: texts.title,
    said: undefined,
    intro: [],
    sections: [
      heartbeatSection(facts, language),
      ...unreachableSection(unreachable, language),
      ...deadSection(facts, language),
    ],
    notes: [
      ...(isAllThrough ? [texts.allThrough] : []),
      [texts.store, ...(revision === undefined ? [] : [texts.revision(String(revision))])].join(" "),
    ],
    presses: [{ title: texts.press.update, verb: STATUS_VERBS.show, data }],
  };
}

function heartbeatSection({ heartbeat, waiting }: StatusFacts, language: Language): PageSection {
  const { title, never, lastRound, failures, waiting: waits, ...state } = statusTexts(language).heartbeat;
  const codes = heartbeat.failures.map(({ code, count }) => `${code}: ${count}`).join(", ");
  const count = heartbeat.failures.reduce((sum, each) => sum + each.count, 0);
  return {
    title,
    tone: heartbeat.state === "beating" ? undefined : "warns",
    lines: [
      state[heartbeat.state],
      heartbeat.minutes === undefined ? never : lastRound(heartbeat.minutes),
      ...(count === 0 ? [] : [failures(count, codes)]),
      ...(waiting === 0 ? [] : [waits(waiting)]),
    ],
    presses: [],
  };
}

function unreachableSection({ own, others }: SeenPersons, language: Language): PageSection[] {
  const texts = statusTexts(language).unreachable;
  if (own.length + others === 0) return [];
  return [
    {
      title: texts.title(own.length + others),
      tone: "warns",
      lines: [
        ...(own.length === 0 ? [] : [texts.own(listText(own, language)), texts.remedy]),
        ...(others === 0 ? [] : [texts.other(others)]),
      ],
      presses: [],
    },
  ];
}

function deadSection({ dead, community }: StatusFacts, language: Language): PageSection[] {
  const { dead: texts, press } = statusTexts(language);
  if (dead.count === 0) return [];
  return [
    {
      title: texts.title(dead.count),
      tone: "asks",
      lines: [
        ...(dead.own.length === 0 ? [] : [texts.own(listText(dead.own, language))]),
        ...(dead.failures.length === 0 ? [] : [texts.why(dead.failures.join(", "))]),
        texts.remedy,
      ],
      presses: [{ title: press.replay, verb: STATUS_VERBS.replay, data: { community: community.id } }],
    },
  ];
}

/** A short line, for everybody else. */
export function shortStatusView({ state }: Heartbeat, language: Language): NoticeView {
  const { short } = statusTexts(language);
  const text = state === "beating" ? short.well : short.ill;
  return { kind: "notice", language, tone: "information", ...text };
}

/** Told to both sides' secretaries, once for each time. */
export function standstillView({ from, to }: Standstill, language: Language): NoticeView {
  const texts = statusTexts(language);
  const shown = (instant: string) => texts.at(dateText(osloDateOf(instant), language), timeInOslo(instant));
  return { kind: "notice", language, tone: "warning", ...texts.stoodStill(shown(from), shown(to)) };
}

/** «09.00», as clocks are written in Norway; the hour in Oslo. */
function timeInOslo(instant: string): string {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/Oslo");
  return [hour, minute].map((part) => String(part).padStart(2, "0")).join(".");
}
