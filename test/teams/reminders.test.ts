import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { castOf } from "../../src/demo/people.ts";
import { accountKey } from "../../src/domain/people/account.ts";
import { noteBlocked } from "../../src/domain/people/blocked-conversation.ts";
import { openCase } from "../builders/decided-cases.ts";
import { date } from "../builders/documents.ts";
import { replyOf } from "./answers.ts";
import { type CardUser, cardUser } from "./card-user.ts";
import { DATABASES, type Demonstration, startWithPeople } from "./demonstration.ts";
import type { Place } from "./loopback.ts";

const CHANNEL: Place = { id: "19:ssu@thread.tacv2", kind: "channel" };
const CASE = "BT-407";

describe("Reminders in Teams", function () {
  this.timeout(30_000);
  let stores: Stores;
  let bot: Demonstration;
  let close: () => Promise<void>;
  let secretary: CardUser;
  let hospital: CardUser;

  beforeEach(async () => {
    const [database] = DATABASES;
    assert.ok(database !== undefined);
    ({ stores, bot, close } = await startWithPeople(() => database.open()));
    const ostfold = bot.communities.find(({ id }) => id === "ostfold");
    assert.ok(ostfold !== undefined);
    const cast = castOf(ostfold);
    const holder = cast.holders.find(({ places }) => places[0]?.seat === "ssu-sykehuset-1");
    assert.ok(holder !== undefined);
    [secretary, hospital] = [cardUser(bot, cast.user), cardUser(bot, holder)];
    await secretary.say("dette er kanalen til SSU", CHANNEL);
    await secretary.say("hei");
    const opened = openCase(CASE);
    const events = opened.events.map((event) =>
      event.kind === "step-opened" ? { ...event, deadline: date("2026-11-25") } : event,
    );
    await stores.cases.writeCase("ostfold", { ...opened, events }, undefined);
    // A Monday morning, when people may be told.
    bot.clock.move({ hours: 48 });
    bot.connector.sent.length = 0;
  });
  afterEach(async () => await close());

  const inChannel = () => bot.connector.sent.filter(({ path }) => path.includes(CHANNEL.id));
  const toHospital = () => hospital.received().map(replyOf);

  it("calls a person whom it has met in the channel only by name there, and says what the body sees", async () => {
    await hospital.say("hei", CHANNEL);
    bot.connector.sent.length = 0;
    await bot.sweep();
    const [called = assert.fail("nobody was called"), ...others] = inChannel();
    assert.equal(others.length, 0);
    const { text, entities, attachments } = called.activity;
    assert.match(text ?? "", new RegExp(`^<at>${hospital.from.name}</at> du har noe som venter`));
    assert.match(text ?? "", /Svar på forslaget/);
    const [mention] = entities;
    assert.deepEqual(mention?.["mentioned"], { id: hospital.from.id, name: hospital.from.name });
    assert.deepEqual(attachments, []);
  });

  it("leaves a blocked chat alone, and uses it again when the person has written there", async () => {
    await hospital.say("hei");
    await noteBlocked(stores.conversations, hospital.own.id, "2026-11-22T09:00:00Z");
    bot.connector.sent.length = 0;
    await bot.sweep();
    assert.equal(toHospital().length, 0);
    assert.match(inChannel()[0]?.activity.text ?? "", /du har noe som venter/);
    await hospital.say("hei");
    assert.equal((await stores.conversations.readConversation(hospital.own.id))?.value.blockedAt, undefined);
    bot.connector.sent.length = 0;
    // The last day: another step has come.
    bot.clock.move({ hours: 48 });
    await bot.sweep();
    assert.equal(toHospital().length, 1);
    assert.equal(inChannel().length, 0);
  });

  it("puts a reminder off by its button, says so, and shows it among the person's own", async () => {
    await hospital.say("hei");
    bot.connector.sent.length = 0;
    await bot.sweep();
    const [card = assert.fail("nothing came")] = toHospital();
    assert.match(card.words, /Om 2 dager/);
    const put = await hospital.press(card, "remind/snooze", {}, { days: 1 });
    assert.match(put.words, /Utsatt.*24\. november 2026/s);
    assert.match((await hospital.say("mine påminnelser")).words, /Utsatt til 24\. november 2026: Svar på/);
    assert.match((await hospital.say("stopp påminnelser om saker")).words, /Stoppet/);
    assert.match((await hospital.say("mine påminnelser")).words, /Ingenting venter på deg nå/);
    assert.match((await hospital.say("start påminnelser igjen")).words, /på igjen/);
    assert.match((await hospital.say("mine påminnelser", CHANNEL)).words, /egen samtale/);
  });

  it("keeps an address for the person, and one that the own side's secretary gives, and shows it to nobody else", async () => {
    const own = "siv@eksempel.no";
    assert.match((await hospital.say(`min e-post er ${own}`, CHANNEL)).words, /ikke lagret/);
    assert.match((await hospital.say(`min e-post er ${own}`)).words, /Ingen e-posttjener/);
    assert.match((await hospital.say("mine påminnelser")).words, new RegExp(own));
    const other = await secretary.say(`e-posten til ${hospital.from.name} er falsk@eksempel.no`);
    assert.match(other.words, /Ikke din side/);
    assert.match(
      (await hospital.say(`e-posten til ${secretary.from.name} er a@b.no`)).words,
      /Bare sekretariatet/,
    );
    const stored = await stores.people.readIdentity("ostfold", personOf(hospital));
    assert.equal(stored?.value.mail?.address, own);
    await hospital.say("slett e-posten min");
    assert.equal((await stores.people.readIdentity("ostfold", personOf(hospital)))?.value.mail, undefined);
  });

  it("shows the secretariat who is not reached, and sends again when it is asked to", async () => {
    await bot.sweep();
    const status = await secretary.say("status");
    assert.match(status.words, /Påminnelsene går som de skal/);
    assert.match(status.words, /personer nås ikke/);
    assert.match((await hospital.say("status")).words, /Alt går som det skal/);
    const inbox = await secretary.say("innboks");
    assert.match(inbox.words, /nås ikke/);
    const listed = await secretary.press(inbox, "status/show");
    assert.match(listed.words, /På din side/);
  });

  it("reminds again for the own side's secretary only, and once a day", async () => {
    await hospital.say("hei");
    const again = async (seat: string) => {
      const data = { community: "ostfold", obligation: `stance:${CASE}:1:2026-11-25`, seats: seat };
      return (await bot.execute("remind/again", data, { from: secretary.from, in: secretary.own })).words;
    };
    const own = bot.communities
      .find(({ id }) => id === "ostfold")
      ?.bodies.find(({ id }) => id === "ssu")
      ?.seats.find(({ side }) => side === "municipalities")?.id;
    bot.connector.sent.length = 0;
    assert.match(await again("ssu-sykehuset-1"), /ikke din sides sak/);
    assert.equal(hospital.received().length, 0);
    assert.match(await again(own ?? ""), new RegExp(`Sendt til ${secretary.from.name}`));
    assert.match(await again(own ?? ""), /Allerede minnet i dag/);
    assert.equal(secretary.received().length, 1);
  });

  function personOf({ from }: CardUser): string {
    return accountKey({ tenantId: from.tenantId ?? "", objectId: from.objectId });
  }
});
