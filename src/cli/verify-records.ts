import { parseArgs } from "node:util";
import { readCommunities } from "../compose/communities.ts";
import { openStores } from "../compose/open-stores.ts";
import { readStorageConfig } from "../config.ts";
import { enclosureReader } from "../domain/cases/read-enclosure.ts";
import { readRecordFacts } from "../domain/cases/read-record-facts.ts";
import { verifyRecords } from "../domain/cases/verify-records.ts";
import { osloToday, systemClock } from "../domain/kernel/clock.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import { languageSchema } from "../domain/kernel/language.ts";
import { verifyPapers } from "../flows/archive/verify-papers.ts";
import { recordCheckText } from "../presentation/view/record-check.ts";
import { runCommand, UsageError } from "./run-command.ts";

/** Exit code 0 when all records, approved minutes and enclosures are as they were sealed, else 1. */
await runCommand(
  "npm run -s records:verify -- --community ID [--hash HASH-FROM-MINUTES] [--language nb|nn|en] [--json]",
  async () => {
    const { values } = parseArgs({
      options: {
        community: { type: "string" },
        hash: { type: "string" },
        language: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
    if (values.community === undefined) throw new UsageError("--community is needed.");
    const { store, dataDir, communitiesDir } = readStorageConfig(process.env);
    const { communities } = await readCommunities(communitiesDir);
    const community = communities.find(({ id }) => id === values.community);
    if (community === undefined)
      throw new UsageError(
        `There is no such community. Known: ${communities.map(({ id }) => id).join(", ")}.`,
      );
    const language = languageSchema.safeParse(values.language ?? community.language);
    if (!language.success) throw new UsageError("--language is nb, nn or en.");
    const stores = await openStores(store, dataDir);
    try {
      const facts = await readRecordFacts(stores, community, osloToday(systemClock));
      const verification = verifyRecords(facts);
      const stored = await everyItem((request) => stores.meetings.listMeetings(community.id, request));
      const papers = await verifyPapers(
        community.id,
        { meetings: stored.map(({ value }) => value), cases: facts.cases },
        enclosureReader(stores.enclosures),
      );
      const hash = values.hash?.trim().toLowerCase();
      const expected =
        hash === undefined || hash === ""
          ? undefined
          : { hash, record: facts.records.find((record) => record.hash.startsWith(hash))?.id };
      const findings = [...verification.findings, ...papers.findings];
      const whole = findings.length === 0 && (expected === undefined || expected.record);
      if (!whole) process.exitCode = 1;
      process.stdout.write(
        values.json
          ? `${JSON.stringify({ community: community.id, ...verification, papers, ...(expected ? { expected } : {}) })}\n`
          : `${recordCheckText({ verification, papers, expected }, community.name, language.data)}\n`,
      );
    } finally {
      await stores.close();
    }
  },
);
