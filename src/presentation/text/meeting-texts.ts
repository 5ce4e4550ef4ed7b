import type { Language } from "../../domain/kernel/language.ts";
import type { MeetingTexts } from "./meeting-catalogue.ts";
import { meetingEn } from "./meeting-en.ts";
import { meetingNb } from "./meeting-nb.ts";
import { meetingNn } from "./meeting-nn.ts";

const TEXTS: Readonly<Record<Language, MeetingTexts>> = { nb: meetingNb, nn: meetingNn, en: meetingEn };

export function meetingTexts(language: Language): MeetingTexts {
  return TEXTS[language];
}
