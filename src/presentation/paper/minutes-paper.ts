import type { Community } from "../../domain/community/community.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { dateText } from "../text/date-text.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { bodyName } from "../view/case-words.ts";
import type { MinutesView } from "../view/meeting-view.ts";
import type { PaperPart, PaperView } from "../view/paper-parts.ts";
import { facts } from "./paper-words.ts";

/** Referat or protokoll as a document: what the view says of them, word for word. */
export function minutesPaper(
  { language, title, state, sections, answers }: MinutesView,
  { meeting, community }: { readonly meeting: Meeting; readonly community: Community },
): PaperView {
  const texts = paperTexts(language);
  const body = bodyName(community, meeting.body, language);
  return {
    language,
    title,
    issuer: community.name,
    subject: title,
    createdAt: lastChange(meeting),
    footer: { text: `${community.name} · ${body} ${dateText(meeting.date, language)}`, pages: texts.pages },
    parts: [
      facts([[texts.minutes.state, state]]),
      ...[...sections, ...(answers === undefined ? [] : [answers])].flatMap((section): PaperPart[] => [
        { kind: "heading", level: 1, text: section.title },
        ...linesAsParts(section.lines),
      ]),
    ],
    attachments: [],
  };
}

const POINT = /^\d+\. /;

/** Points that follow one another are a numbered list; every other line is a paragraph. */
function linesAsParts(lines: readonly string[]): PaperPart[] {
  const parts: PaperPart[] = [];
  let points: string[] = [];
  const close = () => {
    if (points.length > 0) parts.push({ kind: "list", numbered: true, items: points });
    points = [];
  };
  for (const line of lines) {
    if (POINT.test(line)) {
      points.push(line.replace(POINT, ""));
      continue;
    }
    close();
    if (line !== "") parts.push({ kind: "paragraph", spans: [{ text: line }] });
  }
  close();
  return parts;
}

function lastChange({ date, minutes, agenda }: Meeting): string {
  const instants = [
    ...(minutes?.approvals ?? []).map(({ at }) => at),
    ...agenda.flatMap(({ noted }) => (noted === undefined ? [] : [noted.at])),
  ];
  return instants.toSorted().at(-1) ?? `${date}T00:00:00Z`;
}
