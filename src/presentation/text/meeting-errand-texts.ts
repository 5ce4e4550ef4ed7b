import type { Language } from "../../domain/kernel/language.ts";
import type { MeetingErrandTexts } from "./meeting-errand-catalogue.ts";
import { meetingErrandEn } from "./meeting-errand-en.ts";
import { meetingErrandNb } from "./meeting-errand-nb.ts";
import { meetingErrandNn } from "./meeting-errand-nn.ts";

const TEXTS: Readonly<Record<Language, MeetingErrandTexts>> = {
  nb: meetingErrandNb,
  nn: meetingErrandNn,
  en: meetingErrandEn,
};

/** Sentences about the errands of a meeting that were written instead of pressed. */
export function meetingErrandTexts(language: Language): MeetingErrandTexts {
  return TEXTS[language];
}
