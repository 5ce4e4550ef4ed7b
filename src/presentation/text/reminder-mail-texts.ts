import type { Language } from "../../domain/kernel/language.ts";

/** Every sentence of a mail that is not the reminder's own. Parameters are finished words. */
export interface ReminderMailTexts {
  readonly subject: (title: string) => string;
  readonly many: (count: number, community: string) => string;
  readonly greeting: (name: string) => string;
  readonly intro: (community: string) => string;
  readonly open: string;
  readonly write: (say: string) => string;
  readonly noAuthority: string;
  readonly why: string;
  /** `who`: the secretary who gave the address. */
  readonly whyByOther: (who: string) => string;
  readonly stop: string;
}

const nb: ReminderMailTexts = {
  subject: (title) => `Påminnelse: ${title}`,
  many: (count, community) => `${count} ting venter på deg i ${community}`,
  greeting: (name) => `Hei, ${name}`,
  intro: (community) => `Dette venter på deg i ${community}.`,
  open: "Åpne Teams",
  write: (say) => `Skriv «${say}» til Enighet i Teams.`,
  noAuthority:
    "Lenken åpner bare Teams. Ingenting blir svart på, godkjent eller endret ved å trykke på den eller ved å svare på denne e-posten.",
  why: "Du får e-post fordi jeg ikke kan skrive til deg i Teams, og fordi du har oppgitt denne adressen.",
  whyByOther: (who) =>
    `Du får e-post fordi jeg ikke kan skrive til deg i Teams, og fordi ${who} i sekretariatet har oppgitt denne adressen for deg.`,
  stop: "Vil du ikke ha e-post? Skriv «slett e-posten min» til Enighet i Teams, eller be sekretariatet på din side om å slette adressen.",
};

const nn: ReminderMailTexts = {
  subject: (title) => `Påminning: ${title}`,
  many: (count, community) => `${count} ting ventar på deg i ${community}`,
  greeting: (name) => `Hei, ${name}`,
  intro: (community) => `Dette ventar på deg i ${community}.`,
  open: "Opne Teams",
  write: (say) => `Skriv «${say}» til Enighet i Teams.`,
  noAuthority:
    "Lenkja opnar berre Teams. Ingenting blir svart på, godkjent eller endra ved å trykkje på henne eller ved å svare på denne e-posten.",
  why: "Du får e-post fordi eg ikkje kan skrive til deg i Teams, og fordi du har oppgitt denne adressa.",
  whyByOther: (who) =>
    `Du får e-post fordi eg ikkje kan skrive til deg i Teams, og fordi ${who} i sekretariatet har oppgitt denne adressa for deg.`,
  stop: "Vil du ikkje ha e-post? Skriv «slett e-posten min» til Enighet i Teams, eller be sekretariatet på di side om å slette adressa.",
};

const en: ReminderMailTexts = {
  subject: (title) => `Reminder: ${title}`,
  many: (count, community) => `${count} things wait for you in ${community}`,
  greeting: (name) => `Hello, ${name}`,
  intro: (community) => `This waits for you in ${community}.`,
  open: "Open Teams",
  write: (say) => `Write “${say}” to Enighet in Teams.`,
  noAuthority:
    "The link opens Teams and nothing more. Nothing is answered, approved or changed by following it or by replying to this mail.",
  why: "You get mail because I cannot write to you in Teams, and because you gave this address.",
  whyByOther: (who) =>
    `You get mail because I cannot write to you in Teams, and because ${who} of the secretariat gave this address for you.`,
  stop: "No more mail? Write “delete my email” to Enighet in Teams, or ask your side's secretariat to delete the address.",
};

const TEXTS: Readonly<Record<Language, ReminderMailTexts>> = { nb, nn, en };

export function reminderMailTexts(language: Language): ReminderMailTexts {
  return TEXTS[language];
}
