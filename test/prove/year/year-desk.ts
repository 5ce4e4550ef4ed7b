import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import type { Stores } from "../../../src/adapters/store/stores.ts";
import { cardOf } from "../../../src/adapters/teams/cards/card-of.ts";
import { readCommunities } from "../../../src/compose/communities.ts";
import { publishCommunities } from "../../../src/compose/publish-communities.ts";
import { wireDesk } from "../../../src/compose/wire-desk.ts";
import { buttonsIn, filledIn } from "../../../src/demo/card-buttons.ts";
import { keepLibrary } from "../../../src/domain/agreements/library.ts";
import type { Case } from "../../../src/domain/cases/case.ts";
import { replayCase } from "../../../src/domain/cases/replay-case.ts";
import type { CivilDate } from "../../../src/domain/kernel/civil-date.ts";
import { type Clock, osloToday } from "../../../src/domain/kernel/clock.ts";
import type { JsonObject } from "../../../src/domain/kernel/json.ts";
import type { Meeting } from "../../../src/domain/meetings/meeting.ts";
import type { Messenger } from "../../../src/presentation/conversation/message.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { View } from "../../../src/presentation/view/view.ts";
import { type Player, seatEverybody } from "./year-people.ts";

/** What a message may weigh in Teams, with room to spare (peers.md). */
const MOST_BYTES = 25_000;

/** A view as it stands in the chat: its words, and its card with buttons and fields. */
export interface Seen {
  readonly view: View;
  readonly text: string;
  /** Absent for what is said as plain text. */
  readonly card: unknown;
}

/** A community in its first hours: everybody sits in their place, and nothing has been done. */
export async function openYearDesk(stores: Stores, communityId: string, start: string) {
  const clock = steppingClock(start);
  const read = await readCommunities("communities");
  await publishCommunities(stores, read, osloToday(clock));
  const community = read.communities.find(({ id }) => id === communityId);
  assert.ok(community !== undefined, communityId);
  const people = await seatEverybody(stores, community, osloToday(clock));
  const cards = { shown: 0, posted: 0, heaviest: 0 };
  const failures: unknown[] = [];

  function seen(view: View): Seen {
    const card = cardOf(view);
    const bytes = Buffer.byteLength(JSON.stringify(card ?? ""));
    cards.heaviest = Math.max(cards.heaviest, bytes);
    assert.ok(bytes < MOST_BYTES, `a card of ${bytes} bytes: ${textOf(view).slice(0, 200)}`);
    return { view, text: textOf(view), card };
  }

  const messenger: Messenger = {
    async post(conversation, view) {
      seen(view);
      cards.posted += 1;
      return { conversation, message: `message-${cards.posted}` };
    },
    async update(_posted, view) {
      seen(view);
    },
  };
  const { desk, sweeps } = wireDesk({
    stores,
    communities: [community],
    defaultCommunity: community,
    library: keepLibrary(stores.agreements, [community], clock),
    messenger,
    clock,
    log: {
      info() {},
      warn: (...logged) => failures.push(logged),
      error: (...logged) => failures.push(logged),
    },
    owner: "year",
  });
  let marks = 0;

  const incoming = ({ account, name }: Player, conversation?: string) => ({
    account,
    sender: { name, userId: `29:${account.objectId}` },
    locale: community.language === "nn" ? "nn-NO" : "nb-NO",
    conversation:
      conversation === undefined
        ? { id: `personal-${account.objectId}`, kind: "personal" as const }
        : { id: conversation, kind: "channel" as const },
  });

  async function click(who: Player, verb: string, data: JsonObject): Promise<Seen> {
    marks += 1;
    cards.shown += 1;
    clock.step();
    return seen(await desk.click({ ...incoming(who), verb, data, mark: `mark-${marks}` }));
  }

  return {
    community,
    people,
    clock,
    stores,
    cards,
    failures,
    sweep: () => sweeps.sweep(),
    today: (): CivilDate => osloToday(clock),
    /** The morning of a day that must not be over. */
    goTo(day: CivilDate): void {
      assert.ok(day >= osloToday(clock), `${day} is over`);
      if (day > osloToday(clock)) clock.set(`${day}T07:00:00Z`);
    },
    click,
    /** What somebody writes, in their own chat unless a channel is named; the answer is what comes last. */
    async say(who: Player, text: string, channel?: string): Promise<Seen> {
      clock.step();
      const answers = await desk.respond({ text, ...incoming(who, channel) });
      const last = answers.at(-1);
      assert.ok(last !== undefined, `no answer to: ${text}`);
      cards.shown += answers.length;
      return seen(last);
    },
    /**
     * Presses the button that has all of `on` in its data, with the card's fields as they stand but for `written`. A
     * button that is not on the card cannot be pressed.
     */
    async press(
      who: Player,
      on: Seen,
      verb: string,
      written: Readonly<Record<string, string>> = {},
      wanted: JsonObject = {},
    ): Promise<Seen> {
      const button = buttonsIn(on.card).find(
        (each) =>
          each.verb === verb && Object.entries(wanted).every(([name, value]) => each.data[name] === value),
      );
      assert.ok(button !== undefined, `no button ${verb} ${JSON.stringify(wanted)} on: ${on.text}`);
      return click(who, verb, { ...filledIn(on.card), ...button.data, ...written });
    },
    async readCase(id: string): Promise<Case> {
      const stored = await stores.cases.readCase(communityId, id);
      const treated = stored && replayCase(id, stored.value.events);
      assert.ok(treated !== undefined, id);
      return treated;
    },
    async readMeeting(id: string): Promise<Meeting> {
      const stored = await stores.meetings.readMeeting(communityId, id);
      assert.ok(stored !== undefined, id);
      return stored.value;
    },
  };
}

export type YearDesk = Awaited<ReturnType<typeof openYearDesk>>;

/** A clock that stands still while somebody is answered, and has gone on when the next one speaks. */
function steppingClock(start: string): Clock & { set(at: string): void; step(): void } {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    step() {
      now = now.add({ seconds: 20 });
    },
    set(at) {
      now = Temporal.Instant.from(at);
    },
  };
}
