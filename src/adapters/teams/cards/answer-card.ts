import type { Language } from "../../../domain/kernel/language.ts";
import { textsFor } from "../../../presentation/text/texts.ts";
import type { AnswerView, ClauseDetailView, ClauseView } from "../../../presentation/view/view.ts";
import { openAction, pressAction, sayAction, toggleAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Action, Container, Element } from "./card.ts";
import {
  besideElements,
  deciderElements,
  otherClause,
  quoteBox,
  readingElements,
  sourceElements,
} from "./clause-elements.ts";
import { heading, remark } from "./text-elements.ts";

const OTHERS = "other-clauses";

/** Quote first; then what the reader needs to trust it, who may change it, and the other clauses folded away. */
export function answerBody(view: AnswerView): readonly Element[] {
  const { labels } = textsFor(view.language);
  const { best, beside, whole } = view;
  const folded = view.others.length > 0;
  return [
    ...(beside === undefined ? [] : [heading(beside.bestLabel)]),
    quoteBox(best, view.language),
    ...view.onDate.map((sentence) => remark("ℹ", sentence, { spacing: "small" })),
    ...sourceElements(best),
    ...(beside === undefined ? [] : besideElements(withoutSaid(beside, best), view.language)),
    ...view.readings.flatMap(readingElements),
    ...deciderElements(view, view.language),
    ...buttonRows([
      ...sourceButton(best, view.language),
      sayAction(whole.label, whole.say),
      ...view.presses.map((press) => pressAction(press)),
      ...(folded ? [toggleAction(`${labels.otherClauses} (${view.others.length})`, OTHERS)] : []),
    ]),
    ...(folded ? [othersBox(view)] : []),
  ];
}

export function clauseBody(view: ClauseDetailView): readonly Element[] {
  return [
    quoteBox(view.clause, view.language),
    ...sourceElements(view.clause),
    ...deciderElements(view, view.language),
    ...buttonRows(sourceButton(view.clause, view.language)),
  ];
}

function sourceButton({ sourceUrl }: ClauseView, language: Language): readonly Action[] {
  return sourceUrl === undefined ? [] : [openAction(textsFor(language).labels.openSource, sourceUrl)];
}

function othersBox({ best, others, language }: AnswerView): Container {
  return {
    type: "Container",
    id: OTHERS,
    isVisible: false,
    separator: true,
    spacing: "medium",
    items: others.flatMap((clause) => otherClause(withoutSaid({ clause }, best).clause, language)),
  };
}

/** What was already said of the best clause is not said again. */
function withoutSaid<T extends { readonly clause: ClauseView }>(shown: T, best: ClauseView): T {
  const notes = shown.clause.notes.filter((note) => !best.notes.includes(note));
  return { ...shown, clause: { ...shown.clause, notes } };
}
