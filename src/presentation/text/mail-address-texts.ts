import type { Language } from "../../domain/kernel/language.ts";
import type { TitledText } from "./catalogue.ts";

/** Every sentence about where a person's mail goes. */
export interface MailAddressTexts {
  readonly kept: (address: string) => TitledText;
  readonly keptFor: (name: string) => TitledText;
  readonly forgotten: TitledText;
  readonly forgottenFor: (name: string) => TitledText;
  readonly noServer: string;
  readonly noAddress: TitledText;
  readonly notKnown: TitledText;
  readonly onlyAlone: TitledText;
  readonly onlySecretariat: TitledText;
  readonly noSuchPerson: (name: string) => TitledText;
  readonly several: (name: string) => TitledText;
  readonly otherSide: (name: string) => TitledText;
}

const nb: MailAddressTexts = {
  kept: (address) => ({
    title: "E-postadressen din er lagret",
    text: `Når jeg ikke kan skrive til deg i Teams, sender jeg påminnelser til ${address}. Ingen andre får se den. Slett den med «slett e-posten min».`,
  }),
  keptFor: (name) => ({
    title: "E-postadressen er lagret",
    text: `Påminnelser til ${name} går dit når jeg ikke når fram i Teams. Du går god for at adressen er riktig, og navnet ditt står i e-posten.`,
  }),
  forgotten: { title: "E-postadressen din er slettet", text: "Jeg sender ingen e-post til deg." },
  forgottenFor: (name) => ({
    title: "E-postadressen er slettet",
    text: `Jeg sender ingen e-post til ${name}.`,
  }),
  noServer: "Ingen e-posttjener er satt opp ennå, så foreløpig sendes ingenting.",
  noAddress: {
    title: "Dette er ikke en e-postadresse",
    text: "Skriv den slik: «min e-post er kari@eksempel.no».",
  },
  notKnown: {
    title: "Jeg kjenner deg ikke her",
    text: "E-post sendes bare til dem som har en plass i helsefellesskapet.",
  },
  onlyAlone: {
    title: "Ikke i en kanal",
    text: "Adressen er ikke lagret. Skriv den til meg i egen samtale, og slett meldingen her.",
  },
  onlySecretariat: {
    title: "Bare sekretariatet kan gjøre dette",
    text: "Du kan lagre din egen adresse: «min e-post er …».",
  },
  noSuchPerson: (name) => ({
    title: "Fant ikke personen",
    text: `Ingen i helsefellesskapet heter «${name}». Skriv navnet som i «hvem sitter i SSU».`,
  }),
  several: (name) => ({
    title: "Flere har dette navnet",
    text: `Flere heter «${name}». Be personen selv skrive «min e-post er …» til meg.`,
  }),
  otherSide: (name) => ({
    title: "Ikke din side",
    text: `${name} hører til den andre siden. Sekretariatet der kan lagre adressen.`,
  }),
};

const nn: MailAddressTexts = {
  kept: (address) => ({
    title: "E-postadressa di er lagra",
    text: `Når eg ikkje kan skrive til deg i Teams, sender eg påminningar til ${address}. Ingen andre får sjå henne. Slett henne med «slett e-posten min».`,
  }),
  keptFor: (name) => ({
    title: "E-postadressa er lagra",
    text: `Påminningar til ${name} går dit når eg ikkje når fram i Teams. Du går god for at adressa er rett, og namnet ditt står i e-posten.`,
  }),
  forgotten: { title: "E-postadressa di er sletta", text: "Eg sender ingen e-post til deg." },
  forgottenFor: (name) => ({ title: "E-postadressa er sletta", text: `Eg sender ingen e-post til ${name}.` }),
  noServer: "Ingen e-posttenar er sett opp enno, så førebels blir ingenting sendt.",
  noAddress: {
    title: "Dette er ikkje ei e-postadresse",
    text: "Skriv henne slik: «min e-post er kari@eksempel.no».",
  },
  notKnown: {
    title: "Eg kjenner deg ikkje her",
    text: "E-post blir berre send til dei som har ein plass i helsefellesskapet.",
  },
  onlyAlone: {
    title: "Ikkje i ein kanal",
    text: "Adressa er ikkje lagra. Skriv henne til meg i eigen samtale, og slett meldinga her.",
  },
  onlySecretariat: {
    title: "Berre sekretariatet kan gjere dette",
    text: "Du kan lagre di eiga adresse: «min e-post er …».",
  },
  noSuchPerson: (name) => ({
    title: "Fann ikkje personen",
    text: `Ingen i helsefellesskapet heiter «${name}». Skriv namnet som i «kven sit i SSU».`,
  }),
  several: (name) => ({
    title: "Fleire har dette namnet",
    text: `Fleire heiter «${name}». Be personen sjølv skrive «min e-post er …» til meg.`,
  }),
  otherSide: (name) => ({
    title: "Ikkje di side",
    text: `${name} høyrer til den andre sida. Sekretariatet der kan lagre adressa.`,
  }),
};

const en: MailAddressTexts = {
  kept: (address) => ({
    title: "Your email address is kept",
    text: `When I cannot write to you in Teams, I send reminders to ${address}. Nobody else is shown it. Delete it with “delete my email”.`,
  }),
  keptFor: (name) => ({
    title: "The email address is kept",
    text: `Reminders to ${name} go there when I cannot get through in Teams. You vouch for the address, and your name stands in the mail.`,
  }),
  forgotten: { title: "Your email address is deleted", text: "I send you no mail." },
  forgottenFor: (name) => ({ title: "The email address is deleted", text: `I send no mail to ${name}.` }),
  noServer: "No mail server is set up yet, so nothing is sent for now.",
  noAddress: {
    title: "This is not an email address",
    text: "Write it like this: “my email is kari@example.no”.",
  },
  notKnown: {
    title: "I do not know you here",
    text: "Mail goes only to those who have a place in the health community.",
  },
  onlyAlone: {
    title: "Not in a channel",
    text: "The address is not kept. Write it to me in our own chat, and delete the message here.",
  },
  onlySecretariat: {
    title: "Only the secretariat can do this",
    text: "You can keep your own address: “my email is …”.",
  },
  noSuchPerson: (name) => ({
    title: "No such person",
    text: `Nobody in the health community is called “${name}”. Write the name as in “who sits in SSU”.`,
  }),
  several: (name) => ({
    title: "Several have this name",
    text: `Several are called “${name}”. Ask the person to write “my email is …” to me.`,
  }),
  otherSide: (name) => ({
    title: "Not your side",
    text: `${name} belongs to the other side. Its secretariat can keep the address.`,
  }),
};

const TEXTS: Readonly<Record<Language, MailAddressTexts>> = { nb, nn, en };

export function mailAddressTexts(language: Language): MailAddressTexts {
  return TEXTS[language];
}
