import type { Body, Community, Party } from "../../domain/community/community.ts";
import type { PriorityGroup } from "../../domain/plan/priority-groups.ts";
import type { TaskSelection } from "../../domain/plan/select-tasks.ts";
import { withoutGreeting } from "./greeting.ts";
import { bodyNamed } from "./meeting-named.ts";
import { partyNamed } from "./party-named.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of the action plan. */
export type PlanCommand =
  | { readonly kind: "plan-status" }
  | { readonly kind: "plan-progress" }
  | { readonly kind: "plan-news" }
  | { readonly kind: "own-tasks" }
  /** `body` is absent where all that hangs is asked for. */
  | { readonly kind: "stuck-tasks"; readonly body?: string }
  | { readonly kind: "tasks"; readonly selection: TaskSelection }
  /** `task` is a number («1.a.iv») or an id («task:sak-7:1», «hp-2027/4.a»); there need not be such a task. */
  | { readonly kind: "show-task"; readonly task: string }
  | { readonly kind: "change-task"; readonly task: string };

const SHOW = "(?:vis |sjå |se |list |show )?(?:meg |me )?";
const PLAN = "(?:(?:handlings|tiltaks)plan(?:en)?(?: vår)?|(?:the |our )?action plan|planen)";
const TASKS = "(?:alle |all )?(?:the )?(?:tiltak(?:ene|a)?|tasks)";

const STATUS = whole(
  `${SHOW}(?:handlings|tiltaks)plan(?:en)?`,
  `${SHOW}(?:the |our )?action plan`,
  `${SHOW}${TASKS}`,
  `${SHOW}(?:the )?status(?:en)? (?:på|for|i|of|on) (?:${PLAN}|tiltak(?:ene|a))`,
  `(?:hva|kva|hvordan|korleis) er status(?:en)? (?:på|for|i) (?:${PLAN}|tiltak(?:ene|a))`,
  `(?:hvordan|korleis) (?:går|ligger|ligg|står) (?:det|vi) (?:an )?(?:til )?(?:med|i) (?:${PLAN}|tiltak(?:ene|a))`,
  `(?:hvor|kor) langt (?:er|har) vi (?:kommet |komne |kome )?(?:med|i) (?:${PLAN}|tiltak(?:ene|a))`,
  `what is the status (?:of|on) (?:${PLAN}|the tasks)`,
  `how (?:is ${PLAN} (?:going|doing|coming along)|are we doing (?:with|on) (?:${PLAN}|the tasks))`,
  "(?:action )?plan status",
);

const PROGRESS = whole(
  `${SHOW}(?:the )?(?:framdrift|fremdrift|progress)(?:en|a)?(?: (?:i|på|for|of|in) ${PLAN})?`,
  `${SHOW}(?:plan progress|progress by area)`,
  `${SHOW}(?:framdrift|fremdrift)(?:en|a)? (?:i|per|for) (?:hvert|kvart) (?:innsats)?område`,
);

const MINE = whole(
  `${SHOW}mine tiltak`,
  `${SHOW}(?:tiltakene|tiltaka) (?:mine|våre)`,
  `${SHOW}(?:våre tiltak|my tasks|our tasks)`,
  "(?:hva|kva) (?:har|er) (?:jeg|eg|vi) (?:ansvar for|ansvarlig for|ansvarleg for) i (?:planen|handlingsplanen)",
  "(?:hvilke|kva) tiltak (?:er mine|har jeg|har eg|har vi)(?: ansvar for)?",
  "(?:what|which) tasks (?:are mine|do i answer for|do we answer for)",
);

const STUCK = whole(
  `(?:hva|kva) (?:er det som )?(?:henger|heng)(?: etter| att)?(?: i ${PLAN})?`,
  "(?:hva|kva) (?:har stoppet opp|har stoppa opp|har stansa|står stille)(?: i planen| i handlingsplanen)?",
  "(?:hvilke|kva) tiltak (?:henger|heng)(?: etter)?",
  `${SHOW}(?:hengende tiltak|tiltak som (?:henger|heng)(?: etter)?)`,
  `what (?:is|s) (?:stuck|lagging|behind)(?: in ${PLAN})?`,
  "which tasks are (?:stuck|lagging|behind)",
);

const STUCK_IN =
  /^(?:(?:hva|kva) (?:er det som )?(?:henger|heng)(?: etter| att)? (?:i|hos|for)|what (?:is|s) (?:stuck|lagging|behind) (?:in|at|for)) (?<body>.+)$/u;

const NEWS = whole(
  `(?:hva|kva) (?:er nytt|er det som er nytt|har skjedd) (?:i|på|med) ${PLAN}`,
  `(?:vis )?(?:nytt|siste nytt|siste endringer|siste endringar) (?:i|på) ${PLAN}`,
  `what (?:is|s) new in (?:the plan|${PLAN})`,
);

const UNOWNED = whole(
  `${SHOW}${TASKS} (?:uten|utan) (?:en |ein )?ansvarl(?:i|e)g`,
  `${SHOW}${TASKS} (?:without|with no) (?:an )?owner`,
);

const LAW = "6 2(?: første ledd)?(?: (?:nr|nummer|no|number))?";
const STATUTE = new RegExp(
  `^(?:${SHOW}${LAW} (?<before>\\d{1,2}) (?:tiltak(?:ene|a)?|tasks)|${SHOW}${TASKS} (?:(?:etter|for|til|i|under|on) )?${LAW} (?<after>\\d{1,2}))$`,
  "u",
);
const LAST_REQUIREMENT = 13;

const OF_PARTY = new RegExp(
  `^(?:${SHOW}${TASKS} (?:(?:i|for|til|hos|ved|in|at|of) )(?<place>.+)|(?:hva|kva) har (?<owner>.+) ansvar for i (?:planen|handlingsplanen))$`,
  "u",
);
const OF_BODY = new RegExp(
  `^(?:${SHOW}${TASKS} (?:som )?(?<follows>.+?) (?:følger|følgjer) opp|${SHOW}${TASKS} (?:that )?(?<up>.+?) follows up|${SHOW}tasks followed up by (?<by>.+)|(?:hva|kva) (?:følger|følgjer) (?<what>.+?) opp)$`,
  "u",
);

const OVERDUE = whole(
  `${SHOW}(?:alle |all )?(?:forfalte|forfalne|forsinkede|forsinka) tiltak(?:ene|a)?`,
  `${SHOW}(?:alle )?tiltak(?:ene|a)? (?:som er )?(?:over fristen|forfalt|forfalne|forsinket|forsinka)`,
  "(?:hvilke|kva) tiltak (?:er|har gått) (?:over fristen|over frist|forfalt|forfalne|forsinket|forsinka)",
  `${SHOW}(?:all )?overdue tasks`,
  "(?:which|what) tasks are overdue",
);

const DECIDED = whole(
  `${SHOW}${TASKS} (?:fra|frå|etter|from) (?:vedtak(?:ene|a)?|decisions)`,
  `${SHOW}${TASKS} som kommer fra vedtak`,
);

const VANISHED = whole(
  `${SHOW}${TASKS} som (?:ikke|ikkje) lenger (?:står|er) i planen`,
  "tasks no longer in the plan",
);

const AREA = new RegExp(
  `^${SHOW}(?:${TASKS} )?(?:(?:i|under|for|in|på) )?(?:innsatsområde|område|(?:focus )?area) (?:nr )?(\\d{1,2})$`,
  "u",
);

const FOR =
  `(?:${SHOW}${TASKS} (?:(?:som )?(?:for|til|om|rettet mot|retta mot|gjelder|gjeld|on|about) )?` +
  "|(?:hvilke|kva) tiltak (?:gjelder|gjeld|er) (?:for )?|(?:what|which) tasks (?:concern|are for) )";
const PEOPLE =
  "(?:(?:mennesker|menneske|personer|personar|pasienter|pasientar|people|patients|de|dei|the) )?(?:som er |med |with )?";
const SERIOUS = "(?:alvorlig |alvorlige |alvorleg |alvorlege |serious |severe )?";
const DISORDER = "(?:syke|sjuke|lidelser|lidelse|lidingar|liding|sykdom|sjukdom|helse)";
const ADDICTION =
  "(?:rus|rusproblemer|rusproblem|rusmisbruk|ruslidelser|ruslidingar|avhengighet|avhengigheit|addiction|substance (?:use|abuse))";
const CONDITION = "(?:lidelser|lidingar|sykdommer|sjukdommar|sykdom|sjukdom|tilstander|tilstandar)";

/** The four groups by their official names and by those that people use. */
const GROUPS: readonly (readonly [PriorityGroup, RegExp])[] = [
  [
    "children",
    whole(
      `${FOR}(?:barn|born|barna|borna|unge|ungdom|ungdommer|(?:barn|born) og (?:unge|ungdom))`,
      `${FOR}(?:children|young people|youth|children and (?:young people|youth|adolescents))`,
    ),
  ],
  [
    "mental-health-and-addiction",
    whole(
      `${FOR}${PEOPLE}${SERIOUS}(?:psykisk|psykiske) ${DISORDER}(?: (?:og|eller) ${ADDICTION})?`,
      `${FOR}${PEOPLE}(?:${ADDICTION}|psykiatri|rus og psykiatri|psykiatri og rus)`,
      `${FOR}${PEOPLE}${SERIOUS}mental (?:health|illness|disorders)(?: (?:and|or) ${ADDICTION})?`,
    ),
  ],
  [
    "frail-elderly",
    whole(
      `${FOR}(?:de |dei )?(?:(?:skrøpelig|skrøpelige|skrøpeleg|skrøpelege) )?eldre`,
      `${FOR}(?:the )?(?:(?:frail )?elderly|(?:frail )?older people|frail elderly people)`,
    ),
  ],
  [
    "chronic-conditions",
    whole(
      `${FOR}${PEOPLE}(?:(?:flere|fleire) )?(?:kronisk|kroniske) (?:${CONDITION}|syke|sjuke)`,
      `${FOR}(?:kronikere|kronikerne|kronikarar|kronikarane)`,
      `${FOR}${PEOPLE}(?:(?:several|multiple) )?chronic (?:conditions|diseases|illness|illnesses)`,
    ),
  ],
];

/** What the whole message asks for, by the kind of command that it is. */
const WHOLE = [
  ["plan-status", STATUS],
  ["plan-progress", PROGRESS],
  ["own-tasks", MINE],
  ["stuck-tasks", STUCK],
  ["plan-news", NEWS],
] as const;

/** «1.a.iv», «1 a) iv.», «1a», «3.a-2», «10.0»; a task from a decision is called by its id. */
const NUMBERED =
  /^(\d{1,2})[.)]?(?:\s?([a-zæøå])[.)]?)?(?:\s?([ivx]{1,5}|(?<!\d)\d{1,2})[.)]?)?(?:-(\d{1,2}))?$/u;
const DECIDED_ID = /^task:[\p{L}\p{N}._-]+:(?:\d+|evaluation|submission)(?::[\p{L}\p{N}._-]+)?$/u;
/** «hp-2027/4.a»: a line of a plan other than the present one. */
const LINE_ID = /^[\p{L}\p{N}._-]+\/\d[\p{L}\p{N}._-]*$/u;
const ONE =
  /^(?:(?:vis|sjå|se|åpne|opne|show|open) |(?<change>endre|endra|oppdater|oppdatere|rediger|change|update|edit) )?(?:(?:meg|me) )?(?:(?:the )?status(?:en)? (?:(?:på|for|of|on) )?)?(?:tiltak(?:et)?|(?:the )?task)(?: (?:nr|nummer|number)\.?)?[\s«"“]+(?<name>[\p{L}\p{N}][\p{L}\p{N}\s.):/_-]*)$/u;
/** «Status på 4.a», without the word for a task: only with a letter behind the number. */
const STATUS_OF_LINE =
  /^(?:(?:hva|kva) er |what is )?(?:the )?status(?:en)? (?:på|for|of|on) (?<name>\d{1,2}[.)]?\s?[a-zæøå](?:[.)\s-].*)?)$/u;
const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu;

/**
 * The plan command that the whole message is, in any of the three languages. Absent for anything else, also for a
 * question that merely mentions the plan: the search answers those. Never throws.
 *
 * @param communities whose parties and bodies may be named; none: those that are named are not understood
 */
export function parsePlanCommand(
  text: string,
  communities: readonly Community[] = [],
): PlanCommand | undefined {
  const rest = withoutGreeting(text);
  const said = saidIn(rest);
  const whole = WHOLE.find(([, pattern]) => pattern.test(said))?.[0];
  if (whole !== undefined) return { kind: whole };
  const hangsIn = firstNamed<Body>(STUCK_IN.exec(said)?.groups?.["body"], communities, bodyNamed);
  if (hangsIn !== undefined) return { kind: "stuck-tasks", body: hangsIn.id };
  const selection = selectionIn(said) ?? namedIn(said, communities);
  return selection === undefined ? taskIn(rest) : { kind: "tasks", selection };
}

/** «Tiltak i Halden», «tiltak FSU følger opp»; absent where none of the communities has such a party or body. */
function namedIn(said: string, communities: readonly Community[]): TaskSelection | undefined {
  const { place, owner } = OF_PARTY.exec(said)?.groups ?? {};
  const named = (each: string, community: Community) =>
    partyNamed(each, community) ?? partyNamed(`${each} kommune`, community);
  const party = firstNamed<Party>(place ?? owner, communities, named);
  if (party !== undefined) return { kind: "parties", parties: [party.id] };
  const { follows, up, by, what } = OF_BODY.exec(said)?.groups ?? {};
  const body = firstNamed<Body>(follows ?? up ?? by ?? what, communities, bodyNamed);
  return body === undefined ? undefined : { kind: "body", body: body.id };
}

function firstNamed<T>(
  said: string | undefined,
  communities: readonly Community[],
  find: (said: string, community: Community) => T | undefined,
): T | undefined {
  return said === undefined ? undefined : communities.flatMap((each) => find(said, each) ?? [])[0];
}

function selectionIn(said: string): TaskSelection | undefined {
  const area = AREA.exec(said)?.[1];
  if (area !== undefined) return { kind: "area", area: String(Number(area)) };
  const { before, after } = STATUTE.exec(said)?.groups ?? {};
  const number = Number(before ?? after);
  if (number >= 1 && number <= LAST_REQUIREMENT) return { kind: "statute", number };
  if (UNOWNED.test(said)) return { kind: "unowned" };
  if (OVERDUE.test(said)) return { kind: "overdue" };
  if (DECIDED.test(said)) return { kind: "decided" };
  if (VANISHED.test(said)) return { kind: "vanished" };
  const group = GROUPS.find(([, pattern]) => pattern.test(said))?.[0];
  return group === undefined ? undefined : { kind: "group", group };
}

function taskIn(text: string): PlanCommand | undefined {
  const plain = text.normalize("NFC").toLowerCase().replace(MARKS_AROUND, "").replace(/\s+/g, " ");
  const { change, name } = ONE.exec(plain)?.groups ?? STATUS_OF_LINE.exec(plain)?.groups ?? {};
  const task = name === undefined ? undefined : taskNamed(name.trim());
  if (task === undefined) return undefined;
  return { kind: change === undefined ? "show-task" : "change-task", task };
}

function taskNamed(name: string): string | undefined {
  if (DECIDED_ID.test(name) || LINE_ID.test(name)) return name;
  const [, area, letter, last, times] = NUMBERED.exec(name) ?? [];
  if (area === undefined) return undefined;
  const number = [area, letter, last].filter((part) => part !== undefined).join(".");
  return times === undefined ? number : `${number}-${times}`;
}
