import { z } from "zod/v4";
import { type SchemaName, schemaViolations } from "./manifest-schema.ts";

/** The files of an app package by their names in it. */
export type AppFiles = ReadonlyMap<string, Uint8Array>;

/** Teams cuts longer ones off on a phone; for a bot's commands the schema of 1.25 allows more. */
const LONGEST_COMMAND = { title: 32, description: 128 } as const;

const ICON_PIXELS = { color: 192, outline: 32 } as const;

const commandSchema = z.object({ title: z.string(), description: z.string() });
type Titled = z.infer<typeof commandSchema>;

/** Of a manifest, what the checks below look at. */
const manifestSchema = z.object({
  manifestVersion: z.string(),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  bots: z.array(z.object({ commandLists: z.array(z.object({ commands: z.array(commandSchema) })) })),
  composeExtensions: z.array(
    z.object({ commands: z.array(commandSchema.extend({ parameters: z.array(commandSchema) })) }),
  ),
});

type Manifest = z.infer<typeof manifestSchema>;

const localisationSchema = z.record(z.string(), z.string());

/** Why Teams would refuse the package, or show it badly: whole sentences, each with its remedy. Empty when all is well. */
export function packageProblems(files: AppFiles): readonly string[] {
  const { content, problems } = readJson(files, "manifest.json");
  if (content === undefined) return problems;
  const version = z.object({ manifestVersion: z.string() }).safeParse(content).data?.manifestVersion ?? "";
  const broken = schemaProblems("manifest.json", "MicrosoftTeams", version, content);
  if (broken.length > 0) return broken;
  const parsed = manifestSchema.safeParse(content);
  if (!parsed.success) {
    const missing = parsed.error.issues.map(({ path }) => path.join(".")).join(", ");
    return [`manifest.json lacks what this package is to have (${missing}): add it.`];
  }
  const texts = localisableTexts(parsed.data);
  return [
    ...textProblems("manifest.json", texts),
    ...iconProblems(files, parsed.data.icons),
    ...parsed.data.localizationInfo.additionalLanguages.flatMap(({ file }) =>
      localisationProblems(files, file, version, texts),
    ),
  ];
}

/** The texts that are shown to users, by the keys that localisation files have for them. */
function localisableTexts(manifest: Manifest): ReadonlyMap<string, string> {
  const commands = manifest.bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap((list, place) =>
      list.commands.flatMap((titled, command) =>
        textsOf(`bots[${bot}].commandLists[${place}].commands[${command}]`, titled),
      ),
    ),
  );
  const insertions = manifest.composeExtensions.flatMap(({ commands: searches }, extension) =>
    searches.flatMap(({ parameters, ...titled }, place) => {
      const key = `composeExtensions[${extension}].commands[${place}]`;
      return [
        ...textsOf(key, titled),
        ...parameters.flatMap((each, parameter) => textsOf(`${key}.parameters[${parameter}]`, each)),
      ];
    }),
  );
  return new Map([
    ["name.short", manifest.name.short],
    ["name.full", manifest.name.full],
    ["description.short", manifest.description.short],
    ["description.full", manifest.description.full],
    ...commands,
    ...insertions,
  ]);
}

function textsOf(key: string, { title, description }: Titled): (readonly [string, string])[] {
  return [
    [`${key}.title`, title],
    [`${key}.description`, description],
  ];
}

function readJson(files: AppFiles, file: string): { content: unknown; problems: string[] } {
  const bytes = files.get(file);
  if (bytes === undefined)
    return { content: undefined, problems: [`${file} is missing: put it in manifest/.`] };
  try {
    return { content: JSON.parse(new TextDecoder().decode(bytes)), problems: [] };
  } catch {
    return {
      content: undefined,
      problems: [`${file} is not JSON: look for a comma or quote too many or too few.`],
    };
  }
}

function schemaProblems(file: string, schema: SchemaName, version: string, content: unknown): string[] {
  const violations = schemaViolations(schema, version, content);
  if (violations === undefined)
    return [`manifest.json has manifestVersion "${version}", which has no schema here: use 1.25.`];
  return violations.map((violation) => `${file} breaks Teams' schema ${violation}: correct it there.`);
}

function textProblems(file: string, texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([key, text]) => {
    if (key.startsWith("name.") && /teams/i.test(text))
      return [`${file} has "Teams" in ${key}, which Microsoft does not allow: take it out.`];
    const limit = key.endsWith(".title") ? LONGEST_COMMAND.title : LONGEST_COMMAND.description;
    if (key.startsWith("bots[") && text.length > limit)
      return [`${file} has ${text.length} characters in ${key}: shorten it to ${limit}.`];
    return [];
  });
}

function localisationProblems(
  files: AppFiles,
  file: string,
  version: string,
  texts: ReadonlyMap<string, string>,
): string[] {
  const { content, problems } = readJson(files, file);
  if (content === undefined) return problems;
  const broken = schemaProblems(file, "MicrosoftTeams.Localization", version, content);
  const parsed = localisationSchema.safeParse(content);
  if (broken.length > 0 || !parsed.success) return broken;
  const { $schema: _, ...localised } = parsed.data;
  const missing = [...texts.keys()].filter((key) => localised[key] === undefined);
  const unknown = Object.keys(localised).filter((key) => !texts.has(key));
  return [
    ...missing.map((key) => `${file} has no ${key}: translate it from manifest.json.`),
    ...unknown.map((key) => `${file} has ${key}, which manifest.json has not: take it out.`),
    ...textProblems(file, new Map(Object.entries(localised))),
  ];
}

function iconProblems(files: AppFiles, icons: Manifest["icons"]): string[] {
  return (["color", "outline"] as const).flatMap((icon) => {
    const file = icons[icon];
    const bytes = files.get(file);
    const remedy = `draw it with \`node launch.mjs manifest/icons/render-icons.ts\``;
    if (bytes === undefined) return [`${file} is missing: ${remedy}.`];
    const size = pngSize(bytes);
    if (size === undefined) return [`${file} is not a PNG: ${remedy}.`];
    const pixels = ICON_PIXELS[icon];
    if (size.width === pixels && size.height === pixels) return [];
    return [`${file} is ${size.width}×${size.height} pixels instead of ${pixels}×${pixels}: ${remedy}.`];
  });
}

/** From the header that every PNG begins with (ISO/IEC 15948, 11.2.1); undefined when it is no PNG. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.length < 24 || header.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") return undefined;
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
