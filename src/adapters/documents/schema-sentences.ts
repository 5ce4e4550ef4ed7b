import type { z } from "zod/v4";

type Path = readonly PropertyKey[];

/** What a schema found, as a sentence with the remedy. Values are never repeated. */
export interface SchemaSentence {
  readonly path: Path;
  readonly sentence: string;
}

const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "a group of fields",
  string: "a text",
};

/** `content` is what was checked; it tells a field that is missing from one that is wrong. */
export function sentencesOf(issue: z.core.$ZodIssue, content: unknown): SchemaSentence[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return {
        path,
        sentence: `${printPath(path)} is not a known field. Correct its spelling or remove it.`,
      };
    });
  const { path } = issue;
  const name = printPath(path);
  const value = valueAt(content, path);
  const rule = requirement(issue);
  if (value === undefined && issue.code !== "custom")
    return [{ path, sentence: `${name} is missing. Add it: it ${rule}.` }];
  if (value === null) return [{ path, sentence: `${name} is empty. Fill it in: it ${rule}.` }];
  const unquoted = issue.code === "invalid_type" && issue.expected === "string" && typeof value !== "object";
  return [{ path, sentence: `${name} ${rule}${unquoted ? ": put it in quotes" : ""}.` }];
}

/** Continues a sentence whose subject is the field. */
function requirement(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${KINDS[issue.expected] ?? "of another kind"}`;
    case "invalid_value":
      return `must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
    case "too_small":
      return issue.origin === "number" ? `must be at least ${issue.minimum}` : "must not be empty";
    case "too_big":
      return issue.origin === "number" ? `must be at most ${issue.maximum}` : "must be shorter";
    case "invalid_format":
      return requiredFormat(issue);
    default:
      return ownRequirement(issue.message);
  }
}

function requiredFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === "email") return "must be an e-mail address";
  if (issue.format === "url") return "must be a whole web address, with https://";
  if (issue.format === "includes" && "includes" in issue) return `must contain ${String(issue.includes)}`;
  return ownRequirement(issue.message);
}

/** Our schemas' own messages open with «must»; the library's do not, and are not for operators. */
function ownRequirement(message: string): string {
  return message.startsWith("must ") ? message : "must be written in another way";
}

function printPath(path: Path): string {
  if (path.length === 0) return "The file";
  return path
    .map((step, place) =>
      typeof step === "number" ? `[${step}]` : `${place === 0 ? "" : "."}${String(step)}`,
    )
    .join("");
}

function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
