import { z } from "zod/v4";
import { readCaseId } from "../../domain/cases/case-id.ts";
import { PUBLICITY_GROUNDS } from "../../domain/cases/enclosures.ts";
import { JOINT_MEASURE_FIELDS } from "../../domain/cases/paper-shape.ts";
import { CASE_KINDS } from "../../domain/community/community.ts";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import { MANY_LINES } from "../view/case-forms.ts";

/** What the forms of a case's preparation send. A field that was left empty comes as an empty text, or not at all. */
const maybe = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .optional()
    .transform((text) => (text === undefined || text === "" ? undefined : text));
const asked = (most: number) => z.string().trim().min(1).max(most);
const maybeDate = z
  .literal("")
  .transform(() => undefined)
  .or(civilDateSchema)
  .optional();

const LINE = 400;
const CLAUSE = 20_000;

export const consequencesSchema = z.looseObject({
  background: maybe(MANY_LINES),
  assessment: maybe(MANY_LINES),
  economy: maybe(MANY_LINES),
  administration: maybe(MANY_LINES),
  involvement: maybe(MANY_LINES),
  figures: maybe(MANY_LINES),
  figuresSource: maybe(LINE),
  figuresDate: maybeDate,
});

const [responsibility, employer, organisation, financing] = JOINT_MEASURE_FIELDS;

export const measureSchema = z.looseObject({
  isMeasure: z.enum(["unsaid", "yes", "no"]).default("unsaid"),
  [responsibility]: maybe(MANY_LINES),
  [employer]: maybe(MANY_LINES),
  [organisation]: maybe(MANY_LINES),
  [financing]: maybe(MANY_LINES),
  earlier: maybe(LINE),
  caseworker: maybe(LINE),
  evaluateOn: maybeDate,
  implement: z.enum(["yes", "no"]).default("no"),
});

export const sendBackSchema = z.looseObject({ words: z.string().trim().max(MANY_LINES).default("") });

export const resubmissionSchema = z.looseObject({
  title: asked(LINE),
  need: asked(MANY_LINES),
  patients: asked(MANY_LINES),
});

export const mergeSchema = z.looseObject({
  into: z
    .string()
    .transform((written) => readCaseId(written))
    .pipe(z.string()),
  words: z.string().trim().max(MANY_LINES).default(""),
});

/** One choice: `public`, or the legal ground, which says which access it is. */
export const publicitySchema = z.looseObject({
  document: z.string().min(1),
  access: z.enum(["public", ...PUBLICITY_GROUNDS.map(({ ground }) => ground)]).transform((choice) => {
    const found = PUBLICITY_GROUNDS.find(({ ground }) => ground === choice);
    return found ?? { access: "public" as const };
  }),
});

export const routeSchema = z.looseObject({ body: z.string().min(1), routedAs: z.enum(CASE_KINDS) });

export const clauseChoiceSchema = z.looseObject({ clause: z.string().min(1) });

export const clauseTextSchema = z.looseObject({
  clause: z.string().min(1),
  baseVersion: z.string().min(1),
  proposal: z.coerce.number().int().min(1),
  text: asked(CLAUSE),
});

export const enclosureSchema = z.looseObject({ enclosure: z.string().min(1) });
