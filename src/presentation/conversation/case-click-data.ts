import { z } from "zod/v4";
import { stanceKindSchema } from "../../domain/cases/stance.ts";
import { CASE_TYPES } from "../../domain/cases/treatment-event.ts";
import { CASE_KINDS } from "../../domain/community/community.ts";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import { MANY_LINES } from "../view/case-forms.ts";

/** What the buttons and forms of cases send. A field that was left empty comes as an empty text, or not at all. */
const text = (most: number) => z.string().trim().min(1).max(most);
const maybe = (most: number) => z.string().trim().max(most).default("");
const maybeDate = z
  .literal("")
  .transform(() => undefined)
  .or(civilDateSchema)
  .optional();
const number = z.coerce.number().int().min(1);

/** As long as the forms allow, clauses aside, which differ. */
const LINE = 400;
const PARAGRAPHS = MANY_LINES;
const CLAUSE = 20_000;

/** In every click but a new submission's. */
export const caseClickSchema = z.looseObject({
  community: z.string(),
  case: z.string(),
  seat: z.string().min(1).optional(),
});

/** What a submission comes from: a clause, or a gap that has its title and need written; each part absent when it does not. */
export const startSchema = z.looseObject({
  community: z.string().optional(),
  source: z.string().optional(),
  document: z.string().optional(),
  clause: z.string().optional(),
  title: z.string().max(LINE).optional(),
  need: z.string().max(MANY_LINES).optional(),
});

export const submissionSchema = startSchema.extend({
  community: z.string(),
  form: text(LINE),
  title: text(LINE),
  need: text(PARAGRAPHS),
  patients: text(PARAGRAPHS),
});

export const stanceSchema = z.looseObject({
  seat: z.string().min(1),
  stance: stanceKindSchema,
  words: maybe(PARAGRAPHS),
  proposal: number,
  /** Absent in clicks on cards from before it was sent. */
  wording: z.string().optional(),
  step: number.optional(),
  confirmed: z.boolean().default(false),
});

export const formSchema = z.looseObject({ form: z.string() });

const proposalFields = {
  points: z
    .string()
    .max(PARAGRAPHS)
    .transform((lines) =>
      lines
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .pipe(z.array(z.string()).min(1)),
  clauseText: maybe(CLAUSE),
  /** The version that the words of the clause were written against. */
  baseVersion: z.string().optional(),
  task: maybe(LINE),
  taskOwner: z.string().default("none"),
  taskDue: maybeDate,
  planProlongedTo: maybeDate,
};

export const preparationSchema = z.looseObject({
  body: z.string().min(1),
  type: z.enum(CASE_TYPES),
  routedAs: z.enum(CASE_KINDS),
  routeReason: maybe(LINE),
  ...proposalFields,
});

export const changeSchema = z.looseObject({
  change: z.enum(["substantial", "editorial"]),
  proposal: number,
  ...proposalFields,
});

export const openingSchema = z.looseObject({
  step: number,
  body: z.string().min(1),
  way: z.enum(["written", "meeting"]),
  deadline: maybeDate,
});

export const closingSchema = z.looseObject({ step: number });

export const conclusionSchema = z.looseObject({ proposal: number, confirmed: z.boolean().default(false) });

export const withdrawalSchema = z.looseObject({ words: maybe(PARAGRAPHS) });

export type ProposalFields = Pick<
  z.infer<typeof preparationSchema>,
  "points" | "clauseText" | "baseVersion" | "task" | "taskOwner" | "taskDue" | "planProlongedTo"
>;
