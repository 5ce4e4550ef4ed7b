import assert from "node:assert/strict";
import { spokenLanguage } from "../../../src/presentation/conversation/spoken-language.ts";

const ENGLISH = [
  "tasks for frail elderly",
  "tasks in Halden",
  "task 4.a",
  "status of 4.a",
  "plan doctor",
  "plan doctor no dates",
  "action plan",
  "new action plan 2027–2030",
  "overdue tasks",
  "my tasks",
  "what is stuck in FSU?",
  "progress",
  "carry over 4.a: goes on",
  "drop 4.a",
  "close all done: finished",
  "put the draft forward",
  "next task in the draft",
  "prolong the action plan",
  "annual report 2026",
];

const NORWEGIAN = [
  "tiltak 4.a",
  "tiltak for skrøpelige eldre",
  "plandoktor",
  "planen som pdf",
  "eksporter planen til Excel",
  "utgår 4.a",
  "drop-in legevakt",
  "update på saken",
  "mandatet til UBUP",
  "status på 4.a",
  "rapport om handlingsplanen",
];

describe("the language that a message is answered in", () => {
  for (const text of ENGLISH)
    it(`is English after «${text}»`, () => {
      assert.equal(spokenLanguage(text, "nb"), "en");
    });

  for (const text of NORWEGIAN)
    it(`is the usual one after «${text}»`, () => {
      assert.equal(spokenLanguage(text, "nn"), "nn");
    });
});
