import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import { type AppFiles, packageProblems } from "./package-problems.ts";

/** The package cannot be built. Each problem is a whole sentence with its remedy. */
export class AppPackageError extends ExpectedError {
  readonly code = "app-package";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

const PACKAGED = ["manifest.json", "nn.json", "en.json", "color.png", "outline.png"];

const PLACEHOLDER = /\$\{\{(\w+)\}\}/g;

/**
 * The package's files, with `settings` in the manifest's `${{NAME}}` places. A file that is not there is left out, and
 * so found by {@link buildPackage}.
 *
 * @throws AppPackageError when the manifest asks for a setting that there is not
 */
export function readAppFiles(folder: string, settings: Readonly<Record<string, string>>): AppFiles {
  const present = PACKAGED.filter((file) => existsSync(join(folder, file)));
  const files = new Map<string, Uint8Array>(present.map((file) => [file, readFileSync(join(folder, file))]));
  const manifest = files.get("manifest.json");
  if (manifest !== undefined) files.set("manifest.json", fillIn(manifest, settings));
  return files;
}

function fillIn(manifest: Uint8Array, settings: Readonly<Record<string, string>>): Uint8Array {
  const problems: string[] = [];
  const filled = new TextDecoder().decode(manifest).replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = settings[name];
    if (value !== undefined) return JSON.stringify(value).slice(1, -1);
    problems.push(`manifest.json asks for ${placeholder}, which is no setting: correct the name.`);
    return placeholder;
  });
  if (problems.length > 0) throw new AppPackageError(problems);
  return new TextEncoder().encode(filled);
}

/**
 * The zip that Teams installs; the same bytes for the same files, whenever and wherever it is built.
 *
 * @throws AppPackageError with every problem that was found
 */
export function buildPackage(files: AppFiles): Uint8Array {
  const problems = packageProblems(files);
  if (problems.length > 0) throw new AppPackageError(problems);
  // A zip holds local time without a zone, and this is the earliest that it can hold.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(PACKAGED.map((file) => [file, [files.get(file) ?? new Uint8Array(), { mtime }]])),
  );
}
