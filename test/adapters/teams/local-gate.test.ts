import assert from "node:assert/strict";
import { localRefusal } from "../../../src/adapters/teams/local-gate.ts";

describe("The gate of local mode", () => {
  for (const host of ["127.0.0.1", "127.0.0.1:3978", "localhost", "localhost:3978", "LOCALHOST:3978"])
    it(`lets ${host} in`, () => {
      assert.equal(localRefusal({ host }), undefined);
    });

  for (const host of [
    undefined,
    "",
    "attacker.example",
    "127.0.0.1.attacker.example",
    "localhost.attacker.example:3978",
    "attacker.example:127",
    "192.168.1.2:3978",
    "127.0.0.1:",
    "[::1]:3978",
    "0.0.0.0:3978",
  ])
    it(`turns the host ${JSON.stringify(host)} away`, () => {
      assert.equal(localRefusal(host === undefined ? {} : { host })?.status, 403);
    });

  for (const header of ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"])
    it(`turns away what a proxy has marked with ${header}`, () => {
      assert.equal(localRefusal({ host: "localhost", [header]: "for=127.0.0.1" })?.status, 403);
    });
});
