import { wordsOf } from "../search/analysis.ts";
import { STOP_WORDS } from "../search/stop-words.ts";
import { ASKING_WORDS } from "./asking-words.ts";
import { type NamedDocument, namedDocumentsIn } from "./named-documents.ts";
import { asksWho } from "./slots.ts";

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** To decide on a text, as it is said of whoever may: what somebody once did («vedtok», «adopted») is no power. */
const DECIDES = listed(`
  endre endrer endres endra endrar endrast forandre forandrer forandra vedta vedtar vedtas vedtek vedtaka vedtakast
  godkjenne godkjenner godkjennes godkjenna godkjennast bestemme bestemmer bestemmes bestemma avgjøre avgjør avgjøres
  avgjere avgjer avgjerast beslutte beslutter besluttes fastsette fastsetter fastsettes fastsetje fastset fastsetjast
  oppheve opphever oppheves oppheva opphevar opphevast justere justerer justera stadfeste stadfester stadfesta
  change changes amend amends alter alters modify modifies adopt adopts approve approves decide decides determine
  determines enact enacts repeal repeals
`);
/** A power without a verb, and what must come to pass. */
const HAS_THE_SAY =
  /(?<!\p{L})(?:siste|avgjørende|avgjerande) ord(?:et)?(?!\p{L})|(?:final|last) (?:say|word)|(?:be|bli|verte|være|vere|blir|vert) (?:changed|amended|adopted|approved|decided|endret|endra|vedtatt|vedteke|vedtatt|godkjent|bestemt|avgjort)(?!\p{L})/u;
/** What a decision on a text is about, and how it is taken: no subject of its own. */
const BESIDE = listed(`
  endring endringa endringar endringane endringen endringer endringene forandring forandringer endret vedtatt vedteke godkjent
  bestemt avgjort changed amended adopted approved decided amendment amendments modification modifications noe noko
  innhold innholdet innhaldet tekst teksten ordlyd ordlyden content contents wording text versjon versjonen version
  siste avgjørende avgjerande ord ordet final last say word myndighet myndigheit mynde fullmakt makt makta makten rett lov
  høve power authority right allowed authorised authorized entitled permitted empowered formelt formally endelig endeleg
  finally stå alene aleine åleine alone ensidig unilaterally itself ny nye nytt new gjeldende gjeldande current organ utvalg
  utval part parter body committee party står stand
`);
const PLACE_WORDS = listed("i etter ifølge følgje sier seier under in by says");
const ARTICLES = listed("the den denne vår vårt our this action cooperation ei en ein");
/** May, must or has it the power: what a question on one who is named begins with. */
const MAY =
  /^(?:og |og så |and )?(?:kan|kunne|må|skal|får|can|could|may|must|should|shall|does|is|har|has|have|er|do)$/u;
const MOST_NAMED = 6;
/** What the parties and what they share are called: «avtalen mellom kommunene og sykehuset». */
const PARTIES =
  /^(?:\p{L}*helsefellesskap|kommun|\p{L}*sykehus|\p{L}*sjukehus|partene$|partane$|municipal|hospital|\d{4}$)/u;

/**
 * The document, or kind of document, that a question wants to know who may decide on: «hvem kan endre retningslinje
 * 12?», «kan FSU vedta handlingsplanen?», «who approves procedures?». Absent when anything else is asked about it
 * («hvem avgjør tvister om retningslinjen?»), and when it is only where to look.
 */
export function decidedOnIn(question: string): NamedDocument | undefined {
  const words = wordsOf(question);
  const named = namedDocumentsIn(words);
  const [object, ...others] = named.filter((name) => !saysWhere(name, words));
  if (object === undefined || others.some(({ standing }) => standing !== object.standing)) return undefined;
  const deciding = decidingPlace(question, words);
  if (deciding === undefined) return undefined;
  const inDocument = (place: number) => named.some(({ from, to }) => from <= place && place < to);
  const rest = words.filter(
    (word, place) =>
      place >= deciding.from &&
      !inDocument(place) &&
      !isBeside(word) &&
      !(place >= object.to && PARTIES.test(word)),
  );
  return rest.length === 0 ? object : undefined;
}

/** «I avtalen», «etter loven»; «endringer i avtalen» is about the agreement. */
function saysWhere({ from }: NamedDocument, words: readonly string[]): boolean {
  let place = from - 1;
  while (ARTICLES.has(words[place] ?? "")) place -= 1;
  return PLACE_WORDS.has(words[place] ?? "") && !BESIDE.has(words[place - 1] ?? "");
}

/** Where the words begin that say what is decided: all of them after «hvem», those from the verb after «kan FSU». */
function decidingPlace(question: string, words: readonly string[]): { readonly from: number } | undefined {
  const verb = words.findIndex((word) => DECIDES.has(word));
  const says = HAS_THE_SAY.test(words.join(" "));
  if (verb === -1 && !says) return undefined;
  if (asksWho(question)) return { from: 0 };
  const mayBegin = MAY.test(words[0] ?? "") && verb >= 2 && verb <= MOST_NAMED;
  return mayBegin ? { from: verb } : undefined;
}

function isBeside(word: string): boolean {
  return STOP_WORDS.has(word) || ASKING_WORDS.has(word) || DECIDES.has(word) || BESIDE.has(word);
}
