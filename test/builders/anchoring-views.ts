import { type Anchoring, emptyAnchoring } from "../../src/domain/cases/anchoring/anchoring.ts";
import { placesToAnchor } from "../../src/domain/cases/anchoring/who-anchors.ts";
import type { Case } from "../../src/domain/cases/case.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { anchoringForm } from "../../src/presentation/view/anchoring-forms.ts";
import { anchoringQuestionView } from "../../src/presentation/view/anchoring-question-view.ts";
import { anchoringSideView } from "../../src/presentation/view/anchoring-side-view.ts";
import type { AnchoringContext } from "../../src/presentation/view/anchoring-words.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { ANCHORED, AT, readerNamed, TODAY, UNDER_TREATMENT } from "./anchoring-facts.ts";
import { shippedLibrary } from "./case-stage.ts";
import { date } from "./documents.ts";

const by = { person: "ssu-moss", name: "Erik Eksempel" };
const knut = { person: "kontakt-moss", name: "Knut Prøve" };
const ask = (party: string, contact?: Anchoring["asks"][number]["contact"]): Anchoring["asks"][number] => ({
  seat: "ssu-moss",
  party,
  ...(contact === undefined ? {} : { contact, question: "Har dere folk til å svare på fire uker?" }),
  askedAt: AT,
  by,
  proposal: 1,
});

const worked: Anchoring = {
  ...emptyAnchoring("BT-407", "municipalities"),
  asks: [
    ask("moss", knut),
    ask("rade", { person: "kontakt-rade", name: "Ragna Prøve" }),
    ask("valer"),
    ask("vestby"),
  ],
  answers: [
    {
      party: "moss",
      contact: knut,
      answer: "doubts",
      words: "Fire uker er kort når det er ferie.",
      at: AT,
      proposal: 1,
      source: "card",
      mark: "1",
    },
    {
      party: "valer",
      contact: { name: "Vilde Prøve" },
      answer: "supports",
      words: "Ledergruppen er enig.",
      at: AT,
      proposal: 1,
      source: "registered",
      registeredBy: by,
      mark: "2",
    },
  ],
  notes: [{ by, at: AT, words: "Vi bør be om seks uker.", mark: "3" }],
  drafts: [{ seat: "ssu-moss", stance: "consent-with-remark", words: "Med seks uker i ferier.", by, at: AT }],
  preMeetings: [
    { id: "4", date: date("2026-11-27"), place: "Teams", notes: "", state: "planned", by, at: AT },
  ],
};

/** A side's anchoring as somebody has it before them who is called by what they are: «ssu-moss», «kommunesekretær». */
function anchoringAs(who: string, anchoring: Anchoring, treated: Case = UNDER_TREATMENT): AnchoringContext {
  const reader = readerNamed(who);
  const place = placesToAnchor(treated, reader).find(({ side }) => side === anchoring.side);
  if (place === undefined) throw new Error(`${who} has no place in ${anchoring.side}`);
  return {
    ...{ anchoring, place, treated, reader, community: ANCHORED, roster: reader.roster, today: TODAY },
    library: shippedLibrary,
    deadline: date("2026-12-05"),
  };
}

const moss = anchoringAs("ssu-moss", worked);
const blank = { filled: {}, problem: undefined, mark: "form-1" };
const party = ANCHORED.parties.find(({ id }) => id === "moss");
if (party === undefined) throw new Error("Moss is gone");

/** One side's room in a case, for those who stand in it, and for a contact who is asked. */
export const ANCHORING_VIEWS = {
  "anchoring-before": (language) =>
    anchoringSideView(
      anchoringAs("ssu-moss", emptyAnchoring("BT-407", "municipalities")),
      undefined,
      { unreached: false },
      language,
    ),
  "anchoring-seat": (language) => anchoringSideView(moss, undefined, { unreached: false }, language),
  "anchoring-secretary": (language) =>
    anchoringSideView(anchoringAs("kommunesekretær", worked), undefined, { unreached: false }, language),
  "anchoring-release": (language) => anchoringForm("release", moss, blank, language),
  "anchoring-register": (language) => anchoringForm("register", moss, blank, language),
  "anchoring-question": (language) =>
    anchoringQuestionView(
      moss,
      { anchoring: { ...worked, answers: [] }, party, person: knut.person },
      undefined,
      language,
    ),
} as const satisfies Record<string, (language: Language) => View>;
