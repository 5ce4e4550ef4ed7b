import assert from "node:assert/strict";
import { createServer, type Server } from "restify";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { LONGEST_TOKEN } from "../../src/adapters/web/signed-claims.ts";
import { registerWheelRoutes } from "../../src/adapters/web/wheel.ts";
import { wireWheel } from "../../src/compose/wire-wheel.ts";
import { daysBefore } from "../../src/domain/kernel/civil-date.ts";
import { keepRosters } from "../../src/domain/people/keep-rosters.ts";
import type { Matter } from "../../src/presentation/conversation/matter.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { freshId } from "../adapters/store/contract/samples.ts";
import { everybodyIn, shippedCommunity, shippedLibrary } from "../builders/case-stage.ts";
import { standingClock } from "../builders/clock.ts";
import { date } from "../builders/documents.ts";
import { plannedMeeting } from "../builders/wheels.ts";
import { DATABASES } from "../teams/demonstration.ts";
import { listenOnLoopback } from "../teams/listen.ts";

const secret = "s".repeat(32);
const PERSON = "ssu-moss";

/** Each event of a calendar as a calendar reads it: lines unfolded, a property's parameters dropped. */
function eventsIn(ics: string): ReadonlyMap<string, string>[] {
  assert.ok(ics.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
  const blocks = ics.replace(/\r\n /g, "").split("BEGIN:VEVENT\r\n").slice(1);
  return blocks.map(
    (block) =>
      new Map(
        block
          .split("\r\n")
          .filter((line) => line.includes(":"))
          .map((line) => [line.slice(0, line.search(/[;:]/)), line.slice(line.indexOf(":") + 1)]),
      ),
  );
}

describe("The annual wheel of the service", function () {
  this.timeout(30_000);
  const community = { ...shippedCommunity("ostfold"), id: freshId() };
  const clock = standingClock();
  let stores: Stores;
  let close: () => Promise<void>;
  let server: Server;
  let stop: () => Promise<void>;
  let wheel: ReturnType<typeof wireWheel>;
  let bare: ReturnType<typeof wireWheel>;

  before(async () => {
    const database = await DATABASES[0]?.open();
    assert.ok(database);
    ({ stores, close } = { stores: database.stores, close: () => database.close() });
    const { rosters, people } = keepRosters(stores.people, clock);
    stores = { ...stores, people };
    const { identities, occupancies } = everybodyIn(community);
    for (const identity of identities) await people.writeIdentity(community.id, identity, undefined);
    for (const occupancy of occupancies) await people.writeOccupancy(community.id, occupancy, undefined);
    for (const [body, day] of [
      ["ssu", "2026-03-12"],
      ["fsu", "2026-10-25"],
      ["ssu", "2027-03-28"],
    ] as const)
      await stores.meetings.writeMeeting(
        community.id,
        plannedMeeting(body, date(day), {
          from: "09:00",
          to: "11:30",
          place: "Kalnes",
          casesDeadline: daysBefore(date(day), 21),
        }),
        undefined,
      );
    server = createServer({ maxParamLength: LONGEST_TOKEN });
    const listening = await listenOnLoopback(server);
    stop = listening.close;
    const library = { current: async () => shippedLibrary, expire() {}, revisions: () => ({}) };
    const wiring = { stores, rosters, communities: [community], library, clock };
    wheel = wireWheel({ ...wiring, links: { publicUrl: listening.url, secret } });
    bare = wireWheel(wiring);
    registerWheelRoutes(server, { secret, clock, serve: wheel.serve, failed: assert.fail });
  });
  after(async () => {
    await stop();
    await close();
  });

  function matterOf(person: string, kind: "personal" | "channel" = "personal"): Matter {
    return {
      account: { tenantId: "tenant", objectId: `object-${person}` },
      sender: { name: person, userId: person },
      conversation: { id: "samtale", kind },
      language: "nb",
      community,
      library: shippedLibrary,
    };
  }
  async function ask(text: string, matter = matterOf(PERSON), room = wheel.room): Promise<View> {
    const [view] = (await room.respond(text, matter)) ?? [];
    assert.ok(view, `«${text}» was not for the wheel`);
    return view;
  }
  async function press(view: View, title: RegExp): Promise<View> {
    assert.ok(view.kind === "wheel" || view.kind === "notice");
    const found = view.presses?.find((each) => title.test(each.title));
    assert.ok(found, `no button ${title}`);
    return wheel.room.click({ ...matterOf(PERSON), ...found, mark: "1", locale: "nb" }, matterOf(PERSON));
  }
  function linkIn(view: View, label: RegExp): string {
    assert.ok(view.kind === "wheel" || view.kind === "notice");
    const address = view.links?.find((each) => label.test(each.label))?.address;
    assert.ok(address, `no link ${label}`);
    return address;
  }

  it("shows the year with a picture that a browser opens, and the same numbers in both", async () => {
    const view = await ask("årshjul");
    assert.ok(view.kind === "wheel" && view.picture);
    const rows = view.table.months.flatMap((month) => month.rows);
    const meeting = rows.find(({ text }) => text === "Møte i FSU");
    assert.equal(meeting?.date, "25. okt");
    const png = await fetch(view.picture.address);
    assert.equal(png.headers.get("content-type"), "image/png");
    const svg = await (await fetch(linkIn(view, /Stort bilde/))).text();
    assert.match(svg, new RegExp(`font-weight="600"[^>]*>${meeting?.number}</text>`));
    assert.doesNotMatch(svg, /Kalnes|Endret siden/);
  });

  it("warns in an older picture when its numbers are no longer those of the card", async () => {
    const before = linkIn(await ask("årshjul"), /Stort bilde/);
    await stores.meetings.writeMeeting(community.id, plannedMeeting("ssu", date("2026-02-03")), undefined);
    assert.match(await (await fetch(before)).text(), /Endret siden/);
    assert.doesNotMatch(await (await fetch(linkIn(await ask("årshjul"), /Stort/))).text(), /Endret siden/);
  });

  it("goes to another year, another body and a table by button and by word", async () => {
    const next = await press(await ask("årshjul for SSU"), /^2027$/);
    assert.ok(next.kind === "wheel");
    assert.equal(next.title, "Årshjul 2027 – SSU");
    const table = await press(next, /Som tabell/);
    assert.ok(table.kind === "wheel" && table.picture === undefined && table.table.unfold === undefined);
    assert.equal(table.title, next.title);
  });

  it("is a table with a word about it where browsers reach nothing, and there is no calendar", async () => {
    const view = await ask("årshjul", matterOf(PERSON), bare.room);
    assert.ok(view.kind === "wheel" && view.picture === undefined && view.table.unfold === undefined);
    assert.match(view.notes.join(), /Bildet vises ikke her/);
    assert.ok((await ask("kalender", matterOf(PERSON), bare.room)).kind === "notice");
  });

  it("is for those who have a place in the community", async () => {
    const view = await ask("årshjul", matterOf("ukjent"));
    assert.ok(view.kind === "notice" && view.tone === "warning");
  });

  it("gives a calendar with each meeting at its hour in Oslo on both days when the clock changes", async () => {
    const address = linkIn(await ask("abonner på årshjulet"), /Åpne adressen/);
    const ics = await (await fetch(address)).text();
    assert.match(ics, /X-PUBLISHED-TTL:PT6H/);
    const events = eventsIn(ics);
    const starts = (title: RegExp) =>
      events.filter((each) => title.test(each.get("SUMMARY") ?? "")).map((each) => each.get("DTSTART"));
    assert.ok(starts(/FSU/).includes("20261025T080000Z"), "winter again: one hour before");
    assert.ok(starts(/SSU/).includes("20270328T070000Z"), "summer again: two hours before");
    const deadline = events.find((each) => /Frist for saker.*25\. okt/.test(each.get("SUMMARY") ?? ""));
    assert.deepEqual(
      [deadline?.get("DTSTART"), deadline?.get("DTEND"), deadline?.get("TRANSP")],
      ["20261004", "20261005", "TRANSPARENT"],
    );
    const ids = events.map((each) => each.get("UID"));
    assert.equal(new Set(ids).size, ids.length, "each event has an id of its own");
    assert.equal((await fetch(address)).headers.get("etag"), (await fetch(address)).headers.get("etag"));
  });

  it("changes and stops a subscription: what was given before opens nothing any more", async () => {
    const first = await ask("kalender");
    const old = linkIn(first, /Åpne adressen/);
    const renewed = linkIn(await press(first, /Bytt adresse/), /Åpne adressen/);
    assert.equal((await fetch(old)).status, 410);
    assert.equal((await fetch(renewed)).status, 200);
    const stopped = await ask("stopp abonnementet");
    assert.equal((await fetch(renewed)).status, 410);
    assert.equal((await fetch(linkIn(stopped, /Last ned/))).status, 200);
    const again = linkIn(await press(stopped, /Gi meg/), /Åpne adressen/);
    assert.equal((await fetch(again)).status, 200);
    assert.equal((await fetch(renewed)).status, 410);
  });

  it("gives no address to a channel, where others would read it", async () => {
    const view = await ask("abonner på årshjulet", matterOf(PERSON, "channel"));
    assert.ok(view.kind === "notice");
    assert.deepEqual([view.tone, view.links], ["warning", undefined]);
  });

  it("ends with the person's place: neither picture nor calendar opens any more", async () => {
    const picture = linkIn(await ask("årshjul"), /Stort bilde/);
    const feed = linkIn(await ask("abonner på kalenderen"), /Åpne adressen/);
    const { occupancies } = everybodyIn(community);
    for (const occupancy of occupancies.filter(({ person }) => person === PERSON)) {
      const stored = await stores.people.readOccupancy(community.id, occupancy.id);
      await stores.people.writeOccupancy(
        community.id,
        { ...occupancy, to: date("2026-11-20") },
        stored?.etag,
      );
    }
    for (const address of [picture, feed]) assert.equal((await fetch(address)).status, 404);
  });
});
