import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { AppPackageError, buildPackage, readAppFiles } from "./app-package/build-package.ts";
import { readPackageSettings } from "./app-package/package-settings.ts";

const USAGE = "npm run package -- [--out FILE]";

try {
  const { out } = parseArgs({
    options: { out: { type: "string", default: "dist/enighet-teams.zip" } },
  }).values;
  const zip = buildPackage(readAppFiles("manifest", readPackageSettings(process.env)));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, zip);
  process.stdout.write(
    `${out} is ready for Teams (${zip.length} bytes). How to install it: docs/deployment.md\n`,
  );
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${sentence}${error instanceof AppPackageError ? "" : `\nUse: ${USAGE}`}\n`);
  process.exitCode = 1;
}
