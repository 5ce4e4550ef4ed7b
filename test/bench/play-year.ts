import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { unzipSync } from "fflate";
import { openSqliteStores } from "../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import { packArchive } from "../../src/compose/pack-archive.ts";
import { keepLibrary } from "../../src/domain/agreements/library.ts";
import { enclosureReader } from "../../src/domain/cases/read-enclosure.ts";
import { civilDateSchema } from "../../src/domain/kernel/civil-date.ts";
import { playYear, YEARS } from "../prove/year/play-year.ts";

/**
 * Plays a community's year and writes its archive package, packed and unpacked, so that people can read every sakskart,
 * referat and vedtak: npm run -s play:year -- --community ostfold|innlandet --out FOLDER (SEED=n for another year)
 */
const { values } = parseArgs({ options: { community: { type: "string" }, out: { type: "string" } } });
const community = YEARS.find((each) => each === values.community);
const { out } = values;
if (community === undefined || out === undefined) {
  process.stderr.write(`play:year needs --community ${YEARS.join("|")} and --out FOLDER.\n`);
  process.exit(1);
}
mkdirSync(out, { recursive: true });
const stores = openSqliteStores({ directory: out });
const { desk, counted } = await playYear(stores, community, Number(process.env["SEED"] ?? 7));
const library = keepLibrary(stores.agreements, [desk.community], desk.clock);
const { bytes, files } = await packArchive(
  {
    stores,
    documents: { ...stores, library, readEnclosure: enclosureReader(stores.enclosures) },
    clock: desk.clock,
    version: "play:year",
  },
  desk.community,
  { from: civilDateSchema.parse("2027-01-01"), to: civilDateSchema.parse("2027-12-31") },
);
await stores.close();
writeFileSync(join(out, `${community}.zip`), bytes);
for (const [path, content] of Object.entries(unzipSync(bytes))) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
process.stdout.write(`${JSON.stringify(counted, undefined, 2)}\n${files} files in ${out}\n`);
