import assert from "node:assert/strict";
import { dateText } from "../../../src/presentation/text/date-text.ts";
import { listText } from "../../../src/presentation/text/list-text.ts";
import { date } from "../../builders/documents.ts";

describe("a date in words", () => {
  it("is written as each language writes it", () => {
    assert.equal(dateText(date("2024-02-12"), "nb"), "12. februar 2024");
    assert.equal(dateText(date("2024-05-01"), "nn"), "1. mai 2024");
    assert.equal(dateText(date("2024-12-31"), "en"), "31 December 2024");
  });
});

describe("names in a row", () => {
  it("are joined as each language joins them", () => {
    assert.equal(listText(["SSU", "FSU", "PM"], "nb"), "SSU, FSU og PM");
    assert.equal(listText(["SSU", "FSU"], "nn"), "SSU og FSU");
    assert.equal(listText(["SSU", "FSU"], "en"), "SSU and FSU");
    assert.equal(listText([], "nb"), "");
  });
});
