import type { ImportTexts } from "./import-catalogue.ts";

/** What can be wrong in a document, in nynorsk. */
export const importFindingsNn: Pick<ImportTexts, "finding" | "remedy"> = {
  finding: {
    "person-named": ([words = ""]) => `Ein person er nemnd: «${words}»`,
    "instruction-in-text": ([words = ""]) => `Tekst som ser ut til å vere retta mot ein robot: «${words}»`,
    "torn-sentence": ([before = "", after]) =>
      after === undefined
        ? `Ei setning er broten: «${before}»`
        : `Ei setning er broten: «${before}» ⟂ «${after}»`,
    "torn-start": ([words = ""]) => `Byrjar midt i ei setning: «${words}»`,
    "empty-heading": ([words = ""]) => `Ingenting står under overskrifta «${words}»`,
    "picture-lost": ([count = ""]) => `Bilete eller figurar som ikkje er med: ${count}`,
    "page-without-text": () => "Ei side utan tekst, kanskje skanna",
    "hidden-text": ([words = ""]) => `Skjult tekst er utelaten: «${words}»`,
    "no-end-marker": () => "Sluttmerket («Slutt på …») manglar: dokumentet kan vere avkorta",
    "doubled-label": ([label = "", one = "", other = ""]) =>
      `To punkt er merkte ${label}: «${one}» og «${other}»`,
    "doubled-number": ([number = "", one = "", other = ""]) =>
      `To delar har nummer ${number}: «${one}» og «${other}»`,
    "two-readings": ([one = "", other = ""]) => `To periodar for det same: «${one}» og «${other}»`,
    "period-ends-first": ([period = ""]) => `Perioden sluttar før han byrjar (${period})`,
    "titles-differ": ([number = "", one = "", other = ""]) =>
      `Nummer ${number} har to titlar: «${one}» og «${other}»`,
    "other-kind": ([words = ""]) => `Dokumentet kallar seg noko anna enn tittelen: «${words}»`,
    "differs-from-document": ([one = "", other = ""]) =>
      `Eit anna dokument har same tittel og ein annan periode: «${one}» og «${other}»`,
    "decided-words-differ": ([reference = "", decided = "", published]) =>
      published === undefined
        ? `Punktet som vart vedteke${reference === "" ? "" : ` i ${reference}`}, er ikkje i teksten: «${decided}»`
        : `Andre ord enn dei som vart vedtekne${reference === "" ? "" : ` i ${reference}`}: «${decided}», men her «${published}»`,
    "unlabelled-row": ([words = ""]) => `Ei rad utan bokstav: «${words}»`,
    "label-gap": ([missing = "", number = ""]) => `Nummer ${missing} manglar før ${number}`,
    "question-mark": ([words = ""]) => `Eit spørjeteikn står att: «${words}»`,
    "empty-dates": ([column = "", blank = "", all = ""]) =>
      `Kolonnen «${column}» er tom i ${blank} av ${all} rader`,
    "status-as-task": ([words = ""]) => `Ein status står som tiltak: «${words}»`,
    "incomplete-legal-basis": ([words = ""]) =>
      `Heimelen kan vere ufullstendig, berre andre ledd er nemnt: «${words}»`,
    "missing-section": ([name = ""]) => `Delen «${name}» som slike dokument plar ha, manglar`,
    "dead-link": ([words = "", target = ""]) => `Lenkja «${words}» fører ingen stad (${target})`,
    "reference-not-loaded": ([name = ""]) => `Viser til noko som ikkje er lagt inn: ${name}`,
    expired: ([end = ""]) => `Perioden er over (${end})`,
    "expired-reference": ([words = ""]) => `Byggjer på noko som er gått ut: «${words}»`,
  },
  remedy: {
    "person-named": "Bruk roller i staden for namn, eller ver sikker på at namnet skal vere med.",
    "instruction-in-text": "Sjå kvar teksten kjem frå. Han kan ikkje få meg til å gjere noko.",
    "torn-sentence": "Finn orda i originalen. Eg viser teksten som broten.",
    "torn-start": "Finn byrjinga i originalen.",
    "empty-heading": "Fyll ut, eller fjern overskrifta i neste versjon.",
    "picture-lost": "Skriv det bileta seier, som tekst.",
    "page-without-text": "Send originalen av sida.",
    "hidden-text": "Sjå om han skal vere med.",
    "no-end-marker": "Sjå etter at heile dokumentet er med.",
    "doubled-label": "Gi dei kvar sin bokstav i neste versjon. Eg viser begge.",
    "doubled-number": "Gi dei kvart sitt nummer i neste versjon.",
    "two-readings": "La organet avgjere kva for ein som gjeld. Eg viser begge.",
    "period-ends-first": "Rett årstala eller datoane.",
    "titles-differ": "Bruk same tittel begge stader i neste versjon.",
    "other-kind": "Bruk same ord i neste versjon.",
    "differs-from-document": "Sjå kva for eit som gjeld.",
    "decided-words-differ":
      "Rett den publiserte teksten, eller ta saka opp att. Vedtaket ventar framleis på publisering.",
    "unlabelled-row": "Gi rada ein bokstav i neste versjon.",
    "label-gap": "Sjå om noko er falle ut.",
    "question-mark": "Avklar det, og ta spørjeteiknet bort.",
    "empty-dates": "Set fristar. Utan dato minner eg ikkje om noko.",
    "status-as-task": "Skriv kva som skal gjerast, eller før det som status.",
    "incomplete-legal-basis": "Nemn også § 6-2 første ledd og nummeret.",
    "missing-section": "Sjå om han er fallen ut.",
    "dead-link": "Set inn heile adressa.",
    "reference-not-loaded": "Legg inn dokumentet, så kan eg svare frå det òg.",
    expired: "Stadfest at det er forlengt, eller legg inn det som har avløyst det.",
    "expired-reference": "Sjå kva som har avløyst det.",
  },
};
