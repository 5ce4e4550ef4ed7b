import { z } from "zod/v4";
import type { LibraryKeeper } from "../../domain/agreements/library.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { type Roster, standingIn } from "../../domain/people/find-person.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import { sidesOfPerson } from "../../domain/people/mail-address.ts";
import type { Side } from "../../domain/people/place.ts";
import { heartbeatOf } from "../../domain/reminders/heartbeat.ts";
import type { ReminderLedger } from "../../domain/reminders/reminder-ledger.ts";
import { replayDeadLetters } from "../../domain/reminders/replay-dead-letters.ts";
import { readUndelivered } from "../../domain/reminders/undelivered.ts";
import { asksForStatus } from "../commands/status-command.ts";
import type { TitledText } from "../text/catalogue.ts";
import { channelNotice } from "../text/channel.ts";
import { statusTexts } from "../text/status-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { type SeenPersons, STATUS_VERBS, shortStatusView, statusView } from "../view/status-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import type { Matter } from "./matter.ts";

export interface StatusRoomParts {
  readonly ledger: ReminderLedger;
  readonly rosters: Pick<RosterKeeper, "current">;
  readonly library: Pick<LibraryKeeper, "revisions">;
  readonly communities: readonly Community[];
  readonly clock: Clock;
}

const clickSchema = z.looseObject({ community: z.string() });

/** «Status»: whether reminders go, and what has not got through; the secretariat sees it all and sends it again. */
export function createStatusRoom(parts: StatusRoomParts): DeskRoom {
  const { ledger, rosters, library, communities, clock } = parts;

  async function show(community: Community, matter: Matter): Promise<View> {
    const { account, language, conversation } = matter;
    const heartbeat = heartbeatOf((await ledger.readSweep(community.id))?.value, clock.now());
    const roster = await rosters.current(community.id);
    const { secretaryFor } = standingIn(roster, account, community, osloToday(clock));
    // Who is not reached is not for a channel, which both sides read.
    if (secretaryFor.length === 0 || conversation.kind !== "personal")
      return shortStatusView(heartbeat, language);
    const { waiting, unreachable, dead } = await readUndelivered(ledger, community.id);
    const seen = (persons: readonly string[]) => seenBy(secretaryFor, persons, community, roster);
    return statusView(
      {
        community,
        heartbeat,
        waiting,
        unreachable: seen(unreachable),
        dead: {
          ...seen([...new Set(dead.flatMap(({ person }) => person ?? []))]),
          count: dead.length,
          failures: [...new Set(dead.flatMap(({ failure }) => failure ?? []))],
        },
        revision: library.revisions()[community.id],
      },
      language,
    );
  }

  function seenBy(
    sides: readonly Side[],
    persons: readonly string[],
    community: Community,
    { identities, occupancies }: Roster,
  ): SeenPersons {
    const own = persons.filter((person) =>
      sidesOfPerson(person, community, occupancies, osloToday(clock)).some((side) => sides.includes(side)),
    );
    const names = own.map(
      (person) => identities.find((each) => each.person === person)?.displayName ?? person,
    );
    return { own: names, others: persons.length - own.length };
  }

  async function replay(community: Community, { account, language }: Matter): Promise<View> {
    const texts = statusTexts(language);
    const say = (tone: "information" | "warning", said: TitledText): View => ({
      kind: "notice",
      language,
      tone,
      ...said,
    });
    const roster = await rosters.current(community.id);
    const { secretaryFor } = standingIn(roster, account, community, osloToday(clock));
    if (secretaryFor.length === 0) return say("warning", texts.onlySecretariat);
    const replayed = await replayDeadLetters(ledger, community.id);
    return say("information", texts.replayed(replayed.length));
  }

  return {
    verbs: "status",
    async respond(text, matter) {
      if (!asksForStatus(text)) return undefined;
      const { community, language } = matter;
      if (community === undefined) return [communityChoiceView(communities, "open", language)];
      return [await show(community, matter)];
    },
    async click({ verb, data, locale }, matter) {
      const id = clickSchema.safeParse(data).data?.community;
      const community = communities.find((each) => each.id === id);
      if (community === undefined) return channelNotice("unreadable-click", locale);
      return verb === STATUS_VERBS.replay ? replay(community, matter) : show(community, matter);
    },
  };
}
