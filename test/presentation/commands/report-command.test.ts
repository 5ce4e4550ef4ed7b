import assert from "node:assert/strict";
import { parseReportCommand } from "../../../src/presentation/commands/report-command.ts";

const annual = (year?: number) => ({ kind: "annual-report", year });
const file = (format?: string) => ({ kind: "plan-file", format });
const plan = { kind: "plan-report" };

describe("commands for reports", () => {
  for (const [text, wanted] of [
    ["rapport om handlingsplanen", plan],
    ["Kan du lage en rapport?", undefined],
    ["Lag en rapport om planen som Word", plan],
    ["rapport til Partnerskapsmøtet", plan],
    ["report on the action plan", plan],
    ["årsberetning 2026", annual(2026)],
    ["Hei! Lag utkast til årsberetning for 2025", annual(2025)],
    ["Lag et utkast til årsberetning til Partnerskapsmøtet", annual()],
    ["årsmelding 2026", annual(2026)],
    ["make a draft of the annual report for 2026", annual(2026)],
    ["eksporter planen til Excel", file("excel")],
    ["eksporter handlingsplanen", file()],
    ["handlingsplanen som JSON", file("json")],
    ["export the plan to Excel", file("excel")],
    ["handlingsplanen som pdf", plan],
    ["Vis handlingsplanen som PDF-fil", plan],
    ["planen i Word", plan],
    ["the action plan as a PDF", plan],
    ["handlingsplanen", undefined],
    ["Hva står i handlingsplanen som PDF-en ikke viser?", undefined],
    ["Hva står det om årsberetning i retningslinje 12?", undefined],
    ["status på handlingsplanen", undefined],
  ] as const)
    it(`«${text}»`, () => assert.deepEqual(parseReportCommand(text), wanted));
});
