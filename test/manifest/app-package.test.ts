import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { AppPackageError, buildPackage, readAppFiles } from "../../src/cli/app-package/build-package.ts";
import { type AppFiles, packageProblems } from "../../src/cli/app-package/package-problems.ts";
import { readPackageSettings } from "../../src/cli/app-package/package-settings.ts";
import { SETTINGS } from "./package-settings.ts";

const files = () => readAppFiles("manifest", readPackageSettings(SETTINGS));

/** The package with one file changed as text. */
function changed(file: string, from: string | RegExp, to: string): AppFiles {
  const before = new TextDecoder().decode(files().get(file));
  const after = before.replace(from, to);
  assert.notEqual(after, before, `${file} does not hold ${from}`);
  return new Map([...files(), [file, new TextEncoder().encode(after)]]);
}

function without(file: string): AppFiles {
  return new Map([...files()].filter(([name]) => name !== file));
}

describe("app package", () => {
  it("satisfies Microsoft's schemas in every language", () => {
    assert.deepEqual(packageProblems(files()), []);
  });

  it("holds the manifest, its languages and its icons, and nothing else", () => {
    const unzipped = unzipSync(buildPackage(files()));
    assert.deepEqual(Object.keys(unzipped).sort(), [
      "color.png",
      "en.json",
      "manifest.json",
      "nn.json",
      "outline.png",
    ]);
    for (const [file, bytes] of files())
      assert.deepEqual(Buffer.from(unzipped[file] ?? []), Buffer.from(bytes));
  });

  it("is the same, byte for byte, when it is built again in another time zone", () => {
    const zone = process.env["TZ"];
    const builtIn = (name: string) => {
      process.env["TZ"] = name;
      return Buffer.from(buildPackage(files()));
    };
    try {
      assert.deepEqual(builtIn("America/Los_Angeles"), builtIn("Pacific/Auckland"));
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });

  it("carries the operator's settings, whatever characters they hold", () => {
    const manifest: unknown = JSON.parse(new TextDecoder().decode(files().get("manifest.json")));
    assert.partialDeepStrictEqual(manifest, {
      id: SETTINGS.MICROSOFT_APP_ID,
      developer: {
        name: SETTINGS.DEVELOPER_NAME,
        websiteUrl: SETTINGS.DEVELOPER_URL,
        privacyUrl: SETTINGS.PRIVACY_URL,
        termsOfUseUrl: SETTINGS.TERMS_URL,
      },
      bots: [
        { botId: SETTINGS.MICROSOFT_APP_ID, scopes: ["personal", "team", "groupChat"], supportsFiles: false },
      ],
      validDomains: ["enighet.example.no"],
    });
  });
});

describe("app package refuses", () => {
  const refusals: [what: string, broken: () => AppFiles, sentence: RegExp][] = [
    [
      "a scope that does not exist",
      () => changed("manifest.json", '"personal"', '"persona"'),
      /\/bots\/0\/scopes\/0/,
    ],
    [
      "a key of its own",
      () => changed("manifest.json", '"name"', '"x": 1, "name"'),
      /additional properties: x\)/,
    ],
    ["an unknown version", () => changed("manifest.json", '"1.25"', '"9.9"'), /"9\.9", which has no schema/],
    ["an unreadable manifest", () => changed("manifest.json", "}", "},"), /manifest\.json is not JSON/],
    ["no manifest", () => without("manifest.json"), /manifest\.json is missing/],
    [
      "Teams in its name",
      () => changed("en.json", '"Enighet"', '"Enighet for Teams"'),
      /"Teams" in name\.short/,
    ],
    [
      "a command longer than a phone shows",
      () => changed("manifest.json", '"hjelp"', `"${"hjelp".repeat(7)}"`),
      /35 characters in bots\[0\]\.commandLists\[0\]\.commands\[0\]\.title: shorten it to 32/,
    ],
    [
      "a description longer than a phone shows",
      () => changed("nn.json", "Viser kva de kan", "Viser kva de kan ".repeat(9)),
      /nn\.json has \d+ characters in .*description: shorten it to 128/,
    ],
    ["a language without its file", () => without("nn.json"), /nn\.json is missing/],
    [
      "a search whose field is not translated",
      () =>
        changed("nn.json", /,\s*"composeExtensions\[0\]\.commands\[0\]\.parameters\[0\]\.description".*/, ""),
      /nn\.json has no composeExtensions\[0\]\.commands\[0\]\.parameters\[0\]\.description/,
    ],
    ["an unreadable language", () => changed("nn.json", "}", ""), /nn\.json is not JSON/],
    [
      "a text that is not translated",
      () => changed("en.json", /"name\.full".*/, ""),
      /en\.json has no name\.full/,
    ],
    [
      "a translation of nothing",
      () =>
        changed("en.json", '"name.full"', '"bots[0].commandLists[2].commands[0].title": "x", "name.full"'),
      /en\.json has bots\[0\]\.commandLists\[2\]/,
    ],
    [
      "a translation too long",
      () => changed("en.json", '"Finds', `"${"x".repeat(80)}`),
      /description\.short \(must NOT/,
    ],
    ["a missing icon", () => without("color.png"), /color\.png is missing: draw it/],
    [
      "an icon of the wrong size",
      () => new Map([...files(), ["outline.png", files().get("color.png") ?? new Uint8Array()]]),
      /outline\.png is 192×192 pixels instead of 32×32/,
    ],
    ["an icon that is no PNG", () => changed("color.png", "PNG", "GIF"), /color\.png is not a PNG/],
  ];
  for (const [what, broken, sentence] of refusals)
    it(what, () => {
      const problems = packageProblems(broken());
      assert.equal(problems.length, 1, problems.join("\n"));
      assert.match(problems[0] ?? "", sentence);
      assert.match(problems[0] ?? "", /: .*\.$/s);
      assert.throws(() => buildPackage(broken()), AppPackageError);
    });
});

describe("app package settings", () => {
  const problems = (settings: Record<string, string>): readonly string[] => {
    try {
      readPackageSettings(settings);
    } catch (error) {
      assert.ok(error instanceof AppPackageError);
      return error.problems;
    }
    return [];
  };

  it("are all asked for at once, each in a sentence of its own", () => {
    assert.deepEqual(
      problems({}).map((problem) => problem.split(" is missing: ")[0]),
      Object.keys(SETTINGS),
    );
  });

  const refusals: [name: keyof typeof SETTINGS, value: string][] = [
    ["MICROSOFT_APP_ID", "enighet"],
    ["PUBLIC_URL", "enighet.example.no"],
    ["PRIVACY_URL", "http://example.no"],
    ["DEVELOPER_NAME", "x".repeat(33)],
  ];
  for (const [name, value] of refusals)
    it(`refuse ${name} as ${value}`, () => {
      const found = problems({ ...SETTINGS, [name]: value });
      assert.equal(found.length, 1);
      assert.match(found[0] ?? "", new RegExp(`^${name} `));
    });

  it("must hold what the manifest asks for", () => {
    assert.throws(
      () => readAppFiles("manifest", {}),
      /asks for \$\{\{MICROSOFT_APP_ID\}\}, which is no setting/,
    );
  });
});
