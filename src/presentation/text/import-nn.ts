import type { ImportTexts } from "./import-catalogue.ts";
import { importFindingsNn } from "./import-findings-nn.ts";

export const importNn: ImportTexts = {
  ...importFindingsNn,
  group: {
    caution: "Sjå på dette først",
    damage: "Skadd eller tapt",
    contradiction: "Motseier seg sjølv eller noko anna",
    gap: "Manglar",
  },
  moreOfKind: (count) => `… og ${count} til av same slag`,
  at: (place) => `(${place})`,
  page: (page) => `side ${page}`,
  noFindings: "Eg fann ingen skadar eller motseiingar.",
  problem: {
    damaged: { title: "Fila er skadd", text: "Opne ho, lagre ho på nytt og send ho igjen." },
    empty: { title: "Fila er tom", text: "Sjå etter om du har valt rett fil, og send ho igjen." },
    encrypted: { title: "Fila er låst", text: "Fjern passordet, og send ho igjen." },
    "front-matter": {
      title: "Opplysningane øvst i fila kan ikkje lesast",
      text: "Rett dei mellom linjene med ---, og send fila igjen.",
    },
    "no-clause": {
      title: "Eg fann ingen tekst",
      text: "Send dokumentet slik at teksten kan merkast og kopierast.",
    },
    "not-utf-8": {
      title: "Teikna i fila kan ikkje lesast",
      text: "Lagre ho med teiknkodinga UTF-8, og send ho igjen.",
    },
    renamed: {
      title: "Fila er av eit anna slag enn namnet seier",
      text: "Lagre ho på nytt som PDF, DOCX, HTML, Markdown eller tekst.",
    },
    scanned: {
      title: "Fila er bilete av sider",
      text: "Eg les ikkje bilete. Send originalen, eller ein PDF der teksten kan merkast.",
    },
    "too-large": { title: "Fila er for stor", text: "Del ho, eller lagre ho utan bilete, og send ho igjen." },
    "unpacks-too-large": {
      title: "Fila pakkar ut til altfor mykje",
      text: "Av tryggleiksgrunnar opnar eg ho ikkje. Lagre dokumentet på nytt frå programmet det er skrive i.",
    },
    "unknown-format": {
      title: "Slike filer les eg ikkje",
      text: "Send dokumentet som PDF, DOCX, HTML, Markdown eller tekst.",
    },
    "not-secretary": {
      title: "Berre sekretariatet legg inn dokument",
      text: "Eg har ikkje opna fila. Be sekretariatet på di side om å sende ho.",
    },
    "not-personal": {
      title: "Send fila til meg åleine",
      text: "Eg tek berre imot dokument i den personlege chatten. Eg har ikkje opna fila.",
    },
    "no-community": {
      title: "Kva for helsefellesskap?",
      text: "Skriv «helsefellesskap» og vel, og send fila igjen.",
    },
    "several-files": {
      title: "Éi fil om gongen",
      text: "Send dei kvar for seg, så får kvar sin rapport. Eg har ikkje opna nokon av dei.",
    },
    "refused-address": {
      title: "Fila ligg ein stad eg ikkje hentar frå",
      text: "Last ho opp i chatten frå eiga maskin eller OneDrive.",
    },
    unreachable: {
      title: "Eg fekk ikkje henta fila",
      text: "Send ho igjen. Går det ikkje då heller, kan ho leggjast inn på tenaren.",
    },
    "too-slow": {
      title: "Det tok for lang tid å hente fila",
      text: "Send ho igjen, eller lagre ho utan bilete først.",
    },
    "identity-number": {
      title: "Fila inneheld eit fødselsnummer",
      text: "Ingenting er lagra. Meldinga ligg framleis i Teams: slett ho, og meld frå etter rutinen i verksemda.",
    },
  },
  fact: {
    body: "Vedteke av",
    date: "Vedteke dato",
    caseReference: "Saksnummer",
    inForceFrom: "Gjeld frå",
    inForceTo: "Gjeld til",
  },
  draft: {
    newDocument: (title) => `Nytt dokument: ${title}`,
    newVersion: (title) => `Ny versjon: ${title}`,
    recognised: (file, standing, clauses) => `${file} · ${standing} · ${clauses} punkt`,
    changes: ({ added, removed, edited, moved, unchanged }) =>
      `Punkt: ${added} nye, ${edited} endra, ${moved} flytte, ${removed} borte, ${unchanged} uendra.`,
    facts: (facts) => `I teksten står: ${facts}.`,
    publishes: (caseReference) => `Teksten har dei orda som vart vedtekne i ${caseReference}.`,
    sentBy: (name, side) => `Sendt inn av ${name} for ${side}.`,
    statedBy: (name, side) => `Opplysningane er fylte ut av ${name} for ${side}.`,
    forwardedBy: (name, side) => `Godkjent og sendt vidare av ${name} for ${side}.`,
    byOperator: "Lagt inn på tenaren. Begge sider må godkjenne.",
    findings: (count) => `Rapport: ${count} funn. Ingenting er retta.`,
    report: (id) => `Alt saman: skriv «importrapport ${id}».`,
    waitsFor: (sides) => `Ventar på sekretariatet for ${sides}.`,
  },
  form: {
    intro: "Fyll ut det teksten ikkje seier. Orda i dokumentet blir ståande som dei er.",
    blank: "Felt som er tomme",
    blankMeans: "Er ikkje oppgitt nokon stad",
    blankLater: "Fyller eg ut seinare",
    blankRequired: "Vel kva tomme felt tyder.",
    submit: "Lagre",
    discard: "Forkast",
    missing: (facts) => `Manglar: ${facts}. Fyll ut, eller vel at det ikkje er oppgitt nokon stad.`,
    unreadable: "Noko av det du skreiv, kunne ikkje lesast. Sjå over felta.",
  },
  send: {
    question:
      "Sender du utkastet, godkjenner du teksten og opplysningane for di side. Den andre sida må godkjenne det same før versjonen gjeld.",
    confirm: "Send til godkjenning",
  },
  approve: {
    question: "Godkjenner du, gjeld versjonen med ein gong, og spørsmål blir svara på frå han.",
    confirm: "Godkjenn",
    reject: "Avvis",
  },
  instruction: {
    label: "Noko i teksten er retta mot ei maskin",
    seen: "Eg har sett at teksten vender seg til ei maskin",
    required: "Sjå over teksten, og kryss av for at du har sett det.",
  },
  standing: {
    law: "lov",
    regulation: "forskrift",
    agreement: "samarbeidsavtale",
    "sub-agreement": "delavtale",
    guideline: "retningslinje",
    procedure: "prosedyre",
    plan: "plan",
    slides: "lysbilete",
    unknown: "ukjent slag",
  },
  side: { municipalities: "kommunane", hospital: "sjukehuset" },
  list: {
    question: "Dokument som ventar",
    none: {
      title: "Ingen dokument ventar",
      text: "Send meg ei PDF-, DOCX-, HTML-, Markdown- eller tekstfil i denne chatten for å leggje inn ein ny versjon.",
    },
    say: (id) => `importer ${id}`,
    draft: (title) => `${title} – utkast`,
    sent: (title, sides) => `${title} – ventar på ${sides}`,
  },
  reportTitle: (title) => `Importrapport: ${title}`,
  notice: {
    again: (title, id) => ({
      title: "Fila er send inn før",
      text: `Det er «${title}», og ingenting er endra. Skriv «importer ${id}» for å sjå ho.`,
    }),
    known: (title) => ({
      title: "Teksten er den same",
      text: `«${title}» har alt desse orda. Ingenting er endra.`,
    }),
    sent: (title, sides) => ({
      title: "Sendt til godkjenning",
      text: `«${title}» ventar på sekretariatet for ${sides}. Til då svarar eg frå den gamle teksten.`,
    }),
    half: (title, sides) => ({
      title: "Godkjent for di side",
      text: `«${title}» ventar no på sekretariatet for ${sides}.`,
    }),
    approved: (title) => ({
      title: "Godkjent",
      text: `«${title}» gjeld no, og spørsmål blir svara på frå den nye teksten.`,
    }),
    approvedBy: (title, name) => ({
      title: "Dokumentet er godkjent",
      text: `${name} har godkjent «${title}». Det gjeld no.`,
    }),
    rejected: (title) => ({
      title: "Avvist",
      text: `«${title}» er ikkje teke i bruk. Den gamle teksten gjeld som før.`,
    }),
    rejectedBy: (title, name) => ({
      title: "Dokumentet er avvist",
      text: `${name} har avvist «${title}». Den gamle teksten gjeld som før.`,
    }),
    refused: {
      "not-secretary": {
        title: "Dette gjer sekretariatet",
        text: "Berre sekretærar i helsefellesskapet legg inn og godkjenner dokument.",
      },
      "not-personal": {
        title: "Gjer dette i den personlege chatten",
        text: "Dokument blir lagde inn og godkjende åleine med meg.",
      },
      "no-such-draft": { title: "Utkastet finst ikkje", text: "Skriv «importer» for å sjå kva som ventar." },
      "not-open": {
        title: "Utkastet er sendt",
        text: "Det kan ikkje endrast lenger. Avvis det og send fila på nytt om noko er feil.",
      },
      "not-sent": {
        title: "Utkastet er ikkje sendt til godkjenning",
        text: "Den som la det inn, må sende det først.",
      },
      "facts-missing": {
        title: "Noko manglar",
        text: "Fyll ut opplysningane, eller vel at dei ikkje er oppgitt nokon stad.",
      },
      changed: {
        title: "Opplysningane er endra sidan",
        text: "Skriv «importer», og sjå over utkastet før du sender det.",
      },
      "instruction-unseen": {
        title: "Teksten vender seg til ei maskin",
        text: "Sjå over teksten, og kryss av for at du har sett det.",
      },
      "period-ends-first": { title: "Perioden sluttar før han byrjar", text: "Rett datoane." },
      "same-person": {
        title: "Ein annan må godkjenne",
        text: "Du har sjølv godkjent dette. Ein ny versjon treng to personar.",
      },
      "same-side": {
        title: "Den andre sida må godkjenne",
        text: "Di side har alt sagt sitt. Ein ny versjon treng ein person frå kvar side.",
      },
      outdated: {
        title: "Dokumentet har fått ein annan versjon sidan",
        text: "Avvis utkastet, og send fila på nytt, så blir ho samanlikna med teksten som gjeld no.",
      },
      approved: { title: "Utkastet er godkjent", text: "Versjonen gjeld alt." },
      rejected: { title: "Utkastet er avvist", text: "Send fila på nytt for å prøve igjen." },
    },
  },
};
