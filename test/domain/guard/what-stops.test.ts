import assert from "node:assert/strict";
import { whatStops } from "../../../src/domain/guard/what-stops.ts";

describe("what stops a text", () => {
  it("is an identity number before anything else, then a patient's story, else nothing", () => {
    assert.equal(whatStops("86-åring fra Moss, 15076500565", []), "identity-number");
    assert.equal(whatStops("86-åring fra moss", ["Moss"]), "patient-story");
    assert.equal(whatStops("Hvem avgjør tvister?", ["Moss"]), undefined);
  });
});
