import type { Language } from "../../domain/kernel/language.ts";
import type { NoticeView } from "../view/view.ts";
import { languageOfLocale } from "./language-of-locale.ts";

/** Why a message was not taken to the desk. */
export type ChannelProblem = "too-long" | "unreadable-click";

type ChannelText = Readonly<Record<ChannelProblem, { readonly title: string; readonly text: string }>> & {
  readonly unsupported: string;
};

const TEXT: Readonly<Record<Language, ChannelText>> = {
  nb: {
    "too-long": {
      title: "Meldingen er for lang",
      text: "Jeg leser inntil 4 000 tegn. Still spørsmålet med noen få setninger, uten opplysninger om enkeltpersoner.",
    },
    "unreadable-click": {
      title: "Knappen virker ikke lenger",
      text: "Kortet er for gammelt eller endret. Skriv det du ville spørre om, så svarer jeg.",
    },
    unsupported: "Dette kan jeg ikke gjøre herfra. Skriv til meg i chatten i stedet.",
  },
  nn: {
    "too-long": {
      title: "Meldinga er for lang",
      text: "Eg les inntil 4 000 teikn. Still spørsmålet med nokre få setningar, utan opplysningar om enkeltpersonar.",
    },
    "unreadable-click": {
      title: "Knappen verkar ikkje lenger",
      text: "Kortet er for gammalt eller endra. Skriv det du ville spørje om, så svarar eg.",
    },
    unsupported: "Dette kan eg ikkje gjere herifrå. Skriv til meg i chatten i staden.",
  },
  en: {
    "too-long": {
      title: "The message is too long",
      text: "I read up to 4,000 characters. Ask in a few sentences, and leave out anything about individuals.",
    },
    "unreadable-click": {
      title: "The button no longer works",
      text: "The card is too old or has been changed. Write what you wanted to ask, and I will answer.",
    },
    unsupported: "I cannot do that from here. Write to me in the chat instead.",
  },
};

/** What is said of a message that could not be taken as it came; the client's language is all that is known then. */
export function channelNotice(problem: ChannelProblem, locale: string | undefined): NoticeView {
  const language = languageOfLocale(locale);
  return { kind: "notice", language, tone: "warning", ...TEXT[language][problem] };
}

/** What is said of something that Teams offers and the bot does not do. */
export function unsupportedSentence(locale: string | undefined): string {
  return TEXT[languageOfLocale(locale)].unsupported;
}
