import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ajvDraft04, { type ValidateFunction } from "ajv-draft-04";
import ajvFormats from "ajv-formats";
import { z } from "zod/v4";

/** The two of Teams' schemas that an app package is held against. */
export type SchemaName = "MicrosoftTeams" | "MicrosoftTeams.Localization";

/** By path: a schema takes a third of a second to compile. */
const compiled = new Map<string, ValidateFunction>();

/**
 * What Microsoft's own schema, as shipped in a package, finds wrong: «at /bots/0/scopes/0 (must be equal to …)».
 * Undefined when it ships no schema of that version.
 */
export function schemaViolations(
  schema: SchemaName,
  manifestVersion: string,
  content: unknown,
): readonly string[] | undefined {
  const shipped = import.meta.resolve("@microsoft/app-manifest/package.json");
  const path = fileURLToPath(
    new URL(`build/json-schemas/teams/v${manifestVersion}/${schema}.schema.json`, shipped),
  );
  if (!existsSync(path)) return undefined;
  const validate = compiled.get(path) ?? compile(path);
  compiled.set(path, validate);
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const place = instancePath === "" ? "at the top" : `at ${instancePath}`;
    return `${place} (${message ?? "is not allowed"}${detail(params)})`;
  });
}

function compile(path: string): ValidateFunction {
  // The localisation schema has a pattern that only the older syntax of expressions allows.
  const ajv = new ajvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  ajvFormats.default(ajv);
  return ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, "utf8"))));
}

/** What the message leaves out: the name that is too many, or the values that would do. */
function detail(params: Readonly<Record<string, unknown>>): string {
  const named = params["additionalProperty"] ?? params["allowedValues"];
  return named === undefined ? "" : `: ${[named].flat().join(", ")}`;
}
