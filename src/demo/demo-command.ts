import { saidIn, whole } from "../presentation/commands/said.ts";
import { DEMO_PLAYS, type DemoPlay } from "../presentation/text/demo-catalogue.ts";

/** What a message to the demonstration asks for; `unknown`: it is for the demonstration and says nothing it knows. */
export type DemoCommand =
  | { readonly kind: "overview" | "unknown" }
  | { readonly kind: "play"; readonly play: DemoPlay }
  | { readonly kind: "jump"; readonly days: number };

const ONE = "(?:én|en|ein|éin|one|noen|nokon|someone)";
const THEY = "(?:hen|hun|ho|han|hin|they|she|he)";

const PATTERNS: Readonly<Record<DemoPlay, RegExp>> = {
  "all-agree": whole(
    "(?:alle|resten|de andre|dei andre) (?:er|blir)? ?(?:enige|einige|samde)",
    "(?:all|everyone|everybody|the others?|the rest) agrees?",
  ),
  "one-objects": whole(
    `${ONE} (?:sier|seier|says) (?:nei|no)`,
    `${ONE} (?:er |is )?(?:uenig|ueinig|usamd|objects|disagrees)`,
  ),
  "agrees-after-all": whole(
    `${THEY} (?:er|blir) (?:enig|einig|samd)(?: likevel)?`,
    `${THEY} agrees?(?: after all)?`,
  ),
  "one-absent": whole(
    `${ONE} (?:har|melder) (?:forfall|fråfall)`,
    `${ONE} (?:er|is) (?:fraværende|fråverande|borte|absent|away)`,
  ),
  "hearing-answers": whole(
    "(?:to|noen|nokon) (?:instanser |instansar )?svarer på (?:høringen|høyringa)",
    "(?:two|some) answer (?:the )?hearing",
  ),
  "municipalities-answer": whole(
    "(?:kommunene|kommunane|kontaktene|kontaktane) (?:svarer|svarar)",
    "(?:the )?(?:municipalities|contacts) answer",
  ),
  "other-secretary-confirms": whole(
    "(?:den )?andre sekretæren (?:bekrefter|stadfester|stadfestar|godkjenner)",
    "(?:the )?other secretary confirms",
  ),
};

const UNIT_DAYS = { day: 1, week: 7, month: 30 } as const;
const JUMP =
  /^(?:hopp|gå|spol|jump|skip|go)(?: (?:fram|frem|forward|ahead))? (\d{1,3}|én|en|ei|ein|éin|ett|one|a) (?:(dag(?:er|ar)?|days?)|(uker?|veker?|weeks?)|(måned(?:er)?|månad(?:er|ar)?|months?))(?: (?:fram|frem|forward|ahead))?$/u;

/** Far enough to see a yearly date come round. */
const MOST_DAYS = 400;

/**
 * What the demonstration is asked for, in any of the three languages: a message whose first word is «demo». Absent for
 * every other message. Never throws.
 */
export function parseDemoCommand(text: string): DemoCommand | undefined {
  const [first, ...rest] = saidIn(text).split(" ");
  if (first !== "demo") return undefined;
  const said = rest.join(" ");
  if (said === "") return { kind: "overview" };
  const play = DEMO_PLAYS.find((each) => PATTERNS[each].test(said));
  if (play !== undefined) return { kind: "play", play };
  const days = daysIn(said);
  return days === undefined || days < 1 || days > MOST_DAYS ? { kind: "unknown" } : { kind: "jump", days };
}

/** Absent when it is no jump. */
function daysIn(said: string): number | undefined {
  const [, count, , week, month] = JUMP.exec(said) ?? [];
  if (count === undefined) return undefined;
  const unit = month !== undefined ? "month" : week !== undefined ? "week" : "day";
  return (/^\d/.test(count) ? Number(count) : 1) * UNIT_DAYS[unit];
}
