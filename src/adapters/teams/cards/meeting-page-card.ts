import { cutTexts } from "../../../presentation/text/cut-texts.ts";
import type { MeetingPageView, PageSection } from "../../../presentation/view/meeting-page-view.ts";
import { plainPressAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Container, Element } from "./card.ts";
import { fitting, MOST_OF_BODY, weightOf } from "./fitting.ts";
import { saidBox } from "./meeting-card.ts";
import { shorten } from "./shorten.ts";
import { heading, paragraph, remark } from "./text-elements.ts";

const NOTE = "ℹ";
const SIGNS = { asks: "●", warns: "⚠" } as const;
/** What a card with many parts has room for of each line. */
const MOST_OF_LINE = 400;

export function meetingPageBody(view: MeetingPageView): readonly Element[] {
  const { title, said, intro, sections, notes, presses, language } = view;
  const above = [
    heading(title, { size: "large" }),
    ...saidBox(said),
    ...intro.map((line) => paragraph(line, { isSubtle: true }, { spacing: "small" })),
  ];
  const below = [
    ...notes.map((note) => remark(NOTE, note, { spacing: "medium" })),
    ...buttonRows(
      presses.map((press, index) =>
        plainPressAction(press, index === 0 && !asks(sections) ? "positive" : undefined),
      ),
    ),
  ];
  const room = MOST_OF_BODY - weightOf([...above, ...below]);
  const parts = sections.map((section) => [part(section)]);
  return [...above, ...fitting(parts, room, cutTexts(language).more), ...below];
}

/** One green button is the next thing to do: where a part asks for something, it is there. */
function asks(sections: readonly PageSection[]): boolean {
  return sections.some(({ tone, presses }) => tone === "asks" && presses.length > 0);
}

function part({ title, lines, presses, tone }: PageSection): Container {
  return {
    type: "Container",
    separator: true,
    spacing: "medium",
    items: [
      paragraph(tone === undefined ? title : `${SIGNS[tone]} ${title}`, {
        weight: "bolder",
        ...(tone === "asks" ? { color: "accent" as const } : {}),
      }),
      ...lines.map((line) => paragraph(shorten(line, MOST_OF_LINE), { size: "small" }, { spacing: "none" })),
      ...buttonRows(
        presses.map((press, index) =>
          plainPressAction(press, tone === "asks" && index === 0 ? "positive" : undefined),
        ),
      ),
    ],
  };
}
