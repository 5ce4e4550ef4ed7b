import type { FoundClause } from "../../domain/agreements/answers/answer.ts";
import { clauseAt } from "../../domain/agreements/clause-at.ts";
import { governingDocuments } from "../../domain/agreements/governing-documents.ts";
import { type ClausePatch, patchesOf } from "../../domain/cases/paper-shape.ts";
import { suggestRoute } from "../../domain/cases/suggest-route.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { preparationTexts } from "../text/preparation-texts.ts";
import type { CaseForReader } from "./case-for-reader.ts";
import { cancelPress, choiceField, type FormState, MANY_LINES, textField } from "./case-forms.ts";
import { casePress, clauseName } from "./case-words.ts";
import type { FormView } from "./view.ts";

/** What a list on a phone has room for. */
const MOST_CLAUSES = 100;

/** A clause by its id that the case's body can be asked to rewrite, as it governs today. Absent when there is none. */
export function rewritableWith(
  { treated, community, library, today }: CaseForReader,
  clause: string,
): FoundClause | undefined {
  const wanted = clause.toLowerCase();
  for (const { head, version } of governingDocuments(library.search.documents, today)) {
    const route = suggestRoute(head.standing, community);
    if (head.community !== community.id || route?.kind !== treated.paper?.routedAs) continue;
    const found = version.clauses.find(({ id }) => id.toLowerCase() === wanted);
    if (found !== undefined)
      return clauseAt({ community: head.community, document: head.id, clause: found.id }, library, today);
  }
  return undefined;
}

/** New words for a clause, with what they were written against. */
export function patchOf({ document, version, clause }: FoundClause, text: string): ClausePatch {
  return {
    community: document.community,
    document: document.id,
    clause: clause.id,
    baseVersion: version.id,
    baseText: clause.text,
    text,
  };
}

/** Which clause more: those of the documents that the proposal changes already. */
export function clauseChoiceForm(
  context: CaseForReader,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { treated, library, today } = context;
  const { clause } = preparationTexts(language).form;
  const patched = new Set(patchesOf(treated.paper?.proposal ?? {}).map(({ document }) => document));
  const options = governingDocuments(library.search.documents, today)
    .filter(({ head }) => head.community === context.community.id && patched.has(head.id))
    .flatMap(({ version }) => version.clauses)
    .flatMap(({ id }) => {
      const found = rewritableWith(context, id);
      return found === undefined ? [] : [{ value: id, label: clauseName(found, language) }];
    });
  return {
    kind: "form",
    language,
    title: clause.choose(treated.id),
    intro: options.length === 0 ? [clause.none] : [],
    problem,
    fields: [
      {
        ...choiceField("clause", clause.which, {
          options: options.slice(0, MOST_CLAUSES),
          value: filled["clause"],
        }),
        look: "folded",
      },
    ],
    submit: casePress(context, "choose-clause", clause.next),
    cancel: cancelPress(context, language),
  };
}

/** The clause's words: as they were when the proposal was written, as they are, and as they are proposed. */
export function clauseTextForm(
  context: CaseForReader,
  found: FoundClause,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { treated, reader } = context;
  const { clause: texts } = preparationTexts(language).form;
  const { clause, version } = found;
  const patch = patchesOf(treated.paper?.proposal ?? {}).find((each) => each.clause === clause.id);
  const moved = patch !== undefined && patch.baseVersion !== version.id;
  const base = moved ? (patch.baseText ?? reader.clauseNow?.(patch)?.base) : undefined;
  return {
    kind: "form",
    language,
    title: texts.title(clauseName(found, language)),
    intro: [
      ...(base === undefined ? [] : [texts.base(base)]),
      ...(moved ? [texts.now(clause.text)] : []),
      texts.intro,
    ],
    problem,
    fields: [
      {
        ...textField("text", texts.text, {
          lines: "many",
          value: filled["text"] ?? patch?.text ?? clause.text,
        }),
        most: Math.max(MANY_LINES, 2 * clause.text.length),
      },
    ],
    submit: casePress(context, "clause-text", texts.submit, {
      clause: clause.id,
      baseVersion: version.id,
      proposal: treated.paper?.proposal.number ?? 0,
    }),
    cancel: cancelPress(context, language),
  };
}
