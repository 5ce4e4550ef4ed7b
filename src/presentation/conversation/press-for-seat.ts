import { mayRead } from "../../domain/cases/case-reader.ts";
import { findCases } from "../../domain/cases/find-cases.ts";
import { confirmNoted, isUnconfirmed, takeBackStance } from "../../domain/cases/noted-stances.ts";
import { releaseStances, sidesOf } from "../../domain/cases/released-stances.ts";
import { agreeToUrgency, takeBackUrgency } from "../../domain/cases/urgency.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { SIDES, type Side } from "../../domain/people/place.ts";
import type { SeatAsk, SeatCommand } from "../commands/seat-command.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { chosenSeat } from "../view/case-for-reader.ts";
import { missingView } from "../view/missing-view.ts";
import type { View } from "../view/view.ts";
import type { CaseFormName } from "./case-form-actions.ts";
import { seatSchema, sideSchema, stanceOfSeatSchema } from "./case-seat-data.ts";
import { type CaseTurn, caseNotice, change, presentChange, readForReader, readReader } from "./case-turn.ts";
import { changeForSeat } from "./change-for-seat.ts";
import { showForm } from "./run-case.ts";
import { showCase } from "./show-cases.ts";

/** What a button of a seat's does; absent for a verb of another kind, and for what cannot be read. */
export function pressForSeat(
  verb: string,
  data: JsonObject,
  mark: string,
  turn: CaseTurn,
): Promise<View> | undefined {
  const press = PRESSES[verb];
  return press?.(data, mark, turn);
}

type SeatPress = (data: JsonObject, mark: string, turn: CaseTurn) => Promise<View> | undefined;

const PRESSES: Readonly<Record<string, SeatPress>> = {
  "take-back": (data, _mark, turn) => {
    const sent = stanceOfSeatSchema.safeParse(data).data;
    return sent && takeBack(turn, sent.seat, sent.of);
  },
  "confirm-noted": (data, _mark, turn) => {
    const sent = stanceOfSeatSchema.safeParse(data).data;
    return sent && confirm(turn, sent.seat, sent.of);
  },
  "agree-to-urgency": (data, mark, turn) => {
    const sent = seatSchema.safeParse(data).data;
    return sent && agree(turn, sent.seat, mark);
  },
  "take-back-urgency": (data, _mark, turn) => {
    const sent = stanceOfSeatSchema.safeParse(data).data;
    return sent && takeBackAgreement(turn, sent.seat, sent.of);
  },
  release: (data, _mark, turn) => {
    const sent = sideSchema.safeParse(data).data;
    return sent && release(turn, sent.side);
  },
  missing: (_data, _mark, turn) => whoIsMissing(turn),
};

const FORMS: Readonly<Partial<Record<SeatAsk, CaseFormName>>> = {
  disqualify: "disqualify",
  urgency: "urgency",
  oral: "oral",
};

/** What a typed command about seats does, in the case that it names or the only one that is open. */
export async function askForSeat({ asks, caseId }: SeatCommand, turn: CaseTurn): Promise<View> {
  const { matter } = turn;
  const chosen = caseId === undefined ? await onlyOpenCase(asks, turn) : turn;
  if ("kind" in chosen) return chosen;
  if (asks === "missing") return whoIsMissing(chosen);
  // What is a person's own is shown where nobody else looks.
  if (matter.conversation.kind !== "personal") return showCase(chosen);
  const form = FORMS[asks];
  if (form !== undefined) return showForm(form, chosen);
  return asks === "take-back" ? takeBackLast(chosen) : releaseOwn(chosen);
}

async function takeBack(turn: CaseTurn, seat: string, of: string): Promise<View> {
  const { said } = caseSeatTexts(turn.matter.language);
  const wasNoted = { denied: false };
  const changed = await changeForSeat(turn, seat, (treated, reader, holdings) => {
    const taken = treated.stances.find(({ mark }) => mark === of);
    wasNoted.denied = taken !== undefined && isUnconfirmed(treated, taken);
    return takeBackStance(treated, { seat, mark: of }, holdings, reader);
  });
  return presentChange(turn, changed, wasNoted.denied ? said.denied : said.takenBack);
}

async function takeBackLast(turn: CaseTurn): Promise<View> {
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  const seat = chosenSeat(context)?.seat.id;
  const taken = context.treated.stances.find((each) => each.seat === seat);
  return taken === undefined ? showCase(turn) : takeBack(turn, taken.seat, taken.mark);
}

async function confirm(turn: CaseTurn, seat: string, of: string): Promise<View> {
  const changed = await changeForSeat(turn, seat, (treated, reader, holdings) =>
    confirmNoted(treated, { seat, mark: of }, holdings, reader),
  );
  return presentChange(turn, changed, caseSeatTexts(turn.matter.language).said.confirmed);
}

async function agree(turn: CaseTurn, seat: string, mark: string): Promise<View> {
  const changed = await changeForSeat(turn, seat, (treated, reader) =>
    agreeToUrgency(treated, { seat, mark }, reader),
  );
  return presentChange(turn, changed, caseSeatTexts(turn.matter.language).said.agreedToUrgency);
}

/** Who holds the seat now decides whether a deputy may: everybody is read. */
async function takeBackAgreement(turn: CaseTurn, seat: string, mark: string): Promise<View> {
  const changed = await change(turn, (treated, reader, holdings) =>
    takeBackUrgency(treated, { seat, mark }, holdings, reader),
  );
  return presentChange(turn, changed, caseSeatTexts(turn.matter.language).said.tookBackUrgency);
}

async function release(turn: CaseTurn, side: Side): Promise<View> {
  const changed = await change(turn, (treated, reader) => releaseStances(treated, side, reader));
  return presentChange(turn, changed, caseSeatTexts(turn.matter.language).said.released);
}

/** The side of theirs that keeps something back. */
async function releaseOwn(turn: CaseTurn): Promise<View> {
  const reader = await readReader(turn);
  const side = SIDES.find((each) => sidesOf(reader).has(each));
  return side === undefined ? showCase(turn) : release(turn, side);
}

/** Only for those who have a place in the community; what a side keeps to itself stays out of a shared conversation. */
async function whoIsMissing(turn: CaseTurn): Promise<View> {
  const { matter } = turn;
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  if (!context.reader.belongs) return caseNotice("not-readable", matter);
  const alone = matter.conversation.kind === "personal";
  return missingView(context, alone ? sidesOf(context.reader) : new Set(), matter.language);
}

/** The only case that is open and that the person may ask about; a choice where there are several. */
async function onlyOpenCase(asks: SeatAsk, turn: CaseTurn): Promise<CaseTurn | View> {
  const { parts, community, matter } = turn;
  const { language } = matter;
  const reader = await readReader(turn);
  const open = await findCases(
    parts.cases,
    community.id,
    (treated) => mayRead(treated, reader) && treated.state === "open" && treated.step?.closed === false,
  );
  const [only, ...others] = open;
  const { said, say } = caseSeatTexts(language);
  if (only === undefined)
    return { kind: "notice", language, tone: "information", title: said.noOpenCase, text: said.noOpenCase };
  if (others.length === 0) return { ...turn, caseId: only.id };
  return {
    kind: "choice",
    language,
    question: said.whichCase,
    options: open.slice(0, MOST_CHOICES).map(({ id, title }) => ({
      label: `${caseTexts(language).label(id)}: ${title}`,
      say: said.inCase(say[SAY[asks]], id),
    })),
  };
}

const SAY = {
  missing: "missing",
  "take-back": "takeBack",
  disqualify: "disqualify",
  urgency: "urgency",
  release: "release",
  oral: "oral",
} as const satisfies Record<SeatAsk, string>;

/** A card has room for six buttons. */
const MOST_CHOICES = 6;
