import assert from "node:assert/strict";
import { parseAnswerCommand } from "../../../src/presentation/commands/answer-command.ts";
import { community } from "../../builders/community.ts";

const COMMUNITIES = [community()];
const parse = (text: string) => parseAnswerCommand(text, COMMUNITIES);
const section = { kind: "section", clauseId: undefined, date: undefined, page: undefined, more: false };

describe("a command to look something up", () => {
  for (const [text, over] of [
    ["vis hele", {}],
    ["Vis heile!", {}],
    ["show all", {}],
    ["vis meg hele punktet", {}],
    ["show the whole section", {}],
    ["vis mer", { more: true }],
    ["vis meir", { more: true }],
    ["les mer", { more: true }],
    ["show more", { more: true }],
    ["vis hele R12/tvister/1", { clauseId: "R12/tvister/1" }],
    ["vis heile «hol/6-2/1.8» side 2", { clauseId: "hol/6-2/1.8", page: 2 }],
    [
      "show all R12/tvister/1 as of 2023-03-01 page 3",
      { clauseId: "R12/tvister/1", date: "2023-03-01", page: 3 },
    ],
  ] as const)
    it(`is the whole section: ${text}`, () => assert.deepEqual(parse(text), { ...section, ...over }));

  for (const text of [
    "endringer i retningslinje 12",
    "Hva er endret i retningslinje 12?",
    "hva er nytt i retningslinje 12",
    "hva har endret seg i retningslinje 12",
    "endringar i retningslinje 12",
    "Kva er endra i retningslinje 12?",
  ])
    it(`is what changed in a document: ${text}`, () =>
      assert.deepEqual(parse(text), { kind: "changes", document: "retningslinje 12" }));
  for (const text of [
    "changes in guideline 12",
    "What changed in guideline 12?",
    "what has changed in guideline 12",
  ])
    it(`is what changed in a document: ${text}`, () =>
      assert.deepEqual(parse(text), { kind: "changes", document: "guideline 12" }));

  for (const [text, wanted] of [
    ["Hva har SSU vedtatt om avvik?", { body: "ssu", about: "avvik" }],
    ["Hva vedtok SSU om avvik?", { body: "ssu", about: "avvik" }],
    ["Kva har SSU vedteke om avvik?", { body: "ssu", about: "avvik" }],
    ["What has SSU decided about deviations?", { body: "ssu", about: "deviations" }],
    ["What did we decide about deviations?", { body: undefined, about: "deviations" }],
    ["hva har vi vedtatt om hjemreise fra sykehus", { body: undefined, about: "hjemreise fra sykehus" }],
    ["hva ble vi enige om om avvik", { body: undefined, about: "om avvik" }],
    ["vedtak om avvik", { body: undefined, about: "avvik" }],
    ["vis vedtak", { body: undefined, about: undefined }],
    ["decisions", { body: undefined, about: undefined }],
    ["hva har SSU vedtatt?", { body: "ssu", about: undefined }],
  ] as const)
    it(`is about decisions: ${text}`, () => {
      const command = parse(text);
      assert.ok(command?.kind === "decisions");
      assert.deepEqual(command.wanted, wanted);
    });

  for (const [text, sequence, body] of [
    ["Hva ble vi enige om i 14/25?", 14, undefined],
    ["hva ble vi enige om i sak 14-25", 14, undefined],
    ["Kva vart vi samde om i 14/25?", 14, undefined],
    ["What did we agree in 14/25?", 14, undefined],
    ["vedtak SSU 014/25", 14, "ssu"],
    ["hva ble vi enige om i u004-24?", 4, undefined],
  ] as const)
    it(`is one decision by its number: ${text}`, () => {
      const command = parse(text);
      assert.ok(command?.kind === "decisions", text);
      assert.equal(command.wanted.number?.sequence, sequence);
      assert.equal(command.wanted.body, body);
    });

  for (const text of [
    "Hva har Stortinget vedtatt om samarbeid?",
    "Hvem vedtar endringer i avtalen?",
    "Hva skal vises i journalen?",
    "Er det gjort endringer?",
    "vis R12/tvister/1",
    "Hvilket vedtak krever konsensus?",
    "Hva er vi enige om?",
  ])
    it(`is none of these: ${text}`, () => assert.equal(parse(text), undefined));
});
