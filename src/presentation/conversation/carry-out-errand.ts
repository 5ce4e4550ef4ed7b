import { takeStance } from "../../domain/cases/case-actions.ts";
import { holdingsFor, partOf } from "../../domain/cases/case-reader.ts";
import { nextStep } from "../../domain/cases/case-steps.ts";
import { openReservations } from "../../domain/cases/lift-reservation.ts";
import type { CaseErrandCommand } from "../commands/case-errand-command.ts";
import { caseErrandTexts } from "../text/case-errand-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { consentView, notedView, stanceFormView } from "../view/case-errand-views.ts";
import { caseErrands } from "../view/case-errands.ts";
import { type CaseForReader, chosenSeat } from "../view/case-for-reader.ts";
import { stanceChoice } from "../view/case-stance.ts";
import { confirmPress } from "../view/preparation-page-view.ts";
import type { View } from "../view/view.ts";
import { type CaseTurn, present, readForReader, refusalText } from "./case-turn.ts";
import { showPreparation } from "./prepare-a-case.ts";
import { conclude, endStep, showForm } from "./run-case.ts";
import { showCase } from "./show-cases.ts";

type Stance = Extract<CaseErrandCommand, { kind: "stance" }>;
type Errand = Extract<CaseErrandCommand, { kind: "errand" }>;

/** What a typed errand comes to: the question or the form that its button opens, or the case with why not. */
export async function carryOutErrand(command: CaseErrandCommand, turn: CaseTurn): Promise<View> {
  // What is a person's own is shown where nobody else looks.
  if (turn.matter.conversation.kind !== "personal") return showCase(turn);
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  return command.kind === "stance" ? askForStance(command, context, turn) : carryOut(command, context, turn);
}

async function askForStance(typed: Stance, context: CaseForReader, turn: CaseTurn): Promise<View> {
  const { language } = turn.matter;
  const choice = stanceChoice(context, language);
  if (choice === undefined) return present(turn, whyNoStance(typed, context, turn));
  if (typed.stance !== "consent") return stanceFormView(context, choice.other, typed, language);
  return choice.consent === undefined
    ? present(turn, { tone: "information", text: caseTexts(language).said.again })
    : consentView(context, choice.consent, language);
}

/** What the rule would say to the seat's answer; where the person has several seats, they choose one first. */
function whyNoStance({ stance }: Stance, context: CaseForReader, turn: CaseTurn) {
  const { treated, reader } = context;
  const { language } = turn.matter;
  const part = partOf(treated, reader);
  const seat = chosenSeat(context)?.seat.id ?? (part.as === "seated" ? part.seats[0]?.seat.id : undefined);
  const proposal = treated.paper?.proposal.number ?? 0;
  const given = { seat: seat ?? "", stance, proposal, words: ANY_WORDS, mark: "" };
  const outcome = takeStance(treated, given, holdingsFor(treated, reader), reader);
  const text =
    "refused" in outcome ? refusalText(outcome.refused, treated, turn) : caseErrandTexts(language).seatFirst;
  return { tone: "warning" as const, text };
}

/** A rule is asked about the seat and the case, not about what is written. */
const ANY_WORDS = "-";

async function carryOut({ asks, step }: Errand, context: CaseForReader, turn: CaseTurn): Promise<View> {
  const { treated, community } = context;
  switch (asks) {
    case "conclude":
      return conclude(turn, { proposal: treated.paper?.proposal.number ?? 0, confirmed: false });
    case "confirm":
      return askToConfirm(context, turn);
    case "lift-reservation":
      return showForm("lift-reservation", { ...turn, seat: seatWithReservation(context) });
    case "change-proposal":
      return showForm("change-proposal", turn);
    case "open-step":
      return step === undefined || step === nextStep(treated, community)
        ? showForm("open-step", turn)
        : present(turn, { tone: "warning", text: refusalText("wrong-step", treated, turn) });
    case "close-step":
      return endStep(turn, { step: step ?? treated.step?.step ?? 0 });
  }
}

/** Of what was noted for the person's seat; of the case's way, for a secretary who has that to confirm. */
async function askToConfirm(context: CaseForReader, turn: CaseTurn): Promise<View> {
  const { language } = turn.matter;
  const errands = caseErrands(context, language);
  const confirm = errands.find(({ verb }) => verb === "case/confirm-noted");
  const deny = errands.find(({ verb }) => verb === "case/take-back");
  if (confirm !== undefined && deny !== undefined) return notedView(context, [confirm, deny], language);
  if (confirmPress(context, language) !== undefined) return showPreparation(turn);
  const text = refusalText("nothing-to-confirm", context.treated, turn);
  return present(turn, { tone: "warning", text });
}

/** The seat of theirs whose reservation stands; of several seats a card would have said which. */
function seatWithReservation(context: CaseForReader): string | undefined {
  const part = partOf(context.treated, context.reader);
  const open = openReservations(context.treated);
  const own = part.as === "seated" ? part.seats.map(({ seat }) => seat.id) : [];
  return own.find((seat) => open.includes(seat)) ?? chosenSeat(context)?.seat.id;
}
