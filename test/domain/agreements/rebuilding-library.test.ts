import assert from "node:assert/strict";
import { keepLibrary } from "../../../src/domain/agreements/library.ts";
import { publishDocuments } from "../../../src/domain/agreements/publish-documents.ts";
import { agreementMemory } from "../../builders/agreement-memory.ts";
import { standingClock } from "../../builders/clock.ts";
import { date, document } from "../../builders/documents.ts";

/** So many documents that an index over them is long in building. */
function corpusThatSays(answer: string) {
  return Array.from({ length: 60 }, (_, place) =>
    document({
      id: `D${place}`,
      clauses: [place === 0 ? `Fristen er ${answer} dager.` : `Regel ${place} om møter.`],
      version: { id: place === 0 ? `v-${answer}` : "v1" },
    }),
  );
}

/** A library over a first corpus; what is built after `hold` stops half way until it is let go. */
async function startLibrary() {
  const { store, asked } = agreementMemory();
  const clock = standingClock();
  const letGo = Promise.withResolvers<void>();
  let turns = Number.POSITIVE_INFINITY;
  const library = keepLibrary(store, [], clock, async () => {
    turns -= 1;
    if (turns < 0) await letGo.promise;
  });
  const publish = (answer: string) => publishDocuments(store, "national", corpusThatSays(answer));
  await publish("ti");
  await library.current();
  return {
    ...{ asked, clock, store, library, publish, letGo: letGo.resolve },
    hold: () => {
      turns = 40;
    },
    deadline: async () => {
      const { search } = await library.current();
      return search.find({ text: "fristen", date: date("2026-11-21"), most: 1 })[0]?.clause.text;
    },
  };
}

/** Until everything that waits for nothing has been done. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("a library that is rebuilt", () => {
  it("answers from the old index while the new one is built, and then from the new", async () => {
    const { clock, publish, hold, letGo, deadline } = await startLibrary();
    await publish("tjue");
    clock.move({ seconds: 2 });
    hold();
    assert.equal(await deadline(), "Fristen er ti dager.");
    assert.equal(await deadline(), "Fristen er ti dager.");
    letGo();
    await settled();
    assert.equal(await deadline(), "Fristen er tjue dager.");
  });

  it("lets a question wait for what its own process has published", async () => {
    const { clock, library, publish, hold, letGo, deadline } = await startLibrary();
    hold();
    await publish("tjue");
    clock.move({ seconds: 2 });
    assert.equal(await deadline(), "Fristen er ti dager.");
    await publish("tretti");
    library.expire();
    const answered = deadline();
    await settled();
    letGo();
    assert.equal(await answered, "Fristen er tretti dager.");
  });

  it("lets a question wait when nobody has looked for long", async () => {
    const { clock, publish, hold, letGo, deadline } = await startLibrary();
    hold();
    await publish("tjue");
    clock.move({ minutes: 10 });
    const answered = deadline();
    await settled();
    letGo();
    assert.equal(await answered, "Fristen er tjue dager.");
  });

  it("reads only the versions that are new", async () => {
    const { asked, clock, publish, deadline } = await startLibrary();
    await publish("tjue");
    asked.version = 0;
    clock.move({ minutes: 1 });
    assert.equal(await deadline(), "Fristen er tjue dager.");
    assert.equal(asked.version, 1);
  });

  it("tries again at the next question when a build has failed", async () => {
    const { library, clock, store, publish, deadline } = await startLibrary();
    await publish("tjue");
    clock.move({ minutes: 1 });
    const read = store.readVersion;
    store.readVersion = () => Promise.reject(new Error("down"));
    await assert.rejects(library.current());
    store.readVersion = read;
    assert.equal(await deadline(), "Fristen er tjue dager.");
  });
});
