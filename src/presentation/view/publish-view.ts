import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { documentsOf, type PublicDocument, publicOnes } from "../../domain/meetings/publish-meeting.ts";
import { dateText } from "../text/date-text.ts";
import { publishTexts } from "../text/publish-texts.ts";
import { documentPress } from "./document-press.ts";
import type { MeetingPageView, PageSection } from "./meeting-page-view.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import type { Said } from "./meeting-view.ts";
import { MEETING_VERBS, meetingPress, meetingTitle } from "./meeting-words.ts";

export const PUBLISH_VERBS = { publish: "publish/publish" } as const;

const GROUPS = ["public", "exempt", "deferred", "unset"] as const;

/** What would be public, what not and on which ground, and what nobody has considered (practice 14). */
export function publishView(
  reading: MeetingReading,
  said: Said | undefined,
  language: Language,
): MeetingPageView {
  const { meeting, cases, community } = reading;
  const texts = publishTexts(language);
  const documents = documentsOf(meeting, cases);
  const ready = publicOnes(documents).length;
  const exempt = documents.some(({ publicity }) => publicity?.access === "exempt");
  const unset = documents.some(({ publicity }) => publicity === undefined);
  const title = meetingTitle(meeting, community, language);
  return {
    kind: "meeting-page",
    language,
    title: texts.title(title),
    said,
    intro: (meeting.published ?? []).map(({ at, by, documents: ids }) =>
      texts.published(dateText(osloDateOf(at), language), by.name, ids.length),
    ),
    sections: GROUPS.flatMap((group) => groupSection(group, documents, language)),
    notes: [
      ...(exempt ? [texts.widerAccess] : []),
      ...(unset ? [texts.unset] : []),
      texts.copy(texts.sayCsv(`${meeting.body} ${meeting.date}`)),
    ],
    presses: [
      ...(ready === 0 ? [] : [meetingPress(reading, PUBLISH_VERBS.publish, texts.press.publish(ready))]),
      ...(meeting.minutes?.state === "approved"
        ? [documentPress("minutes", community, meeting.id, language)]
        : []),
      meetingPress(reading, MEETING_VERBS.show, texts.press.open),
    ],
  };
}

/** The same as a table with commas; fields with commas or quotation marks stand in quotation marks. */
export function publicationCsv({ meeting, cases }: MeetingReading, language: Language): string {
  const { columns, access, paper, minutes } = publishTexts(language);
  const rows = documentsOf(meeting, cases).map(({ about, name, publicity }) => [
    String(about?.item ?? ""),
    about?.treated.id ?? meeting.id,
    about?.treated.title ?? "",
    about === undefined ? minutes : (name ?? paper),
    access[publicity?.access ?? "unset"],
    publicity?.ground ?? "",
  ]);
  return [columns, ...rows].map((row) => row.map(inCsv).join(",")).join("\n");
}

function groupSection(
  group: (typeof GROUPS)[number],
  documents: readonly PublicDocument[],
  language: Language,
): PageSection[] {
  const texts = publishTexts(language);
  const those = documents.filter(({ publicity }) => (publicity?.access ?? "unset") === group);
  if (those.length === 0) return [];
  const groundOf = ({ publicity }: PublicDocument) =>
    group === "exempt" || group === "deferred"
      ? [publicity?.ground === undefined ? texts.noGround : texts.ground(publicity.ground)]
      : [];
  return [
    {
      title: texts.group[group](those.length),
      lines: those.map((each) => [nameOf(each, language), ...groundOf(each)].join(" – ")),
      presses: [],
      tone: group === "unset" ? "warns" : undefined,
    },
  ];
}

function nameOf({ about, name }: PublicDocument, language: Language): string {
  const texts = publishTexts(language);
  return about === undefined
    ? texts.minutes
    : texts.document(about.item, about.treated.title, name ?? texts.paper);
}

function inCsv(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
