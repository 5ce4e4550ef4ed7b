import { z } from "zod/v4";

/** How a variable must look. `remedy` finishes the sentence «PORT is "abc": …». */
export interface Format<T> {
  readonly schema: z.ZodType<T>;
  readonly remedy: string;
}

export function oneOf<const T extends readonly string[]>(values: T, why = ""): Format<T[number]> {
  return {
    schema: z.enum(values),
    remedy: `write ${values.slice(0, -1).join(", ")} or ${values.at(-1)}${why}`,
  };
}

/** Environment variables, read one by one; what is wrong is collected, so that it can be told all at once. */
export class Environment<Name extends string> {
  readonly problems: string[];
  readonly #values: ReadonlyMap<string, string>;

  /** An empty variable counts as absent. Near misses of the known names are problems from the start. */
  constructor(names: readonly Name[], values: Readonly<Record<string, string | undefined>>) {
    this.#values = new Map(
      Object.entries(values).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
    );
    this.problems = [...this.#values.keys()].flatMap((name) => {
      const meant = names.includes(name as Name) ? undefined : names.find((known) => isNearMiss(name, known));
      return meant === undefined ? [] : [`${name} is not a variable of this program: did you mean ${meant}?`];
    });
  }

  has(name: Name): boolean {
    return this.#values.has(name);
  }

  text(name: Name): string | undefined {
    return this.#values.get(name);
  }

  /** Absent when the variable is absent, or wrong: a problem is then on record. */
  optional<T>(name: Name, format: Format<T>): T | undefined {
    const value = this.#values.get(name);
    if (value === undefined) return undefined;
    const parsed = format.schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const shown = value.length <= LONGEST_SHOWN ? `is "${value}"` : "cannot be used";
    this.problems.push(`${name} ${shown}: ${format.remedy}.`);
    return undefined;
  }

  /** As `optional`, and a problem when the variable is absent. */
  required<T>(name: Name, format: Format<T>): T | undefined {
    if (!this.has(name)) this.problems.push(`${name} is missing: ${format.remedy}.`);
    return this.optional(name, format);
  }
}

/** A longer value may be a secret that was pasted into the wrong variable, and problems end up in logs. */
const LONGEST_SHOWN = 24;

/** Shorter names are near too many others (HOST, HOME). */
const SHORTEST_WITH_NEAR_MISSES = 9;

/** The same letters with other case or underscores (MicrosoftAppId), or one or two letters off (AUTENTICATION). */
function isNearMiss(name: string, known: string): boolean {
  const [one, other] = [name, known].map((text) => text.toUpperCase().replaceAll("_", ""));
  if (one === undefined || other === undefined) return false;
  return one === other || (known.length >= SHORTEST_WITH_NEAR_MISSES && editDistance(one, other) <= 2);
}

/** Letters to add, drop or change to make one text of the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const [above = 0, left = 0, diagonal = 0] = [row[column + 1], next[column], row[column]];
      next.push(Math.min(above + 1, left + 1, diagonal + (letter === otherLetter ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
