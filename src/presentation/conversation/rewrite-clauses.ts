import type { Case } from "../../domain/cases/case.ts";
import type { Proposal } from "../../domain/cases/paper-shape.ts";
import { withoutPatch, withPatch } from "../../domain/cases/patch-proposal.ts";
import { changeProposal } from "../../domain/cases/prepare-case.ts";
import { refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { caseTexts } from "../text/case-texts.ts";
import { preparationTexts } from "../text/preparation-texts.ts";
import type { CaseForReader } from "../view/case-for-reader.ts";
import type { FormState } from "../view/case-forms.ts";
import { clauseChoiceForm, clauseTextForm, patchOf, rewritableWith } from "../view/clause-forms.ts";
import type { NoticeView, View } from "../view/view.ts";
import { type CaseTurn, change, present, presentChange, readForReader, refusalText } from "./case-turn.ts";
import { filledIn, struckText } from "./fill-form.ts";
import { clauseChoiceSchema, clauseTextSchema } from "./preparation-click-data.ts";

const EMPTY: FormState = { filled: {}, problem: undefined };

/** Asks which clause more the proposal is to change. */
export async function chooseClause(turn: CaseTurn): Promise<View> {
  const context = await readToChange(turn);
  return "kind" in context ? context : clauseChoiceForm(context, EMPTY, turn.matter.language);
}

/** The clause's words, to be rewritten; the case again where the body may not rewrite it. */
export async function showClauseText(turn: CaseTurn, data: JsonObject, state = EMPTY): Promise<View> {
  const { language } = turn.matter;
  const clause = clauseChoiceSchema.safeParse(data).data?.clause ?? "";
  const context = await readToChange(turn);
  if ("kind" in context) return context;
  const found = rewritableWith(context, clause);
  return found === undefined
    ? present(turn, { tone: "warning", text: caseTexts(language).refusal["clause-decided-elsewhere"] })
    : clauseTextForm(context, found, state, language);
}

/** The form again without what the guard stopped. */
export async function mendClauseText(
  turn: CaseTurn,
  data: JsonObject,
  struck: readonly string[],
): Promise<View> {
  const form = await showClauseText(turn, data, { filled: filledIn(data), problem: undefined });
  return form.kind === "form" ? { ...form, problem: struckText(form, struck) } : form;
}

/** A new proposal with these words for the clause; without the clause where they are as they stand. */
export async function rewriteClause(turn: CaseTurn, data: JsonObject): Promise<View> {
  const { language } = turn.matter;
  const texts = preparationTexts(language);
  const sent = clauseTextSchema.safeParse(data).data;
  const again = (problem: string) => showClauseText(turn, data, { filled: filledIn(data), problem });
  if (sent === undefined) return again(texts.form.clause.text.missing);
  const context = await readToChange(turn);
  if ("kind" in context) return context;
  const found = rewritableWith(context, sent.clause);
  if (found === undefined) return showClauseText(turn, data);
  if (found.version.id !== sent.baseVersion) return again(caseTexts(language).paper.clauseMoved);
  const text = sent.text.replaceAll("\r\n", "\n");
  const patch = patchOf(found, text);
  const changed = await change(turn, (treated, reader) => {
    const { number: _number, clause: _clause, furtherClauses: _further, ...rest } = proposalOf(treated);
    const same = text.trim() === found.clause.text.trim();
    const patches = (same ? withoutPatch : withPatch)(proposalOf(treated), patch);
    const proposal = { ...rest, ...patches };
    return changeProposal(treated, { from: sent.proposal, proposal, editorial: false }, reader);
  });
  return presentChange(turn, changed, texts.said.clauseSet);
}

/** The case's own; before there is a paper the rule refuses whatever is put in. */
function proposalOf({ paper }: Case): Proposal {
  return paper?.proposal ?? { number: 0, points: [] };
}

async function readToChange(turn: CaseTurn): Promise<CaseForReader | NoticeView | View> {
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  const refused = refusalOnWay("change-proposal", context.treated, context.reader);
  return refused === undefined
    ? context
    : present(turn, { tone: "warning", text: refusalText(refused, context.treated, turn) });
}
