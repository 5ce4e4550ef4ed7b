import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { packArchive } from "../../src/compose/pack-archive.ts";
import { keepLibrary } from "../../src/domain/agreements/library.ts";
import { appendRecord } from "../../src/domain/cases/append-record.ts";
import { seal } from "../../src/domain/meetings/sealed-minutes.ts";
import { standingClock } from "../builders/clock.ts";
import { decidedCase, recordContent } from "../builders/decided-cases.ts";
import { date } from "../builders/documents.ts";
import { seated } from "../builders/seated-community.ts";
import { DATABASES } from "../teams/demonstration.ts";

const YEAR = { from: date("2026-01-01"), to: date("2026-12-31") };

for (const { name, open } of DATABASES)
  describe(`the archive package of a community on ${name}`, function () {
    this.timeout(20_000);
    let stores: Stores;
    let close: () => Promise<void>;
    let files: Record<string, Uint8Array>;

    before(async () => {
      const database = await open();
      ({ stores, close } = { stores: database.stores, close: () => database.close() });
      const record = await appendRecord(
        stores.records,
        seated.id,
        recordContent("BT-407"),
        "SSU {number}/{yy}",
      );
      await appendRecord(
        stores.records,
        seated.id,
        recordContent("CK-112", { decidedOn: date("2027-02-01") }),
        "SSU {number}/{yy}",
      );
      const stored = decidedCase("BT-407");
      const { pendingSince: _since, ...rest } = stored;
      const recorded = {
        kind: "recorded" as const,
        at: "2026-05-12T09:01:00Z",
        record: record.id,
        number: record.number,
      };
      await stores.cases.writeCase(
        seated.id,
        { ...rest, pending: [], events: [...stored.events, recorded] },
        undefined,
      );
      await stores.meetings.writeMeeting(
        seated.id,
        {
          id: "ssu-2026-05-12",
          body: "ssu",
          date: date("2026-05-12"),
          place: "Moss",
          noticeSentAt: "2026-04-28T08:00:00Z",
          agenda: [{ number: 1, case: "BT-407", step: 1, outcome: "decided" }],
          attendance: [],
          minutes: {
            state: "sent",
            text: "SSU vedtok den nye teksten.",
            sentOn: date("2026-05-20"),
            approvals: [],
          },
        },
        undefined,
      );
      const minutes = { state: "approved" as const, text: "Vedtatt.", approvals: [] };
      const held = { id: "ssu-2026-06-12", body: "ssu", date: date("2026-06-12"), place: "Moss", agenda: [] };
      const sealed = seal({ ...held, attendance: [] }, minutes, "2026-06-20T08:00:00Z");
      await stores.meetings.writeMeeting(
        seated.id,
        { ...held, attendance: [], minutes: { ...sealed, text: "Ikke vedtatt." } },
        undefined,
      );
      const clock = standingClock();
      const library = keepLibrary(stores.agreements, [seated], clock);
      const packed = await packArchive(
        {
          stores,
          documents: { ...stores, library, readEnclosure: async () => undefined },
          clock,
          version: "0.1.0",
        },
        seated,
        YEAR,
      );
      files = unzipSync(packed.bytes);
      assert.equal(Object.keys(files).length, packed.files + 1);
    });
    after(async () => await close());

    const text = (path: string) => {
      const bytes = files[path];
      assert.ok(bytes !== undefined, `${path} is not in ${Object.keys(files).join(", ")}`);
      return strFromU8(bytes);
    };

    it("holds decision, meeting and case in formats that last, and only those of the period", () => {
      assert.ok(strFromU8(files["decisions/ssu-2026-1.pdf"] ?? new Uint8Array(), true).startsWith("%PDF-"));
      assert.match(text("decisions/ssu-2026-1.txt"), /SSU 001\/26/);
      assert.match(text("meetings/ssu-2026-05-12/minutes.txt"), /vedtok den nye teksten/);
      assert.match(text("meetings/ssu-2026-05-12/papers.txt"), /Nytt punkt om ansvar/);
      const told = JSON.parse(text("cases/BT-407/case.json"));
      assert.equal(told.events[0].kind, "submitted");
      assert.ok(!Object.keys(files).some((path) => path.includes("2027")));
    });

    it("holds a journal for every party", () => {
      for (const { id } of seated.parties) assert.match(text(`journal/${id}.csv`), /"Dato"/);
      assert.match(text("journal/moss.csv"), /"vedtak";"BT-407";"SSU 001\/26"/);
    });

    it("says where it comes from, and what every file is", () => {
      const { origin, contents } = JSON.parse(text("metadata.json"));
      assert.deepEqual(origin, {
        program: "Enighet",
        version: "0.1.0",
        community: seated.id,
        name: seated.name,
      });
      const listed = contents.map(({ path }: { path: string }) => path);
      for (const path of Object.keys(files))
        if (path !== "SHA256SUMS" && path !== "metadata.json") assert.ok(listed.includes(path), path);
    });

    it("says that sealed minutes have been altered", () => {
      assert.deepEqual(JSON.parse(text("records.json")).papers.findings, [
        { kind: "minutes-altered", meeting: "ssu-2026-06-12" },
      ]);
    });

    it("lists the hash of every file in it", () => {
      const sums = new Map(
        text("SHA256SUMS")
          .trim()
          .split("\n")
          .map((line) => [line.slice(66), line.slice(0, 64)]),
      );
      for (const [path, bytes] of Object.entries(files)) {
        if (path === "SHA256SUMS") continue;
        assert.equal(sums.get(path), createHash("sha256").update(bytes).digest("hex"), path);
      }
    });
  });
