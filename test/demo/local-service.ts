import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommunities } from "../../src/compose/communities.ts";
import { startService } from "../../src/compose/start-service.ts";
import { readConfig } from "../../src/config.ts";
import { createDemonstration } from "../../src/demo/demonstration.ts";
import { castOf } from "../../src/demo/people.ts";
import { openPlayedChats } from "../../src/demo/played-chats.ts";
import { freePort } from "../e2e/started.ts";
import { wordsIn } from "../teams/answers.ts";

/** The service in local mode with its demonstration, as `npm run bot` starts it, and the user's chat with it. */
export async function startLocalService(dataDir = mkdtempSync(join(tmpdir(), "enighet-demo-"))) {
  const config = readConfig({
    environment: { PORT: String(await freePort()), DATA_DIR: dataDir },
    local: true,
    readFile: () => "",
  });
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const service = await startService(config, log, createDemonstration(config, 0));
  const { communities } = await readCommunities(config.communitiesDir);
  const community = communities.find(({ id }) => id === "ostfold");
  if (community === undefined) throw new Error("Østfold is not among the communities");
  const { user } = castOf(community);
  const chats = await openPlayedChats([user], service.address);
  return {
    dataDir,
    service,
    /** All that the user reads in answer. */
    async say(text: string): Promise<string> {
      return (await chats.say(user, text)).flatMap(({ text, card }) => [text, ...wordsIn(card)]).join("\n");
    },
    async stop() {
      await chats.close();
      await service.stop();
    },
    forget: () => rmSync(dataDir, { recursive: true }),
  };
}
