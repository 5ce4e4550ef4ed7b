import { z } from "zod/v4";
import { PARTY_ANSWERS } from "../../domain/cases/anchoring/anchoring.ts";
import { stanceKindSchema } from "../../domain/cases/stance.ts";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import { ANCHORING_FORMS, MOST_OF_NOTE } from "../view/anchoring-forms.ts";
import { MOST_OF_ANSWER } from "../view/anchoring-question-view.ts";

/** What the buttons and forms of anchoring send. A field that was left empty comes as an empty text, or not at all. */
const LINE = 200;
const short = z.string().trim().min(1).max(LINE);
const maybe = (most: number) => z.string().trim().max(most).default("");

/** In every click: the case, and where the reader stands in it. */
export const anchoringClickSchema = z.looseObject({
  community: short,
  case: short,
  side: short.optional(),
  seat: short.optional(),
  /** The contact's card: for which party they are asked. */
  party: short.optional(),
});

export const contactAnswerSchema = z.looseObject({
  party: short,
  answer: z.enum(PARTY_ANSWERS),
  proposal: z.coerce.number().int().min(1),
  words: maybe(MOST_OF_ANSWER),
});

export const shownFormSchema = z.looseObject({ form: z.enum(ANCHORING_FORMS) });

const sent = { mark: short };

export const registeredAnswerSchema = z.looseObject({
  ...sent,
  party: short,
  name: maybe(LINE),
  answer: z.enum(PARTY_ANSWERS),
  words: maybe(MOST_OF_ANSWER),
});

export const noteSchema = z.looseObject({ ...sent, words: maybe(MOST_OF_NOTE) });

export const draftSchema = z.looseObject({ stance: stanceKindSchema, words: maybe(MOST_OF_NOTE) });

export const preMeetingSchema = z.looseObject({ ...sent, date: civilDateSchema, place: maybe(LINE) });

export const preMeetingNotesSchema = z.looseObject({ meeting: short, words: maybe(MOST_OF_NOTE) });

export const releaseSchema = z.looseObject({ words: maybe(MOST_OF_NOTE) });
