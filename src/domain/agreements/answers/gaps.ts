/** Sources, and what speaks of them, as the subject of a sentence. */
const SOURCE =
  "(?:kilden|kjelda|presentasjonen|planen|teksten|retningslinj[ea]n?|avtalen?|avtala|forskriften|forskrifta|loven|lova|nettsiden|nettsida|dokumentet|gjenfortellingen|tabellen|setningen)";
const SAYING =
  "(?:sier|seier|oppgir|oppgjev|nevner|nemner|forklarer|forklarar|gjengir|viser|viser til|opplyser)";
const NOT = "(?:ikke|ikkje|verken|korkje|ingen|ikke noe)";
const GAP = new RegExp(
  `(?<!\\p{L})(?:${SOURCE}(?: \\p{L}+){0,2} ${SAYING}(?: \\p{L}+)? ${NOT}|(?:er|blir|vert) (?:ikke|ikkje) (?:\\p{L}+ )?(?:oppgitt|oppgjeve|oppgjevne|gjengitt|gjengitte|gjengjeve|lagt inn|tatt med|nevnt|angitt|kjent|omtalt)|mangler i kilden|manglar i kjelda|ord mangler)(?!\\p{L})`,
  "iu",
);

/**
 * True for a sentence that tells that a source is silent («Kilden sier ikke hvem som vedtok den»): it has the words
 * of a question, and is no answer to it.
 */
export function tellsOfAGap(sentence: string): boolean {
  return GAP.test(sentence);
}

const PICTURE =
  /^(?:(?:a|an|the) (?:\p{L}+ )?(?:graphic|image|photo|picture|illustration|diagram|icon)|image of|bilde av|bilete av|illustrasjon av)(?!\p{L})/iu;

/** True for a description of a picture, as tools that turn slides into text write it: it answers nothing. */
export function describesPicture(text: string): boolean {
  return PICTURE.test(text);
}
