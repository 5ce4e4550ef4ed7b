import assert from "node:assert/strict";
import { ConfigError, readConfig } from "../src/config.ts";

type Variables = Readonly<Record<string, string>>;

function read(environment: Variables) {
  return readConfig({ environment, local: true, readFile: () => "" });
}

function problems(environment: Variables): readonly string[] {
  try {
    read(environment);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.problems;
  }
  return [];
}

const MODEL = { MODEL: "openai", MODEL_ENDPOINT: "https://models.example/v1", MODEL_NAME: "small" };
const VECTORS = { EMBEDDINGS: "onnx", EMBEDDINGS_FOLDER: "/models/e5" };

describe("configuration of models", () => {
  it("has none unless told so", () => {
    const { model, embeddings } = read({});
    assert.deepEqual([model, embeddings], [{ kind: "off" }, { kind: "off" }]);
    assert.deepEqual(read({ MODEL: "off", EMBEDDINGS: "off" }).model, { kind: "off" });
  });

  it("takes the limits of time from what a reader waits for", () => {
    const { model, embeddings } = read({ ...MODEL, ...VECTORS });
    assert.deepEqual(
      [model, embeddings].map((one) => "timeoutMilliseconds" in one && one.timeoutMilliseconds),
      [6_000, 800],
    );
  });

  it("opens Azure without a key, and knows a version of its interface", () => {
    const { model } = read({
      MODEL: "azure",
      MODEL_ENDPOINT: "https://a.openai.azure.com",
      MODEL_NAME: "kort",
    });
    assert.ok(model.kind === "endpoint" && model.endpoint.kind === "azure");
    assert.deepEqual([model.endpoint.key, model.endpoint.apiVersion], [undefined, "2024-10-21"]);
  });

  it("may ask a server on the same machine without encryption", () => {
    for (const host of ["127.0.0.1", "localhost", "[::1]"])
      assert.deepEqual(problems({ ...MODEL, MODEL_ENDPOINT: `http://${host}:11434/v1` }), []);
  });

  const refusals: readonly [what: string, environment: Variables, sentence: RegExp][] = [
    ["an unknown kind", { MODEL: "gpt" }, /^MODEL is "gpt": write off, openai or azure\.$/],
    ["an unknown kind of embeddings", { EMBEDDINGS: "on" }, /write off, openai, azure or onnx/],
    [
      "a model without an endpoint",
      { MODEL: "openai", MODEL_NAME: "a" },
      /^MODEL_ENDPOINT is missing: .*https/,
    ],
    ["a model without a name", { ...MODEL, MODEL_NAME: "" }, /^MODEL_NAME is missing: .*deployment's/],
    [
      "an endpoint without a model",
      { MODEL_ENDPOINT: "https://a.no" },
      /without MODEL: set MODEL to openai or azure/,
    ],
    [
      "a key without a kind",
      { EMBEDDINGS_KEY: "k" },
      /set EMBEDDINGS to openai, azure or onnx, or remove it/,
    ],
    [
      "questions sent in the open",
      { ...MODEL, MODEL_ENDPOINT: "http://models.example" },
      /begins with https/,
    ],
    [
      "an endpoint that is no address",
      { ...MODEL, MODEL_ENDPOINT: "models.example" },
      /MODEL_ENDPOINT is "models/,
    ],
    ["a version for a server that has none", { ...MODEL, MODEL_API_VERSION: "2024-10-21" }, /is for azure/],
    [
      "a version that is no date",
      { ...MODEL, MODEL: "azure", MODEL_API_VERSION: "v1" },
      /MODEL_API_VERSION is "v1": .*2024-10-21/,
    ],
    ["a limit in seconds", { ...MODEL, MODEL_TIMEOUT_MS: "6" }, /MODEL_TIMEOUT_MS is "6": .*100 to 10000/],
    ["a limit longer than Teams waits", { ...MODEL, MODEL_TIMEOUT_MS: "20000" }, /100 to 10000/],
    [
      "a local model without its folder",
      { EMBEDDINGS: "onnx" },
      /^EMBEDDINGS_FOLDER is missing: name a folder/,
    ],
  ];
  for (const [what, environment, sentence] of refusals)
    it(`refuses ${what}`, () => {
      const found = problems(environment);
      assert.equal(found.length, 1, found.join("\n"));
      assert.match(found[0] ?? "", sentence);
    });

  it("never shows a key that stands in the wrong place", () => {
    const secret = "sk-abcdefghijklmnopqrstuvwxyz0123456789";
    for (const name of Object.keys({ ...MODEL, ...VECTORS }))
      assert.doesNotMatch(problems({ ...MODEL, ...VECTORS, [name]: secret }).join(), /abcdef/);
  });
});
