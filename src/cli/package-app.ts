import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { buildPackage, readAppFiles } from "./app-package/build-package.ts";
import { readPackageSettings } from "./app-package/package-settings.ts";
import { runCommand } from "./run-command.ts";

await runCommand("npm run package -- [--out FILE]", async () => {
  const { out } = parseArgs({
    options: { out: { type: "string", default: "dist/enighet-teams.zip" } },
  }).values;
  const zip = buildPackage(readAppFiles("manifest", readPackageSettings(process.env)));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, zip);
  process.stdout.write(
    `${out} is ready for Teams (${zip.length} bytes). How to install it: docs/deployment.md\n`,
  );
});
