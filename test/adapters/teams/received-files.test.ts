import assert from "node:assert/strict";
import { createServer } from "node:http";
import { fileAddressRule } from "../../../src/adapters/teams/file-address.ts";
import { openFile } from "../../../src/adapters/teams/open-file.ts";
import { receivedFilesOf } from "../../../src/adapters/teams/received-files.ts";
import type { TeamsSettings } from "../../../src/adapters/teams/settings.ts";
import { deskDouble } from "../../teams/desk-double.ts";
import { listenOnLoopback } from "../../teams/listen.ts";
import { startChat } from "../../teams/loopback.ts";

const on: TeamsSettings = {
  authentication: "on",
  appId: "11111111-0000-4000-8000-000000000001",
  appType: "SingleTenant",
  tenantId: "11111111-0000-4000-8000-000000000002",
  appPassword: "secret",
  serviceUrlHosts: [],
};

describe("Where a sent file is fetched from", () => {
  for (const { address, production, local } of [
    { address: "https://kommunen.sharepoint.com/a.pdf", production: true, local: true },
    {
      address: "https://kommunen-my.sharepoint.com/personal/a.pdf?tempauth=x",
      production: true,
      local: true,
    },
    { address: "http://kommunen.sharepoint.com/a.pdf", production: false, local: false },
    { address: "https://sharepoint.com.example.org/a.pdf", production: false, local: false },
    { address: "https://examplesharepoint.com/a.pdf", production: false, local: false },
    { address: "https://kommunen.sharepoint.com:8443/a.pdf", production: false, local: false },
    { address: "https://user:pass@kommunen.sharepoint.com/a.pdf", production: false, local: false },
    { address: "http://127.0.0.1:4000/a.pdf", production: false, local: true },
    { address: "http://localhost:4000/a.pdf", production: false, local: true },
    { address: "http://169.254.169.254/latest", production: false, local: false },
    { address: "file:///etc/passwd", production: false, local: false },
    { address: "no address", production: false, local: false },
  ])
    it(`${address}: ${production ? "in production" : local ? "in local mode only" : "never"}`, () => {
      assert.equal(fileAddressRule(on)(address), production);
      assert.equal(fileAddressRule({ authentication: "off" })(address), local);
    });
});

describe("Fetching a sent file", () => {
  const anywhere = () => true;
  const limits = { bytes: 1_000, milliseconds: 300 };
  let shelf: { url: string; close(): Promise<void> };
  let hangUp: () => void;
  before(async () => {
    const server = createServer((request, response) => {
      if (request.url === "/slow") return;
      if (request.url === "/away") {
        response.statusCode = 302;
        response.setHeader("location", "/a.txt");
      }
      response.end(request.url === "/large" ? Buffer.alloc(5_000) : "innhold");
    });
    shelf = await listenOnLoopback(server);
    hangUp = () => server.closeAllConnections();
  });
  after(async () => {
    hangUp();
    await shelf.close();
  });

  it("gives its bytes, wherever it has moved to among allowed addresses", async () => {
    for (const path of ["/a.txt", "/away"]) {
      const opened = await openFile(`${shelf.url}${path}`, anywhere, limits);
      assert.equal(opened.kind === "bytes" && Buffer.from(opened.bytes).toString(), "innhold");
    }
  });

  it("stops where it is sent on to an address that is not allowed", async () => {
    const opened = await openFile(`${shelf.url}/away`, (address) => address.endsWith("/away"), limits);
    assert.deepEqual(opened, { kind: "not-opened", problem: "refused-address" });
  });

  it("stops when there is too much of it, or when it takes too long", async () => {
    const problem = async (path: string) => {
      const opened = await openFile(`${shelf.url}${path}`, anywhere, limits);
      return opened.kind === "not-opened" ? opened.problem : opened.kind;
    };
    assert.equal(await problem("/large"), "too-large");
    assert.equal(await problem("/slow"), "too-slow");
  });
});

describe("The files of a message", () => {
  it("are those that are sent as files, and not what Teams sends beside every message", async () => {
    const chat = await startChat({ desk: deskDouble() });
    const activity = chat.activityFrom({
      activity: {
        attachments: [
          { contentType: "text/html", content: "<p>hei</p>" },
          { contentType: "image/png", contentUrl: "https://kommunen.sharepoint.com/a.png" },
          { contentType: "application/vnd.microsoft.card.adaptive", content: {} },
          {
            contentType: "application/vnd.microsoft.teams.file.download.info",
            name: "..\\mappe/avtale.docx",
            content: { downloadUrl: "https://kommunen.sharepoint.com/avtale" },
          },
          { contentType: "text/plain", name: "inni.txt", contentUrl: "data:text/plain;base64,aGVp" },
          "noe annet",
        ],
      },
    });
    await chat.close();
    const opened: string[] = [];
    const open = async (address: string) => {
      opened.push(address);
      return { kind: "not-opened", problem: "unreachable" } as const;
    };
    const received = (inline: boolean) => receivedFilesOf(Object.assign(activity), { inline, open });
    assert.deepEqual(
      received(false).map(({ name }) => name),
      ["avtale.docx"],
    );
    const [teams, inside] = received(true);
    await teams?.open();
    assert.deepEqual(opened, ["https://kommunen.sharepoint.com/avtale"]);
    const bytes = await inside?.open();
    assert.equal(bytes?.kind === "bytes" && Buffer.from(bytes.bytes).toString(), "hei");
  });
});
