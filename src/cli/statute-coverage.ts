import { parseArgs } from "node:util";
import { openLibrary } from "../compose/open-library.ts";
import { openStores } from "../compose/open-stores.ts";
import { readStorageConfig } from "../config.ts";
import { governingDocuments } from "../domain/agreements/governing-documents.ts";
import { keepLibrary } from "../domain/agreements/library.ts";
import { structureOfAgreement } from "../domain/agreements/statute/agreement-structure.ts";
import { coverageOfStatute } from "../domain/agreements/statute/coverage-of-statute.ts";
import type { Community } from "../domain/community/community.ts";
import { osloToday, systemClock } from "../domain/kernel/clock.ts";
import { languageSchema } from "../domain/kernel/language.ts";
import { statuteCoverageView } from "../presentation/view/statute-coverage-view.ts";
import { statuteCsv } from "../presentation/view/statute-csv.ts";
import { textOf } from "../presentation/view/text-of.ts";
import { runCommand, UsageError } from "./run-command.ts";

await runCommand(
  "npm run -s statute:coverage -- --community ID [--language nb|nn|en] [--csv | --json]",
  async () => {
    const { values } = parseArgs({
      options: {
        community: { type: "string" },
        language: { type: "string" },
        csv: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    if (values.community === undefined) throw new UsageError("--community is needed.");
    const opened = await openLibrary({});
    const community = opened.communityWithId(values.community);
    const chosen = languageSchema.safeParse(values.language ?? community.language);
    if (!chosen.success) throw new UsageError("--language is nb, nn or en.");
    const stored = await storedDocuments(community);
    const documents = stored.length > 0 ? stored : governingIn(opened.library.search.documents, community);
    const coverage = coverageOfStatute(documents);
    const structure = structureOfAgreement(documents);
    const view = statuteCoverageView({ community, coverage, structure }, chosen.data);
    if (values.json)
      process.stdout.write(`${JSON.stringify({ community: community.id, coverage, structure })}\n`);
    else process.stdout.write(values.csv ? statuteCsv(view) : `${textOf(view)}\n`);
  },
);

/** What the service answers from: imports and decisions included. Nothing before its first start. */
async function storedDocuments(community: Community) {
  const { store, dataDir } = readStorageConfig(process.env);
  const stores = await openStores(store, dataDir);
  try {
    const library = await keepLibrary(stores.agreements, [community], systemClock).current();
    return governingIn(library.search.documents, community);
  } finally {
    await stores.close();
  }
}

function governingIn(documents: Parameters<typeof governingDocuments>[0], { id }: Community) {
  return governingDocuments(documents, osloToday(systemClock)).filter(({ head }) => head.community === id);
}
