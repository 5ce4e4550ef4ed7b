import type { StanceDraft } from "../../domain/cases/anchoring/anchoring.ts";
import { type CaseReader, holdingsFor, partOf } from "../../domain/cases/case-reader.ts";
import { holderHasAnswered } from "../../domain/cases/who-may-answer.ts";
import type { Standing } from "../../domain/people/seats.ts";
import type { CaseInContext } from "./case-words.ts";

/** A case, with the one who looks at it. */
export interface CaseForReader extends CaseInContext {
  readonly reader: CaseReader;
  /** The seat that they chose to answer for, where they have several. */
  readonly seat: string | undefined;
  /** What that seat has thought of answering, for the form. Absent for none, and for everybody else. */
  readonly draft?: StanceDraft | undefined;
}

/** The reader's only seat in the treating body, or the one of several that was chosen. */
export function chosenSeat({ treated, reader, seat }: CaseForReader): Standing["seats"][number] | undefined {
  const part = partOf(treated, reader);
  if (part.as !== "seated") return undefined;
  return part.seats.length === 1 ? part.seats[0] : part.seats.find((held) => held.seat.id === seat);
}

/** Whether the reader is a deputy, and the seat's holder has spoken: there is nothing for them to say. */
export function isForHolder(
  { treated, reader }: Pick<CaseForReader, "treated" | "reader">,
  { seat, as }: Pick<Standing["seats"][number], "seat" | "as">,
): boolean {
  return as === "deputy" && holderHasAnswered(treated, seat.id, holdingsFor(treated, reader));
}
