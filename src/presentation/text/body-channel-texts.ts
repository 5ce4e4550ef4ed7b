import type { Language } from "../../domain/kernel/language.ts";
import type { TitledText } from "./catalogue.ts";

/** Every sentence about the channels that a body's notices go to. Parameters are finished words. */
export interface BodyChannelTexts {
  /** `parseBodyChannelCommand` understands it. */
  readonly say: (body: string) => string;
  readonly bound: (body: string) => TitledText;
  readonly unbound: (body: string) => TitledText;
  readonly notHere: TitledText;
  readonly onlySecretariat: TitledText;
  readonly lost: (body: string, say: string) => TitledText;
}

const TEXTS: Readonly<Record<Language, BodyChannelTexts>> = {
  nb: {
    say: (body) => `dette er kanalen til ${body}`,
    bound: (body) => ({
      title: `Dette er nå en kanal for ${body}`,
      text: `Innkallinger, endringer og vedtak i ${body} kommer hit. Det kan være flere kanaler. Skriv «dette er ikke kanalen til ${body}» for å stoppe det.`,
    }),
    unbound: (body) => ({
      title: `Dette er ikke lenger en kanal for ${body}`,
      text: "Nye innkallinger og vedtak kommer ikke hit.",
    }),
    notHere: {
      title: "Dette er ikke en kanal",
      text: "Skriv det samme i kanalen eller gruppen det gjelder.",
    },
    onlySecretariat: {
      title: "Bare sekretariatet kan velge kanal",
      text: "Be sekretariatet skrive det her.",
    },
    lost: (body, say) => ({
      title: `Jeg når ikke lenger kanalen til ${body}`,
      text: `Kanalen er kanskje slettet, eller jeg er fjernet fra den. Skriv «${say}» i en annen kanal.`,
    }),
  },
  nn: {
    say: (body) => `dette er kanalen til ${body}`,
    bound: (body) => ({
      title: `Dette er no ein kanal for ${body}`,
      text: `Innkallingar, endringar og vedtak i ${body} kjem hit. Det kan vere fleire kanalar. Skriv «dette er ikkje kanalen til ${body}» for å stoppe det.`,
    }),
    unbound: (body) => ({
      title: `Dette er ikkje lenger ein kanal for ${body}`,
      text: "Nye innkallingar og vedtak kjem ikkje hit.",
    }),
    notHere: { title: "Dette er ikkje ein kanal", text: "Skriv det same i kanalen eller gruppa det gjeld." },
    onlySecretariat: {
      title: "Berre sekretariatet kan velje kanal",
      text: "Be sekretariatet skrive det her.",
    },
    lost: (body, say) => ({
      title: `Eg når ikkje lenger kanalen til ${body}`,
      text: `Kanalen er kanskje sletta, eller eg er fjerna frå han. Skriv «${say}» i ein annan kanal.`,
    }),
  },
  en: {
    say: (body) => `this is the channel of ${body}`,
    bound: (body) => ({
      title: `This is now a channel of ${body}`,
      text: `Notices, changes and decisions of ${body} come here. There may be several channels. Write «this is not the channel of ${body}» to stop it.`,
    }),
    unbound: (body) => ({
      title: `This is no longer a channel of ${body}`,
      text: "New notices and decisions do not come here.",
    }),
    notHere: {
      title: "This is not a channel",
      text: "Write the same in the channel or group that you mean.",
    },
    onlySecretariat: {
      title: "Only the secretariat can choose a channel",
      text: "Ask the secretariat to write it here.",
    },
    lost: (body, say) => ({
      title: `I can no longer reach the channel of ${body}`,
      text: `The channel may have been deleted, or I have been removed from it. Write «${say}» in another channel.`,
    }),
  },
};

export function bodyChannelTexts(language: Language): BodyChannelTexts {
  return TEXTS[language];
}
