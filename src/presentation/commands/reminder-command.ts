import { LANGUAGES } from "../../domain/kernel/language.ts";
import type { ObligationKind } from "../../domain/reminders/obligation.ts";
import { isObligationKind, WHO_IS_TOLD } from "../../domain/reminders/who-is-told.ts";
import { reminderTexts } from "../text/reminder-texts.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of the person's own reminders. */
export type ReminderCommand =
  | { readonly kind: "own" }
  | { readonly kind: "snooze"; readonly days: number }
  /** `of` absent: nothing that is reminded of was named, and the person is asked. */
  | { readonly kind: "stop"; readonly of: ObligationKind | undefined }
  | { readonly kind: "start" }
  /** `every` absent: each reminder by itself. */
  | { readonly kind: "digest"; readonly every: "daily" | "weekly" | undefined }
  /** `hours` absent: the usual ones. */
  | { readonly kind: "quiet"; readonly hours: { readonly from: number; readonly to: number } | undefined };

const REMINDERS = "(?:påminn(?:else(?:r|ne|n)?|ing(?:ar|ane|er|ene|a)?)|reminders?)";
const MINE = "(?:(?:mine|min|mi|my) )?";

const OWN = whole(
  `(?:(?:vis|sjå|se|show) )?(?:the )?${MINE}${REMINDERS}(?: (?:mine|mi|min))?`,
  `(?:hva|kva) (?:blir|vert) (?:jeg|eg) (?:minnet|minna|mint|minnt) (?:om|på)`,
  "what am i reminded (?:of|about)",
);
const SNOOZE = whole(
  `(?:utsett?|utsette|utsetje|vent|snooze|postpone)(?: (?:denne|dette|den|det|det siste|this|it|${REMINDERS}))?(?: (?:i|til|til om|to|for))?(?: (?<days>\\d{1,3}|en|ein|én|éin|one|a) (?:dag(?:er|ar)?|days?)| (?<weeks>\\d{1,2}|en|ei|éi|én|one|a) (?:uke|uker|veke|veker|weeks?)| (?<tomorrow>i morgen|i morgon|morgen|morgon|tomorrow)| (?<next>neste uke|neste veke|next week))?`,
);
const STOP = whole(
  `(?:stopp|stop|slutt|avslutt|unsubscribe)(?: (?:alle |med |all |the )?${REMINDERS})?(?: (?:om|på|about|of) (?<of>.+))?`,
  `ikk(?:e|je) (?:minn|mas på) meg(?: (?:om|på) (?<of2>.+))?`,
);
const START = whole(
  `(?:start|begynn|byrj|slå på|skru på|resume)(?: med)?(?: alle)? ${REMINDERS}(?: (?:igjen|på nytt|again))?`,
  `(?:start|resume) (?:all )?${REMINDERS}(?: again)?`,
);
const EVERY = "(?:hver|kvar|every|each) (?:dag|morgen|morgon|day|morning|uke|veke|mandag|måndag|week|monday)";
const DIGEST = whole(
  `(?:(?:send|få|get) )?(?:(?:én|en|ein|éi|ei|one) )?(?:samlet|samla)(?: (?:${REMINDERS}|melding))? ${EVERY}`,
  `(?:(?:send|få|get) )?${REMINDERS} (?:samlet|samla|in one) ${EVERY}`,
  `(?:daglig|dagleg|ukentlig|vekentleg|daily|weekly) (?:samling|oppsummering|digest|${REMINDERS})`,
);
const SEPARATELY = whole(
  `(?:(?:send |få |get )?${REMINDERS} )?(?:hver for seg|kvar for seg|enkeltvis|one by one|separately)`,
  "(?:ingen|inga|no) (?:samling|digest)",
  `(?:ikke|ikkje) saml(?:e|et|a)? ${REMINDERS}`,
);
const HOUR = "(\\d{1,2})(?: 00)?";
const QUIET = new RegExp(
  `^(?:ikke forstyrr|ikkje forstyrr|ikkje uroa?|stille|stille timer|stille timar|do not disturb|don t disturb|quiet|quiet hours)(?: (?:fra|frå|from))?(?: (?:klokka|klokken|kl))? ${HOUR}(?: (?:til|to|and))? (?:(?:klokka|klokken|kl) )?${HOUR}$`,
  "u",
);
const USUAL_QUIET = whole(
  "(?:vanlige|vanlege|normale|usual) (?:stille )?(?:timer|timar|hours)",
  "(?:forstyrr|disturb)(?: (?:meg|me))? (?:som vanlig|som vanleg|as usual)",
);

const WEEKLY = /(?:uk|vek|week|mandag|måndag|monday)/u;

const DAYS_IN_WEEK = 7;

/** The command about the person's reminders that the whole message is, in any of the three languages. Never throws. */
export function parseReminderCommand(text: string): ReminderCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  if (OWN.test(said)) return { kind: "own" };
  if (START.test(said)) return { kind: "start" };
  if (SEPARATELY.test(said)) return { kind: "digest", every: undefined };
  if (USUAL_QUIET.test(said)) return { kind: "quiet", hours: undefined };
  if (DIGEST.test(said)) return { kind: "digest", every: WEEKLY.test(said) ? "weekly" : "daily" };
  return snoozeIn(said) ?? stopIn(said) ?? quietIn(said);
}

function snoozeIn(said: string): ReminderCommand | undefined {
  const found = SNOOZE.exec(said);
  if (found === null) return undefined;
  const { days, weeks, next } = found.groups ?? {};
  if (next !== undefined) return { kind: "snooze", days: DAYS_IN_WEEK };
  if (weeks !== undefined) return { kind: "snooze", days: count(weeks) * DAYS_IN_WEEK };
  return { kind: "snooze", days: days === undefined ? 1 : count(days) };
}

/** «3», «en». */
function count(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : 1;
}

function stopIn(said: string): ReminderCommand | undefined {
  const found = STOP.exec(said);
  if (found === null) return undefined;
  const { of, of2 = of } = found.groups ?? {};
  const kind = of2 === undefined ? undefined : kindCalled(of2);
  // «Slutt på ventelister»: about something that nobody is reminded of, and so about something else.
  return of2 !== undefined && kind === undefined ? undefined : { kind: "stop", of: kind };
}

/** What people say for it besides what we call it. */
const ALSO: Readonly<Partial<Record<ObligationKind, RegExp>>> = {
  task: whole("(?:tiltak(?:ene|a)?|oppgaver|oppgåver|handlingsplanen|the action plan)"),
  stance: whole("(?:saker|sakar|sakene|sakane|standpunkt|svarfrister|svarfristar|forslag|framlegg|cases)"),
  minutes: whole("(?:referat(?:er|ene|a)?|protokoll(?:er|ar)?)"),
  meeting: whole("(?:møter|møte|møtene|møta)"),
  hearing: whole("(?:høring(?:er|ene)?|høyring(?:ar|ane)?)"),
  authority: whole("(?:fullmakt(?:er)?)"),
};

function kindCalled(said: string): ObligationKind | undefined {
  return Object.keys(WHO_IS_TOLD)
    .filter(isObligationKind)
    .find(
      (kind) =>
        LANGUAGES.some((language) => saidIn(reminderTexts(language).kind[kind]) === said) ||
        ALSO[kind]?.test(said),
    );
}

function quietIn(said: string): ReminderCommand | undefined {
  const [, from, to] = QUIET.exec(said) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const hours = { from: Number(from) % 24, to: Number(to) % 24 };
  // A whole day of quiet is no reminders at all, and has its own words.
  const isHour = (hour: string) => Number(hour) <= 24;
  return isHour(from) && isHour(to) && hours.from !== hours.to ? { kind: "quiet", hours } : undefined;
}
