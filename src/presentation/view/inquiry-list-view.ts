import { type Inquiry, isOpen } from "../../domain/agreements/inquiries/inquiry.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { inquiryTexts } from "../text/inquiry-texts.ts";
import type { CaseListView } from "./case-view.ts";
import { inquiryPress } from "./inquiry-words.ts";

/** What a card has room for. */
const MOST = 12;
const MOST_OF_QUESTION = 140;

export interface InquiryList {
  readonly whose: "inbox" | "disputes" | "mine";
  /** Newest first. */
  readonly inquiries: readonly Inquiry[];
  /** What the reader must know about the channel; absent for all but the secretariat. */
  readonly remark: string | undefined;
}

/** Inquiries as rows, each row its own button. */
export function inquiryListView(
  { whose, inquiries, remark }: InquiryList,
  community: Community,
  language: Language,
): CaseListView {
  const { list, press, say, title, kind, short } = inquiryTexts(language);
  const shown = inquiries.slice(0, MOST);
  const rest = inquiries.length - shown.length;
  return {
    kind: "case-list",
    language,
    title: whose === "mine" ? list.mine : list[whose](community.name),
    intro: [
      inquiries.length === 0 ? list.none : list.count(inquiries.length),
      ...(rest === 0 ? [] : [list.rest(rest)]),
      ...(remark === undefined ? [] : [remark]),
    ].join(" "),
    cases: shown.map((inquiry) => ({
      label: title(inquiry.id, kind[inquiry.about]),
      title: cut(inquiry.text),
      state: short[inquiry.state],
      waiting: whose === "inbox" ? waitingFor(inquiry, language) : undefined,
      open: inquiryPress({ inquiry, community }, "view", press.open),
    })),
    start: {
      title: answerTexts(language).press.ask,
      verb: "question/ask",
      data: { community: community.id },
    },
    sayStart: say.ask,
  };
}

function waitingFor(inquiry: Inquiry, language: Language): string | undefined {
  const { list } = inquiryTexts(language);
  if (isOpen(inquiry)) return list.needsYou;
  return inquiry.state === "answered" && inquiry.about === "question" ? list.needsApproval : undefined;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= MOST_OF_QUESTION ? line : `${line.slice(0, MOST_OF_QUESTION - 1).trimEnd()}…`;
}
