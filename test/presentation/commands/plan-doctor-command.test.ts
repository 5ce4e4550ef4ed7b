import assert from "node:assert/strict";
import type { PlanRule } from "../../../src/domain/plan/doctor/plan-finding.ts";
import { parsePlanDoctorCommand } from "../../../src/presentation/commands/plan-doctor-command.ts";
import { planDoctorTexts } from "../../../src/presentation/text/plan-doctor-texts.ts";

const EXAMINE = [
  "plandoktor",
  "Plandoktoren",
  "Hei! Kva er gale med planen?",
  "hva er galt med planen",
  "Hva er galt med handlingsplanen vår?",
  "sjekk handlingsplanen",
  "Kan du sjekke planen?",
  "hva mangler i handlingsplanen?",
  "kva manglar i planen",
  "feil i handlingsplanen",
  "what is wrong with the plan?",
  "What's wrong with our action plan?",
  "check the action plan",
  "plan doctor",
];

const PROLONG = [
  "forleng handlingsplanen",
  "Forlenge planen",
  "Hvordan forlenger vi handlingsplanen?",
  "korleis forlengjer vi handlingsplanen",
  "Prolong the action plan",
  "How do we extend the action plan?",
];

const NONE = [
  "forleng avtalen",
  "Hvor lenge kan vi forlenge oppholdet?",
  "status på handlingsplanen",
  "hva er galt med retningslinje 12",
  "plandoktor for sykehuset",
  "Hva sier handlingsplanen om feil bruk av legevakt?",
  "sjekk møteplanen",
  "planen",
];

describe("asking the plan doctor", () => {
  for (const text of EXAMINE)
    it(`understands «${text}»`, () => {
      assert.deepEqual(parsePlanDoctorCommand(text), { kind: "examine-plan" });
    });

  for (const text of PROLONG)
    it(`hears how to prolong the plan in «${text}»`, () => {
      assert.deepEqual(parsePlanDoctorCommand(text), { kind: "prolong-plan" });
    });

  for (const text of NONE)
    it(`leaves «${text}» to others`, () => {
      assert.equal(parsePlanDoctorCommand(text), undefined);
    });

  for (const language of ["nb", "nn", "en"] as const)
    it(`understands what its own buttons say (${language})`, () => {
      const { say, finding } = planDoctorTexts(language);
      assert.deepEqual(parsePlanDoctorCommand(say.all), { kind: "examine-plan" });
      for (const [rule, { name }] of Object.entries(finding) as [PlanRule, { name: string }][])
        assert.deepEqual(parsePlanDoctorCommand(say.one(name)), { kind: "show-finding", rule }, name);
    });
});
