import { z } from "zod/v4";
import { stanceKindSchema } from "../../domain/cases/stance.ts";
import { MANY_LINES } from "../view/case-forms.ts";
import { OF_SEAT } from "../view/case-seat-forms.ts";

/** What the buttons and forms of seats send. */
const words = z.string().trim().max(MANY_LINES).default("");

/** A seat and a person, as a form's choice writes them together. */
const personInSeat = z.string().transform((sent, context) => {
  const [seat, ...rest] = sent.split(OF_SEAT);
  const person = rest.join(OF_SEAT);
  if (seat !== undefined && seat !== "" && person !== "") return { seat, person };
  context.addIssue({ code: "custom", message: "must be a seat and a person" });
  return z.NEVER;
});

export const seatWordsSchema = z.looseObject({ seat: z.string().min(1), words });

export const urgencySchema = z.looseObject({ words });

export const habilitetSchema = z.looseObject({
  person: personInSeat,
  qualified: z.enum(["yes", "no"]),
  words,
});

export const oralSchema = z.looseObject({
  person: personInSeat,
  stance: stanceKindSchema,
  heard: z.enum(["telephone", "mail", "in-person"]),
  words,
  proposal: z.coerce.number().int().min(1),
  /** How many events the case had when the form was opened: sent again it is the same. */
  round: z.coerce.number().int().min(1),
});

/** One stance of a seat, by its mark. */
export const stanceOfSeatSchema = z.looseObject({ seat: z.string().min(1), of: z.string().min(1) });

export const seatSchema = z.looseObject({ seat: z.string().min(1) });

export const sideSchema = z.looseObject({ side: z.enum(["municipalities", "hospital"]) });
