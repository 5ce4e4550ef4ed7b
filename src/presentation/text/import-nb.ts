import type { ImportTexts } from "./import-catalogue.ts";
import { importFindingsNb } from "./import-findings-nb.ts";

export const importNb: ImportTexts = {
  ...importFindingsNb,
  group: {
    caution: "Se på dette først",
    damage: "Skadet eller tapt",
    contradiction: "Motsier seg selv eller noe annet",
    gap: "Mangler",
  },
  moreOfKind: (count) => `… og ${count} til av samme slag`,
  at: (place) => `(${place})`,
  page: (page) => `side ${page}`,
  noFindings: "Jeg fant ingen skader eller motsigelser.",
  problem: {
    damaged: { title: "Filen er skadet", text: "Åpne den, lagre den på nytt og send den igjen." },
    empty: { title: "Filen er tom", text: "Se etter om du har valgt riktig fil, og send den igjen." },
    encrypted: { title: "Filen er låst", text: "Fjern passordet, og send den igjen." },
    "front-matter": {
      title: "Opplysningene øverst i filen kan ikke leses",
      text: "Rett dem mellom linjene med ---, og send filen igjen.",
    },
    "no-clause": {
      title: "Jeg fant ingen tekst",
      text: "Send dokumentet slik at teksten kan merkes og kopieres.",
    },
    "not-utf-8": {
      title: "Tegnene i filen kan ikke leses",
      text: "Lagre den med tegnkodingen UTF-8, og send den igjen.",
    },
    renamed: {
      title: "Filen er av et annet slag enn navnet sier",
      text: "Lagre den på nytt som PDF, DOCX, HTML, Markdown eller tekst.",
    },
    scanned: {
      title: "Filen er bilder av sider",
      text: "Jeg leser ikke bilder. Send originalen, eller en PDF der teksten kan merkes.",
    },
    "too-large": {
      title: "Filen er for stor",
      text: "Del den, eller lagre den uten bilder, og send den igjen.",
    },
    "unpacks-too-large": {
      title: "Filen pakker ut til altfor mye",
      text: "Av sikkerhetsgrunner åpner jeg den ikke. Lagre dokumentet på nytt fra programmet det er skrevet i.",
    },
    "unknown-format": {
      title: "Slike filer leser jeg ikke",
      text: "Send dokumentet som PDF, DOCX, HTML, Markdown eller tekst.",
    },
    "not-secretary": {
      title: "Bare sekretariatet legger inn dokumenter",
      text: "Jeg har ikke åpnet filen. Be sekretariatet på din side om å sende den.",
    },
    "not-personal": {
      title: "Send filen til meg alene",
      text: "Jeg tar bare imot dokumenter i den personlige chatten. Jeg har ikke åpnet filen.",
    },
    "no-community": {
      title: "Hvilket helsefellesskap?",
      text: "Skriv «helsefellesskap» og velg, og send filen igjen.",
    },
    "several-files": {
      title: "Én fil om gangen",
      text: "Send dem hver for seg, så får hver sin rapport. Jeg har ikke åpnet noen av dem.",
    },
    "refused-address": {
      title: "Filen ligger et sted jeg ikke henter fra",
      text: "Last den opp i chatten fra egen maskin eller OneDrive.",
    },
    unreachable: {
      title: "Jeg fikk ikke hentet filen",
      text: "Send den igjen. Går det ikke da heller, kan den legges inn på tjeneren.",
    },
    "too-slow": {
      title: "Det tok for lang tid å hente filen",
      text: "Send den igjen, eller lagre den uten bilder først.",
    },
    "identity-number": {
      title: "Filen inneholder et fødselsnummer",
      text: "Ingenting er lagret. Meldingen ligger fortsatt i Teams: slett den, og meld fra etter virksomhetens rutine.",
    },
  },
  fact: {
    body: "Vedtatt av",
    date: "Vedtatt dato",
    caseReference: "Saksnummer",
    inForceFrom: "Gjelder fra",
    inForceTo: "Gjelder til",
  },
  draft: {
    newDocument: (title) => `Nytt dokument: ${title}`,
    newVersion: (title) => `Ny versjon: ${title}`,
    recognised: (file, standing, clauses) =>
      `${file} · ${standing} · ${clauses} ${clauses === 1 ? "punkt" : "punkter"}`,
    changes: ({ added, removed, edited, moved, unchanged }) =>
      `Punkter: ${added} nye, ${edited} endret, ${moved} flyttet, ${removed} borte, ${unchanged} uendret.`,
    facts: (facts) => `I teksten står: ${facts}.`,
    publishes: (caseReference) => `Teksten har de ordene som ble vedtatt i ${caseReference}.`,
    sentBy: (name, side) => `Sendt inn av ${name} for ${side}.`,
    statedBy: (name, side) => `Opplysningene er fylt ut av ${name} for ${side}.`,
    forwardedBy: (name, side) => `Godkjent og sendt videre av ${name} for ${side}.`,
    byOperator: "Lagt inn på tjeneren. Begge sider må godkjenne.",
    findings: (count) => `Rapport: ${count} funn. Ingenting er rettet.`,
    report: (id) => `Alt sammen: skriv «importrapport ${id}».`,
    waitsFor: (sides) => `Venter på sekretariatet for ${sides}.`,
  },
  form: {
    intro: "Fyll ut det teksten ikke sier. Ordene i dokumentet blir stående som de er.",
    blank: "Felt som er tomme",
    blankMeans: "Er ikke oppgitt noe sted",
    blankLater: "Fyller jeg ut senere",
    blankRequired: "Velg hva tomme felt betyr.",
    submit: "Lagre",
    discard: "Forkast",
    missing: (facts) => `Mangler: ${facts}. Fyll ut, eller velg at det ikke er oppgitt noe sted.`,
    unreadable: "Noe av det du skrev, kunne ikke leses. Se over feltene.",
  },
  send: {
    question:
      "Sender du utkastet, godkjenner du teksten og opplysningene for din side. Den andre siden må godkjenne det samme før versjonen gjelder.",
    confirm: "Send til godkjenning",
  },
  approve: {
    question: "Godkjenner du, gjelder versjonen med én gang, og spørsmål blir besvart fra den.",
    confirm: "Godkjenn",
    reject: "Avvis",
  },
  instruction: {
    label: "Noe i teksten er rettet mot en maskin",
    seen: "Jeg har sett at teksten henvender seg til en maskin",
    required: "Se over teksten, og kryss av for at du har sett det.",
  },
  standing: {
    law: "lov",
    regulation: "forskrift",
    agreement: "samarbeidsavtale",
    "sub-agreement": "delavtale",
    guideline: "retningslinje",
    procedure: "prosedyre",
    plan: "plan",
    slides: "lysbilder",
    unknown: "ukjent slag",
  },
  side: { municipalities: "kommunene", hospital: "sykehuset" },
  list: {
    question: "Dokumenter som venter",
    none: {
      title: "Ingen dokumenter venter",
      text: "Send meg en PDF, DOCX, HTML-, Markdown- eller tekstfil i denne chatten for å legge inn en ny versjon.",
    },
    say: (id) => `importer ${id}`,
    draft: (title) => `${title} – utkast`,
    sent: (title, sides) => `${title} – venter på ${sides}`,
  },
  reportTitle: (title) => `Importrapport: ${title}`,
  notice: {
    again: (title, id) => ({
      title: "Filen er sendt inn før",
      text: `Det er «${title}», og ingenting er endret. Skriv «importer ${id}» for å se den.`,
    }),
    known: (title) => ({
      title: "Teksten er den samme",
      text: `«${title}» har allerede disse ordene. Ingenting er endret.`,
    }),
    sent: (title, sides) => ({
      title: "Sendt til godkjenning",
      text: `«${title}» venter på sekretariatet for ${sides}. Til da svarer jeg fra den gamle teksten.`,
    }),
    half: (title, sides) => ({
      title: "Godkjent for din side",
      text: `«${title}» venter nå på sekretariatet for ${sides}.`,
    }),
    approved: (title) => ({
      title: "Godkjent",
      text: `«${title}» gjelder nå, og spørsmål blir besvart fra den nye teksten.`,
    }),
    approvedBy: (title, name) => ({
      title: "Dokumentet er godkjent",
      text: `${name} har godkjent «${title}». Den gjelder nå.`,
    }),
    rejected: (title) => ({
      title: "Avvist",
      text: `«${title}» er ikke tatt i bruk. Den gamle teksten gjelder som før.`,
    }),
    rejectedBy: (title, name) => ({
      title: "Dokumentet er avvist",
      text: `${name} har avvist «${title}». Den gamle teksten gjelder som før.`,
    }),
    refused: {
      "not-secretary": {
        title: "Dette gjør sekretariatet",
        text: "Bare sekretærer i helsefellesskapet legger inn og godkjenner dokumenter.",
      },
      "not-personal": {
        title: "Gjør dette i den personlige chatten",
        text: "Dokumenter legges inn og godkjennes alene med meg.",
      },
      "no-such-draft": { title: "Utkastet finnes ikke", text: "Skriv «importer» for å se hva som venter." },
      "not-open": {
        title: "Utkastet er sendt",
        text: "Det kan ikke endres lenger. Avvis det og send filen på nytt om noe er feil.",
      },
      "not-sent": {
        title: "Utkastet er ikke sendt til godkjenning",
        text: "Den som la det inn, må sende det først.",
      },
      "facts-missing": {
        title: "Noe mangler",
        text: "Fyll ut opplysningene, eller velg at de ikke er oppgitt noe sted.",
      },
      changed: {
        title: "Opplysningene er endret siden",
        text: "Skriv «importer», og se over utkastet før du sender det.",
      },
      "instruction-unseen": {
        title: "Teksten henvender seg til en maskin",
        text: "Se over teksten, og kryss av for at du har sett det.",
      },
      "period-ends-first": { title: "Perioden slutter før den begynner", text: "Rett datoene." },
      "same-person": {
        title: "En annen må godkjenne",
        text: "Du har selv godkjent dette. En ny versjon trenger to personer.",
      },
      "same-side": {
        title: "Den andre siden må godkjenne",
        text: "Din side har allerede sagt sitt. En ny versjon trenger en person fra hver side.",
      },
      outdated: {
        title: "Dokumentet har fått en annen versjon siden",
        text: "Avvis utkastet, og send filen på nytt, så blir den sammenlignet med teksten som gjelder nå.",
      },
      approved: { title: "Utkastet er godkjent", text: "Versjonen gjelder allerede." },
      rejected: { title: "Utkastet er avvist", text: "Send filen på nytt for å prøve igjen." },
    },
  },
};
