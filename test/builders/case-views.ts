import { clauseAt } from "../../src/domain/agreements/clause-at.ts";
import type { Case } from "../../src/domain/cases/case.ts";
import type { CaseEvent, Proposal } from "../../src/domain/cases/case-event.ts";
import { readerOf } from "../../src/domain/cases/case-reader.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import type { StanceKind } from "../../src/domain/cases/stance.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { caseTexts } from "../../src/presentation/text/case-texts.ts";
import type { CaseForReader } from "../../src/presentation/view/case-for-reader.ts";
import { openingForm, submissionForm } from "../../src/presentation/view/case-forms.ts";
import { caseListView } from "../../src/presentation/view/case-list-view.ts";
import { changeForm, preparationForm } from "../../src/presentation/view/case-paper-forms.ts";
import { casePersonalView } from "../../src/presentation/view/case-personal-view.ts";
import { caseReceiptView } from "../../src/presentation/view/case-receipt-view.ts";
import { oralForm, seatWordsForm } from "../../src/presentation/view/case-seat-forms.ts";
import { caseSharedView } from "../../src/presentation/view/case-shared-view.ts";
import { inboxView } from "../../src/presentation/view/inbox-view.ts";
import { missingView } from "../../src/presentation/view/missing-view.ts";
import { consequencesForm, measureForm } from "../../src/presentation/view/preparation-forms.ts";
import { preparationPage } from "../../src/presentation/view/preparation-page-view.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { bodyIn, everybodyIn, shippedCommunity, shippedLibrary } from "./case-stage.ts";
import { date } from "./documents.ts";
import { BOTH_SIDES, FULL_FIELDS } from "./full-paper.ts";

const caseCommunity = shippedCommunity("ostfold");
const TODAY = date("2026-11-21");
const AT = "2026-11-21T09:00:00Z";
const by = { person: "kommunesekretær", name: "Siri Prøve" };
const NAMES = ["Anne Prøve", "Bjørn Tenkt", "Dina Oppdiktet", "Erik Eksempel", "Frida Mønster"];

const roster = everybodyIn(caseCommunity);
const origin = { community: "ostfold", document: "R12", clause: "R12/tvister/1" };
const clause = clauseAt(origin, shippedLibrary, TODAY);
if (clause === undefined) throw new Error("the sample clause is gone");

const proposal: Proposal = {
  number: 1,
  points: [
    "SSU drøfter tvister om retningslinjen i første møte etter at de er meldt, og avgjør dem i det neste.",
    "Sekretariatet svarer den som meldte tvisten, innen to uker etter møtet.",
  ],
  clause: {
    community: "ostfold",
    document: "R12",
    clause: "R12/tvister/1",
    baseVersion: clause.version.id,
    text: "Er partene uenige om hva retningslinjen betyr, drøfter SSU tvisten i første møte etter at den er meldt, og avgjør den i det neste.",
  },
  task: { text: "Lage et enkelt skjema for å melde tvister", owner: "moss", due: date("2027-03-01") },
};

const submitted: CaseEvent = {
  kind: "submitted",
  at: "2026-11-02T12:00:00Z",
  by: { person: "nora", name: "Nora Prøve" },
  title: "Raskere svar når vi er uenige om retningslinje 12",
  need: "Vi vet ikke hvem som skal spørres, og svaret tar et halvt år.",
  patients: "Pasienter som flyttes mellom sykehus og kommune, får avklart tilbudet sitt tidligere.",
  origin: { ...origin, version: clause.version.id },
};

const prepared: Extract<CaseEvent, { kind: "prepared" }> = {
  kind: "prepared",
  at: AT,
  by,
  body: "ssu",
  type: "decision",
  routedAs: "approves-guideline",
  background: "Det er meldt fire tvister de to siste årene. Alle ventet mer enn fem måneder.",
  assessment: "En fast frist krever ikke flere møter enn i dag.",
  proposal,
  fields: FULL_FIELDS,
  sides: BOTH_SIDES,
};

const openedIn = (step: number, body: string): CaseEvent => ({
  kind: "step-opened",
  at: AT,
  by,
  step,
  way: "written",
  body,
  deadline: date("2026-12-05"),
});

const closed: CaseEvent = { kind: "step-closed", at: AT, by, step: 1 };

const ssu = bodyIn(caseCommunity, "ssu");

function stance(seat: string, said: StanceKind, words?: string, number = 1): CaseEvent {
  const place = ssu.seats.findIndex(({ id }) => id === seat);
  return {
    kind: "stance-taken",
    at: AT,
    by: { person: seat, name: NAMES[place % NAMES.length] ?? seat },
    seat,
    onBehalfOf: [],
    as: "holder",
    stance: said,
    ...(words === undefined ? {} : { words }),
    proposal: number,
    source: "click",
    mark: `${seat}-${number}`,
  };
}

const ALL_BUT_MOSS = ssu.seats.filter(({ id }) => id !== "ssu-moss").map(({ id }) => stance(id, "consent"));
const ANSWERS = [
  stance("ssu-fredrikstad", "consent"),
  stance("ssu-halden", "consent-with-remark", "Skjemaet bør også finnes på nynorsk."),
  stance("ssu-indre-ostfold", "consent-with-reservation", "Forutsetter at sekretariatet får tid til det."),
  stance("ssu-sykehuset-1", "consent"),
  stance("ssu-sykehuset-2", "needs-clarification", "Gjelder fristen også når saken er sendt til FSU først?"),
  stance("ssu-sykehuset-3", "cannot-consent", "To uker er for kort når det er ferie."),
];

function caseOf(...events: readonly CaseEvent[]): Case {
  const treated = replayCase("QB-011", [submitted, ...events]);
  if (treated === undefined) throw new Error("not a case");
  return treated;
}

/** The municipalities' secretary has prepared it: the hospital's has yet to confirm, and a joint measure is not clear. */
const HALF_PREPARED: CaseEvent = {
  ...prepared,
  fields: { jointMeasure: { isOne: true, responsibility: { text: "Kommunen." } } },
  sides: ["municipalities"],
};

const IN_FIRST_STEP = [prepared, openedIn(1, "fsu")];
const IN_LAST_STEP = [...IN_FIRST_STEP, closed, openedIn(2, "ssu")];

const decided = caseOf(
  ...IN_LAST_STEP,
  ...ALL_BUT_MOSS.slice(1),
  stance("ssu-fredrikstad", "consent-with-reservation", "Forutsetter at skjemaet ikke koster noe."),
  stance("ssu-moss", "consent"),
  {
    kind: "decided",
    at: AT,
    by,
    proposal: 1,
    body: "ssu",
    on: TODAY,
    reservations: ["ssu-fredrikstad"],
  },
  { kind: "recorded", at: AT, record: "ssu-2026-3", number: "SSU 003/26" },
);

const changed = caseOf(...IN_LAST_STEP, ...ANSWERS, {
  kind: "proposal-changed",
  at: AT,
  by,
  editorial: false,
  proposal: {
    ...proposal,
    number: 2,
    points: [proposal.points[0] ?? "", "Sekretariatet svarer den som meldte tvisten, innen en måned."],
  },
});

/** The case as somebody sees it who is called by what they are: «ssu-moss», «observatør», «kommunesekretær». */
function seenBy(who: string, treated: Case, seat?: string): CaseForReader {
  const account = { tenantId: "tenant", objectId: `object-${who}` };
  const reader = readerOf({ account, name: who }, roster, { community: caseCommunity, at: AT, today: TODAY });
  return { ...reader, treated, library: shippedLibrary, reader, seat };
}

const inMeeting = (over: CaseEvent[] = []): Case =>
  caseOf(
    ...IN_FIRST_STEP,
    closed,
    { kind: "step-opened", at: AT, by, step: 2, way: "meeting", body: "ssu", meeting: "ssu-2026-12-03" },
    ...over,
  );

/** Before the meeting: three have signalled, one of them at the hospital. */
const beforeMeeting = inMeeting([
  stance("ssu-fredrikstad", "consent"),
  stance("ssu-halden", "consent-with-reservation", "Forutsetter at kommunestyret får saken først."),
  stance("ssu-sykehuset-1", "consent"),
]);

/** In the meeting: the room has agreed; Moss was not there and has said yes by telephone. */
const heardOrally: CaseEvent = {
  kind: "stance-taken",
  at: AT,
  by: { person: "ssu-moss", name: "Erik Eksempel" },
  seat: "ssu-moss",
  onBehalfOf: [],
  as: "holder",
  stance: "consent",
  proposal: 1,
  source: "oral",
  heard: "telephone",
  notedBy: by,
  mark: "muntlig-1",
};
const room = ALL_BUT_MOSS.map((event) =>
  event.kind === "stance-taken" ? { ...event, source: "meeting" as const, notedBy: by } : event,
);
const duringMeeting = inMeeting([...room, heardOrally]);
const afterMeeting = inMeeting([
  ...room,
  stance("ssu-moss", "consent-with-reservation", "Forutsetter at formannskapet slutter seg til det."),
  {
    kind: "decided",
    at: AT,
    by,
    proposal: 1,
    body: "ssu",
    meeting: "ssu-2026-12-03",
    on: TODAY,
    reservations: ["ssu-moss"],
  },
  { kind: "recorded", at: AT, record: "ssu-2026-3", number: "SSU 003/26" },
]);

const MEETING_MOMENTS = { before: beforeMeeting, in: duringMeeting, after: afterMeeting };
const ONLOOKERS = { holder: "ssu-moss", deputy: "vara", observer: "observatør", outsider: "sykepleier" };

const untouched = { filled: {}, problem: undefined };
const submission = { community: caseCommunity, origin: clause, mark: "skjema-1", ...untouched };

/** The same case for a holder, a deputy, an observer and an outsider, before, in and after a meeting. */
function meetingViews(): Record<string, (language: Language) => View> {
  return Object.fromEntries(
    Object.entries(MEETING_MOMENTS).flatMap(([moment, treated]) => [
      [
        `case-${moment}-meeting-shared`,
        (language: Language) => caseSharedView(seenBy("ssu-moss", treated), [], language),
      ],
      ...Object.entries(ONLOOKERS).map(
        ([what, who]) =>
          [
            `case-${moment}-meeting-${what}`,
            (language: Language) => casePersonalView(seenBy(who, treated), undefined, language),
          ] as const,
      ),
    ]),
  );
}

/** Every kind of view about cases, under the name of its golden file. */
export const CASE_VIEWS = {
  ...meetingViews(),
  "case-missing": (language) =>
    missingView(
      seenBy("kommunesekretær", caseOf(...IN_LAST_STEP, ...ANSWERS)),
      new Set(["municipalities"]),
      language,
    ),
  "case-missing-withheld": (language) =>
    missingView(seenBy("ssu-moss", beforeMeeting), new Set(["municipalities"]), language),
  "case-oral": (language) => oralForm(seenBy("kommunesekretær", duringMeeting), untouched, language),
  "case-disqualify": (language) =>
    seatWordsForm("disqualify")(seenBy("ssu-moss", beforeMeeting), untouched, language),
  "case-urgent": (language) =>
    casePersonalView(
      seenBy(
        "ssu-moss",
        caseOf(prepared, openedIn(1, "ssu"), {
          kind: "urgency-proposed",
          at: AT,
          by,
          words: "Vinterberedskapen begynner før neste møte.",
        }),
      ),
      undefined,
      language,
    ),
  "case-form": (language) => submissionForm(submission, language),
  "case-form-struck": (language) =>
    submissionForm({ ...submission, problem: caseTexts(language).struck("«…»") }, language),
  "case-receipt": (language) => caseReceiptView(caseOf(), caseCommunity, language),
  "case-list": (language) =>
    caseListView(
      [caseOf(), caseOf(...IN_LAST_STEP, ...ANSWERS)],
      "all",
      seenBy("ssu-moss", caseOf()).reader,
      language,
    ),
  "case-list-empty": (language) => caseListView([], "mine", seenBy("sykepleier", caseOf()).reader, language),
  "case-shared": (language) =>
    caseSharedView(seenBy("ssu-moss", caseOf(...IN_LAST_STEP, ...ANSWERS)), ["29:anne"], language),
  "case-shared-decided": (language) => caseSharedView(seenBy("ssu-moss", decided), [], language),
  "case-holder": (language) =>
    casePersonalView(seenBy("ssu-moss", caseOf(...IN_LAST_STEP, ...ALL_BUT_MOSS)), undefined, language),
  "case-old-card": (language) =>
    casePersonalView(
      seenBy("ssu-halden", changed),
      { tone: "warning", text: caseTexts(language).said.oldProposal(1, 2) },
      language,
    ),
  "case-secretary": (language) =>
    casePersonalView(
      seenBy("kommunesekretær", caseOf(...IN_FIRST_STEP)),
      { tone: "information", text: caseTexts(language).said.opened },
      language,
    ),
  "case-observer": (language) =>
    casePersonalView(seenBy("observatør", caseOf(...IN_LAST_STEP)), undefined, language),
  "case-submitted": (language) => casePersonalView(seenBy("kommunesekretær", caseOf()), undefined, language),
  "case-preparation": (language) => preparationForm(seenBy("kommunesekretær", caseOf()), untouched, language),
  "case-change": (language) =>
    changeForm(seenBy("kommunesekretær", caseOf(...IN_LAST_STEP)), untouched, language),
  "preparation-page": (language) =>
    preparationPage(seenBy("sykehussekretær", caseOf(HALF_PREPARED)), undefined, language),
  "preparation-consequences": (language) =>
    consequencesForm(seenBy("kommunesekretær", caseOf(HALF_PREPARED)), untouched, language),
  "preparation-measure": (language) =>
    measureForm(seenBy("kommunesekretær", caseOf(HALF_PREPARED)), untouched, language),
  "case-route-waits": (language) =>
    casePersonalView(seenBy("sykehussekretær", caseOf(HALF_PREPARED)), undefined, language),
  inbox: (language) =>
    inboxView(
      [
        { of: "reminders", wait: "unreachable", count: 2 },
        { of: "reminders", wait: "dead-letters", count: 1 },
        { of: "case", wait: "submission", treated: caseOf() },
        { of: "case", wait: "route", treated: caseOf(HALF_PREPARED) },
        { of: "case", wait: "gates", treated: caseOf(HALF_PREPARED) },
        { of: "case", wait: "vacant", treated: caseOf(...IN_LAST_STEP) },
      ],
      caseCommunity,
      language,
    ),
  "case-opening": (language) =>
    openingForm(seenBy("kommunesekretær", caseOf(prepared)), 1, untouched, language),
} as const satisfies Record<string, (language: Language) => View>;
