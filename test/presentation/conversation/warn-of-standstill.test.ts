import assert from "node:assert/strict";
import { choosePreference } from "../../../src/domain/people/choose-preference.ts";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import type { Identity } from "../../../src/domain/people/people-store.ts";
import type { Mailer } from "../../../src/presentation/conversation/mailer.ts";
import type { Messenger } from "../../../src/presentation/conversation/message.ts";
import { NotDeliveredError } from "../../../src/presentation/conversation/not-delivered.ts";
import { warnOfStandstill } from "../../../src/presentation/conversation/warn-of-standstill.ts";
import type { Letter } from "../../../src/presentation/view/letter.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { handAlarm } from "../../builders/alarm.ts";
import { standingClock } from "../../builders/clock.ts";
import { messengerDouble } from "../../builders/messenger-double.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { reminderLedgerMemory } from "../../builders/reminder-ledger-memory.ts";
import { occupancy, person, seated } from "../../builders/seated-community.ts";

const LAST = "2026-11-21T08:02:00Z";

/** Kari with a chat; Ola without one, with the address that is given. */
async function warnStage(given: { readonly mail?: string; readonly messenger?: Partial<Messenger> } = {}) {
  const clock = standingClock("2026-11-21T13:30:00Z");
  const memory = peopleMemory();
  const { people, rosters } = keepRosters(memory.stores.people, clock);
  const by = { person: "ola", name: "Ola" };
  const kari = person("kari");
  const ola: Identity =
    given.mail === undefined
      ? person("ola")
      : { ...person("ola"), mail: { address: given.mail, at: LAST, by } };
  memory.put({
    identities: [kari, ola],
    occupancies: [
      occupancy("kari", { as: "secretary", side: "municipalities" }),
      occupancy("ola", { as: "secretary", side: "hospital" }),
    ],
  });
  for (const account of kari.accounts)
    await choosePreference(people, account, { personalConversation: "kari", language: "nb" });
  const ledger = reminderLedgerMemory();
  const endRound = async (at: string) =>
    ledger.writeSweep(
      "ostfold",
      { id: "sweep", sweptUntil: at, finishedAt: at },
      (await ledger.readSweep("ostfold"))?.etag,
    );
  await endRound(LAST);
  const { messenger, standingIn } = messengerDouble();
  const letters: Letter[] = [];
  const mailer: Mailer = {
    async send(_address, letter) {
      letters.push(letter);
      return { kind: "sent" };
    },
  };
  const alarm = handAlarm();
  const channel = { ...messenger, ...given.messenger };
  const parts = { ledger, rosters, people, messenger: channel, mailer, clock, alarm };
  const texts = (conversation: string) => standingIn(conversation).map(textOf);
  const tellOla = async () => {
    for (const account of ola.accounts)
      await choosePreference(people, account, { personalConversation: "ola", language: "nn" });
  };
  return {
    clock,
    messenger,
    letters,
    alarm,
    endRound,
    texts,
    tellOla,
    warn: () => warnOfStandstill(parts, seated),
  };
}

describe("The warning that reminders stood still", () => {
  it("comes to both sides' secretaries, each in their language, and once", async () => {
    const { warn, texts, tellOla } = await warnStage();
    await tellOla();
    await Promise.all([warn(), warn()]);
    await warn();
    assert.equal(texts("kari").length, 1);
    assert.match(
      texts("kari")[0] ?? "",
      /sto stille fra 21\. november 2026 kl\. 09\.02 til 21\. november 2026 kl\. 14\.30/,
    );
    assert.deepEqual(
      texts("ola").map((text) => /stod stille frå/.test(text)),
      [true],
    );
  });

  it("comes though Teams turned it away at first and rounds went again meanwhile, and once", async () => {
    let isAway = true;
    const down = async (...given: Parameters<Messenger["post"]>) => {
      if (isAway) throw new NotDeliveredError(503);
      return stage.messenger.post(...given);
    };
    const stage = await warnStage({ messenger: { post: down } });
    await stage.warn();
    await stage.endRound("2026-11-21T13:30:05Z");
    assert.deepEqual(stage.texts("kari"), []);
    isAway = false;
    stage.clock.move({ minutes: 2 });
    await stage.warn();
    await stage.warn();
    assert.equal(stage.texts("kari").length, 1);
    assert.match(stage.texts("kari")[0] ?? "", /til 21\. november 2026 kl\. 14\.30/);
  });

  it("comes by mail to a secretary whom the bot cannot write to", async () => {
    const { warn, letters } = await warnStage({ mail: "ola@example.no" });
    await warn();
    const [letter = assert.fail("no mail"), ...others] = letters;
    assert.deepEqual(others, []);
    assert.match(letter.subject, /^Påminnelsene sto stille: /);
    assert.match(letter.intro.join(), /fra 21\. november 2026 kl\. 09\.02/);
    assert.match(letter.footer.join(), /slett e-posten min/);
  });

  it("keeps no round waiting for a channel that never answers", async () => {
    const stage = await warnStage({ messenger: { post: () => new Promise(() => {}) } });
    const warned = stage.warn();
    while (stage.alarm.set().length === 0) await new Promise(setImmediate);
    stage.alarm.ring();
    await warned;
  });

  it("is not given a week later", async () => {
    let isAway = true;
    const down = async (...given: Parameters<Messenger["post"]>) => {
      if (isAway) throw new NotDeliveredError(503);
      return stage.messenger.post(...given);
    };
    const stage = await warnStage({ messenger: { post: down } });
    await stage.warn();
    await stage.endRound("2026-11-21T13:30:05Z");
    isAway = false;
    stage.clock.move({ hours: 24 * 8 });
    await stage.endRound("2026-11-29T13:29:00Z");
    await stage.warn();
    assert.deepEqual(stage.texts("kari"), []);
  });
});
