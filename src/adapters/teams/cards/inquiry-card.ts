import type { ClauseOfInquiry, InquiryView, Said } from "../../../presentation/view/inquiry-view.ts";
import { plainPressAction, pressAction, toggleAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Container, Element } from "./card.ts";
import { inputOf } from "./form-card.ts";
import { shorten } from "./shorten.ts";
import { factLine, heading, paragraph, quote, remark } from "./text-elements.ts";

const REPLY = "reply";
/** Enough of a clause to answer by; the whole of it is one command away. */
const MOST_OF_CLAUSE = 2_000;

/** What was asked, of which clause, what was answered; and the answer's form, folded out on the card itself. */
export function inquiryBody(view: InquiryView): readonly Element[] {
  const { title, said, state, asked, clause, facts, answer, reply, presses } = view;
  return [
    ...(said === undefined ? [] : [saidBox(said)]),
    heading(title, { size: "large" }),
    paragraph(state, { weight: "bolder" }, { spacing: "small" }),
    heading(asked.title, { size: "small", color: "accent" }, { spacing: "medium" }),
    ...lines(asked.value),
    ...(clause === undefined ? [] : [clauseBox(clause)]),
    ...facts.map((fact, place) =>
      factLine(fact.title, fact.value, { spacing: place === 0 ? "medium" : "none" }),
    ),
    ...(answer === undefined
      ? []
      : [
          heading(answer.title, { size: "small" }, { separator: true, spacing: "medium" }),
          ...lines(answer.value),
          remark("ℹ", answer.reading, { spacing: "small" }),
        ]),
    ...buttonRows([
      ...(reply === undefined ? [] : [toggleAction(reply.title, REPLY)]),
      ...presses.map((press, place) => plainPressAction(press, place === 0 ? "positive" : undefined)),
    ]),
    ...(reply === undefined
      ? []
      : [
          {
            type: "Container" as const,
            id: REPLY,
            isVisible: false,
            style: "emphasis" as const,
            items: [...reply.fields.map(inputOf), ...buttonRows([pressAction(reply.submit, "positive")])],
          },
        ]),
  ];
}

function clauseBox({ title, place, quote: words, changed }: ClauseOfInquiry): Container {
  return {
    type: "Container",
    style: "emphasis",
    spacing: "medium",
    items: [
      heading(`${title}: ${place}`, { size: "small", color: "accent" }),
      ...(words === undefined ? [] : quote(shorten(words, MOST_OF_CLAUSE), {})),
      ...(changed === undefined
        ? []
        : [paragraph(`⚠ ${changed}`, { weight: "bolder", color: "attention" }, { spacing: "small" })]),
    ],
  };
}

function lines(text: string): readonly Element[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph(line, {}, { spacing: "small" }));
}

function saidBox({ tone, text }: Said): Container {
  const warns = tone === "warning";
  return {
    type: "Container",
    style: warns ? "attention" : "accent",
    items: [paragraph(`${warns ? "⚠" : "✓"} ${text}`, { weight: "bolder" })],
  };
}
