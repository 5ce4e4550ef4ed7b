import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { withoutGreeting } from "./greeting.ts";
import { meetingNamed } from "./meeting-named.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of duties. */
export type DutyCommand =
  | { readonly kind: "duties" | "revision" | "review" }
  /** Absent date: none was said, or none that exists. */
  | { readonly kind: "notice" | "work-back"; readonly date: CivilDate | undefined }
  /** What was done; `result` absent where it was not said. */
  | { readonly kind: "reviewed" | "revised"; readonly result: "no-change" | undefined };

const SHOW = "(?:(?:vis|sjå|se|list|show)(?: meg| me)? )?";
const AGREEMENT = "(?:(?:samarbeids)?avtal(?:en|a|ane)|(?:the |our )?(?:cooperation )?agreement)";

const DUTIES = whole(
  `${SHOW}(?:alle |våre |all )?(?:plikter|pliktene|obligations|duties)`,
  `${SHOW}(?:our |the )(?:obligations|duties)`,
  "(?:hvilke|kva) (?:plikter|frister|fristar) har vi",
  "(?:what|which) (?:duties|obligations) do we have",
);
const REVISION = whole(
  `(?:når|innan når|innen når) (?:må|skal|bør) ${AGREEMENT} (?:revideres|reviderast|bli revidert)(?: neste gang| neste gong| igjen| att)?`,
  `(?:når|innen når) (?:må|skal) vi revidere ${AGREEMENT}`,
  "når er neste revisjon(?: av avtal(?:en|a))?",
  `(?:by )?when (?:must|shall|should) ${AGREEMENT} be revised(?: next| again)?`,
  "when is the next revision(?: of the agreement)?",
);
const REVIEW = whole(
  "når er (?:den )?(?:neste )?(?:årlige|årlege|årleg) gjennomgang(?:en|a)?(?: av avtal(?:en|a))?",
  `når (?:skal|må) ${AGREEMENT} (?:gjennomgås|gåast gjennom|gjennomgåast)(?: neste gang| neste gong)?`,
  "når er neste gjennomgang(?: av avtal(?:en|a))?",
  "when is the (?:next )?(?:annual|yearly) review(?: of the agreement)?",
  `when (?:must|is) ${AGREEMENT} (?:to be |be )?reviewed(?: next)?`,
);
const NOTICE = [
  "når er vi ute(?: av avtal(?:en|a))?",
  "når (?:slutter|sluttar) avtal(?:en|a)(?: (?:for oss|hvis vi sier opp|om vi seier opp))?",
  "(?:hva|kva) om vi (?:sier|seier) opp(?: avtal(?:en|a))?",
  "(?:hvis|om|dersom) vi (?:sier|seier) opp(?: avtal(?:en|a))?",
  "when are we out(?: of the agreement)?",
  "what if we (?:give notice|terminate)(?: of the agreement)?",
  "if we give notice",
];
const WORK_BACK = [
  "(?:regn|rekn|rekne|regne) (?:tilbake|bakover|attende)",
  "arbeid (?:deg |dykk )?bakover",
  "(?:work|count|plan) back(?:wards)?",
];
const REVIEWED = new RegExp(
  `^(?:${AGREEMENT} (?:er|har vært|har vore|is|has been|was) (?:gjennomgått|gått gjennom|gått igjennom|reviewed)|vi har gått gjennom ${AGREEMENT}|we have reviewed ${AGREEMENT})(?<unchanged> (?:uten endring(?:er)?|utan endring(?:ar)?|ingen endring(?:er)?|inga endring|without changes?|no changes?))?$`,
  "u",
);
const REVISED = whole(
  `${AGREEMENT} (?:er|har blitt|har vorte|is|has been) (?:revidert|revised)`,
  `(?:vi har revidert|we have revised) ${AGREEMENT}`,
);
/** Whatever stands between the phrase and the day. */
const FROM = "(?: (?:fra|frå|til|from|to|on|den|på|med virkning fra|med verknad frå))*";

/**
 * The command about duties that the whole message is, in any of the three languages. Absent for anything else, also for
 * a question about the clause itself: the search answers those. Never throws.
 */
export function parseDutyCommand(text: string, community: Community): DutyCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  if (DUTIES.test(said)) return { kind: "duties" };
  if (REVISION.test(said)) return { kind: "revision" };
  if (REVIEW.test(said)) return { kind: "review" };
  if (REVISED.test(said)) return { kind: "revised", result: undefined };
  const reviewed = REVIEWED.exec(said);
  if (reviewed !== null)
    return {
      kind: "reviewed",
      result: reviewed.groups?.["unchanged"] === undefined ? undefined : "no-change",
    };
  for (const [kind, phrases] of [
    ["notice", NOTICE],
    ["work-back", WORK_BACK],
  ] as const) {
    const day = new RegExp(`^(?:${phrases.join("|")})${FROM}(?: (?<day>\\d.*))?$`, "u").exec(said);
    if (day === null) continue;
    const named = day.groups?.["day"];
    const { date } = named === undefined ? { date: undefined } : meetingNamed(named, community);
    if (named === undefined || date !== undefined) return { kind, date };
    return kind === "work-back" ? { kind, date: undefined } : undefined;
  }
  return undefined;
}
