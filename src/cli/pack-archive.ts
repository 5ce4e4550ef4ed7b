import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readCommunities } from "../compose/communities.ts";
import { openStores } from "../compose/open-stores.ts";
import { packArchive } from "../compose/pack-archive.ts";
import { readStorageConfig } from "../config.ts";
import { keepLibrary } from "../domain/agreements/library.ts";
import { enclosureReader } from "../domain/cases/read-enclosure.ts";
import { parseCivilDate } from "../domain/kernel/civil-date.ts";
import { systemClock } from "../domain/kernel/clock.ts";
import { recordCheckText } from "../presentation/view/record-check.ts";
import { runCommand, UsageError } from "./run-command.ts";

/** What an archive takes over, as one ZIP. Exit code 1 when a record, minutes or an enclosure are not as they were sealed. */
await runCommand(
  "npm run -s archive -- --community ID --from YYYY-MM-DD --to YYYY-MM-DD --out FILE.zip",
  async () => {
    const { values } = parseArgs({
      options: {
        community: { type: "string" },
        from: { type: "string" },
        to: { type: "string" },
        out: { type: "string" },
      },
    });
    const from = parseCivilDate(values.from ?? "");
    const to = parseCivilDate(values.to ?? "");
    if (from === undefined || to === undefined || to < from)
      throw new UsageError("--from and --to are needed, as days written YYYY-MM-DD, the first one first.");
    if (values.out === undefined) throw new UsageError("--out is needed.");
    const { store, dataDir, communitiesDir } = readStorageConfig(process.env);
    const { communities } = await readCommunities(communitiesDir);
    const community = communities.find(({ id }) => id === values.community);
    if (community === undefined)
      throw new UsageError(`--community is one of: ${communities.map(({ id }) => id).join(", ")}.`);
    const stores = await openStores(store, dataDir);
    try {
      const library = keepLibrary(stores.agreements, communities, systemClock);
      const { bytes, files, verification, papers } = await packArchive(
        {
          stores,
          documents: { ...stores, library, readEnclosure: enclosureReader(stores.enclosures) },
          clock: systemClock,
          version: process.env["npm_package_version"] ?? "0",
        },
        community,
        { from, to },
      );
      await writeFile(values.out, bytes);
      const check = recordCheckText({ verification, papers }, community.name, community.language);
      process.stdout.write(`${values.out}: ${files} files, ${bytes.length} bytes\n\n${check}\n`);
      if (verification.findings.length + papers.findings.length > 0) process.exitCode = 1;
    } finally {
      await stores.close();
    }
  },
);
