import { CONDITIONS, EVENTS } from "./health-words.ts";

/** A text in one piece, quotes and line breaks folded away, so that patterns may run over lines. */
function folded(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[«»"“”*_]/g, " ")
    .replace(/\s+/g, " ");
}

/** Before a word and after it: letters with accents count as letters. */
const B = String.raw`(?<![\p{L}\p{N}])`;
const E = String.raw`(?![\p{L}\p{N}])`;
const any = (...words: string[]) => new RegExp(`${B}(?:${words.join("|")})${E}`, "iu");

const PERSON =
  "pasient(?:en)?|brukar(?:en)?|bruker(?:en)?|beboer(?:en)?|bebuar(?:en)?|mann(?:en)?|kvinn[ea]n?|kvinnen|dam[ea]n?|damen|gutt(?:en)?|gut(?:en)?|jent[ea]n?|jenten|herre(?:n)?|barnet|patient|resident|man|woman|lady|gentleman|boy|girl|child|male|female";
/** Words that make it one person and not any: «min pasient», «denne jenta», «en mann». */
const ONE =
  "en|ein|ei|et|eit|denne|dette|min|mi|mitt|vår|vårt|den|det|a|an|the|this|my|our|eldre|ung|unge|gammel|gamal|elderly|young|old";

const AGE = String.raw`(?:\d{1,2}|1[01]\d)`;
/** The age or birth of one person; «personer over 67 år», «16-åringer» and «86 prosent» are of many or of none. */
const ONE_PERSONS_AGE = [
  any(`${AGE}[ -]?åring(?:en|a)?`, `${AGE}[ -]?years?[ -]old(?!s)`, `${AGE} ?yo`, `aged ${AGE}`),
  any(`${AGE} år(?:ing)? (?:gammel|gamal|gammalt|gammelt|gamalt)`),
  any(
    `(?:${PERSON}|barn),? (?:på|of|aged) ${AGE}(?: år| years)?(?! ?[-–—/\\d]| (?:til|to|og|and|kommun|sykehus|sjukehus))`,
  ),
  new RegExp(`${B}(?:${PERSON}),? \\(?${AGE}\\)?(?: år| years)?(?=[ ,.;)?!]|$)`, "iu"),
  any(
    String.raw`(?:født|fødd|f\.|born)(?: (?:i|den|in|on))? (?:\d{1,2}[./ ]\s?(?:\d{1,2}|\p{L}+)[./ ]\s?)?(?:19|20)\d\d`,
  ),
  any(String.raw`(?:født|fødd|f\.|born)(?: (?:i|den|in|on))? \d{1,2}[./]\d{1,2}[./]\d\d`),
];

/** One person is told of, without an age: «vår pasient», «mannen på rom 12», «my patient», «moren til …». */
const ONE_PERSON = any(
  `(?:${ONE}) (?:\\p{L}+ ){0,2}(?:${PERSON})`,
  "pasienten|brukeren|brukaren|beboeren|bebuaren|mannen|kvinnen|kvinna|damen|dama|gutten|guten|jenta|jenten",
  "(?:moren|mora|mor|faren|far|bror|broren|søster|søstera|systera|sønnen|sonen|datteren|dottera|kona|mannen|mother|father|son|daughter|wife|husband) (?:til|min|mi|hennes|hans|of)",
);

/** A day that is one day, and not any. */
const WHEN = any(
  "i går|i natt|i dag|i morges|i kveld|i forgårs|nettopp|akkurat nå|no nettopp",
  "(?:sist|forrige|førre) (?:uke|veke|natt|helg|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag)",
  "yesterday|today|tonight|last (?:night|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this morning|just now",
  String.raw`(?:den |on )?\d{1,2}\. ?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)`,
  String.raw`\d{1,2}[./]\d{1,2}[./](?:20)?\d\d`,
  "kl\\.? ?\\d{1,2}[.:]\\d\\d",
);

/** A bed, room or ward with its number. */
const WARD = any("(?:rom|room|seng|bed|sengepost|post|avdeling|avd\\.?|ward) ?(?:nr\\.? ?)?\\d{1,3}");

/** Counties, regions and the country point at nobody. */
const WIDE_PLACE =
  /^(?:Østfold|Innlandet|Viken|Akershus|Norge|Noreg|Norway|Oslo|Europa|Helse|Sør|Nord|Vest|Midt)/u;
const CAPITALISED_PLACE = new RegExp(`${B}(?:fra|frå|i|på|ved|from|in|at) (\\p{Lu}\\p{Ll}{2,})`, "gu");
const AGED_FROM = new RegExp(`${AGE}[ -]?(?:åring(?:en|a)?|years?[ -]old) (?:fra|frå|from) \\p{L}{2,}`, "iu");

const NAME = "\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){1,2}|\\p{Lu}\\. ?\\p{Lu}\\.";
/** A name is a patient's when it is called so, or when something of a patient's happens to it. */
const PATIENTS_NAME = [
  new RegExp(`${B}(?:[Pp]asient(?:en)?|[Bb]ruker(?:en)?|[Bb]rukar(?:en)?|[Pp]atient),? (?:${NAME})`, "u"),
  new RegExp(`(?:${NAME}),? (?:\\p{L}+ ){0,2}(?:${EVENTS})${E}`, "u"),
];

const HEALTH = any(CONDITIONS, EVENTS);

/**
 * Whether a text tells of one patient, so that somebody could say who it is: one person, with at least two details
 * that point (age or birth, place, name, day, ward), and an age or something about health. «86-åring fra Moss» does;
 * «86 prosent i Moss», «pasienter over 67 år» and «når er en pasient med demens utskrivningsklar?» do not
 * (practice 18, M103).
 *
 * It is a heuristic: it lets an unusual story through and stops a harmless text now and then. How often is measured
 * (docs/guard.md).
 *
 * @param places names of municipalities and the like that point at somebody also in lower case
 */
export function tellsOfOnePatient(text: string, places: readonly string[]): boolean {
  const told = folded(text);
  const aged = ONE_PERSONS_AGE.some((pattern) => pattern.test(told));
  const named = PATIENTS_NAME.some((pattern) => pattern.test(told));
  if (!aged && !named && !ONE_PERSON.test(told)) return false;
  if (!aged && !HEALTH.test(told)) return false;
  const details = [aged, named, namesPlace(told, places), WHEN.test(told), WARD.test(told)];
  return details.filter(Boolean).length >= 2;
}

function namesPlace(told: string, places: readonly string[]): boolean {
  if (AGED_FROM.test(told)) return true;
  if (
    [...told.matchAll(CAPITALISED_PLACE)].some(([, place]) => place !== undefined && !WIDE_PLACE.test(place))
  )
    return true;
  const words = ` ${told.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return places.some((place) => words.includes(` ${place.toLowerCase()} `));
}
