import type { ImportTexts } from "./import-catalogue.ts";

/** What can be wrong in a document, in bokmål. */
export const importFindingsNb: Pick<ImportTexts, "finding" | "remedy"> = {
  finding: {
    "person-named": ([words = ""]) => `En person er nevnt: «${words}»`,
    "instruction-in-text": ([words = ""]) => `Tekst som ser ut til å være rettet mot en robot: «${words}»`,
    "torn-sentence": ([before = "", after]) =>
      after === undefined
        ? `En setning er brutt: «${before}»`
        : `En setning er brutt: «${before}» ⟂ «${after}»`,
    "torn-start": ([words = ""]) => `Begynner midt i en setning: «${words}»`,
    "empty-heading": ([words = ""]) => `Ingenting står under overskriften «${words}»`,
    "picture-lost": ([count = ""]) => `Bilder eller figurer som ikke er med: ${count}`,
    "page-without-text": () => "En side uten tekst, kanskje skannet",
    "hidden-text": ([words = ""]) => `Skjult tekst er utelatt: «${words}»`,
    "no-end-marker": () => "Sluttmerket («Slutt på …») mangler: dokumentet kan være avkortet",
    "doubled-label": ([label = "", one = "", other = ""]) =>
      `To punkter er merket ${label}: «${one}» og «${other}»`,
    "doubled-number": ([number = "", one = "", other = ""]) =>
      `To deler har nummer ${number}: «${one}» og «${other}»`,
    "two-readings": ([one = "", other = ""]) => `To perioder for det samme: «${one}» og «${other}»`,
    "period-ends-first": ([period = ""]) => `Perioden slutter før den begynner (${period})`,
    "titles-differ": ([number = "", one = "", other = ""]) =>
      `Nummer ${number} har to titler: «${one}» og «${other}»`,
    "other-kind": ([words = ""]) => `Dokumentet kaller seg noe annet enn tittelen: «${words}»`,
    "differs-from-document": ([one = "", other = ""]) =>
      `Et annet dokument har samme tittel og en annen periode: «${one}» og «${other}»`,
    "decided-words-differ": ([reference = "", decided = "", published]) =>
      published === undefined
        ? `Punktet som ble vedtatt${reference === "" ? "" : ` i ${reference}`}, er ikke i teksten: «${decided}»`
        : `Andre ord enn de som ble vedtatt${reference === "" ? "" : ` i ${reference}`}: «${decided}», men her «${published}»`,
    "unlabelled-row": ([words = ""]) => `En rad uten bokstav: «${words}»`,
    "label-gap": ([missing = "", number = ""]) => `Nummer ${missing} mangler før ${number}`,
    "question-mark": ([words = ""]) => `Et spørsmålstegn står igjen: «${words}»`,
    "empty-dates": ([column = "", blank = "", all = ""]) =>
      `Kolonnen «${column}» er tom i ${blank} av ${all} rader`,
    "status-as-task": ([words = ""]) => `En status står som tiltak: «${words}»`,
    "incomplete-legal-basis": ([words = ""]) =>
      `Hjemmelen kan være ufullstendig, bare andre ledd er nevnt: «${words}»`,
    "missing-section": ([name = ""]) => `Delen «${name}» som slike dokumenter pleier å ha, mangler`,
    "dead-link": ([words = "", target = ""]) => `Lenken «${words}» fører ingen steder (${target})`,
    "reference-not-loaded": ([name = ""]) => `Viser til noe som ikke er lagt inn: ${name}`,
    expired: ([end = ""]) => `Perioden er over (${end})`,
    "expired-reference": ([words = ""]) => `Bygger på noe som er utløpt: «${words}»`,
  },
  remedy: {
    "person-named": "Bruk roller i stedet for navn, eller vær sikker på at navnet skal være med.",
    "instruction-in-text": "Se hvor teksten kommer fra. Den kan ikke få meg til å gjøre noe.",
    "torn-sentence": "Finn ordene i originalen. Jeg viser teksten som brutt.",
    "torn-start": "Finn begynnelsen i originalen.",
    "empty-heading": "Fyll ut, eller fjern overskriften i neste versjon.",
    "picture-lost": "Skriv det bildene sier, som tekst.",
    "page-without-text": "Send originalen av siden.",
    "hidden-text": "Se om den skal være med.",
    "no-end-marker": "Se etter at hele dokumentet er med.",
    "doubled-label": "Gi dem hver sin bokstav i neste versjon. Jeg viser begge.",
    "doubled-number": "Gi dem hvert sitt nummer i neste versjon.",
    "two-readings": "La organet avgjøre hvilken som gjelder. Jeg viser begge.",
    "period-ends-first": "Rett årstallene eller datoene.",
    "titles-differ": "Bruk samme tittel begge steder i neste versjon.",
    "other-kind": "Bruk samme ord i neste versjon.",
    "differs-from-document": "Se hvilket som gjelder.",
    "decided-words-differ":
      "Rett den publiserte teksten, eller ta saken opp igjen. Vedtaket venter fortsatt på publisering.",
    "unlabelled-row": "Gi raden en bokstav i neste versjon.",
    "label-gap": "Se om noe er falt ut.",
    "question-mark": "Avklar det, og ta spørsmålstegnet bort.",
    "empty-dates": "Sett frister. Uten dato minner jeg ikke om noe.",
    "status-as-task": "Skriv hva som skal gjøres, eller før det som status.",
    "incomplete-legal-basis": "Nevn også § 6-2 første ledd og nummeret.",
    "missing-section": "Se om den er falt ut.",
    "dead-link": "Sett inn hele adressen.",
    "reference-not-loaded": "Legg inn dokumentet, så kan jeg svare fra det også.",
    expired: "Bekreft at det er forlenget, eller legg inn det som har avløst det.",
    "expired-reference": "Se hva som har avløst det.",
  },
};
