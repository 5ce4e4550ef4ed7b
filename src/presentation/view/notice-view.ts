import type { Stop } from "../../domain/guard/what-stops.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Texts, TitledText } from "../text/catalogue.ts";
import { textsFor } from "../text/texts.ts";
import type { NoticeView } from "./view.ts";

type PlainNotice = {
  [K in keyof Texts["notice"]]: Texts["notice"][K] extends TitledText ? K : never;
}[keyof Texts["notice"]];

/** What a short message is about; some need a word to fill in. */
export type Notice =
  | { readonly kind: PlainNotice }
  | { readonly kind: "failure"; readonly correlationId: string }
  | { readonly kind: "communityChosen"; readonly communityName: string };

/** What the reader must act on, and not merely know. */
const WARNINGS: ReadonlySet<Notice["kind"]> = new Set([
  "guardStruck",
  "storyStruck",
  "failure",
  "storeUnavailable",
]);

/** What the guard says of a text that it stopped. */
export function stopNotice(stop: Stop, language: Language): NoticeView {
  return noticeView({ kind: stop === "identity-number" ? "guardStruck" : "storyStruck" }, language);
}

export function noticeView(notice: Notice, language: Language): NoticeView {
  return {
    kind: "notice",
    language,
    tone: WARNINGS.has(notice.kind) ? "warning" : "information",
    ...titledText(notice, textsFor(language).notice),
  };
}

function titledText(notice: Notice, texts: Texts["notice"]): TitledText {
  switch (notice.kind) {
    case "failure":
      return texts.failure(notice.correlationId);
    case "communityChosen":
      return texts.communityChosen(notice.communityName);
    default:
      return texts[notice.kind];
  }
}
