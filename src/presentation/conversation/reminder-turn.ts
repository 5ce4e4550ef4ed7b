import type { Community } from "../../domain/community/community.ts";
import { type CivilDate, daysBetween } from "../../domain/kernel/civil-date.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { personWith, type Roster } from "../../domain/people/find-person.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import type { Identity } from "../../domain/people/people-store.ts";
import { belongsOn } from "../../domain/people/seats.ts";
import { hasStopped } from "../../domain/reminders/chosen-time.ts";
import type { Delivery } from "../../domain/reminders/delivery.ts";
import type { Obligation } from "../../domain/reminders/obligation.ts";
import type { ReminderChoices, ReminderChoicesStore } from "../../domain/reminders/reminder-choices.ts";
import type { ReminderLedger } from "../../domain/reminders/reminder-ledger.ts";
import { toldAt } from "../../domain/reminders/told-people.ts";
import { type RungName, WHO_IS_TOLD } from "../../domain/reminders/who-is-told.ts";
import { obligationNames } from "../view/obligation-names.ts";
import type { ReminderContext } from "../view/personal-reminder-view.ts";
import type { Matter } from "./matter.ts";
import { type NameSources, readNamedFacts } from "./read-obligation-names.ts";

export interface ReminderRoomParts extends NameSources {
  readonly choices: ReminderChoicesStore;
  readonly ledger: Pick<ReminderLedger, "readEntry" | "writeEntry">;
  readonly delivery: Delivery;
  readonly rosters: Pick<RosterKeeper, "current">;
  readonly communities: readonly Community[];
  readonly clock: Clock;
  /** What is open in a community now. */
  readonly openObligations: (community: Community) => Promise<readonly Obligation[]>;
}

/** A person of the community, and their reminders as they stand now. */
export interface ReminderTurn {
  readonly parts: ReminderRoomParts;
  readonly matter: Matter;
  readonly community: Community;
  readonly today: CivilDate;
  readonly identity: Identity;
  readonly roster: Roster;
  readonly choices: ReminderChoices;
  /** All that is open. */
  readonly open: readonly Obligation[];
  /** What the person is asked for, the nearest first; what they have stopped is not in it. */
  readonly own: readonly Obligation[];
  readonly context: ReminderContext;
}

/** Absent for somebody without a place in the community: nobody reminds them of anything. */
export async function reminderTurn(
  parts: ReminderRoomParts,
  community: Community,
  matter: Matter,
): Promise<ReminderTurn | undefined> {
  const today = osloToday(parts.clock);
  const roster = await parts.rosters.current(community.id);
  const identity = matter.account && personWith(matter.account, roster.identities);
  if (identity === undefined || !belongsOn(today, identity.person, roster.occupancies)) return undefined;
  const { person } = identity;
  const stored = await parts.choices.readChoices(community.id, person);
  const choices = stored?.value ?? { person };
  const open = await parts.openObligations(community);
  const people = { community, occupancies: roster.occupancies, today };
  const own = open
    .filter((obligation) =>
      rungsOfOwn(obligation, today).some((rung) =>
        toldAt(rung, obligation.to, people).some((told) => told.person === person),
      ),
    )
    .filter((obligation) => !hasStopped(obligation, choices))
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const facts = await readNamedFacts(parts, own, { community, roster, today });
  const names = obligationNames(facts, matter.language);
  const context = { ...roster, community, today, names };
  return { parts, matter, community, today, identity, roster, choices, open, own, context };
}

/** Asked from the beginning, or as a deputy whose turn has come. What the own side decides on is not theirs to answer. */
function rungsOfOwn({ subject, dueOn }: Obligation, today: CivilDate): RungName[] {
  const left = daysBetween(today, dueOn);
  const deputies = WHO_IS_TOLD[subject.kind].some(
    ({ name, daysBefore }) => name === "deputy" && left <= daysBefore,
  );
  return deputies ? ["first", "deputy"] : ["first"];
}
