import { z } from "zod/v4";
import type { Community } from "../../community/community.ts";
import { actorSchema } from "../../people/actor.ts";
import type { Case } from "../case.ts";

/** What stands in a name's place. */
const NAME_REMOVED = "[…]";

/** A shorter part of a name is also an ordinary word too often: it goes only with the whole name. */
const LEAST_OF_PART = 3;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Names that are ordinary words too («tre ganger per dag»): in small letters they are those words. */
const ORDINARY = new Set(
  "ask bent bjørn dag eik even fred frid glad hans lind liv lykke mai mild odd per rein siv sol stein stig stor ulv unn vår".split(
    " ",
  ),
);

/** Takes names out of a text; `isIn` tells whether one is left. */
export interface NamesOfPersons {
  removeFrom(text: string): string;
  isIn(text: string): boolean;
}

/**
 * The persons of the case and of the community, by whole names and by each part of them, in any case and with the
 * genitive's s. A part that a partner, district, body or seat is called as well («Moss») goes only with the whole name:
 * taking it out would hide whom the text is about.
 *
 * @param names of everybody on the roster
 */
export function namesOfPersons(
  names: readonly string[],
  treated: Pick<Case, "events">,
  community: Community,
): NamesOfPersons {
  const all = [...new Set([...names, ...actorsIn(treated.events)])]
    .map(wordsOf)
    .filter(({ length }) => length > 0);
  const places = new Set(placesIn(community).flatMap(wordsOf));
  const parts = new Set(
    all
      .flatMap((words) => words.flatMap((word) => [word, ...word.split("-")]))
      .filter((word) => word.length >= LEAST_OF_PART && !places.has(word)),
  );

  /** Where names stand, as ranges of the text's words; whole names first, since they hold the parts. */
  function found(text: string): { readonly start: number; readonly end: number }[] {
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      word: folded(word),
      start: index,
      end: index + word.length,
    }));
    const ranges: { start: number; end: number }[] = [];
    for (let at = 0; at < words.length; ) {
      const length = Math.max(0, ...all.map((name) => (isNameAt(name, words, at) ? name.length : 0)));
      const first = words[at];
      const last = words[at + Math.max(1, length) - 1];
      const isPart = first !== undefined && hasPart(first.word, text.slice(first.start, first.end));
      if (first !== undefined && last !== undefined && (length > 0 || isPart))
        ranges.push({ start: first.start, end: last.end });
      at += Math.max(1, length);
    }
    return ranges;
  }

  function hasPart(word: string, written: string): boolean {
    if (written === word && ORDINARY.has(withoutGenitive(word))) return false;
    return [word, ...word.split(/['’-]/)].some((each) => parts.has(each) || parts.has(withoutGenitive(each)));
  }

  return {
    removeFrom: (text) =>
      found(text).reduceRight(
        (rest, { start, end }) => `${rest.slice(0, start)}${NAME_REMOVED}${rest.slice(end)}`,
        text,
      ),
    isIn: (text) => found(text).length > 0,
  };
}

function isNameAt(name: readonly string[], words: readonly { readonly word: string }[], at: number): boolean {
  return name.every((part, place) => {
    const word = words[at + place]?.word;
    return (
      word !== undefined && (word === part || (place === name.length - 1 && withoutGenitive(word) === part))
    );
  });
}

function withoutGenitive(word: string): string {
  return word.replace(/['’]?s$/u, "");
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => folded(word));
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Everybody who stands in the events, wherever in them. */
function actorsIn(node: unknown): string[] {
  if (node === null || typeof node !== "object") return [];
  const actor = actorSchema.safeParse(node).data;
  const granted = z.object({ grantedBy: z.string() }).safeParse(node).data;
  return [
    ...(actor === undefined ? [] : [actor.name]),
    ...(granted === undefined ? [] : [granted.grantedBy]),
    ...Object.values(node).flatMap(actorsIn),
  ];
}

function placesIn({ name, parties, districts, bodies }: Community): string[] {
  return [
    name,
    ...[...parties, ...districts].map((each) => each.name),
    ...bodies.flatMap(({ short_name = "", aliases }) => [short_name, ...aliases]),
    ...bodies.flatMap((body) =>
      [body, ...body.seats, ...body.observers].flatMap((each) => Object.values(each.name)),
    ),
  ];
}
