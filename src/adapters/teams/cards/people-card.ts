import type { Language } from "../../../domain/kernel/language.ts";
import { textsFor } from "../../../presentation/text/texts.ts";
import { seatDetails } from "../../../presentation/view/people-text-of.ts";
import type {
  InvitationCodeView,
  SeatsView,
  SeatView,
  WhoAmIView,
} from "../../../presentation/view/people-view.ts";
import type { Container, Element } from "./card.ts";
import { factLine, heading, paragraph, remark } from "./text-elements.ts";

/** Two lines for each seat: what it is, and who has it on whose behalf. */
export function seatsBody({
  title,
  lead,
  groups,
  notes,
  assumptions,
  language,
}: SeatsView): readonly Element[] {
  return [
    heading(title, { size: "large" }),
    paragraph(lead, {}, { spacing: "small" }),
    ...groups.flatMap((group): readonly Element[] => [
      heading(group.title, { size: "small", color: "accent" }, { separator: true, spacing: "medium" }),
      ...group.seats.flatMap(seatLines),
    ]),
    ...remarks(notes, assumptions, language),
  ];
}

export function whoAmIBody(view: WhoAmIView): readonly Element[] {
  const { title, lead, places, can, closing, assumptions, language } = view;
  return [
    heading(title, { size: "large" }),
    paragraph(lead, {}, { spacing: "small" }),
    ...places.flatMap((place): readonly Element[] => [
      paragraph(place.title, { weight: "bolder" }, { spacing: "medium" }),
      paragraph(place.details, { size: "small", isSubtle: true }, { spacing: "none" }),
    ]),
    heading(can.title, {}, { separator: true, spacing: "medium" }),
    ...can.items.map((item) => remark("•", item, { spacing: "small" })),
    ...remarks(closing === undefined ? [] : [closing], assumptions, language),
  ];
}

/** The code large enough to read aloud from; what happens to it is said below. */
export function invitationCodeBody({
  title,
  code,
  warning,
  facts,
  steps,
}: InvitationCodeView): readonly Element[] {
  const box: Container = {
    type: "Container",
    style: "emphasis",
    spacing: "medium",
    items: [
      { type: "RichTextBlock", inlines: [{ type: "TextRun", text: code, size: "large", weight: "bolder" }] },
    ],
  };
  return [
    heading(title, { size: "large" }),
    box,
    remark("⚠", warning, { spacing: "small" }),
    ...facts.map((fact, place) =>
      factLine(fact.title, fact.value, { spacing: place === 0 ? "medium" : "none" }),
    ),
    ...steps.map((step, place) =>
      remark(`${place + 1}.`, step, { spacing: place === 0 ? "medium" : "small" }),
    ),
  ];
}

function seatLines(seat: SeatView): readonly Element[] {
  return [
    paragraph(seat.name, { weight: "bolder" }, { spacing: "small" }),
    {
      type: "RichTextBlock",
      spacing: "none",
      inlines: [
        { type: "TextRun", text: seat.holder, ...(seat.vacant ? { isSubtle: true, italic: true } : {}) },
        { type: "TextRun", text: seatDetails(seat), size: "small", isSubtle: true },
      ],
    },
  ];
}

function remarks(
  notes: readonly string[],
  assumptions: readonly string[],
  language: Language,
): readonly Element[] {
  const { assumption } = textsFor(language).labels;
  return [...notes, ...assumptions.map((text) => `${assumption}: ${text}`)].map((text, place) =>
    remark("ℹ", text, {
      spacing: place === 0 ? "medium" : "small",
      ...(place === 0 ? { separator: true } : {}),
    }),
  );
}
