import assert from "node:assert/strict";
import { basename, join } from "node:path";
import { stringify } from "yaml";
import { CommunityFileError, readCommunityFile } from "../../../src/adapters/documents/community-file.ts";
import { community } from "../../builders/community.ts";
import { withFolder } from "./folder.ts";

const GOOD = stringify(community());

function read(yaml: string | Uint8Array, folderName = "ostfold") {
  return withFolder({ [`${folderName}/community.yaml`]: yaml }, (root) =>
    readCommunityFile(join(root, folderName)),
  );
}

/** The file with one line changed; the pattern must be there. */
function changed(pattern: string | RegExp, replacement: string): string {
  const result = GOOD.replace(pattern, replacement);
  assert.notEqual(result, GOOD);
  return result;
}

function lineOf(text: string, yaml: string): number {
  return yaml.slice(0, yaml.indexOf(text)).split("\n").length;
}

/** `line: sentence` of everything that is wrong. */
async function findingsOf(yaml: string, folderName?: string): Promise<string[]> {
  try {
    await read(yaml, folderName);
  } catch (error) {
    assert.ok(error instanceof CommunityFileError);
    return error.findings.map(({ file, line, sentence }) => {
      assert.equal(basename(file), "community.yaml");
      return `${line}: ${sentence}`;
    });
  }
  return [];
}

describe("reading community.yaml", () => {
  it("gives the community", async () => {
    assert.deepEqual(await read(GOOD), { community: community(), warnings: [] });
  });

  it("tells of YAML that cannot be read, with the line", async () => {
    const tab = changed("mentions:\n  - østfold", "mentions:\n\t- østfold");
    assert.ok(
      (await findingsOf(tab)).includes(
        `${lineOf("\t- øst", tab)}: The line is indented with a tab. Use spaces.`,
      ),
    );
    const twice = changed("short_name: Østfold", "short_name: Østfold\nshort_name: Øst");
    assert.deepEqual(await findingsOf(twice), [
      `${lineOf("short_name: Øst\n", twice)}: This field is written twice. Keep one of them.`,
    ]);
    assert.deepEqual(await findingsOf(changed("name: Helsefellesskapet Østfold", "name: *navn")), [
      "1: An alias (*name) points to nothing. Write the value out in its place.",
    ]);
  });

  it("tells what breaks the schema, each with line and remedy and without the schema's own words", async () => {
    const wrong = changed("demonstration: true", "demonstration: maybe")
      .replace('number: "3103"', "number: 3103")
      .replace("power: decides", "power: bestemmer")
      .replace("minutes: referat\n", "minuts: referat\n");
    assert.deepEqual(await findingsOf(wrong), [
      `${lineOf("demonstration", wrong)}: demonstration must be true or false.`,
      `${lineOf("number: 3103", wrong)}: parties[1].number must be a text: put it in quotes.`,
      `${lineOf("id: ssu", wrong)}: bodies[0].minutes is missing. Add it: it must be one of referat, protokoll.`,
      `${lineOf("power: bestemmer", wrong)}: bodies[0].power must be one of decides, recommends, advises, prepares.`,
      `${lineOf("minuts", wrong)}: bodies[0].minuts is not a known field. Correct its spelling or remove it.`,
    ]);
  });

  it("tells what is wrong between the parts, at the line where it stands", async () => {
    const wrong = changed("body: ssu", "body: su").replace(/\n *number: "3112"/, "");
    assert.deepEqual(await findingsOf(wrong), [
      `${lineOf("id: rade", wrong)}: The municipality rade has no number. Add its kommunenummer, four digits in quotes.`,
      `${lineOf("body: su\n", wrong)}: There is no body with the id su. Correct the id, or add the body.`,
    ]);
  });

  it("lets a warning pass and hands it on", async () => {
    const name = { nb: "Sete", nn: "Sete", en: "Seat" };
    const seat = { id: "s", name, side: "hospital", speaks_for: { parties: ["hospital"] }, source: "x" };
    const [first, ...others] = community().bodies;
    const yaml = stringify({ ...community(), bodies: [{ ...first, seats: [seat] }, ...others] });
    const { warnings } = await read(yaml);
    assert.deepEqual(
      warnings.map(({ line, sentence }) => [line, sentence.split(",")[0]]),
      [[lineOf("seats:", yaml), "No seat in ssu speaks for moss"]],
    );
  });

  it("wants the folder to be called what the community is", async () => {
    assert.deepEqual(await findingsOf(GOOD, "vest"), [
      `${lineOf("id: ostfold", GOOD)}: The id is ostfold but the folder is called vest. Give them the same name.`,
    ]);
  });

  it("says that the file is missing, or not UTF-8", async () => {
    await assert.rejects(
      withFolder({}, (root) => readCommunityFile(root)),
      /community\.yaml: The file is missing\. Add it, or remove the folder\.$/,
    );
    await assert.rejects(
      read(Uint8Array.from([0xf8])),
      /The file is not UTF-8\. Save it with that encoding\.$/,
    );
  });
});
