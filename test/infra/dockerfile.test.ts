import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod/v4";

const packageSchema = z.object({ scripts: z.object({ service: z.string() }) });

const instructions = readFileSync("infra/Dockerfile", "utf8")
  .replaceAll(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => /^[A-Z]+ /.test(line));

const last = (name: string) => instructions.findLast((line) => line.startsWith(`${name} `)) ?? "";

/** What the build's context leaves out, as written. */
const ignored = readFileSync(".dockerignore", "utf8").trim().split("\n");

function leftOut(path: string): boolean {
  const first = path.split("/")[0] ?? "";
  if (ignored.includes(`!${path}`)) return false;
  return (
    ignored.includes(path) || ignored.includes(first) || (first.startsWith(".") && ignored.includes(".*"))
  );
}

describe("container image", () => {
  it("copies only what is in the checkout and not left out of the context", () => {
    const copies = instructions.filter((line) => line.startsWith("COPY ") && !line.includes("--from"));
    const sources = copies.flatMap((line) => line.split(" ").slice(1, -1));
    assert.ok(sources.includes("src") && sources.includes("package-lock.json") && sources.includes(".npmrc"));
    for (const source of sources.filter((path) => !path.includes("$"))) {
      assert.ok(existsSync(source), source);
      assert.ok(!leftOut(source), source);
    }
  });

  it("keeps the checkout's own data, history, packages and secrets out of the context", () => {
    for (const path of [".git", ".data", ".env", "node_modules", "test", "dist"])
      assert.ok(leftOut(path), path);
    assert.ok(ignored.includes("**/*.pem"));
  });

  it("installs what the lockfile says, without tools for development", () => {
    assert.ok(instructions.some((line) => /^RUN npm ci .*--omit=dev/.test(line)));
  });

  it("starts the service as a user without rights, the way package.json does", () => {
    const { scripts } = packageSchema.parse(JSON.parse(readFileSync("package.json", "utf8")));
    assert.equal(last("USER"), "USER node");
    assert.ok(instructions.indexOf(last("USER")) < instructions.indexOf(last("CMD")));
    assert.equal(last("CMD"), `CMD ${JSON.stringify(scripts.service.split(" ")).replaceAll(",", ", ")}`);
  });

  it("runs on the Node that the project is for, from a named version", () => {
    const bases = instructions.filter((line) => line.startsWith("FROM "));
    assert.ok(bases.length > 0);
    for (const base of bases) assert.match(base, /^FROM node:22-slim( |$)/);
  });

  it("asks the service itself whether it is well", () => {
    assert.match(last("HEALTHCHECK"), /127\.0\.0\.1:\$\{process\.env\.PORT \?\? 3978\}\/healthz/);
  });
});
