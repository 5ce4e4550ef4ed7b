import assert from "node:assert/strict";
import { parseSuccessionCommand } from "../../../src/presentation/commands/succession-command.ts";

describe("commands for the plan that follows", () => {
  for (const [text, wanted] of [
    ["ny handlingsplan 2027–2030", { kind: "draft", years: { first: 2027, last: 2030 } }],
    ["Ny handlingsplan 2027-2030.", { kind: "draft", years: { first: 2027, last: 2030 } }],
    ["Hei, lag ny handlingsplan for 2027", { kind: "draft", years: { first: 2027, last: 2027 } }],
    ["new action plan 2027–2030", { kind: "draft", years: { first: 2027, last: 2030 } }],
    ["ny handlingsplan 2030–2027", undefined],
    ["utkast til handlingsplan", { kind: "overview" }],
    ["neste tiltak i utkastet", { kind: "next" }],
    ["valgene i utkastet", { kind: "choices" }],
    ["legg fram utkastet", { kind: "put-forward" }],
    ["put the draft forward", { kind: "put-forward" }],
    ["forkast utkastet", { kind: "discard" }],
    ["Slett utkastet til ny handlingsplan!", { kind: "discard" }],
    ["discard the draft", { kind: "discard" }],
    [
      "videreføres 1.a.ii: Arbeidet er ikke ferdig: det trengs tid",
      {
        kind: "choose",
        choice: "carry-over",
        task: "1.a.ii",
        reason: "Arbeidet er ikke ferdig: det trengs tid",
      },
    ],
    [
      "utgår 10.0 fordi strategien er erstattet",
      { kind: "choose", choice: "drop", task: "10.0", reason: "strategien er erstattet" },
    ],
    [
      "vidareførast 3.a-2: held fram",
      { kind: "choose", choice: "carry-over", task: "3.a-2", reason: "held fram" },
    ],
    ["carry over 5: goes on", { kind: "choose", choice: "carry-over", task: "5", reason: "goes on" }],
    ["avslutt 5", undefined],
    ["utgår 4.a", { kind: "choose", choice: "drop", task: "4.a", reason: undefined }],
    ["Videreføres tiltak 3.a-2", { kind: "choose", choice: "carry-over", task: "3.a-2", reason: undefined }],
    ["går ut 10.0", { kind: "choose", choice: "drop", task: "10.0", reason: undefined }],
    ["drop 4.a", { kind: "choose", choice: "drop", task: "4.a", reason: undefined }],
    ["utgår 2024", undefined],
    ["utgår 1.1.2027", undefined],
    ["lag utkast til ny handlingsplan", { kind: "overview" }],
    ["Lag eit utkast til ny handlingsplan", { kind: "overview" }],
    ["Make a draft of a new action plan", { kind: "overview" }],
    ["draft action plan", { kind: "overview" }],
    ["avslutt alle ferdige: gjennomført", { kind: "close-group", group: "done", reason: "gjennomført" }],
    ["avslutt statuslinjene", { kind: "close-group", group: "status-sentences", reason: undefined }],
    ["avslutt hastesaken", undefined],
    ["Hva sier loven om en ny handlingsplan?", undefined],
  ] as const)
    it(`«${text}»`, () => assert.deepEqual(parseSuccessionCommand(text), wanted));
});
