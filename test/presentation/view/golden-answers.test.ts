import assert from "node:assert/strict";
import { openLibrary } from "../../../src/compose/open-library.ts";
import { takeQuestion } from "../../../src/domain/agreements/answers/take-question.ts";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { outcomeView } from "../../../src/presentation/view/outcome-view.ts";
import type { AnswerView } from "../../../src/presentation/view/view.ts";
import { date } from "../../builders/documents.ts";

interface Golden {
  readonly in: "ostfold" | "innlandet";
  readonly asked: Readonly<Record<Language, string>>;
  readonly clause: string;
  /** What leads: the document, and how much it weighs. */
  readonly leads: RegExp;
  /** What is emphasised; absent: nothing is. */
  readonly sentence?: string;
}

const GOVERNS = /gjelder her|gjeld her|applies here/;
const INFORMS = /orientering|information/;
const GOLDEN: readonly Golden[] = [
  {
    in: "ostfold",
    asked: {
      nb: "Hvem avgjør når vi er uenige om retningslinje 12?",
      nn: "Kven avgjer når vi er usamde om retningslinje 12?",
      en: "Who decides when we disagree on guideline 12?",
    },
    clause: "R12/tvister/1",
    leads: GOVERNS,
    sentence:
      "Er partene uenige om hva retningslinjen betyr, eller hvordan den skal forstås, er det Strategisk samarbeidsutvalg (SSU) som drøfter og avgjør tvisten.",
  },
  {
    in: "ostfold",
    asked: {
      nb: "Når skal sykehuset varsle kommunen om en innlagt pasient?",
      nn: "Når skal sjukehuset varsle kommunen om ein innlagd pasient?",
      en: "When must the hospital notify the municipality of an admitted patient?",
    },
    clause: "utskriv/8/1",
    leads: GOVERNS,
    sentence:
      "Kan pasienten komme til å trenge kommunal hjelp etter utskrivningen, skal sykehuset varsle kommunen innen 24 timer etter innleggelsen.",
  },
  {
    in: "ostfold",
    asked: {
      nb: "Hvem sender samarbeidsavtalen til Helsedirektoratet?",
      nn: "Kven sender samarbeidsavtalen til Helsedirektoratet?",
      en: "Who sends the cooperation agreement to the Directorate of Health?",
    },
    clause: "hol/6-4/1",
    leads: GOVERNS,
    sentence: "Det er det regionale helseforetaket (RHF) som sender samarbeidsavtalen til Helsedirektoratet.",
  },
  {
    in: "ostfold",
    asked: {
      nb: "Hvem har arbeidsgiveransvaret for sykehusets folk i et felles prosjekt?",
      nn: "Kven har arbeidsgjevaransvaret for folka til sjukehuset i eit felles prosjekt?",
      en: "Who is the employer of the hospital's staff in a joint project?",
    },
    clause: "R12/organisering-og-ansvar/4",
    leads: GOVERNS,
  },
  {
    in: "ostfold",
    asked: { nb: "Hva skal vi gjøre med UBUP?", nn: "Kva skal vi gjere med UBUP?", en: "What is UBUP?" },
    clause: "HP/barn-og-unge/1",
    leads: /perioden er over|period is over/,
  },
  {
    in: "ostfold",
    asked: {
      nb: "Når kom samhandlingsreformen?",
      nn: "Når kom samhandlingsreforma?",
      en: "When did the coordination reform come?",
    },
    clause: "ORG/historien/5",
    leads: INFORMS,
    sentence: "I 2012 kom samhandlingsreformen.",
  },
  {
    in: "innlandet",
    asked: {
      nb: "Hvor mange rådgivere har sekretariatet?",
      nn: "Kor mange rådgjevarar har sekretariatet?",
      en: "How many advisers does the secretariat have?",
    },
    clause: "HF/sekretariatet/1",
    leads: INFORMS,
    sentence: "Det har to rådgivere: én fra kommunene og én fra sykehuset.",
  },
  {
    in: "innlandet",
    asked: {
      nb: "Hvor ofte skal avtalen revideres?",
      nn: "Kor ofte skal avtalen reviderast?",
      en: "How often must the agreement be revised?",
    },
    clause: "SA/varighet-revisjon-og-oppsigelse/3",
    leads: GOVERNS,
  },
  {
    in: "innlandet",
    asked: {
      nb: "Hvor mange delavtaler har vi?",
      nn: "Kor mange delavtalar har vi?",
      en: "How many sub-agreements do we have?",
    },
    clause: "SA/avtaledokumenter-og-vedtak/1",
    leads: GOVERNS,
    sentence: "Avtaleverket består av én overordnet avtale og fem delavtaler.",
  },
  {
    in: "innlandet",
    asked: {
      nb: "Hvor ofte holdes Partnerskapsmøtet?",
      nn: "Kor ofte blir Partnarskapsmøtet halde?",
      en: "How often is the partnership meeting held?",
    },
    clause: "HF/partnerskapsmoetet/2",
    leads: INFORMS,
  },
];

async function answerTo({ in: id, asked }: Golden, language: Language): Promise<AnswerView> {
  const { library, communityWithId } = await openLibrary({});
  const community = communityWithId(id);
  const outcome = takeQuestion({ text: asked[language], today: date("2026-11-21"), community }, library);
  const view = outcomeView(outcome, { library, communities: [community] }, language);
  assert.equal(view.kind, "answer", asked[language]);
  assert.ok(view.kind === "answer");
  return view;
}

describe("answers that were looked at and agreed", () => {
  for (const golden of GOLDEN)
    for (const language of LANGUAGES)
      it(golden.asked[language], async () => {
        const { best, lead } = await answerTo(golden, language);
        const { quote, emphasis } = best;
        assert.equal(best.clauseId, golden.clause);
        assert.match(lead, golden.leads);
        assert.equal(emphasis && quote.slice(emphasis.start, emphasis.end), golden.sentence);
      });
});
