import type { Body, Community } from "../../domain/community/community.ts";
import { type CivilDate, parseCivilDate } from "../../domain/kernel/civil-date.ts";
import { LANGUAGES } from "../../domain/kernel/language.ts";
import { textsFor } from "../text/texts.ts";
import { saidIn } from "./said.ts";

const DATE =
  /^(?<body>.*?)(?:^| )(?:(?:den|on|på) )?(?:(?<year>\d{4}) (?<month>\d{2}) (?<day>\d{2})|(?<d>\d{1,2}) (?<m>\d{1,2}|\p{L}+) (?<y>\d{4}))$/u;

/** «ssu 12 12 2026», «ssu 2026 12 12», «ssu 12 desember 2026»; each absent where it was not said, or not understood. */
export function meetingNamed(
  said: string,
  community: Community,
): { readonly body: Body | undefined; readonly date: CivilDate | undefined } {
  const groups = DATE.exec(said)?.groups;
  const name = (groups === undefined ? said : (groups["body"] ?? "")).trim();
  return { body: bodyNamed(name, community), date: groups && dateIn(groups) };
}

/** By id, name, short name or everyday name in any language; absent for anything else. */
export function bodyNamed(said: string, { bodies }: Community): Body | undefined {
  return bodies.find(({ id, short_name, aliases, name }) =>
    [id, short_name ?? id, ...aliases, ...LANGUAGES.map((language) => name[language])].some(
      (each) => saidIn(each) === said,
    ),
  );
}

function dateIn(groups: Readonly<Record<string, string | undefined>>): CivilDate | undefined {
  const month = groups["month"] ?? monthNumber(groups["m"] ?? "");
  const parts = [groups["year"] ?? groups["y"] ?? "", month, groups["day"] ?? groups["d"] ?? ""];
  return parseCivilDate(parts.map((part) => part.padStart(2, "0")).join("-"));
}

function monthNumber(said: string): string {
  const named = LANGUAGES.map((language) =>
    textsFor(language).months.findIndex((month) => month.toLowerCase() === said),
  ).find((index) => index >= 0);
  return named === undefined ? said : String(named + 1);
}
