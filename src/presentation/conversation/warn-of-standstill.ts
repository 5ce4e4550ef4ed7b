import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import type { ReminderLedger } from "../../domain/reminders/reminder-ledger.ts";
import { findStandstill } from "../../domain/reminders/standstill.ts";
import { standstillView } from "../view/status-view.ts";
import type { Messenger } from "./message.ts";
import { secretariesOf, tellingFor } from "./tell-persons.ts";

export interface StandstillWarning {
  readonly ledger: ReminderLedger;
  readonly rosters: Pick<RosterKeeper, "current">;
  readonly people: PeopleStore;
  readonly messenger: Messenger;
  readonly clock: Clock;
}

/** Tells both sides' secretaries, once, when reminders have stood still for long; asked before each round. */
export async function warnOfStandstill(
  { ledger, rosters, people, messenger, clock }: StandstillWarning,
  community: Community,
): Promise<void> {
  const standstill = await findStandstill(ledger, clock, community.id);
  if (standstill === undefined) return;
  const secretaries = secretariesOf(await rosters.current(community.id), osloToday(clock));
  await tellingFor({ people, messenger })(
    secretaries,
    (language) => standstillView(standstill, language),
    community.language,
  );
}
