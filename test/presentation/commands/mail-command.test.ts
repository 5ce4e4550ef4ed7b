import assert from "node:assert/strict";
import { whatStops } from "../../../src/domain/guard/what-stops.ts";
import { parseMailCommand } from "../../../src/presentation/commands/mail-command.ts";

const address = "kari.vik@eksempel.no";

describe("What is said of mail", () => {
  for (const [text, command] of [
    [`min e-post er ${address}`, { kind: "keep", person: undefined, address }],
    [`Hei! Min epost er ${address}.`, { kind: "keep", person: undefined, address }],
    [`e-postadressa mi er ${address}`, { kind: "keep", person: undefined, address }],
    [`my email is <${address}>`, { kind: "keep", person: undefined, address }],
    [`e-posten til Kari Vik er ${address}`, { kind: "keep", person: "Kari Vik", address }],
    [`the email of Kari Vik is ${address}`, { kind: "keep", person: "Kari Vik", address }],
    ["min e-post er kari@", undefined],
    ["min e-post er kari@@b", { kind: "keep", person: undefined, address: undefined }],
    ["slett e-posten min", { kind: "forget", person: undefined }],
    ["Delete my email", { kind: "forget", person: undefined }],
    ["slett e-posten til Kari Vik", { kind: "forget", person: "Kari Vik" }],
    ["hvem har e-posten til sekretariatet?", undefined],
    ["kan epikrisen sendes på e-post?", undefined],
  ] as const)
    it(`«${text}»`, () => {
      assert.deepEqual(parseMailCommand(text), command);
    });

  it("is let through by the guard", () => {
    assert.equal(whatStops("min e-post er kari.vik1974@eksempel.no", ["Moss"]), undefined);
  });
});
