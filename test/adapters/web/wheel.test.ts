import assert from "node:assert/strict";
import { createServer, type Server } from "restify";
import { LONGEST_TOKEN } from "../../../src/adapters/web/signed-claims.ts";
import { registerWheelRoutes, type ServedWheel, type ServeWheel } from "../../../src/adapters/web/wheel.ts";
import { createWheelLinks } from "../../../src/adapters/web/wheel-links.ts";
import type { WantedWheel } from "../../../src/presentation/wheel/wanted-wheel.ts";
import { standingClock } from "../../builders/clock.ts";
import { listenOnLoopback } from "../../teams/listen.ts";

const secret = "s".repeat(32);
const wanted: WantedWheel = {
  community: "ostfold",
  year: 2026,
  body: "ssu",
  language: "nn",
  numbers: "a1b2",
};

describe("the routes of the annual wheel", () => {
  let server: Server;
  let stop: () => Promise<void>;
  let address: string;
  let served: ServedWheel;
  let asked: unknown[];
  let clock: ReturnType<typeof standingClock>;
  const failures: string[] = [];
  const links = (key = secret) => createWheelLinks({ publicUrl: address, secret: key }, clock);
  const text = async (url: string) => (await fetch(url)).text();

  beforeEach(async () => {
    [served, asked, clock] = [{ bytes: Buffer.from("<svg/>") }, [], standingClock()];
    failures.length = 0;
    const serve: ServeWheel = {
      async picture(which, format, isReader) {
        asked.push(which, format, isReader("kari"), isReader("ola"));
        return served;
      },
      async calendar(which, isReader) {
        asked.push(which, isReader("kari"), isReader("ola"));
        if (served === "none") throw new Error("hemmelig");
        return served;
      },
    };
    server = createServer({ maxParamLength: LONGEST_TOKEN });
    registerWheelRoutes(server, {
      secret,
      clock,
      serve,
      failed: (error, kind) => failures.push(`${kind}: ${String(error)}`),
    });
    ({ url: address, close: stop } = await listenOnLoopback(server));
  });
  afterEach(() => stop());

  it("give the picture that the address is for, as often as anybody asks and without a login", async () => {
    const { png } = links().pictureOf(wanted, "kari");
    for (let time = 0; time < 3; time += 1) {
      const response = await fetch(png);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("content-type"), "image/png");
      assert.match(response.headers.get("cache-control") ?? "", /private/);
      assert.equal(response.headers.get("x-content-type-options"), "nosniff");
      assert.equal(response.headers.get("content-security-policy"), "default-src 'none'");
    }
    assert.deepEqual(asked.slice(0, 4), [wanted, "png", true, false]);
  });

  it("give the SVG beside it, and answer those who only look", async () => {
    const { svg } = links().pictureOf(wanted, "kari");
    const response = await fetch(svg, { method: "HEAD" });
    assert.equal(response.headers.get("content-type"), "image/svg+xml; charset=utf-8");
    assert.equal(response.headers.get("content-length"), "6");
    assert.equal(await text(svg), "<svg/>");
  });

  it("have addresses without a name, a body or a person in them", () => {
    const { png } = links().pictureOf(wanted, "kari-nordmann");
    const payload = Buffer.from(new URL(png).pathname.split(/[/.]/)[2] ?? "", "base64url").toString();
    for (const said of [png, payload]) assert.doesNotMatch(said, /kari|nordmann/i);
  });

  it("say nothing new to a calendar that has what it asks for", async () => {
    served = { bytes: Buffer.from("BEGIN"), changedAt: "2026-11-22T09:00:00Z" };
    const feed = links().calendarOf({ community: "ostfold", language: "nb", edition: 3 }, "kari");
    const first = await fetch(feed);
    assert.equal(first.headers.get("content-type"), "text/calendar; charset=utf-8");
    assert.equal(first.headers.get("last-modified"), "Sun, 22 Nov 2026 09:00:00 GMT");
    const etag = first.headers.get("etag") ?? "";
    assert.equal((await fetch(feed, { headers: { "If-None-Match": etag } })).status, 304);
    // Something may fall out without anything in it being newer: the date alone settles nothing.
    const since = { "If-Modified-Since": "Sun, 22 Nov 2026 09:00:00 GMT" };
    assert.equal((await fetch(feed, { headers: since })).status, 200);
    served = { bytes: Buffer.from("BEGIN 2") };
    assert.equal((await fetch(feed, { headers: { "If-None-Match": etag } })).status, 200);
    assert.deepEqual(asked[0], { community: "ostfold", language: "nb", edition: 3 });
  });

  it("let a subscription last, and a file's and a picture's address expire, in three languages", async () => {
    const feed = links().calendarOf({ community: "ostfold", language: "nb", edition: 1 }, "kari");
    const file = links().calendarOf({ community: "ostfold", language: "nb" }, "kari");
    const { png } = links().pictureOf(wanted, "kari");
    clock.move({ hours: 9 });
    assert.equal((await fetch(file)).status, 410);
    assert.equal((await fetch(png)).status, 200);
    clock.move({ hours: 24 * 400 });
    const expired = await fetch(png);
    assert.equal(expired.status, 410);
    const said = await expired.text();
    for (const word of ["utløpt", "gått ut", "expired"]) assert.ok(said.includes(word), word);
    assert.equal((await fetch(feed)).status, 200);
  });

  it("tell of an address that was stopped", async () => {
    served = "revoked";
    const response = await fetch(
      links().calendarOf({ community: "ostfold", language: "nb", edition: 1 }, "kari"),
    );
    assert.equal(response.status, 410);
    const said = await response.text();
    for (const word of ["er stoppet", "er stoppa", "is stopped"]) assert.ok(said.includes(word), word);
  });

  it("know nothing that another secret signed, that was changed, or that is for something else", async () => {
    const { png } = links().pictureOf(wanted, "kari");
    const feed = links().calendarOf({ community: "ostfold", language: "nb", edition: 1 }, "kari");
    for (const wrong of [
      links("t".repeat(32)).pictureOf(wanted, "kari").png,
      png.replace(/\/wheel\/./, "/wheel/X"),
      png.replace("/wheel/", "/calendar/").replace(".png", ".ics"),
      feed.replace("/calendar/", "/wheel/").replace(".ics", ".svg"),
      png.replace(".png", ".ics"),
      png.replace(".png", ".gif"),
      `${address}/wheel/x.png`,
    ]) {
      const response = await fetch(wrong);
      assert.equal(response.status, 404, wrong);
      assert.match(await response.text(), /fører ikke til noe/);
    }
    assert.deepEqual(asked, []);
  });

  it("ask to come again when too many are drawn, and tell the log alone what went wrong", async () => {
    served = "busy";
    const busy = await fetch(links().pictureOf(wanted, "kari").png);
    assert.deepEqual([busy.status, busy.headers.get("retry-after")], [503, "60"]);
    served = "none";
    const failed = await fetch(links().calendarOf({ community: "ostfold", language: "nb" }, "kari"));
    assert.equal(failed.status, 500);
    assert.doesNotMatch(await failed.text(), /hemmelig/);
    assert.deepEqual(failures, ["calendar: Error: hemmelig"]);
  });
});
