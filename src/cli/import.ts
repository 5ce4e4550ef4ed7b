import { parseArgs } from "node:util";
import { createSourceReader } from "../adapters/documents/source-reader.ts";
import type { Stores } from "../adapters/store/stores.ts";
import { readCommunities } from "../compose/communities.ts";
import { filesUnder, type ImportedFile, importFiles } from "../compose/import-files.ts";
import { openStores } from "../compose/open-stores.ts";
import { publishCommunities } from "../compose/publish-communities.ts";
import { readStorageConfig } from "../config.ts";
import { versionOf } from "../domain/agreements/importing/change-draft.ts";
import type { Community } from "../domain/community/community.ts";
import { osloToday, systemClock } from "../domain/kernel/clock.ts";
import { LANGUAGES, type Language } from "../domain/kernel/language.ts";
import { importTexts } from "../presentation/text/import-texts.ts";
import { draftReport } from "../presentation/view/import-result.ts";
import { progressOn } from "./progress.ts";
import { runCommand, UsageError } from "./run-command.ts";

await runCommand("npm run import -- --community ID [--language nb|nn|en] [--json] PATH…", async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      community: { type: "string" },
      language: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0) throw new UsageError("There is no file: give files or folders.");
  const { store, dataDir, communitiesDir } = readStorageConfig(process.env);
  const read = await readCommunities(communitiesDir);
  const community = communityIn(values.community, read.communities);
  const language = languageIn(values.language, community);
  const files = await filesUnder(positionals);
  if (files.length === 0) throw new UsageError("There is no file in these folders.");

  const stores = await openStores(store, dataDir);
  const progress = progressOn(process.stderr);
  try {
    // What the service starts from must be there first, since a new version is compared with it.
    await publishCommunities(stores, read, osloToday(systemClock));
    const results = await importFiles(files, {
      stores,
      community,
      readSource: createSourceReader(),
      clock: systemClock,
      onProgress: (file, done, of, page) =>
        progress.show(
          page === undefined
            ? `${done + 1}/${of} ${file}`
            : `${done + 1}/${of} ${file}, page ${page.at}/${page.of}`,
          (done + (page === undefined ? 0 : page.at / page.of)) / of,
        ),
    });
    progress.done();
    for (const result of results)
      process.stdout.write(
        `${values.json ? JSON.stringify(result) : await reportOf(result, stores, community, language)}\n`,
      );
    if (results.some(({ kind }) => kind === "refused" || kind === "no-clause")) process.exitCode = 1;
  } finally {
    progress.done();
    await stores.close();
  }
});

async function reportOf(
  result: ImportedFile,
  stores: Stores,
  community: Community,
  language: Language,
): Promise<string> {
  const { notice, problem } = importTexts(language);
  const said = ({ title, text }: { title: string; text: string }) => `${title}. ${text}`;
  switch (result.kind) {
    case "draft": {
      const version = await versionOf(stores, community, result.draft);
      return `${result.file}\n${draftReport(result.draft, version, language)}\n`;
    }
    case "again":
      return `${result.file}: ${said(notice.again(result.draft.head.title, result.draft.id))}`;
    case "known":
      return `${result.file}: ${said(notice.known(result.head.title))}`;
    case "no-clause":
      return `${result.file}: ${said(problem["no-clause"])}`;
    case "refused":
      return `${result.file}: ${said(problem[result.problem])}`;
  }
}

function communityIn(id: string | undefined, communities: readonly Community[]): Community {
  const known = communities.map((community) => community.id).join(", ") || "none";
  if (id === undefined) throw new UsageError(`--community is missing: give one of ${known}.`);
  const community = communities.find((candidate) => candidate.id === id);
  if (community === undefined) throw new UsageError(`There is no community "${id}". Known: ${known}.`);
  return community;
}

function languageIn(text: string | undefined, community: Community): Language {
  if (text === undefined) return community.language;
  const language = LANGUAGES.find((candidate) => candidate === text);
  if (language === undefined)
    throw new UsageError(`There is no language "${text}": give ${LANGUAGES.join(", ")}.`);
  return language;
}
