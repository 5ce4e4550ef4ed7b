import assert from "node:assert/strict";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import type { BodyOffice } from "../../../src/domain/meetings/body-office.ts";
import { choosePreference } from "../../../src/domain/people/choose-preference.ts";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import type { Preferences } from "../../../src/domain/people/people-store.ts";
import type { Reminder } from "../../../src/domain/reminders/delivery.ts";
import type { Obligation } from "../../../src/domain/reminders/obligation.ts";
import { createDelivery } from "../../../src/presentation/conversation/deliver-reminders.ts";
import type { Mailer, MailOutcome } from "../../../src/presentation/conversation/mailer.ts";
import type { Mention, Messenger } from "../../../src/presentation/conversation/message.ts";
import { NotDeliveredError } from "../../../src/presentation/conversation/not-delivered.ts";
import type { Letter } from "../../../src/presentation/view/letter.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { standingClock } from "../../builders/clock.ts";
import { date } from "../../builders/documents.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { MOSS, occupancy, person, seated } from "../../builders/seated-community.ts";

const CHANNEL = "19:ssu";
const AT = "2026-11-01T09:00:00Z";
const kari = {
  person: "kari",
  displayName: "Kari Vik",
  accounts: [
    { tenantId: "home", objectId: "kari" },
    { tenantId: "host", objectId: "kari-guest" },
  ],
};

const stance: Obligation = {
  id: "stance:BT-407:1:2026-11-28",
  subject: { kind: "stance", case: "BT-407", title: "Felles rutine ved utskriving" },
  dueOn: date("2026-11-28"),
  counting: "one-date",
  source: { kind: "case", case: "BT-407" },
  to: { seats: ["ssu-moss"], secretariat: false },
};
const term: Obligation = {
  ...stance,
  id: "term:1:2027-01-01",
  subject: { kind: "term", occupancy: "1" },
  to: { seats: [], secretariat: false, persons: ["kari"] },
};
const reminderOf = (obligation: Obligation, over: Partial<Reminder> = {}): Reminder => ({
  id: `${obligation.id}:first:kari`,
  obligation,
  rung: "first",
  ...over,
});

interface Stage {
  /** What is known of the two accounts. */
  readonly home?: Preferences;
  readonly guest?: Preferences;
  readonly channels?: BodyOffice["channels"];
  /** By body; absent: SSU's alone. */
  readonly bodies?: Readonly<Record<string, BodyOffice["channels"]>>;
  readonly mail?: string;
  /** What the conversation does; one that is not named takes the message. */
  readonly does?: Readonly<Record<string, "refuse" | NotDeliveredError>>;
  readonly mailer?: MailOutcome | "none";
}

async function deliver(reminders: readonly Reminder[], stage: Stage) {
  const clock = standingClock("2026-11-24T09:00:00Z");
  const memory = peopleMemory();
  const { people, rosters } = keepRosters(memory.stores.people, clock);
  const mail = stage.mail && { address: stage.mail, at: AT, by: { person: "kari", name: "Kari Vik" } };
  memory.put({
    identities: [{ ...kari, ...(mail ? { mail } : {}) }, person("ola")],
    occupancies: [occupancy("kari", MOSS)],
  });
  const [home, guest] = kari.accounts;
  if (home !== undefined) await choosePreference(people, home, stage.home ?? {});
  if (guest !== undefined) await choosePreference(people, guest, stage.guest ?? {});
  const posts: { conversation: string; text: string; mention: Mention | undefined }[] = [];
  const letters: { address: string; letter: Letter }[] = [];
  const messenger: Messenger = {
    async post(conversation, view, mention) {
      const does = stage.does?.[conversation];
      if (does === "refuse") return undefined;
      if (does !== undefined) throw does;
      posts.push({ conversation, text: textOf(view), mention });
      return { conversation, message: "1" };
    },
    async update() {},
  };
  const { mailer = { kind: "sent" } } = stage;
  const sends: Mailer = {
    async send(address, letter) {
      letters.push({ address, letter });
      return mailer === "none" ? { kind: "sent" } : mailer;
    },
  };
  const outcome = await createDelivery({
    communities: [seated],
    people,
    rosters,
    bodyOffices: {
      readBodyOffice: async (_community, body) => {
        const channels = (stage.bodies ?? { ssu: stage.channels ?? [] })[body];
        return channels && { value: { body, channels, items: [] }, etag: "1" };
      },
      writeBodyOffice: async () => ({ outcome: "lost" }),
    },
    meetings: { readMeeting: async () => undefined },
    library: { current: async () => ({ search: buildClauseSearch([]), communities: [seated] }) },
    messenger,
    mailer: mailer === "none" ? undefined : sends,
    clock,
  }).deliver("ostfold", { person: "kari", reminders });
  return { outcome, posts, letters };
}

const ssuChannel = { conversation: CHANNEL, at: AT, by: { person: "ola", name: "Ola" } };
const inChannel = { guest: { userId: "29:guest" }, channels: [ssuChannel] };

describe("Bringing a reminder to a person", () => {
  it("writes in the person's own conversation, whichever account has one, in the person's language", async () => {
    const { outcome, posts } = await deliver([reminderOf(stance)], {
      ...inChannel,
      home: { language: "nn" },
      guest: { personalConversation: "a:guest", userId: "29:guest" },
      mail: "kari@example.no",
    });
    assert.deepEqual(outcome, { kind: "delivered", way: "personal" });
    assert.equal(posts.length, 1);
    assert.equal(posts[0]?.conversation, "a:guest");
    assert.match(posts[0]?.text ?? "", /^Om 4 dagar: .*Felles rutine ved utskriving/);
    assert.match(posts[0]?.text ?? "", /Skriv «mine saker»/);
  });

  it("goes on to the other account when the first one's conversation takes nothing", async () => {
    const { outcome, posts } = await deliver([reminderOf(stance)], {
      home: { personalConversation: "a:home" },
      guest: { personalConversation: "a:guest" },
      does: { "a:home": "refuse" },
    });
    assert.deepEqual(outcome, { kind: "delivered", way: "personal" });
    assert.deepEqual(
      posts.map(({ conversation }) => conversation),
      ["a:guest"],
    );
  });

  it("calls the person by name in the body's channel, and says there no more than the body sees", async () => {
    const { outcome, posts } = await deliver([reminderOf(stance)], { ...inChannel, mail: "kari@example.no" });
    assert.deepEqual(outcome, { kind: "delivered", way: "channel" });
    assert.deepEqual(posts, [
      {
        conversation: CHANNEL,
        text: "du har noe som venter.\nSvar på forslaget: Felles rutine ved utskriving",
        mention: { userId: "29:guest", name: "Kari Vik" },
      },
    ]);
  });

  for (const [what, over] of [
    ["asks the own side what to do", { as: "own-side", seats: ["ssu-moss"] }],
    ["is of a vacant seat", { as: "vacancy", seats: ["ssu-moss"] }],
    ["comes to the deputy when its turn has come", { rung: "deputy", as: "deputy", seats: ["ssu-moss"] }],
    ["is beyond its date", { obligation: { ...stance, dueOn: date("2026-11-23") }, rung: "last" }],
  ] as const)
    it(`says nothing in a channel of what ${what}`, async () => {
      const { outcome, posts } = await deliver([reminderOf(stance, over)], {
        ...inChannel,
        mail: "kari@example.no",
      });
      assert.deepEqual([outcome, posts], [{ kind: "delivered", way: "mail" }, []]);
    });

  it("says nothing in a channel when one of several things concerns no body", async () => {
    const { outcome, posts } = await deliver([reminderOf(stance), reminderOf(term)], inChannel);
    assert.deepEqual([outcome, posts], [{ kind: "unreachable" }, []]);
  });

  it("is one post when it concerns two bodies, so that what fails in one never comes twice in another", async () => {
    const other: Obligation = {
      ...stance,
      id: "mandate:fsu:2026-11-29",
      subject: { kind: "mandate", body: "fsu" },
    };
    const reminders = [reminderOf(stance), reminderOf(other)];
    const fsu = [{ ...ssuChannel, conversation: "19:fsu" }];
    for (const body of ["ssu", "fsu"]) {
      const channels = body === "ssu" ? { ssu: [ssuChannel], fsu } : { fsu };
      const { outcome, posts } = await deliver(reminders, { ...inChannel, bodies: channels });
      assert.deepEqual(outcome, { kind: "delivered", way: "channel" });
      assert.deepEqual(
        posts.map(({ conversation }) => conversation),
        [`19:${body}`],
      );
      const text = posts[0]?.text ?? "";
      assert.deepEqual([/Felles rutine/.test(text), /mandat/i.test(text)], [body === "ssu", body === "fsu"]);
      assert.match(text, /Skriv «mine påminnelser» til meg i egen samtale/);
    }
    const away = new NotDeliveredError(503);
    const { outcome, posts } = await deliver(reminders, {
      ...inChannel,
      bodies: { ssu: [ssuChannel], fsu },
      does: { "19:fsu": away },
    });
    assert.deepEqual([outcome.kind, posts.length], ["delivered", 1]);
  });

  it("passes by a channel that is lost, and one where the person is not known", async () => {
    for (const stage of [
      { ...inChannel, channels: [{ ...ssuChannel, lostAt: AT }] },
      { channels: [ssuChannel] },
      { ...inChannel, does: { [CHANNEL]: "refuse" as const } },
    ])
      assert.deepEqual(await deliver([reminderOf(stance)], stage), {
        outcome: { kind: "unreachable" },
        posts: [],
        letters: [],
      });
  });

  it("sends mail that says the same, and no address that lets anybody act", async () => {
    const { outcome, letters } = await deliver([reminderOf(stance), reminderOf(term)], {
      mail: "kari@example.no",
    });
    assert.deepEqual(outcome, { kind: "delivered", way: "mail" });
    const [{ address, letter } = assert.fail()] = letters;
    assert.equal(address, "kari@example.no");
    assert.equal(letter.subject, "2 ting venter på deg i Helsefellesskapet Østfold");
    assert.match(letter.items[0]?.title ?? "", /Om 4 dager: .*Felles rutine/);
    assert.deepEqual(letter.link, { label: "Åpne Teams", address: "https://teams.microsoft.com/" });
  });

  for (const [mailer, outcome] of [
    ["none", { kind: "unreachable" }],
    [{ kind: "refused", code: "smtp-550" }, { kind: "unreachable" }],
    [
      { kind: "passing", code: "smtp-421" },
      { kind: "passing", code: "smtp-421", retryAfterMilliseconds: undefined },
    ],
  ] as const)
    it(`is ${outcome.kind} when the mail server is ${typeof mailer === "string" ? mailer : mailer.code}`, async () => {
      const stage = { mail: "kari@example.no", mailer };
      assert.deepEqual((await deliver([reminderOf(stance)], stage)).outcome, outcome);
    });

  it("waits for Teams, and tries no farther way, while Teams turns it away for a moment", async () => {
    const { outcome, letters, posts } = await deliver([reminderOf(stance)], {
      ...inChannel,
      home: { personalConversation: "a:home" },
      mail: "kari@example.no",
      does: { "a:home": new NotDeliveredError(429, 90_000) },
    });
    assert.deepEqual(outcome, { kind: "passing", code: "teams-429", retryAfterMilliseconds: 90_000 });
    assert.deepEqual([letters, posts], [[], []]);
  });
});
