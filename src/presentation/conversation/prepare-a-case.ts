import { removeEnclosure } from "../../domain/cases/enclosures.ts";
import { mergeCases } from "../../domain/cases/merge-cases.ts";
import { confirmRoute, unconfirmedSides } from "../../domain/cases/route-of-case.ts";
import { refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { intentsOf } from "../../flows/intents-of.ts";
import { caseTexts } from "../text/case-texts.ts";
import { preparationTexts } from "../text/preparation-texts.ts";
import type { FormState } from "../view/case-forms.ts";
import { mergeForm } from "../view/preparation-forms.ts";
import { preparationPage } from "../view/preparation-page-view.ts";
import type { View } from "../view/view.ts";
import {
  type CaseTurn,
  caseNotice,
  change,
  present,
  presentChange,
  readForReader,
  refusalText,
} from "./case-turn.ts";
import { filledIn, struckText } from "./fill-form.ts";
import { enclosureSchema, mergeSchema, routeSchema } from "./preparation-click-data.ts";

const EMPTY: FormState = { filled: {}, problem: undefined };

/** The page of the case's preparation. */
export async function showPreparation(turn: CaseTurn, said?: string): Promise<View> {
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  const told = said === undefined ? undefined : ({ tone: "information", text: said } as const);
  return preparationPage(context, told, turn.matter.language);
}

/** A secretary stands behind the route, for their own side (M50). */
export async function confirmTheRoute(turn: CaseTurn, data: JsonObject): Promise<View> {
  const seen = routeSchema.safeParse(data).data;
  const { language } = turn.matter;
  if (seen === undefined) return present(turn, { tone: "warning", text: caseTexts(language).unreadable });
  const changed = await change(turn, (treated, reader) => confirmRoute(treated, seen, reader));
  const { said } = preparationTexts(language);
  const both = changed.kind === "changed" && unconfirmedSides(changed.treated).length === 0;
  return presentChange(turn, changed, both ? said.routeConfirmedBoth : said.routeConfirmed);
}

export async function takeEnclosureAway(turn: CaseTurn, data: JsonObject): Promise<View> {
  const sent = enclosureSchema.safeParse(data).data;
  const { language } = turn.matter;
  if (sent === undefined) return present(turn, { tone: "warning", text: caseTexts(language).unreadable });
  const changed = await change(turn, (treated, reader) => removeEnclosure(treated, sent.enclosure, reader));
  return changed.kind === "changed"
    ? showPreparation(turn, preparationTexts(language).said.removed)
    : presentChange(turn, changed, preparationTexts(language).said.removed);
}

/** Asks which case this one goes into. */
export async function showMerging(turn: CaseTurn, state = EMPTY): Promise<View> {
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  const refused = refusalOnWay("merge", context.treated, context.reader);
  if (refused === undefined) return mergeForm(context, state, turn.matter.language);
  return present(turn, { tone: "warning", text: refusalText(refused, context.treated, turn) });
}

/** The form again without what the guard stopped. */
export async function mendMerging(
  turn: CaseTurn,
  data: JsonObject,
  struck: readonly string[],
): Promise<View> {
  const form = await showMerging(turn, { filled: filledIn(data), problem: undefined });
  return form.kind === "form" ? { ...form, problem: struckText(form, struck) } : form;
}

/** Both cases are changed; sent again, what the first attempt left undone is done. */
export async function merge(turn: CaseTurn, data: JsonObject): Promise<View> {
  const { parts, community, caseId, matter } = turn;
  const texts = preparationTexts(matter.language);
  const sent = mergeSchema.safeParse(data).data;
  const again = (problem: string) => showMerging(turn, { filled: filledIn(data), problem });
  if (sent === undefined) return again(texts.form.merge.into.missing);
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  const { reader } = context;
  const merged = await mergeCases(
    { cases: parts.cases, intentsOf },
    { from: caseId, into: sent.into, words: sent.words },
    reader,
  );
  if (merged.kind === "no-such-case") return caseNotice("no-such-case", matter);
  if (merged.kind === "refused-target" || merged.kind === "refused")
    return again(refusalText(merged.refused, context.treated, turn));
  for (const id of [caseId, sent.into]) await parts.posts.refresh(community, id);
  return present({ ...turn, caseId: sent.into }, { tone: "information", text: texts.said.merged(sent.into) });
}
