import assert from "node:assert/strict";
import { parseWheelCommand } from "../../../src/presentation/commands/wheel-command.ts";
import { shippedCommunity } from "../../builders/shipped-communities.ts";

const { community } = shippedCommunity("ostfold");

describe("commands of the annual wheel", () => {
  for (const [said, year, body, as] of [
    ["årshjul", undefined, undefined, "wheel"],
    ["Årshjulet?", undefined, undefined, "wheel"],
    ["vis årshjulet", undefined, undefined, "wheel"],
    ["Hei! Kan ikke", undefined, undefined, undefined],
    ["årshjul 2027", 2027, undefined, "wheel"],
    ["vis meg årshjulet for 2027", 2027, undefined, "wheel"],
    ["årshjulet for SSU", undefined, "ssu", "wheel"],
    ["årshjul SSU 2027", 2027, "ssu", "wheel"],
    ["årshjulet for Partnerskapsmøtet i 2027", 2027, "partnerskapsmotet", "wheel"],
    ["vis årshjulet som tabell", undefined, undefined, "table"],
    ["årshjul for SSU 2027 som tabell", 2027, "ssu", "table"],
    ["årshjul for Østfold", undefined, undefined, "wheel"],
    ["sjå årshjulet som tabell", undefined, undefined, "table"],
    ["annual wheel", undefined, undefined, "wheel"],
    ["show the annual wheel for SSU as a table", undefined, "ssu", "table"],
    ["årshjul for Kari Nordmann", undefined, undefined, undefined],
    ["hva er et årshjul?", undefined, undefined, undefined],
  ] as const)
    it(`«${said}»`, () => {
      const command = parseWheelCommand(said, community);
      if (as === undefined) return assert.equal(command, undefined);
      assert.ok(command?.kind === "wheel");
      assert.deepEqual([command.year, command.body?.id, command.as], [year, body, as]);
    });

  for (const [said, wish] of [
    ["kalender", undefined],
    ["kalenderen min", undefined],
    ["årshjulet i kalenderen", undefined],
    ["abonner på årshjulet", "subscribe"],
    ["Abonner på kalenderen", "subscribe"],
    ["bytt kalenderadresse", "renew"],
    ["ny kalenderadresse", "renew"],
    ["byt kalenderadressa", "renew"],
    ["stopp abonnementet", "stop"],
    ["stopp kalenderen", "stop"],
    ["calendar", undefined],
    ["subscribe to the annual wheel", "subscribe"],
    ["stop the subscription", "stop"],
  ] as const)
    it(`«${said}»`, () => {
      assert.deepEqual(parseWheelCommand(said, community), { kind: "calendar", wish });
    });
});
