import type { Language } from "../../domain/kernel/language.ts";
import type { PlanDoctorTexts } from "./plan-doctor-catalogue.ts";
import { planDoctorEn } from "./plan-doctor-en.ts";
import { planDoctorNb } from "./plan-doctor-nb.ts";
import { planDoctorNn } from "./plan-doctor-nn.ts";

const TEXTS: Readonly<Record<Language, PlanDoctorTexts>> = {
  nb: planDoctorNb,
  nn: planDoctorNn,
  en: planDoctorEn,
};

export function planDoctorTexts(language: Language): PlanDoctorTexts {
  return TEXTS[language];
}
