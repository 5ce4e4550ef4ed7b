import { withoutGreeting } from "./greeting.ts";
import { saidIn } from "./said.ts";

/** What the minutes-taker writes while a meeting is held. Absent item: the one that is open now. */
export interface SittingCommand {
  readonly kind: "next" | "show" | "agreed" | "postponed" | "reopened" | "closed";
  readonly item: number | undefined;
}

const ITEM = "(?:sak|punkt|item|case) (?<item>\\d{1,2})";
const WORDS: readonly (readonly [SittingCommand["kind"], string])[] = [
  [
    "agreed",
    "(?:er |is )?(?:enighet|enige|enig|einigheit|semje|samde|samd|agreed|consensus|til orientering|tatt til orientering|teken til orientering|taken note of|noted)",
  ],
  ["postponed", "(?:er |is |blir )?(?:utsatt|utsett|utsettes|utsetjast|postponed|postpone)"],
  [
    "reopened",
    "(?:er |is )?(?:åpnes igjen|åpne igjen|åpen igjen|opnast att|opne att|open att|gjenåpne|open again|reopen|reopened)",
  ],
  ["closed", "(?:er |is )?(?:lukk|lukket|lukkes|ferdig|lukka|close|closed|done)"],
];

/** Absent for anything else, also for a case by its own id («sak BT-407»). Never throws. */
export function parseSittingCommand(text: string): SittingCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  if (/^(?:neste|neste sak|next|next item|next case)$/u.test(said)) return { kind: "next", item: undefined };
  for (const [kind, words] of WORDS) {
    const match = new RegExp(`^(?:${ITEM} )?${words}$`, "u").exec(said);
    // «Ferdig» and «done» alone are not about a meeting.
    const item = match?.groups?.["item"];
    if (
      match !== null &&
      (item !== undefined || (kind === "agreed" && /^(?:enighet|semje|agreed)$/u.test(said)))
    )
      return { kind, item: item === undefined ? undefined : Number(item) };
  }
  const shown = new RegExp(`^(?:vis |sjå |show )?${ITEM}$`, "u").exec(said)?.groups?.["item"];
  return shown === undefined ? undefined : { kind: "show", item: Number(shown) };
}
