import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { createServer } from "restify";
import { createSourceReader } from "../adapters/documents/source-reader.ts";
import type { Stores } from "../adapters/store/stores.ts";
import { createBotAdapter } from "../adapters/teams/bot-adapter.ts";
import { createMessenger } from "../adapters/teams/messenger.ts";
import { registerTeamsRoutes } from "../adapters/teams/register-routes.ts";
import { teamsSettingsSchema } from "../adapters/teams/settings.ts";
import { failureFields, type TurnLog } from "../adapters/teams/turn-log.ts";
import { registerDocumentRoute } from "../adapters/web/documents.ts";
import { registerHealthRoute } from "../adapters/web/health.ts";
import { LONGEST_TOKEN } from "../adapters/web/signed-claims.ts";
import { registerWheelRoutes } from "../adapters/web/wheel.ts";
import { type Config, ConfigError } from "../config.ts";
import { keepLibrary } from "../domain/agreements/library.ts";
import type { Community } from "../domain/community/community.ts";
import { type Clock, osloToday, systemClock } from "../domain/kernel/clock.ts";
import type { Desk } from "../presentation/conversation/message.ts";
import { readCommunities } from "./communities.ts";
import { keptLinkSecret } from "./link-secret.ts";
import { openVectors, openWriter } from "./open-model.ts";
import { openStores } from "./open-stores.ts";
import { publishCommunities } from "./publish-communities.ts";
import { wireDesk } from "./wire-desk.ts";

export interface Service {
  /** Where it listens, as a base URL. */
  readonly address: string;
  /** Takes no more requests, lets those under way finish, and closes the store. */
  stop(): Promise<void>;
}

/** What has been opened when the service is put together. */
export interface Opened {
  readonly stores: Stores;
  readonly communities: readonly Community[];
  readonly clock: Clock;
}

/** What the demonstration puts in; absent parts leave the service as it is in production. */
export interface StartHooks {
  readonly clock?: Clock;
  /** Before anybody can write: fills the stores. */
  readonly prepare?: (opened: Opened) => Promise<void>;
  /** Puts something in front of the desk. `sweep` carries out effects and sends reminders at once. */
  readonly wrapDesk?: (
    desk: Desk,
    running: Opened & { readonly address: string; readonly sweep: () => Promise<void> },
  ) => Desk;
  /** When the service stops, before its store is closed. */
  readonly stop?: () => Promise<void>;
}

/** Teams waits some 15 seconds for the answer to a message. */
const TURN_DEADLINE_MILLISECONDS = 12_000;

/** How long a reminder or an effect that a crash left may wait for its round. */
const SWEEP_MILLISECONDS = 15_000;

/**
 * Wires the rooms and listens.
 *
 * @param hooks left out in production
 * @throws ConfigError, CommunityFileError, FolderError, StoreFileError, StoreUnavailableError, and the system's own
 *   error when the port cannot be had
 */
export async function startService(config: Config, log: TurnLog, hooks: StartHooks = {}): Promise<Service> {
  const clock = hooks.clock ?? systemClock;
  const read = await readCommunities(config.communitiesDir);
  for (const warning of read.warnings) log.warn({ warning }, "communities");
  const defaultCommunity = chosenCommunity(config, read.communities);
  refuseDemonstration(config, read.communities);

  const stores = await openStores(config.store, config.dataDir);
  await publishCommunities(stores, read, osloToday(clock));
  const library = keepLibrary(stores.agreements, read.communities, clock, nextTurn);
  await library.current();

  const opened = { stores, communities: read.communities, clock };
  await hooks.prepare?.(opened);

  const address = `http://${config.host}:${config.port}`;
  const teamsSettings = teamsSettingsSchema.parse(config.teams);
  const adapter = createBotAdapter(teamsSettings, log);
  const messenger = createMessenger({ adapter, conversations: stores.conversations, log, clock });
  const owner = randomUUID();
  const shortAnswers = await openWriter(config.model, log);
  const vectors = await openVectors(config.embeddings, config.dataDir, log);
  // Beside: until the vectors are there, clauses are found by their words.
  void vectors?.prepare((await library.current()).search);
  const links = config.links && {
    publicUrl: config.links.publicUrl,
    secret: config.links.secret ?? (await keptLinkSecret(config.dataDir)),
  };
  const wired = wireDesk({
    ...opened,
    defaultCommunity,
    library,
    readSource: createSourceReader(),
    messenger,
    log,
    owner,
    shortAnswers,
    vectors,
    links,
    mail: config.mail,
    warnsOfStandstill: hooks.clock === undefined,
  });
  const { desk: ownDesk, sweeps } = wired;
  const desk = hooks.wrapDesk?.(ownDesk, { ...opened, address, sweep: () => sweeps.sweep() }) ?? ownDesk;
  const server = createServer({ name: "enighet", maxParamLength: LONGEST_TOKEN });
  registerTeamsRoutes(server, {
    settings: teamsSettings,
    adapter,
    desk,
    clauses: wired.clauses,
    feedback: wired.feedback,
    conversations: stores.conversations,
    clock,
    log,
    turnDeadlineMilliseconds: TURN_DEADLINE_MILLISECONDS,
  });
  if (links !== undefined) {
    const signed = { secret: links.secret, clock };
    registerDocumentRoute(server, {
      ...signed,
      serve: wired.serveDocument,
      failed: (error, kind) => log.error({ ...failureFields(error), kind }, "document failed"),
    });
    registerWheelRoutes(server, {
      ...signed,
      serve: wired.serveWheel,
      failed: (error, kind) => log.error({ ...failureFields(error), kind }, "wheel failed"),
    });
  }
  registerHealthRoute(server, async () => {
    await stores.check();
    const reminders = await wired.reminderState();
    return { store: "up", reminders, revision: revisionText(library.revisions()) };
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, () => resolve());
  });
  const stopSweeps = sweeps.start(SWEEP_MILLISECONDS);
  return {
    address,
    async stop() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await stopSweeps();
      await messenger.settled();
      await hooks.stop?.();
      await stores.close();
    },
  };
}

function chosenCommunity({ community }: Config, communities: readonly Community[]): Community | undefined {
  if (community === undefined) return communities.length === 1 ? communities[0] : undefined;
  const chosen = communities.find(({ id }) => id === community);
  if (chosen !== undefined) return chosen;
  const known = communities.map(({ id }) => id).join(", ") || "none";
  throw new ConfigError([`COMMUNITY is "${community}", and no such community is loaded. Known: ${known}.`]);
}

/** Production must not answer from invented seats and retold texts (decision 7). */
function refuseDemonstration({ teams, communitiesDir }: Config, communities: readonly Community[]): void {
  const demonstrations = communities.filter(({ demonstration }) => demonstration).map(({ id }) => id);
  if (teams.authentication === "off" || demonstrations.length === 0) return;
  throw new ConfigError([
    `${demonstrations.join(", ")} in ${communitiesDir} is marked as a demonstration, and authentication is on. Point COMMUNITIES_DIR at your own communities, or start with --local.`,
  ]);
}

function revisionText(revisions: Readonly<Record<string, number>>): string | undefined {
  const parts = Object.entries(revisions).map(([partition, revision]) => `${partition}:${revision}`);
  return parts.length === 0 ? undefined : parts.join(" ");
}
