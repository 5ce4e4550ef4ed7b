import { createSmtpMailer } from "../adapters/mail/smtp-mailer.ts";
import type { Stores } from "../adapters/store/stores.ts";
import type { LibraryKeeper } from "../domain/agreements/library.ts";
import type { Community } from "../domain/community/community.ts";
import { type Clock, osloToday } from "../domain/kernel/clock.ts";
import type { RosterKeeper } from "../domain/people/keep-rosters.ts";
import { deliveringInTime } from "../domain/reminders/answer-in-time.ts";
import type { Delivery } from "../domain/reminders/delivery.ts";
import { type Heartbeat, heartbeatOf } from "../domain/reminders/heartbeat.ts";
import { readOpenObligations } from "../flows/open-obligations.ts";
import type { MailConfig } from "../mail-config.ts";
import { createDelivery } from "../presentation/conversation/deliver-reminders.ts";
import type { DeskRoom } from "../presentation/conversation/desk-room.ts";
import { createMailRoom } from "../presentation/conversation/mail-room.ts";
import type { Messenger } from "../presentation/conversation/message.ts";
import { createReminderRoom } from "../presentation/conversation/reminder-room.ts";
import { createStatusRoom } from "../presentation/conversation/status-room.ts";
import { warnOfStandstill } from "../presentation/conversation/warn-of-standstill.ts";
import { systemAlarm } from "./system-alarm.ts";

export interface DeliveryWiring {
  /** What is written of people goes through `people`, so that the rosters hear of it. */
  readonly stores: Stores;
  readonly communities: readonly Community[];
  readonly rosters: RosterKeeper;
  /** As `rosters`, without those who left years ago. */
  readonly seated: RosterKeeper;
  readonly library: LibraryKeeper;
  readonly messenger: Messenger;
  readonly clock: Clock;
  /** Absent: no mail is sent. */
  readonly mail?: MailConfig | undefined;
}

export interface WiredDelivery {
  readonly delivery: Delivery;
  /** What people choose about reminders, where mail goes, and how it all stands. */
  readonly rooms: readonly DeskRoom[];
  /** Before each round of reminders. */
  readonly warnOfStandstill: (community: Community) => Promise<void>;
  /** The worst of all communities'. */
  readonly state: () => Promise<Heartbeat["state"]>;
}

const WORST_FIRST: readonly Heartbeat["state"][] = ["stopped", "late", "beating"];

/** How reminders reach people, and what people have to say about it. */
export function wireDelivery(wiring: DeliveryWiring): WiredDelivery {
  const { stores, communities, library, clock, mail } = wiring;
  const mailer = mail === undefined ? undefined : createSmtpMailer(mail);
  const parts = { ...stores, ...wiring, mailer, ledger: stores.reminders };
  const delivery = deliveringInTime(createDelivery({ ...parts, rosters: wiring.seated }), systemAlarm);
  return {
    delivery,
    rooms: [
      createReminderRoom({
        ...parts,
        choices: stores.reminderChoices,
        delivery,
        openObligations: async (community) =>
          readOpenObligations(stores, await library.current(), community, osloToday(clock)),
      }),
      createMailRoom({ ...parts, sendsMail: mailer !== undefined }),
      createStatusRoom(parts),
    ],
    warnOfStandstill: (community) => warnOfStandstill({ ...parts, alarm: systemAlarm }, community),
    async state() {
      const sweeps = await Promise.all(communities.map(({ id }) => stores.reminders.readSweep(id)));
      const states = sweeps.map((sweep) => heartbeatOf(sweep?.value, clock.now()).state);
      return WORST_FIRST.find((state) => states.includes(state)) ?? "beating";
    },
  };
}
