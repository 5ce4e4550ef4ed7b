import { clauseAt } from "../../domain/agreements/clause-at.ts";
import { type InquiryAction, refusalOf } from "../../domain/agreements/inquiries/inquiry-actions.ts";
import type { ReadClause } from "../../domain/agreements/inquiries/inquiry-event.ts";
import { readClause, sinceRead } from "../../domain/agreements/inquiries/read-clause.ts";
import { showClause } from "../../domain/agreements/show-clause.ts";
import { osloToday } from "../../domain/kernel/clock.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { inquiryTexts } from "../text/inquiry-texts.ts";
import type { FormState } from "../view/case-forms.ts";
import { answerForm, liftingForm, reopeningForm } from "../view/inquiry-forms.ts";
import type { View } from "../view/view.ts";
import { withoutStruck } from "./ask-secretariat.ts";
import { filledIn } from "./fill-form.ts";
import { answerSchema, approvalSchema, liftingSchema, reopeningSchema } from "./inquiry-click-data.ts";
import { act, type InquiryForReader, type InquiryTurn, present, readForReader } from "./inquiry-turn.ts";

type Form = "answer" | "lift" | "reopen";

const EMPTY: FormState = { filled: {}, problem: undefined };

/** As if everything had been filled in: whether somebody may open the form. */
const WISHES: Readonly<Record<Form, InquiryAction>> = {
  answer: { kind: "answer", wording: "?", text: "?", clause: undefined },
  lift: { kind: "lift", title: "?", need: "?", patients: "?" },
  reopen: { kind: "reopen", words: "?" },
};

/** What a button on an inquiry does. One that cannot be read shows the inquiry as it stands. */
export async function workOn(
  verb: string,
  data: JsonObject,
  mark: string,
  turn: InquiryTurn,
  inquiryId: string,
): Promise<View> {
  const again = (form: Form) => {
    const problem = inquiryTexts(turn.matter.language).asking.unreadable;
    return showForm(form, { filled: filledIn(data), problem }, turn, inquiryId);
  };
  switch (verb) {
    case "take":
      return act(turn, inquiryId, mark, { kind: "take" });
    case "answer":
      return answer(data, mark, turn, inquiryId);
    case "approve": {
      const sent = approvalSchema.safeParse(data).data;
      if (sent === undefined) return present(turn, inquiryId, undefined);
      const { library } = turn.matter;
      const today = osloToday(turn.parts.clock);
      return act(turn, inquiryId, mark, ({ answer: given }) => ({
        kind: "approve",
        seen: sent.seen,
        clauseStands: given?.clause !== undefined && sinceRead(given.clause, library, today) === "same",
      }));
    }
    case "lift-form":
      return showForm("lift", EMPTY, turn, inquiryId);
    case "lift": {
      const sent = liftingSchema.safeParse(data).data;
      return sent === undefined
        ? again("lift")
        : act(turn, inquiryId, mark, {
            kind: "lift",
            title: sent.title,
            need: sent.need,
            patients: sent.patients,
          });
    }
    case "reopen-form":
      return showForm("reopen", EMPTY, turn, inquiryId);
    case "reopen": {
      const sent = reopeningSchema.safeParse(data).data;
      return sent === undefined
        ? again("reopen")
        : act(turn, inquiryId, mark, { kind: "reopen", words: sent.words });
    }
    case "close":
      return act(turn, inquiryId, mark, { kind: "close", words: "" });
    default:
      return present(turn, inquiryId, undefined);
  }
}

/** The form with what was filled in, without the fields that the guard stopped. */
export async function mendWork(
  verb: string,
  data: JsonObject,
  struck: readonly string[],
  turn: InquiryTurn,
  inquiryId: string,
): Promise<View> {
  if (verb !== "answer" && verb !== "lift" && verb !== "reopen") return present(turn, inquiryId, undefined);
  const form = await showForm(verb, { filled: filledIn(data), problem: undefined }, turn, inquiryId);
  return form.kind === "form" ? withoutStruck(form, struck) : form;
}

/** Opens a form for whoever may fill it in now. */
async function showForm(form: Form, state: FormState, turn: InquiryTurn, inquiryId: string): Promise<View> {
  const { language } = turn.matter;
  const context = await readForReader(turn, inquiryId);
  if ("kind" in context) return context;
  const refused = refusalOf(context.inquiry, WISHES[form], context.reader);
  if (refused !== undefined)
    return present(turn, inquiryId, { tone: "warning", text: inquiryTexts(language).refusal[refused] });
  switch (form) {
    case "answer":
      return answerForm(context, state, language);
    case "reopen":
      return reopeningForm(context, state, language);
    case "lift": {
      const { inquiry, library, today } = context;
      const clause = inquiry.clause && clauseAt(inquiry.clause, library, today);
      return liftingForm(context, clause, state, language);
    }
  }
}

async function answer(data: JsonObject, mark: string, turn: InquiryTurn, inquiryId: string): Promise<View> {
  const { asking, reply } = inquiryTexts(turn.matter.language);
  const again = (problem: string) => showForm("answer", { filled: filledIn(data), problem }, turn, inquiryId);
  const sent = answerSchema.safeParse(data).data;
  if (sent === undefined) return again(asking.unreadable);
  const context = await readForReader(turn, inquiryId);
  if ("kind" in context) return context;
  const clause = sent.clauseId === "" ? undefined : clauseCalled(sent.clauseId, context);
  if (sent.clauseId !== "" && clause === undefined) return again(reply.noSuchClause(sent.clauseId));
  return act(turn, inquiryId, mark, { kind: "answer", wording: sent.wording, text: sent.answer, clause });
}

/** The clause as it governs now; of several with the same id, the one that the inquiry came from. */
function clauseCalled(
  clauseId: string,
  { inquiry, community, library, today }: InquiryForReader,
): ReadClause | undefined {
  const from = inquiry.clause?.clause === clauseId ? clauseAt(inquiry.clause, library, today) : undefined;
  const found = from ?? showClause({ clauseId, asOf: today, community }, library)?.found;
  return found && readClause(found);
}
