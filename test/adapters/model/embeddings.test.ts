import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEndpointEmbedder } from "../../../src/adapters/model/embeddings-endpoint.ts";
import { createOnnxEmbedder, LocalModelError } from "../../../src/adapters/model/onnx-embedder.ts";
import { RestingError, restAfterFailure } from "../../../src/adapters/model/rest-after-failure.ts";
import { createVectorFile } from "../../../src/adapters/model/vector-file.ts";
import { answering, type Behaviour, type StandIn, startStandIn } from "./stand-in.ts";
import { embedding, standInVector } from "./vector-stand-in.ts";

const SILENT = { info() {}, warn() {} };

function closely(one: ArrayLike<number> | undefined, other: readonly number[]): void {
  assert.equal(one?.length, other.length);
  for (const [place, value] of other.entries())
    assert.ok(Math.abs((one?.[place] ?? Number.NaN) - value) < 1e-6);
}

describe("An endpoint for embeddings", () => {
  let standIn: StandIn;
  beforeEach(async () => {
    standIn = await startStandIn(embedding);
  });
  afterEach(async () => await standIn.close());

  const embedder = (name = "vectors", milliseconds = 2_000) =>
    createEndpointEmbedder({
      endpoint: { kind: "openai", address: standIn.url, name, key: "k" },
      readToken: async () => "",
      log: SILENT,
      milliseconds,
    });

  it("gives a vector for each text, in order", async () => {
    const vectors = await embedder().embed(["varsling", "betaling"], "passage");
    closely(vectors[0], standInVector("varsling"));
    closely(vectors[1], standInVector("betaling"));
    assert.deepEqual(standIn.asked[0]?.body, {
      model: "vectors",
      input: ["varsling", "betaling"],
      messages: [],
    });
  });

  it("is told which side a text is, by the models that want to know", async () => {
    await embedder("multilingual-e5-small").embed(["hvem?"], "query");
    await embedder("multilingual-e5-small").embed(["kommunen"], "passage");
    assert.deepEqual(
      standIn.asked.map(({ body }) => body.input),
      [["query: hvem?"], ["passage: kommunen"]],
    );
  });

  const useless: readonly [what: string, Behaviour][] = [
    ["too few vectors", answering(200, { data: [{ index: 0, embedding: [1] }] })],
    ["one place twice", answering(200, { data: [0, 0].map((index) => ({ index, embedding: [1] })) })],
    ["no vectors", answering(200, { data: [0, 1].map((index) => ({ index, embedding: [] })) })],
    ["words", answering(200, { data: "vectors" })],
    ["a refusal", answering(403, {})],
  ];
  for (const [what, behaviour] of useless)
    it(`is a failure when it gives ${what}`, async () => {
      standIn.script.push(behaviour);
      await assert.rejects(embedder().embed(["a", "b"], "passage"), { code: "model-endpoint" });
    });

  it("is given up for a question when the time is up", async () => {
    standIn.script.push(() => {});
    await assert.rejects(embedder("vectors", 120).embed(["a"], "query"), { trouble: "timed-out" });
  });
});

describe("An embedder that failed", () => {
  it("is left alone for half a minute, and then asked again", async () => {
    let [now, calls] = [0, 0];
    const failing = async () => {
      calls += 1;
      throw new Error("down");
    };
    const resting = restAfterFailure({ id: "a", embed: failing }, () => now);
    await assert.rejects(resting.embed(["a"], "query"), /down/);
    await assert.rejects(resting.embed(["a"], "query"), RestingError);
    now = 30_001;
    await assert.rejects(resting.embed(["a"], "query"), /down/);
    assert.equal(calls, 2);
  });
});

describe("A file of vectors", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "enighet-vectors-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const [one, other] = ["a".repeat(64), "b".repeat(64)];
  const of = (...entries: readonly (readonly [string, readonly number[]])[]) =>
    new Map(entries.map(([hash, values]) => [hash, Float32Array.from(values)]));
  const open = (id = "model") => createVectorFile(join(folder, "data"), id, SILENT);

  async function written(...batches: readonly ReadonlyMap<string, Float32Array>[]) {
    const file = open();
    await file.read();
    for (const batch of batches) await file.add(batch);
    return await open().read();
  }

  it("is there after a restart, batch for batch", async () => {
    const batches = [of([one, [1, 2.5]]), of([other, [3, -4]])];
    assert.deepEqual(await written(...batches), of([one, [1, 2.5]], [other, [3, -4]]));
  });

  it("belongs to one model", async () => {
    await written(of([one, [1]]));
    assert.equal((await open("another").read()).size, 0);
  });

  it("loses no more than the record that a crash cut off", async () => {
    await written(of([one, [1, 2]]));
    const [name = ""] = readdirSync(join(folder, "data"));
    appendFileSync(join(folder, "data", name), Buffer.alloc(11));
    const file = open();
    assert.deepEqual(await file.read(), of([one, [1, 2]]));
    await file.add(of([other, [5, 6]]));
    assert.deepEqual(await open().read(), of([one, [1, 2]], [other, [5, 6]]));
  });

  it("is written anew when it is none of ours, or its vectors are of another length", async () => {
    assert.deepEqual(await written(of([one, [1, 2]]), of([other, [5, 6, 7]])), of([other, [5, 6, 7]]));
    const [name = ""] = readdirSync(join(folder, "data"));
    writeFileSync(join(folder, "data", name), "noe helt annet\n");
    assert.deepEqual(await written(of([one, [1]])), of([one, [1]]));
  });

  it("costs nothing but itself when it cannot be written", async () => {
    writeFileSync(join(folder, "data"), "a file where the folder should be");
    assert.equal((await written(of([one, [1]]))).size, 0);
  });
});

describe("A model on this machine", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "e5-"));
    writeFileSync(join(folder, "config.json"), "{}");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const parts = (over: object = {}) => ({ folder, milliseconds: 100, log: SILENT, ...over });
  const extractor = (extract: (texts: readonly string[]) => unknown) => {
    const env: Record<string, unknown> = {};
    const load = async () => ({ env, pipeline: async () => extract });
    return { env, load };
  };

  it("is loaded from its folder, and never from the internet", async () => {
    const { env, load } = extractor((texts) => ({
      dims: [texts.length, 2],
      data: Float32Array.from([1, 2, 3, 4]),
    }));
    const embedder = await createOnnxEmbedder(parts({ load }));
    const vectors = await embedder.embed(["a", "b"], "passage");
    assert.deepEqual(vectors, [Float32Array.from([1, 2]), Float32Array.from([3, 4])]);
    assert.deepEqual(env, { allowRemoteModels: false, allowLocalModels: true, localModelPath: tmpdir() });
  });

  it("says how to install the package when it is missing", async () => {
    const refused = createOnnxEmbedder(parts({ load: () => Promise.reject(new Error("not found")) }));
    await assert.rejects(refused, (error) => {
      assert.ok(error instanceof LocalModelError);
      assert.match(error.message, /is not installed: run "npm install .*@huggingface\/transformers"/);
      return true;
    });
  });

  it("says what is missing in the folder", async () => {
    await assert.rejects(
      createOnnxEmbedder(parts({ folder: join(folder, "gone") })),
      /no config\.json in it/,
    );
    const load = async () => ({ env: {}, pipeline: () => Promise.reject(new Error("no such file")) });
    await assert.rejects(createOnnxEmbedder(parts({ load })), /it needs config\.json, tokenizer\.json/);
  });

  it("is given up for a question when the time is up", async () => {
    const { load } = extractor(() => new Promise(() => {}));
    const embedder = await createOnnxEmbedder(parts({ load }));
    await assert.rejects(embedder.embed(["a"], "query"), { trouble: "timed-out" });
  });

  it("is a failure when it gives something else than vectors", async () => {
    const { load } = extractor(() => ({ dims: [3, 2], data: new Float32Array(6) }));
    const embedder = await createOnnxEmbedder(parts({ load }));
    await assert.rejects(embedder.embed(["a"], "passage"), { trouble: "not-as-asked" });
  });
});
