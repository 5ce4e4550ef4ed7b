import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { MODEL_NAMES } from "../../src/model-config.ts";
import { SETTINGS } from "../manifest/package-settings.ts";
import { readBicep } from "./read-bicep.ts";

const page = readFileSync("docs/deployment.md", "utf8");

describe("the page on deployment", () => {
  it("gives every parameter that the template requires, and names its outputs", async () => {
    const { parameters, outputs } = await readBicep("infra/main.bicep");
    const required = [...parameters].filter(([, hasDefault]) => !hasDefault).map(([name]) => name);
    assert.ok(required.length > 0);
    for (const name of required) assert.match(page, new RegExp(` ${name}=`), name);
    for (const name of outputs.keys()) assert.ok(page.includes(`<${name}>`), name);
  });

  it("gives every setting of the app package", () => {
    for (const name of Object.keys(SETTINGS)) assert.match(page, new RegExp(` ${name}=`), name);
  });

  it("tells of every variable for a model and for embeddings", () => {
    const shortened = (name: string) => name.replace(/^EMBEDDINGS_(NAME|KEY|API_VERSION)$/, "_$1");
    for (const name of MODEL_NAMES) assert.ok(page.includes(`\`${shortened(name)}\``), name);
  });

  it("names files that are there", () => {
    const named = [...page.matchAll(/\b(?:infra|manifest|communities)\/[\w.-]+/g)].map(([path]) => path);
    assert.ok(named.length > 3);
    for (const path of named) assert.ok(existsSync(path), path);
  });
});
