import type { StoredInquiry } from "../../domain/agreements/inquiries/inquiry-store.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { inquiryTexts } from "../text/inquiry-texts.ts";
import type { CaseReceiptView } from "./case-view.ts";

export interface InquirySent {
  readonly id: string;
  readonly community: Community;
  /** Absent when nobody could be told yet, and it is tried again. */
  readonly told: StoredInquiry["told"];
  /** Whether the answer can be sent to whoever asked. */
  readonly reachable: boolean;
}

/** The number, who has been told of it in truth, and where the answer will come. */
export function inquiryReceiptView(
  { id, community, told, reachable }: InquirySent,
  language: Language,
): CaseReceiptView {
  const { receipt, say, press } = inquiryTexts(language);
  return {
    kind: "case-receipt",
    language,
    title: receipt.title,
    facts: [{ title: receipt.number, value: id }],
    next: [
      reachText(told, community, language),
      reachable ? receipt.answerHere : receipt.answerWhenYouWrite,
      receipt.follow(say.show(id)),
    ],
    open: { title: press.open, verb: "question/view", data: { community: community.id, inquiry: id } },
  };
}

function reachText(told: StoredInquiry["told"], { secretariat }: Community, language: Language): string {
  const { receipt } = inquiryTexts(language);
  switch (told) {
    case "channel":
      return receipt.toldChannel;
    case "personally":
      return receipt.toldPersonally;
    case "nobody":
      return receipt.toldNobody(secretariat.email);
    case undefined:
      return receipt.toldLater;
  }
}
