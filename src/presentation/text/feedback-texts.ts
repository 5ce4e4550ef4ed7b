import type { Language } from "../../domain/kernel/language.ts";
import type { TitledText } from "./catalogue.ts";

/** What people read when they say that an answer is wrong, and what the secretariat reads of it. */
export interface FeedbackTexts {
  readonly told: {
    readonly title: string;
    readonly counted: string;
    readonly forgotten: string;
    readonly reasonStopped: string;
    /** Typed commands of the inquiries; `parseInquiryCommand` understands what is quoted. */
    readonly ask: string;
    readonly dispute: string;
  };
  readonly list: {
    readonly title: (community: string) => string;
    readonly none: (community: string) => TitledText;
    /** «Feil: 7 · Nyttig: færre enn fem». */
    readonly counts: (wrong: string, helpful: string) => string;
    readonly zero: string;
    readonly few: string;
    readonly refusals: string;
    readonly refusalsTitle: string;
    /** The clause is in no document any more. */
    readonly gone: string;
    readonly reason: (words: string) => string;
    readonly moreReasons: (count: number) => string;
    readonly moreClauses: (count: number) => string;
    readonly onlySecretariat: TitledText;
    readonly onlyPersonally: TitledText;
  };
}

const TEXTS: Readonly<Record<Language, FeedbackTexts>> = {
  nb: {
    told: {
      title: "Takk for at du sier fra",
      counted:
        "Sekretariatet ser at svaret er meldt som feil, men ikke hvem som meldte det, og ikke hva du spurte om.",
      forgotten: "Jeg vet ikke lenger hvilket svar det gjelder, så det er ikke talt med.",
      reasonStopped:
        "Begrunnelsen ser ut som opplysninger om en person. Jeg har ikke lagret den, men den kan ligge i Teams. Meld fra etter virksomhetens rutine.",
      ask: "Vil du ha svar fra et menneske, skriver du «spør sekretariatet».",
      dispute: "Leser dere punktet ulikt, skriver du «uenig om forståelsen».",
    },
    list: {
      title: (community) => `Tilbakemeldinger på svarene – ${community}`,
      none: (community) => ({
        title: "Ingen tilbakemeldinger ennå",
        text: `Når noen trykker tommel opp eller ned på et svar for ${community}, vises det her uten navn.`,
      }),
      counts: (wrong, helpful) => `Feil: ${wrong} · Nyttig: ${helpful}`,
      zero: "ingen",
      few: "færre enn fem",
      refusals: "Uten svar",
      refusalsTitle: "Spørsmål som jeg ikke fant noe punkt om",
      gone: "Punktet er ikke lenger i dokumentene",
      reason: (words) => `«${words}»`,
      moreReasons: (count) => (count === 1 ? "Og 1 begrunnelse til." : `Og ${count} begrunnelser til.`),
      moreClauses: (count) => (count === 1 ? "Og 1 punkt til." : `Og ${count} punkter til.`),
      onlySecretariat: {
        title: "Bare sekretariatet ser tilbakemeldingene",
        text: "Du kan selv trykke tommel opp eller ned under et svar. Det telles uten navnet ditt.",
      },
      onlyPersonally: {
        title: "Tilbakemeldingene viser jeg bare til sekretariatet",
        text: "Skriv «tilbakemeldinger» til meg i en egen chat.",
      },
    },
  },
  nn: {
    told: {
      title: "Takk for at du seier frå",
      counted:
        "Sekretariatet ser at svaret er meldt som feil, men ikkje kven som melde det, og ikkje kva du spurde om.",
      forgotten: "Eg veit ikkje lenger kva svar det gjeld, så det er ikkje talt med.",
      reasonStopped:
        "Grunngivinga ser ut som opplysningar om ein person. Eg har ikkje lagra henne, men ho kan liggje i Teams. Meld frå etter rutinen i verksemda.",
      ask: "Vil du ha svar frå eit menneske, skriv du «spør sekretariatet».",
      dispute: "Les de punktet ulikt, skriv du «usamd om forståinga».",
    },
    list: {
      title: (community) => `Tilbakemeldingar på svara – ${community}`,
      none: (community) => ({
        title: "Ingen tilbakemeldingar enno",
        text: `Når nokon trykkjer tommel opp eller ned på eit svar for ${community}, kjem det her utan namn.`,
      }),
      counts: (wrong, helpful) => `Feil: ${wrong} · Nyttig: ${helpful}`,
      zero: "ingen",
      few: "færre enn fem",
      refusals: "Utan svar",
      refusalsTitle: "Spørsmål som eg ikkje fann noko punkt om",
      gone: "Punktet er ikkje lenger i dokumenta",
      reason: (words) => `«${words}»`,
      moreReasons: (count) => (count === 1 ? "Og 1 grunngiving til." : `Og ${count} grunngivingar til.`),
      moreClauses: (count) => (count === 1 ? "Og 1 punkt til." : `Og ${count} punkt til.`),
      onlySecretariat: {
        title: "Berre sekretariatet ser tilbakemeldingane",
        text: "Du kan sjølv trykkje tommel opp eller ned under eit svar. Det blir talt utan namnet ditt.",
      },
      onlyPersonally: {
        title: "Tilbakemeldingane viser eg berre til sekretariatet",
        text: "Skriv «tilbakemeldingar» til meg i ein eigen chat.",
      },
    },
  },
  en: {
    told: {
      title: "Thank you for telling",
      counted: "The secretariat sees that the answer was called wrong, but not by whom, nor what you asked.",
      forgotten: "I no longer know which answer you mean, so it has not been counted.",
      reasonStopped:
        "The reason looks like information about a person. I have not stored it, but it may still be in Teams. Report it by your organisation's routine.",
      ask: "To get an answer from a human being, write “ask the secretariat”.",
      dispute: "If you read the clause differently, write “we disagree about the reading”.",
    },
    list: {
      title: (community) => `Feedback on the answers – ${community}`,
      none: (community) => ({
        title: "No feedback yet",
        text: `When somebody presses thumbs up or down on an answer for ${community}, it shows here without a name.`,
      }),
      counts: (wrong, helpful) => `Wrong: ${wrong} · Helpful: ${helpful}`,
      zero: "none",
      few: "fewer than five",
      refusals: "No answer",
      refusalsTitle: "Questions that I found no clause about",
      gone: "The clause is no longer in the documents",
      reason: (words) => `“${words}”`,
      moreReasons: (count) => (count === 1 ? "And 1 more reason." : `And ${count} more reasons.`),
      moreClauses: (count) => (count === 1 ? "And 1 more clause." : `And ${count} more clauses.`),
      onlySecretariat: {
        title: "Only the secretariat sees the feedback",
        text: "You can press thumbs up or down under an answer yourself. It is counted without your name.",
      },
      onlyPersonally: {
        title: "I show the feedback to the secretariat only",
        text: "Write “feedback” to me in a chat of our own.",
      },
    },
  },
};

export function feedbackTexts(language: Language): FeedbackTexts {
  return TEXTS[language];
}
