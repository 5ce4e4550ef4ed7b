import type { AdoptionNote } from "../../domain/cases/aftermath/note-adoption.ts";
import type { Community, Party } from "../../domain/community/community.ts";
import { type CivilDate, parseCivilDate } from "../../domain/kernel/civil-date.ts";
import type { LineProblem } from "../text/followup-catalogue.ts";

/** A pasted list, line by line: either every line could be read, or what is wrong with which (from 1). */
export type ReadLines =
  | { readonly notes: readonly AdoptionNote[] }
  | { readonly problems: readonly { readonly line: number; readonly problem: LineProblem }[] };

const CHANGED = /^(?:endr(?:et|a)|med endring(?:er|ar)?|vedtatt med endringer|changed|with changes)$/;
const REJECTED = /^(?:avvist|nei|forkast(?:et|a)|rejected|no)$/;
const ADOPTED = /^(?:vedtatt|vedteke|adopted|ja|yes|)$/;
const DATE = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

/**
 * Reads «kommune; dato; saksnr» with one more field for «endret» or «avvist»; tabs, as spreadsheets give them, part
 * fields too. Empty lines are passed over. A day that has not come is a meeting that is to be held.
 */
export function readAdoptionLines(text: string, community: Community, today: CivilDate): ReadLines {
  const notes: AdoptionNote[] = [];
  const problems: { line: number; problem: LineProblem }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const note = noteIn(line, community, today);
    if (typeof note === "string") problems.push({ line: index + 1, problem: note });
    else if (notes.some(({ party }) => party === note.party))
      problems.push({ line: index + 1, problem: "twice" });
    else notes.push(note);
  }
  return problems.length > 0 ? { problems } : { notes };
}

function noteIn(line: string, community: Community, today: CivilDate): AdoptionNote | LineProblem {
  const [name = "", when = "", reference = "", said = "", ...rest] = line
    .split(/[;\t]/)
    .map((part) => part.trim());
  if (when === "" || rest.length > 0) return "shape";
  const party = partyCalled(name, community);
  if (party === undefined) return "party";
  const on = dateIn(when);
  if (on === undefined) return "date";
  const word = said.toLowerCase();
  const result = REJECTED.test(word)
    ? "rejected"
    : CHANGED.test(word)
      ? "adopted-with-changes"
      : ADOPTED.test(word)
        ? "adopted"
        : undefined;
  if (result === undefined) return "result";
  return {
    party: party.id,
    result: on > today ? "scheduled" : result,
    on,
    ...(reference === "" ? {} : { reference }),
  };
}

/** «Moss», «Moss kommune», «MOSS»; a hospital also by its board. Absent when no one party is meant. */
function partyCalled(name: string, { parties }: Community): Party | undefined {
  const said = plain(name);
  const called = parties.filter((party) =>
    [party.name, party.short_name ?? party.name].some((each) => plain(each) === said),
  );
  return called.length === 1 ? called[0] : undefined;
}

function plain(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\(styret\)|\bstyret\b|\bkommune(?:styret?)?\b/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function dateIn(text: string): CivilDate | undefined {
  const [, day = "", month = "", year = ""] = DATE.exec(text) ?? [];
  return parseCivilDate(year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
