import assert from "node:assert/strict";
import { adoptClause } from "../../../src/domain/agreements/adopt-clause.ts";
import type { LoadedDocument } from "../../../src/domain/agreements/document.ts";
import { documentChanges } from "../../../src/domain/agreements/document-changes.ts";
import { readReplacedVersions } from "../../../src/domain/agreements/known-versions.ts";
import { keepLibrary } from "../../../src/domain/agreements/library.ts";
import { publishDocuments, publishImported } from "../../../src/domain/agreements/publish-documents.ts";
import { agreementMemory } from "../../builders/agreement-memory.ts";
import { standingClock } from "../../builders/clock.ts";
import { community } from "../../builders/community.ts";
import { clause, date, document } from "../../builders/documents.ts";

function deadline(text: string, over: Partial<LoadedDocument["version"]> = {}): LoadedDocument {
  return document({
    id: "R12",
    clauses: [clause(text, { id: "R12/frist/1", headings: ["Frist"] })],
    version: { id: text, ...over },
  });
}

const ten = deadline("Fristen er ti dager.");
const twenty = deadline("Fristen er tjue dager.");

function start() {
  const { store } = agreementMemory();
  const clock = standingClock();
  const library = keepLibrary(store, [community()], clock);
  return {
    store,
    async governing(day = "2026-11-21") {
      library.expire();
      const { search } = await library.current();
      return search.find({ text: "fristen", date: date(day), most: 1 })[0]?.clause.text;
    },
    /** What the version of today changed. */
    async changes() {
      library.expire();
      const { search } = await library.current();
      const replaced = await readReplacedVersions(store, "ostfold", "R12");
      return documentChanges(ten.head, date("2026-11-21"), search, replaced);
    },
    entry: async () =>
      (await store.readCorpus("ostfold"))?.value.documents.find(({ head }) => head.id === "R12"),
  };
}

describe("publishing a folder again", () => {
  it("lets a clause keep its id when another is put in before it", async () => {
    const { store, entry } = start();
    await publishDocuments(store, "ostfold", [ten]);
    const more = document({
      ...ten.head,
      clauses: [
        clause("Helt nye ord om noe annet.", { id: "R12/frist/1", headings: ["Frist"] }),
        clause("Fristen er ti dager.", { id: "R12/frist/2", headings: ["Frist"] }),
      ],
      version: { id: "more" },
    });
    assert.equal(await publishDocuments(store, "ostfold", [more]), true);
    const id = (await entry())?.versions.at(-1)?.id ?? "";
    const version = await store.readVersion("ostfold", "R12", id);
    assert.deepEqual(
      version?.clauses.map((each) => each.id),
      ["R12/frist/2", "R12/frist/1"],
    );
    assert.equal(await publishDocuments(store, "ostfold", [more]), false);
  });

  const adopted = (text: string, day: string) => deadline(text, { adoption: { date: date(day) } });
  const first = adopted("Fristen er ti dager.", "2024-02-12");

  it("takes the day of adoption for the start of a version that says no other", async () => {
    const { store, governing, changes } = start();
    await publishDocuments(store, "ostfold", [first]);
    await publishDocuments(store, "ostfold", [adopted("Fristen er tjue dager.", "2026-01-01")]);
    assert.equal(await governing("2025-06-01"), "Fristen er ti dager.");
    assert.equal(await governing("2026-01-01"), "Fristen er tjue dager.");
    assert.equal((await changes())?.before?.id, first.version.id);
  });

  it("keeps what a version of the same day replaces, to compare with", async () => {
    const { store, governing, changes } = start();
    await publishDocuments(store, "ostfold", [first]);
    await publishDocuments(store, "ostfold", [adopted("Fristen er tjue dager.", "2024-02-12")]);
    assert.equal(await governing("2025-06-01"), "Fristen er tjue dager.");
    assert.deepEqual(
      (await changes())?.changes.map(({ kind }) => kind),
      ["edited"],
    );
  });

  it("keeps the revision while the folder is the same, and takes a text back that was replaced", async () => {
    const { store, governing } = start();
    const folder = [
      first,
      adopted("Fristen er tjue dager.", "2024-02-12"),
      adopted("Fristen er tretti dager.", "2026-01-01"),
      adopted("Fristen er førti dager.", "2026-01-01"),
      first,
    ];
    for (const each of folder) {
      assert.equal(await publishDocuments(store, "ostfold", [each]), true);
      assert.equal(await publishDocuments(store, "ostfold", [each]), false);
      assert.equal(await governing(), each.version.clauses[0]?.text);
    }
  });
});

describe("a version that the secretariat has imported", () => {
  it("is what is answered from then on, also after a start from the same folder", async () => {
    const { store, governing } = start();
    await publishDocuments(store, "ostfold", [ten]);
    assert.equal(await publishImported(store, "ostfold", twenty), true);
    assert.equal(await governing(), "Fristen er tjue dager.");
    assert.equal(await publishDocuments(store, "ostfold", [ten]), false);
    assert.equal(await publishDocuments(store, "ostfold", []), false);
    assert.equal(await governing(), "Fristen er tjue dager.");
  });

  it("changes nothing when it is published again", async () => {
    const { store } = start();
    await publishImported(store, "ostfold", twenty);
    assert.equal(await publishImported(store, "ostfold", twenty), false);
  });

  it("of a document that nobody knew stands beside the others", async () => {
    const { store } = start();
    await publishDocuments(store, "ostfold", [document({ id: "T" })]);
    await publishImported(store, "ostfold", ten);
    await publishDocuments(store, "ostfold", [document({ id: "T" })]);
    const corpus = (await store.readCorpus("ostfold"))?.value;
    assert.deepEqual(
      corpus?.documents.map(({ head }) => head.id),
      ["T", "R12"],
    );
  });

  it("leaves the text before it to its own days when it says when it begins", async () => {
    const { store, governing } = start();
    await publishDocuments(store, "ostfold", [ten]);
    await publishImported(
      store,
      "ostfold",
      deadline("Fristen er tjue dager.", { inForceFrom: date("2026-06-01") }),
    );
    assert.equal(await governing("2026-05-31"), "Fristen er ti dager.");
    assert.equal(await governing("2026-06-01"), "Fristen er tjue dager.");
  });

  it("from an earlier day does not take the place of a later one", async () => {
    const { store, governing } = start();
    await publishDocuments(store, "ostfold", [
      deadline("Fristen er ti dager.", { inForceFrom: date("2026-06-01") }),
    ]);
    await publishImported(
      store,
      "ostfold",
      deadline("Fristen er tjue dager.", { inForceFrom: date("2020-01-01") }),
    );
    assert.equal(await governing("2023-03-01"), "Fristen er tjue dager.");
    assert.equal(await governing(), "Fristen er ti dager.");
  });

  it("keeps what it replaces to compare with", async () => {
    const { store, entry } = start();
    await publishDocuments(store, "ostfold", [ten]);
    await publishImported(store, "ostfold", twenty);
    assert.deepEqual(
      (await entry())?.versions.map(({ id, replacedBy }) => [id, replacedBy]),
      [
        [ten.version.id, twenty.version.id],
        [twenty.version.id, undefined],
      ],
    );
  });

  for (const { published, waits } of [
    { published: "Fristen er  tjue\ndager.", waits: false },
    { published: "Fristen er tretti dager.", waits: true },
  ])
    it(`${waits ? "leaves a decision waiting" : "fulfils a decision"} when it says «${published.replaceAll(/\s+/g, " ")}»`, async () => {
      const { store, governing, entry } = start();
      await publishDocuments(store, "ostfold", [ten]);
      await adoptClause(store, {
        community: "ostfold",
        document: "R12",
        clause: "R12/frist/1",
        baseVersion: ten.version.id,
        text: "Fristen er tjue dager.",
        case: "c1",
        caseReference: "SSU 3/26",
        body: "SSU",
        date: date("2026-11-21"),
        publishAtOnce: false,
      });
      await publishImported(store, "ostfold", deadline(published));
      assert.equal(await governing(), published);
      assert.equal(
        (await entry())?.versions.some(({ adopted }) => adopted?.awaitsPublication),
        waits,
      );
    });
});
