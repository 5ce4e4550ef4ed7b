import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommunities } from "../../src/compose/communities.ts";
import { startService } from "../../src/compose/start-service.ts";
import { readConfig } from "../../src/config.ts";
import { buttonsIn, filledIn } from "../../src/demo/card-buttons.ts";
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
  /** The last card that the user has seen. */
  let card: unknown;
  const seen = (text: string, shown: unknown) => {
    card = shown ?? card;
    return [text, ...wordsIn(shown)].join("\n");
  };
  return {
    dataDir,
    community,
    /** All that the user reads in answer. */
    async say(text: string): Promise<string> {
      return (await chats.say(user, text)).map((received) => seen(received.text, received.card)).join("\n");
    },
    /** Presses the button on the last card that has all of `data` on it, with the fields as they stand but for `written`. */
    async press(verb: string, written: object = {}, data: object = {}): Promise<string> {
      const button = buttonsIn(card).find(
        (each) =>
          each.verb === verb && Object.entries(data).every(([name, value]) => each.data[name] === value),
      );
      if (button === undefined) throw new Error(`no button ${verb} on: ${wordsIn(card).join("\n")}`);
      const answer = await chats.press(user, verb, { ...filledIn(card), ...button.data, ...written });
      return typeof answer === "string" ? answer : seen("", answer);
    },
    /** What the bot has written to the user outside of what they asked. */
    received: () => chats.received.map(({ text, card: shown }) => [text, ...wordsIn(shown)].join("\n")),
    async stop() {
      await chats.close();
      await service.stop();
    },
    forget: () => rmSync(dataDir, { recursive: true }),
  };
}
