import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { SETTINGS } from "./package-settings.ts";

describe("npm run package", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "enighet-package-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function packageApp(args: readonly string[], settings: Readonly<Record<string, string>>) {
    const command = ["launch.mjs", "src/cli/package-app.ts", ...args];
    const { PATH } = process.env;
    return spawnSync(process.execPath, command, { encoding: "utf8", env: { PATH, ...settings } });
  }

  it("writes the zip where it is told, folders included", () => {
    const out = join(folder, "new", "app.zip");
    const { status, stdout, stderr } = packageApp(["--out", out], SETTINGS);
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.ok(stdout.startsWith(`${out} is ready`));
    assert.ok("manifest.json" in unzipSync(readFileSync(out)));
  });

  it("writes nothing when a setting is missing, and says which", () => {
    const out = join(folder, "app.zip");
    const { status, stderr } = packageApp(["--out", out], { ...SETTINGS, PRIVACY_URL: "" });
    assert.equal(status, 1);
    assert.equal(
      stderr,
      "PRIVACY_URL is missing: give the https address of that organisation's privacy statement for the app.\n",
    );
    assert.equal(existsSync(out), false);
  });

  it("says how it is used when it is called wrongly", () => {
    const { status, stderr } = packageApp(["--output", "x.zip"], SETTINGS);
    assert.equal(status, 1);
    assert.match(stderr, /'--output'.*\nUse: npm run package -- \[--out FILE\]\n$/s);
  });
});
