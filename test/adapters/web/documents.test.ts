import assert from "node:assert/strict";
import { createServer, type Server } from "restify";
import { createDocumentLinks } from "../../../src/adapters/web/document-links.ts";
import { registerDocumentRoute, type ServeDocument } from "../../../src/adapters/web/documents.ts";
import { LONGEST_TOKEN } from "../../../src/adapters/web/signed-claims.ts";
import type { WantedDocument } from "../../../src/presentation/paper/wanted-document.ts";
import { standingClock } from "../../builders/clock.ts";
import { listenOnLoopback } from "../../teams/listen.ts";

const secret = "s".repeat(32);
const wanted: WantedDocument = {
  kind: "calendar",
  community: "ostfold",
  id: "ssu-2026-12-12",
  language: "nb",
};

describe("the route of documents", () => {
  let server: Server;
  let stop: () => Promise<void>;
  let address: string;
  let serve: ServeDocument;
  const failures: string[] = [];
  const clock = standingClock();
  const link = (over: Partial<WantedDocument> = {}, key = secret) =>
    createDocumentLinks({ publicUrl: address, secret: key }, clock).addressOf({ ...wanted, ...over }, "kari");

  beforeEach(async () => {
    failures.length = 0;
    serve = async () => ({
      fileName: "møte-å.pdf",
      mediaType: "application/pdf",
      bytes: Buffer.from("%PDF"),
    });
    server = createServer({ maxParamLength: LONGEST_TOKEN });
    registerDocumentRoute(server, {
      secret,
      clock,
      serve: (...given) => serve(...given),
      failed: (error, kind) => failures.push(`${kind}: ${String(error)}`),
    });
    ({ url: address, close: stop } = await listenOnLoopback(server));
  });
  afterEach(() => stop());

  it("gives the file that the link is for, to keep nowhere on the way", async () => {
    const asked: WantedDocument[] = [];
    const inner = serve;
    serve = (which, isReader) => {
      asked.push(which);
      assert.ok(isReader("kari"));
      assert.ok(!isReader("ola"));
      return inner(which, isReader);
    };
    const response = await fetch(link());
    assert.equal(response.status, 200);
    assert.equal(await response.text(), "%PDF");
    assert.deepEqual(asked, [wanted]);
    assert.equal(response.headers.get("content-type"), "application/pdf");
    assert.equal(response.headers.get("cache-control"), "no-store");
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
    assert.equal(response.headers.get("referrer-policy"), "no-referrer");
    assert.equal(
      response.headers.get("content-disposition"),
      "attachment; filename=\"mote-a.pdf\"; filename*=UTF-8''m%C3%B8te-%C3%A5.pdf",
    );
  });

  it("says in three languages that a link has expired", async () => {
    const old = link();
    clock.move({ hours: 9 });
    const response = await fetch(old);
    assert.equal(response.status, 410);
    const text = await response.text();
    for (const word of ["utløpt", "gått ut", "expired"]) assert.ok(text.includes(word), word);
  });

  it("knows no link that another secret made, or that somebody changed", async () => {
    for (const changed of [link({}, "t".repeat(32)), link().replace(/\/documents\/./, "/documents/X")]) {
      const response = await fetch(changed);
      assert.equal(response.status, 404);
      assert.match(await response.text(), /Be om dokumentet på nytt/);
    }
  });

  it("says the same of a document that is not there, or not the reader's any more", async () => {
    serve = async () => "none";
    assert.equal((await fetch(link())).status, 404);
  });

  it("asks to come again when too many are at it", async () => {
    serve = async () => "busy";
    const response = await fetch(link());
    assert.equal(response.status, 503);
    assert.equal(response.headers.get("retry-after"), "60");
  });

  it("tells the log and not the reader what went wrong", async () => {
    serve = async () => {
      throw new Error("hemmelig");
    };
    const response = await fetch(link());
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /hemmelig/);
    assert.deepEqual(failures, ["calendar: Error: hemmelig"]);
  });
});
