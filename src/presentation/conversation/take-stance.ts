import { type GivenStance, takeStance, wouldDecide } from "../../domain/cases/case-actions.ts";
import type { StanceKind } from "../../domain/cases/stance.ts";
import { caseTexts } from "../text/case-texts.ts";
import { casePress, partiesText } from "../view/case-words.ts";
import type { ConfirmView, View } from "../view/view.ts";
import {
  type CaseTurn,
  presentAfter,
  presentChange,
  readAfter,
  refusalText,
  type TurnChange,
} from "./case-turn.ts";
import { changeForSeat } from "./change-for-seat.ts";

/** What the person pressed; `confirmed` when they have said yes to deciding the case. */
export interface PressedStance {
  readonly seat: string;
  readonly stance: StanceKind;
  readonly words: string;
  readonly proposal: number;
  readonly wording?: string | undefined;
  readonly step?: number | undefined;
  readonly confirmed: boolean;
}

/** A seat answers. The answer that would decide the case is asked for once more first (practice 10). */
export async function answerForSeat(turn: CaseTurn, pressed: PressedStance, mark: string): Promise<View> {
  const { seat, stance, words, proposal, wording, step, confirmed } = pressed;
  const given: GivenStance = {
    seat,
    stance,
    proposal,
    wording,
    step,
    mark,
    ...(stance === "consent" || words === "" ? {} : { words }),
  };
  const changed = await changeForSeat(turn, seat, (treated, reader, holdings) =>
    !confirmed && wouldDecide(treated, given, holdings, reader)
      ? { refused: "would-decide" }
      : takeStance(treated, given, holdings, reader),
  );
  if (changed.kind === "refused") {
    const { refused, treated } = changed;
    if (refused === "would-decide") return confirmation(turn, changed, given);
    return presentAfter(turn, changed, {
      tone: "warning",
      text: refusalText(refused, treated, turn, proposal),
    });
  }
  const decided = changed.kind === "changed" && changed.treated.state === "decided";
  const texts = caseTexts(turn.matter.language);
  return presentChange(turn, changed, decided ? texts.said.decided : saidOf(turn, given));
}

function saidOf({ community, matter: { language } }: CaseTurn, given: GivenStance): string {
  const texts = caseTexts(language);
  const { name, parties } = seatWords(given.seat, community, language);
  const stance = texts.stance[given.stance];
  return parties === undefined
    ? texts.said.countedForSeat(stance, name)
    : texts.said.counted(stance, parties);
}

async function confirmation(turn: CaseTurn, changed: TurnChange, given: GivenStance): Promise<View> {
  const context = await readAfter(turn, changed);
  if ("kind" in context) return context;
  const { community, matter } = turn;
  const { confirm } = caseTexts(matter.language);
  const { name, parties } = seatWords(given.seat, community, matter.language);
  const { seat, stance, proposal, wording, step, words } = given;
  const view: ConfirmView = {
    kind: "confirm",
    language: matter.language,
    title: confirm.title,
    text: [parties === undefined ? confirm.lastForSeat(name) : confirm.last(parties), confirm.final],
    confirm: casePress(context, "stance", confirm.yes, {
      seat,
      stance,
      proposal,
      confirmed: true,
      ...(wording === undefined ? {} : { wording }),
      ...(step === undefined ? {} : { step }),
      ...(words === undefined ? {} : { words }),
    }),
    cancel: casePress(context, "view", confirm.no, { seat }),
  };
  return view;
}

function seatWords(id: string, community: CaseTurn["community"], language: CaseTurn["matter"]["language"]) {
  const seat = community.bodies.flatMap(({ seats }) => seats).find((each) => each.id === id);
  return seat === undefined
    ? { name: id, parties: undefined }
    : { name: seat.name[language], parties: partiesText(seat, community, language) };
}
