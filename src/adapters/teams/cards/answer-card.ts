import type { Language } from "../../../domain/kernel/language.ts";
import { textsFor } from "../../../presentation/text/texts.ts";
import type { AnswerView, ClauseDetailView, ClauseView } from "../../../presentation/view/view.ts";
import { openAction, pressAction, toggleAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Action, Container, Element } from "./card.ts";
import { deciderElements, otherClause, quoteBox, sourceElements } from "./clause-elements.ts";

const OTHERS = "other-clauses";

/** Quote first; then what the reader needs to trust it, who may change it, and the other clauses folded away. */
export function answerBody(view: AnswerView): readonly Element[] {
  const { labels } = textsFor(view.language);
  const folded = view.others.length > 0;
  return [
    quoteBox(view.best, view.language),
    ...sourceElements(view.best),
    ...deciderElements(view, view.language),
    ...buttonRows([
      ...sourceButton(view.best, view.language),
      pressAction(view.start),
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

/** What was already said of the best clause is not said again. */
function othersBox({ best, others, language }: AnswerView): Container {
  return {
    type: "Container",
    id: OTHERS,
    isVisible: false,
    separator: true,
    spacing: "medium",
    items: others.flatMap((clause) =>
      otherClause({ ...clause, notes: clause.notes.filter((note) => !best.notes.includes(note)) }, language),
    ),
  };
}
