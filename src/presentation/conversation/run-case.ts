import type { z } from "zod/v4";
import { concludeItem } from "../../domain/cases/case-actions.ts";
import type { CaseRefusal } from "../../domain/cases/case-outcome.ts";
import { closeStep } from "../../domain/cases/case-steps.ts";
import { refusalOutsideMeeting } from "../../domain/cases/outside-meeting.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { caseTexts } from "../text/case-texts.ts";
import type { FormState } from "../view/case-forms.ts";
import { casePress } from "../view/case-words.ts";
import type { View } from "../view/view.ts";
import type { closingSchema, conclusionSchema } from "./case-click-data.ts";
import type { CaseForm } from "./case-form.ts";
import { CASE_FORMS, type CaseFormName } from "./case-form-actions.ts";
import { type CaseTurn, change, present, presentChange, readForReader, refusalText } from "./case-turn.ts";
import { filledIn, struckText } from "./fill-form.ts";

/** What is wrong with what was filled in, and can be mended there; all else is told on the case itself. */
const MENDED_IN_FORM: ReadonlySet<CaseRefusal> = new Set([
  "words-needed",
  "deadline-needed",
  "deadline-passed",
  "no-such-body",
  "body-does-not-decide",
  "clause-decided-elsewhere",
  "not-editorial",
  "about-a-patient",
  "route-reason-needed",
  "plan-decided-elsewhere",
  "ground-needed",
]);

const EMPTY: FormState = { filled: {}, problem: undefined };

/** Opens a form for whoever may fill it in now. */
export async function showForm(name: CaseFormName, turn: CaseTurn, state = EMPTY): Promise<View> {
  const form: CaseForm = CASE_FORMS[name];
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  const refused = form.refusal(context);
  if (refused === undefined) return form.view(context, state, turn.matter.language);
  return present(turn, { tone: "warning", text: refusalText(refused, context.treated, turn) });
}

/** The form with what was filled in, without the fields that the guard stopped. */
export async function mendForm(
  name: CaseFormName,
  data: JsonObject,
  struck: readonly string[],
  turn: CaseTurn,
): Promise<View> {
  const form = await showForm(name, turn, { filled: filledIn(data), problem: undefined });
  return form.kind === "form" ? { ...form, problem: struckText(form, struck) } : form;
}

/** Does what a form asks for. What can be mended there is told in the form itself, with all that was filled in. */
export async function sendForm(name: CaseFormName, data: JsonObject, turn: CaseTurn): Promise<View> {
  const form: CaseForm = CASE_FORMS[name];
  const { language } = turn.matter;
  const again = (problem: string) => showForm(name, turn, { filled: filledIn(data), problem });
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  const rule = form.read(data, context, language);
  if (typeof rule === "string") return again(rule);
  const changed = await change(turn, rule);
  if (changed.kind === "refused" && MENDED_IN_FORM.has(changed.refused))
    return again(refusalText(changed.refused, changed.treated, turn));
  if (changed.kind === "changed") await form.after?.(turn, changed.added);
  const shared = name === "open-step" && changed.kind === "changed" ? await shareOpened(turn) : undefined;
  return presentChange(
    turn,
    changed,
    [form.done(data, language), shared].filter((part) => part !== undefined).join(" "),
  );
}

/**
 * What opens is news: the card is posted where the case has been posted before, and where it was opened unless that
 * is one person's own conversation.
 *
 * @returns how to share it, when it stands nowhere
 */
async function shareOpened({ parts, community, caseId, matter }: CaseTurn): Promise<string | undefined> {
  const stored = await parts.cases.readCase(community.id, caseId);
  const { id, kind } = matter.conversation;
  const conversations = new Set([
    ...(stored?.value.posts ?? []).map(({ conversation }) => conversation),
    ...(kind === "personal" ? [] : [id]),
  ]);
  let posted = 0;
  for (const conversation of conversations)
    if (await parts.posts.share(community, caseId, conversation)) posted += 1;
  const { said, say } = caseTexts(matter.language);
  return posted === 0 ? said.shareWith(say.show(caseId)) : undefined;
}

/** The first of two steps ends, or a case that is only discussed. */
export async function endStep(turn: CaseTurn, { step }: z.infer<typeof closingSchema>): Promise<View> {
  const changed = await change(turn, (treated, reader) => {
    // A card from an earlier step must not end a later one.
    if (treated.step?.step !== step) return { refused: "not-open" };
    const refused = refusalOutsideMeeting(treated);
    return refused === undefined ? closeStep(treated, reader) : { refused };
  });
  return presentChange(turn, changed, caseTexts(turn.matter.language).said.closed);
}

/** The secretariat or the minutes-taker closes the item when every counted seat has consented. */
export async function conclude(
  turn: CaseTurn,
  { proposal, confirmed }: z.infer<typeof conclusionSchema>,
): Promise<View> {
  const changed = await change(turn, (treated, reader, holdings) => {
    if (treated.state === "open" && treated.paper?.proposal.number !== proposal)
      return { refused: "proposal-changed" };
    const refused = refusalOutsideMeeting(treated);
    if (refused !== undefined) return { refused };
    const outcome = concludeItem(treated, holdings, reader);
    return "refused" in outcome || confirmed ? outcome : { refused: "would-decide" };
  });
  const { confirm, said } = caseTexts(turn.matter.language);
  if (changed.kind !== "refused" || changed.refused !== "would-decide")
    return presentChange(turn, changed, said.decided);
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  return {
    kind: "confirm",
    language: turn.matter.language,
    title: confirm.title,
    text: [confirm.conclude, confirm.final],
    confirm: casePress(context, "conclude", confirm.yes, { proposal, confirmed: true }),
    cancel: casePress(context, "view", confirm.no),
  };
}
