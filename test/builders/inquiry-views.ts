import type { Library } from "../../src/domain/agreements/answers/answer-question.ts";
import { clauseAt } from "../../src/domain/agreements/clause-at.ts";
import { type Inquiry, replayInquiry } from "../../src/domain/agreements/inquiries/inquiry.ts";
import type { InquiryEvent, InquiryKind } from "../../src/domain/agreements/inquiries/inquiry-event.ts";
import { readClause } from "../../src/domain/agreements/inquiries/read-clause.ts";
import { buildClauseSearch } from "../../src/domain/agreements/search/clause-search.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { inquiryTexts } from "../../src/presentation/text/inquiry-texts.ts";
import { ANY_SECRETARY, inquiryView } from "../../src/presentation/view/inquiry-for-reader.ts";
import { askingForm, liftingForm, reopeningForm } from "../../src/presentation/view/inquiry-forms.ts";
import { inquiryListView } from "../../src/presentation/view/inquiry-list-view.ts";
import { inquiryReceiptView } from "../../src/presentation/view/inquiry-receipt-view.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { shippedCommunity, shippedLibrary } from "./case-stage.ts";
import { date } from "./documents.ts";
import { asked } from "./inquiries.ts";
import { outsider } from "./tasks.ts";

const community = shippedCommunity("ostfold");
const library: Library = shippedLibrary;
const today = date("2026-11-21");
const clause = clauseAt({ community: "ostfold", document: "R12", clause: "R12/tvister/1" }, library, today);
if (clause === undefined) throw new Error("the demonstration has no clause about disputes");
const found = clause;

const kari = { person: "kari", name: "Kari Eksempel" };
const hans = { person: "hans", name: "Hans Eksempel" };
const at = "2026-11-21T10:00:00Z";

const answered: InquiryEvent = {
  kind: "answered",
  at,
  by: kari,
  mark: "click-1",
  wording: "Gjelder punktet også uenighet om betaling?",
  text: "Ja. Punktet skiller ikke mellom det faglige og det økonomiske.\nSSU avgjør begge deler.",
  side: "municipalities",
  clause: readClause(found),
};
const approved: InquiryEvent = { kind: "approved", at, by: hans, mark: "click-2", side: "hospital" };
const lifted: InquiryEvent = {
  kind: "lifted",
  at,
  by: hans,
  mark: "click-3",
  title: "Uenighet om tvister",
  need: "Partene leser punktet ulikt.",
  patients: "Likt for alle.",
};

function inquiry(about: InquiryKind, ...events: readonly InquiryEvent[]): Inquiry {
  const text =
    about === "question"
      ? "Gjelder punktet også når kommunen min er uenig om betaling?"
      : "Vi leser punktet slik at SSU bare gir råd.";
  const begun = replayInquiry("H-4071", [{ ...asked, about, text, clause: readClause(found) }, ...events]);
  if (begun === undefined) throw new Error("not an inquiry");
  return begun;
}

const shown = (of: Inquiry, searched = library) => ({ inquiry: of, community, library: searched, today });
const nora = { actor: asked.by, standing: outsider };
const NO_STATE = { filled: {}, problem: undefined };
const withoutDocuments: Library = { ...library, search: buildClauseSearch([]) };

/** Every kind of view about inquiries that has a card, under the name of its golden file. */
export const INQUIRY_VIEWS = {
  "inquiry-new": (language) =>
    inquiryView(
      shown(inquiry("question")),
      ANY_SECRETARY,
      { tone: "information", text: inquiryTexts(language).said.new },
      language,
    ),
  "inquiry-to-approve": (language) =>
    inquiryView(shown(inquiry("question", answered)), ANY_SECRETARY, undefined, language),
  "inquiry-of-asker": (language) =>
    inquiryView(
      shown(inquiry("question", answered, approved)),
      nora,
      { tone: "information", text: inquiryTexts(language).said.youHaveAnswer },
      language,
    ),
  "inquiry-fallen": (language) =>
    inquiryView(
      shown(inquiry("question", answered, approved, { kind: "fell", at, because: "gone" }), withoutDocuments),
      ANY_SECRETARY,
      { tone: "warning", text: inquiryTexts(language).said.fell.gone },
      language,
    ),
  "inquiry-lifted": (language) =>
    inquiryView(
      shown(inquiry("dispute", lifted, { kind: "lodged", at, case: "BT-407" })),
      nora,
      undefined,
      language,
    ),
  "inquiry-form": (language) =>
    askingForm(
      {
        ...NO_STATE,
        about: "question",
        community,
        question: "Hvem avgjør når vi er uenige?",
        clause: found,
        mark: "m",
      },
      language,
    ),
  "inquiry-form-dispute": (language) =>
    askingForm(
      {
        ...NO_STATE,
        about: "dispute",
        community,
        question: "Hvem avgjør når vi er uenige?",
        clause: found,
        mark: "m",
      },
      language,
    ),
  "inquiry-form-lift": (language) => liftingForm(shown(inquiry("dispute")), found, NO_STATE, language),
  "inquiry-form-reopen": (language) =>
    reopeningForm(shown(inquiry("question", answered)), NO_STATE, language),
  "inquiry-receipt": (language) =>
    inquiryReceiptView({ id: "H-4071", community, told: "nobody", reachable: false }, language),
  "inquiry-list": (language) =>
    inquiryListView(
      {
        whose: "inbox",
        inquiries: [inquiry("dispute"), inquiry("question", answered)],
        remark: inquiryTexts(language).list.channelLost(inquiryTexts(language).say.channel),
      },
      community,
      language,
    ),
} as const satisfies Record<string, (language: Language) => View>;
