import { wordsOf } from "../search/analysis.ts";
import { findConcepts } from "../search/concepts.ts";
import { type ReadText, readText } from "./coverage.ts";
import { ASKS, FILLS } from "./slot-patterns.ts";

/**
 * What a question asks to have filled in, by words of some few kinds: a number, a date, an amount, a name. A text
 * without them does not answer.
 */
export interface Slot {
  readonly name: string;
  fills(text: string): boolean;
}

/** Roles that a person has: «hva heter samhandlingssjefen?» asks for a person, «hva heter planen?» does not. */
const ROLES: ReadonlySet<string> = new Set(
  "leder samhandlingssjef ordforer kommunedirektor kommunalsjef admdir styreleder radgiver prosjektleder representant vara observator sekretariat kommuneoverlege".split(
    " ",
  ),
);
/** What somebody leads. */
const BODIES: ReadonlySet<string> = new Set(
  "ssu fsu partnerskapsmote sekretariat underutvalg ubup".split(" "),
);
const plain = (name: string, asks: RegExp, fills: RegExp) => ({ name, asks, fills });

const PLAIN_SLOTS = [
  plain("how often", ASKS.often, FILLS.frequency),
  plain("amount", ASKS.amount, FILLS.amount),
  plain("kroner", ASKS.kroner, FILLS.kroner),
  plain("contact", ASKS.contact, FILLS.contact),
  plain("percentage", ASKS.percentage, FILLS.percentage),
  plain("date", ASKS.date, FILLS.date),
  plain("time", ASKS.time, FILLS.time),
  plain("duration", ASKS.duration, FILLS.duration),
  plain("time limit", ASKS.limit, FILLS.limit),
  plain("channel", ASKS.channel, FILLS.contact),
  plain("clock", ASKS.clock, FILLS.clock),
  plain("age", ASKS.age, FILLS.age),
  plain("town", ASKS.town, FILLS.town),
  plain("address", ASKS.address, FILLS.address),
  plain("telephone", ASKS.telephone, FILLS.telephone),
  plain("e-mail", ASKS.email, FILLS.email),
  plain("link", ASKS.link, FILLS.link),
  plain("case number", ASKS.caseNumber, FILLS.caseNumber),
] as const;

/** «Hvor mange ganger», «hvor mange prosent»: the number is one of these. */
const COUNTED_OTHERWISE: ReadonlySet<string> = new Set(["how often", "percentage", "kroner", "duration"]);

/** The slots that a question opens, by how it is put in bokmål, nynorsk or English; none for most questions. */
export function slotsOf(question: string): Slot[] {
  const slots: Slot[] = PLAIN_SLOTS.filter(({ asks }) => asks.test(question)).map(({ name, fills }) => ({
    name,
    fills: (text) => fills.test(text.replace(FILLS.reference, "")),
  }));
  const counted = ASKS.count.exec(question);
  if (counted !== null && !slots.some(({ name }) => COUNTED_OTHERWISE.has(name)))
    slots.push(countSlot(question.slice(counted.index + counted[0].length)));
  if (ASKS.leader.test(question)) slots.push(leaderSlot(question));
  const belonging = BELONGS.exec(question)?.groups?.["name"];
  if (belonging !== undefined)
    slots.push({
      name: "belonging",
      fills: (text) => text.includes(belonging) && /distrikt|region/iu.test(text),
    });
  if (asksForPerson(question)) slots.push({ name: "person", fills: namesPerson });
  return slots;
}

export function asksWho(question: string): boolean {
  return ASKS.who.test(question);
}

/** True when the question asks for a number, a time, an amount or a person's name that the text does not give. */
export function leavesSlotOpen(question: string, text: string): boolean {
  return slotsOf(question).some(({ fills }) => !fills(text));
}

/** «Hvilket distrikt hører Moss til?»: that Moss is one of several is no answer to which. */
const BELONGS =
  /(?:[Hh]vilke[nt]|[Kk]va(?: for ei[nt]t?)?|[Ww]hich|[Ww]hat) (?:\p{L}+ )?\p{L}*(?:distrikt|region|district)\p{L}* .*?(?<name>\p{Lu}\p{L}+)/u;

/**
 * Who leads must be told of the body that was asked about: a sentence that names no body is about that of its heading,
 * one that names another is not.
 */
function leaderSlot(question: string): Slot {
  const bodies = conceptsIn(question).filter((id) => BODIES.has(id));
  return {
    name: "leader",
    fills(text) {
      const said = new Set(conceptsIn(text));
      const namesBody = [...said].some((id) => BODIES.has(id));
      return FILLS.leader.test(text) && (!namesBody || bodies.every((id) => said.has(id)));
    },
  };
}

/** Words between what is counted and its number, at most: «de 42 kommunene», «tretten av de små kommunene». */
const NUMBER_NEAR = 4;

/** A number, and near it what is counted when the question says what. */
function countSlot(rest: string): Slot {
  const noun = readText(wordsOf(rest).slice(0, 2).join(" "));
  const isCounted = (read: ReadText) =>
    [...noun.stems].some((stem) => read.stems.has(stem)) ||
    [...noun.concepts].some((id) => read.concepts.has(id));
  return {
    name: "count",
    fills(text) {
      const words = text.replace(FILLS.reference, "").split(/\s+/);
      return words.some(
        (word, place) =>
          FILLS.numeral.test(word) &&
          (noun.stems.size === 0 ||
            isCounted(
              readText(words.slice(Math.max(0, place - NUMBER_NEAR), place + NUMBER_NEAR + 1).join(" ")),
            )),
      );
    },
  };
}

function asksForPerson(question: string): boolean {
  return ASKS.name.test(question) && conceptsIn(question).some((id) => ROLES.has(id));
}

/** Two words with capitals that are no thing of the field, as «Sykehuset Østfold» is. */
function namesPerson(text: string): boolean {
  return [...text.matchAll(FILLS.name)].some(([name]) => conceptsIn(name).length === 0);
}

function conceptsIn(text: string): string[] {
  return findConcepts(wordsOf(text)).map(({ id }) => id);
}
