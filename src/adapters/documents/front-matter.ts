import { z } from "zod/v4";
import { standingSchema } from "../../domain/agreements/document.ts";
import type { StatedFacts } from "../../domain/agreements/reading/document-from-blocks.ts";
import { idSchema } from "../../domain/community/community.ts";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import { readYaml, type YamlProblem } from "./yaml-source.ts";

/** What our own Markdown files say about themselves, between two lines of `---` at the top. */
const frontMatterSchema = z
  .strictObject({
    /** Opens every clause id («hol»); absent: from the number or the title. */
    id: z
      .string()
      .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, "must be letters a–z, digits and hyphens")
      .optional(),
    title: z.string().min(1),
    number: z
      .union([z.string().min(1), z.number()], "must be a number or a text")
      .transform(String)
      .optional(),
    standing: standingSchema,
    retelling: z.boolean(),
    source_url: z.url().optional(),
    adopted: z
      .strictObject({
        body: z.string().min(1).optional(),
        date: civilDateSchema.optional(),
        case: z.string().min(1).optional(),
      })
      .optional(),
    in_force_from: civilDateSchema.optional(),
    in_force_to: civilDateSchema.optional(),
    /** Ids in the community's `assumptions`. */
    assumptions: z.array(idSchema).default([]),
  })
  .refine(
    ({ in_force_from: from, in_force_to: to }) => from === undefined || to === undefined || from <= to,
    {
      path: ["in_force_to"],
      message: "must not be before in_force_from",
    },
  );

export type FrontMatter =
  | { readonly kind: "none" }
  | { readonly kind: "wrong"; readonly problems: readonly YamlProblem[] }
  | {
      readonly kind: "read";
      readonly stated: StatedFacts;
      /** The text below. */
      readonly body: string;
      lineOf(path: readonly PropertyKey[]): number;
    };

const FENCE = /^---[ \t]*$/;

/** Reads the front matter of a Markdown text; `none` when the text does not open with `---`. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (!FENCE.test(lines[0] ?? "")) return { kind: "none" };
  const end = lines.findIndex((line, place) => place > 0 && FENCE.test(line));
  if (end < 0)
    return {
      kind: "wrong",
      problems: [{ line: 1, sentence: "The front matter is never closed. Add a line of --- below it." }],
    };
  const reading = readYaml(frontMatterSchema, lines.slice(1, end).join("\n"), 1);
  if (reading.kind === "wrong") return reading;
  return {
    kind: "read",
    stated: statedFacts(reading.value),
    body: lines.slice(end + 1).join("\n"),
    lineOf: reading.lineOf,
  };
}

function statedFacts(front: z.infer<typeof frontMatterSchema>): StatedFacts {
  const { adopted } = front;
  return {
    ...(front.id === undefined ? {} : { id: front.id }),
    title: front.title,
    ...(front.number === undefined ? {} : { number: front.number }),
    standing: front.standing,
    retelling: front.retelling,
    ...(front.source_url === undefined ? {} : { sourceUrl: front.source_url }),
    assumptions: front.assumptions,
    adoption: {
      ...(adopted?.body === undefined ? {} : { body: adopted.body }),
      ...(adopted?.date === undefined ? {} : { date: adopted.date }),
      ...(adopted?.case === undefined ? {} : { caseReference: adopted.case }),
    },
    ...(front.in_force_from === undefined ? {} : { inForceFrom: front.in_force_from }),
    ...(front.in_force_to === undefined ? {} : { inForceTo: front.in_force_to }),
  };
}
