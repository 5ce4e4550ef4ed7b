import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import type { Identity, PeopleStore } from "../../domain/people/people-store.ts";
import { type Alarm, answerInTime } from "../../domain/reminders/answer-in-time.ts";
import { notThrough } from "../../domain/reminders/back-off.ts";
import {
  claimReminder,
  mayBeTried,
  sentEntry,
  withdrawnEntry,
} from "../../domain/reminders/claim-reminder.ts";
import type { DeliveryOutcome } from "../../domain/reminders/delivery.ts";
import type { ReminderLedger } from "../../domain/reminders/reminder-ledger.ts";
import {
  findStandstill,
  isOldNews,
  listStandstillWarnings,
  noteStandstill,
  type Standstill,
  type StandstillWarning,
} from "../../domain/reminders/standstill.ts";
import { standstillLetter } from "../view/standstill-letter.ts";
import { standstillView } from "../view/status-view.ts";
import type { Mailer } from "./mailer.ts";
import type { Messenger } from "./message.ts";
import { firstThat, mailTo, postTo } from "./reach-person.ts";
import { secretariesOf } from "./tell-persons.ts";

export interface WarningParts {
  readonly ledger: ReminderLedger;
  readonly rosters: Pick<RosterKeeper, "current">;
  readonly people: Pick<PeopleStore, "readPreferences">;
  readonly messenger: Messenger;
  /** Absent: no mail is sent. */
  readonly mailer?: Mailer | undefined;
  readonly clock: Clock;
  readonly alarm: Alarm;
}

/** A claim is respected whoever made it. */
const OWNER = "standstill";
/** There are two of them: nothing to be spread. */
const NO_CHANCE = 0;

/**
 * Tells both sides' secretaries, each once, when reminders have stood still for long; asked before each round. What does
 * not get through waits in the ledger, and is tried again before a later round.
 */
export async function warnOfStandstill(parts: WarningParts, community: Community): Promise<void> {
  const { ledger, rosters, clock } = parts;
  const secretaries = async () => secretariesOf(await rosters.current(community.id), osloToday(clock));
  const found = await findStandstill(ledger, clock, community.id);
  if (found !== undefined) {
    const persons = (await secretaries()).map(({ person }) => person);
    await noteStandstill(ledger, community.id, found, persons);
  }
  const waiting = await listStandstillWarnings(ledger, community.id);
  if (waiting.length === 0) return;
  const told = await secretaries();
  for (const each of waiting) {
    const identity = told.find(({ person }) => person === each.person);
    await warn(parts, community, each, identity);
  }
}

/** @param identity absent when the person is a secretary no more */
async function warn(
  parts: WarningParts,
  community: Community,
  { person, standstill, entry: found }: StandstillWarning,
  identity: Identity | undefined,
): Promise<void> {
  const { ledger, clock, alarm } = parts;
  const now = clock.now();
  if (!mayBeTried(found.value, now)) return;
  const { id } = found.value;
  const claimed = await claimReminder(ledger, community.id, { id, person }, found, { owner: OWNER, now });
  if (claimed === undefined) return;
  const { value, etag } = claimed;
  const mark = (entry: typeof value) => ledger.writeEntry(community.id, entry, etag);
  if (identity === undefined || isOldNews(standstill, now)) return void (await mark(withdrawnEntry(value)));
  const outcome = await answerInTime(alarm, () => reach(parts, community, identity, standstill));
  const at = clock.now();
  await mark(
    outcome.kind === "delivered"
      ? sentEntry(value, outcome.way, at)
      : notThrough(value, outcome, at, NO_CHANCE),
  );
}

/** In the person's own conversation, whichever account has one, else by mail. A channel is for what its body does. */
async function reach(
  { people, messenger, mailer }: WarningParts,
  community: Community,
  identity: Identity,
  standstill: Standstill,
): Promise<DeliveryOutcome> {
  const read = await Promise.all(identity.accounts.map((account) => people.readPreferences(account)));
  const accounts = read.map((stored) => stored?.value ?? {});
  const language = accounts.find((each) => each.language !== undefined)?.language ?? community.language;
  const view = standstillView(standstill, language);
  const conversations = accounts.flatMap(({ personalConversation }) => personalConversation ?? []);
  const posted = await firstThat(conversations, (conversation) =>
    postTo(messenger, "personal", conversation, view),
  );
  if (posted !== undefined) return posted;
  const letter = standstillLetter(standstill, identity, community, language);
  const mailed = identity.mail && (await mailTo(mailer, identity.mail.address, letter));
  return mailed ?? { kind: "unreachable" };
}
