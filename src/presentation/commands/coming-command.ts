import type { Body, Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { withoutGreeting } from "./greeting.ts";
import { meetingNamed } from "./meeting-named.ts";
import { saidIn } from "./said.ts";

/** Body and date absent where no meeting was named: the next one that the person has a seat in. */
export interface ComingCommand {
  readonly kind: "absent" | "comes" | "who";
  readonly body: Body | undefined;
  readonly date: CivilDate | undefined;
}

const TO =
  "(?: (?:(?:til|på|to|in|at) )?(?:møtet|the meeting)| (?:(?:i|til|på|for|to|in|at) )?(?:møtet (?:i )?|møte i |the meeting (?:of |in )?|the )?(?<named>.+))?";
const ABSENT = [
  `(?:(?:jeg|eg|vi) )?(?:har|må melde|melder|melde|meld) forfall${TO}`,
  `forfall${TO}`,
  `(?:jeg|eg) (?:kan|får) (?:ikke|ikkje) (?:komme|møte|kome|stille)${TO}`,
  `(?:jeg|eg) (?:kommer|kjem|møter) (?:ikke|ikkje)${TO}`,
  `i (?:cannot|can t|cant|can not|am unable to) (?:come|attend|make it)${TO}`,
];
const COMES = [
  `(?:jeg|eg) (?:kommer|kjem|møter)(?: likevel)?${TO}`,
  `(?:jeg|eg) kan (?:komme|kome|møte)(?: likevel)?${TO}`,
  `i (?:will come|am coming|can come|come after all|will attend)${TO}`,
];
const WHO = [
  `(?:hvem|kven) (?:har|har meldt) forfall${TO}`,
  `(?:hvem|kven) (?:kommer|kjem|møter)(?: ikke| ikkje)?${TO}`,
  `who (?:comes|is coming|is absent|cannot come)${TO}`,
];

/** Absent for anything else, also for a sentence that names a meeting nobody can find. Never throws. */
export function parseComingCommand(text: string, community: Community): ComingCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  for (const [kind, patterns] of [
    ["absent", ABSENT],
    ["who", WHO],
    ["comes", COMES],
  ] as const) {
    const match = patterns
      .map((pattern) => new RegExp(`^${pattern}$`, "u").exec(said))
      .find((each) => each !== null);
    if (match === undefined) continue;
    const named = match?.groups?.["named"];
    if (named === undefined) return { kind, body: undefined, date: undefined };
    const { body, date } = meetingNamed(named, community);
    return body === undefined ? undefined : { kind, body, date };
  }
  return undefined;
}
