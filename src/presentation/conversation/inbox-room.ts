import { z } from "zod/v4";
import { readerOf } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import { findCases } from "../../domain/cases/find-cases.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import type { MeetingStore } from "../../domain/meetings/meeting-store.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import type { DutyLog } from "../../domain/reminders/duty-log.ts";
import type { ReminderLedger } from "../../domain/reminders/reminder-ledger.ts";
import { readUndelivered } from "../../domain/reminders/undelivered.ts";
import { inboxRows } from "../../flows/secretariat-inbox.ts";
import { asksForInbox } from "../commands/inbox-command.ts";
import { inboxTexts } from "../text/inbox-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { inboxView } from "../view/inbox-view.ts";
import type { View } from "../view/view.ts";
import { clausesNowIn } from "./clauses-now.ts";
import type { DeskRoom } from "./desk-room.ts";
import type { Matter } from "./matter.ts";

export interface InboxRoomParts {
  readonly cases: CaseStore;
  readonly meetings: MeetingStore;
  readonly reminders: Pick<ReminderLedger, "listWaiting">;
  readonly dutyLog: Pick<DutyLog, "listSeries">;
  readonly rosters: RosterKeeper;
  readonly communities: readonly Community[];
  readonly clock: Clock;
}

const clickSchema = z.looseObject({ community: z.string() });

/** «Innboks»: everything that waits for the secretariat, in one list. */
export function createInboxRoom(parts: InboxRoomParts): DeskRoom {
  const { cases, meetings, reminders, dutyLog, rosters, communities, clock } = parts;

  async function show(community: Community | undefined, matter: Matter): Promise<View> {
    const { account, sender, library, language } = matter;
    if (community === undefined) return communityChoiceView(communities, "open", language);
    const refused = {
      kind: "notice",
      language,
      tone: "warning",
      ...inboxTexts(language).notSecretary,
    } as const;
    if (account === undefined) return refused;
    const today = osloToday(clock);
    const reader = readerOf({ account, name: sender.name }, await rosters.current(community.id), {
      community,
      at: clock.now().toString(),
      today,
      clauseNow: clausesNowIn(library, today),
    });
    if (reader.standing.secretaryFor.length === 0) return refused;
    const planned = await everyItem((request) => meetings.listMeetings(community.id, request));
    const facts = {
      reader,
      cases: await findCases(cases, community.id, () => true),
      meetings: planned.map(({ value }) => value),
      undelivered: await readUndelivered(reminders, community.id),
      done: (await everyItem((request) => dutyLog.listSeries(community.id, request))).map(
        ({ value }) => value,
      ),
    };
    return inboxView(inboxRows(facts), community, language);
  }

  return {
    verbs: "inbox",
    respond: async (text, matter) =>
      asksForInbox(text) ? [await show(matter.community, matter)] : undefined,
    async click({ data }, matter) {
      const sent = clickSchema.safeParse(data).data;
      return show(
        communities.find(({ id }) => id === sent?.community),
        matter,
      );
    },
  };
}
