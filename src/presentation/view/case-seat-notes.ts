import type { Consensus } from "../../domain/cases/consensus.ts";
import { isWithholding } from "../../domain/cases/released-stances.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { SIDES, type Side } from "../../domain/people/place.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { type CaseInContext, partiesText } from "./case-words.ts";

/** What must be minded of the seats; empty most of the time. */
export function seatNotes(
  { treated, community }: Pick<CaseInContext, "treated" | "community">,
  { positions }: Consensus,
  sides: ReadonlySet<Side>,
  language: Language,
): string[] {
  const { note } = caseSeatTexts(language);
  const { decision, step, urgency, events } = treated;
  const nameOf = (id: string) => positions.find(({ seat }) => seat.id === id)?.seat.name[language] ?? id;
  if (decision !== undefined)
    return [
      ...(decision.urgent ? [note.urgent] : []),
      ...events.flatMap((event) =>
        event.kind === "reservation-lifted" ? [note.lifted(nameOf(event.seat), event.words)] : [],
      ),
    ];
  if (treated.state !== "open" || step === undefined || step.closed) return [];
  const counted = positions.filter(({ position }) => position !== "stepped-aside");
  const vacant = positions.filter(({ position }) => position === "vacant").map(({ seat }) => seat);
  return [
    ...(urgency === undefined || step.step > 1
      ? []
      : [note.urgency(urgency.words, urgency.agreed.length, counted.length)]),
    ...(SIDES.some((side) => sides.has(side) && isWithholding(side, treated, community))
      ? [note.ownSide]
      : []),
    ...vacant.map((seat) =>
      seat.appointed_by === undefined
        ? note.vacant(seat.name[language], partiesText(seat, community, language))
        : note.appointedBy(seat.name[language], seat.appointed_by[language]),
    ),
  ];
}
