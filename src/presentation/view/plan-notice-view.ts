import type { Language } from "../../domain/kernel/language.ts";
import type { PlanNotice } from "../text/plan-catalogue.ts";
import { planTexts } from "../text/plan-texts.ts";
import type { NoticeView } from "./view.ts";

/** What the reader asked for and did not get, as against what they only need to know. */
const WARNINGS: ReadonlySet<PlanNotice> = new Set([
  "not-a-reader",
  "not-a-member",
  "not-yours",
  "not-your-party",
  "for-the-secretariat",
  "no-such-body",
  "before-the-plan",
  "no-web-address",
  "no-such-party",
  "changed-meanwhile",
]);

export function planNoticeView(notice: PlanNotice, language: Language): NoticeView {
  const tone = WARNINGS.has(notice) ? "warning" : "information";
  return { kind: "notice", language, tone, ...planTexts(language).notice[notice] };
}
