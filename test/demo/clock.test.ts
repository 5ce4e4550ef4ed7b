import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DemonstrationClockError, openDemonstrationClock } from "../../src/demo/clock.ts";
import { DemonstrationRefusedError } from "../../src/demo/only-local.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { standingClock } from "../builders/clock.ts";

describe("The demonstration's clock", () => {
  const real = standingClock("2026-11-21T09:00:00Z");
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "enighet-clock-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("shows the real time until it is moved", () => {
    assert.equal(openDemonstrationClock(folder, "off", real).now().toString(), "2026-11-21T09:00:00Z");
  });

  it("moves forward, again and again", () => {
    const clock = openDemonstrationClock(folder, "off", real);
    clock.moveForward(30);
    assert.equal(osloToday(clock), "2026-12-21");
    clock.moveForward(11);
    assert.equal(osloToday(clock), "2027-01-01");
  });

  it("does not move back", () => {
    const clock = openDemonstrationClock(folder, "off", real);
    clock.moveForward(30);
    clock.moveForward(-10);
    assert.equal(clock.daysAhead, 30);
  });

  it("does not go back in time at a restart, also in a folder that is not there yet", () => {
    const data = join(folder, "data");
    openDemonstrationClock(data, "off", real).moveForward(30);
    assert.equal(osloToday(openDemonstrationClock(data, "off", real)), "2026-12-21");
  });

  for (const torn of ["", "{", '{"schema":1,"daysAhead":-1}', '{"schema":2,"daysAhead":3}'])
    it(`says which file to look at when it reads ${JSON.stringify(torn)}`, () => {
      writeFileSync(join(folder, "demonstration-clock.json"), torn);
      assert.throws(
        () => openDemonstrationClock(folder, "off", real),
        (error) => error instanceof DemonstrationClockError && error.message.includes(folder),
      );
    });

  it("is not given out with authentication on", () => {
    assert.throws(() => openDemonstrationClock(folder, "on", real), DemonstrationRefusedError);
  });
});
