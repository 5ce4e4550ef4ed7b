import type { Case } from "../../src/domain/cases/case.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import { readerOf } from "../../src/domain/cases/case-reader.ts";
import type { Hearing } from "../../src/domain/cases/hearings/hearing.ts";
import type { HearingComment } from "../../src/domain/cases/hearings/hearing-comment.ts";
import {
  readInstances,
  suggestedInstances,
  writtenInstances,
} from "../../src/domain/cases/hearings/suggest-instances.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import type { Community } from "../../src/domain/community/community.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { accountKey } from "../../src/domain/people/account.ts";
import { hearingTexts } from "../../src/presentation/text/hearing-texts.ts";
import { hearingCardView, hearingSharedView } from "../../src/presentation/view/hearing-card-view.ts";
import {
  assessmentForm,
  closingView,
  commentForm,
  openingHearingForm,
  registrationForm,
} from "../../src/presentation/view/hearing-forms.ts";
import { hearingListView, hearingSilentView } from "../../src/presentation/view/hearing-list-view.ts";
import { hearingCommentView, hearingTableView } from "../../src/presentation/view/hearing-table-view.ts";
import type { HearingForReader } from "../../src/presentation/view/hearing-words.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { everybodyIn, shippedCommunity } from "./case-stage.ts";
import { date } from "./documents.ts";
import { aComment, aHearing, assessed } from "./hearings.ts";

const TODAY = date("2026-11-21");
const AT = "2026-11-21T09:00:00Z";
const ostfold = shippedCommunity("ostfold");
const innlandet = shippedCommunity("innlandet");
const EMPTY = { filled: {}, problem: undefined };

const proposal: Hearing["proposal"] = {
  number: 2,
  points: [
    "Sykehuset og kommunene samler henvendelsene om utskrivning i ett felles mottak fra 1. mars 2027.",
    "Ordningen prøves i ett år og evalueres av begge sider.",
  ],
};

function instancesOf(community: Community): Hearing["instances"] {
  return readInstances(
    writtenInstances(suggestedInstances(community, hearingTexts("nb").interest)),
    community,
  );
}

function hearingIn(community: Community, over: Partial<Hearing> = {}): Hearing {
  return aHearing({
    proposal,
    title: "Felles mottak ved utskrivning",
    instances: instancesOf(community),
    ...over,
  });
}

function caseOf(hearing: Hearing): Case {
  const by = hearing.openedBy;
  const events: CaseEvent[] = [
    {
      kind: "submitted",
      at: AT,
      by,
      title: hearing.title,
      need: "Mange innganger.",
      patients: "Kortere vei.",
    },
    {
      ...{ kind: "prepared", at: AT, by, body: "ssu", type: "decision", routedAs: "strategic" },
      ...{ background: "", assessment: "", proposal },
    },
    { kind: "hearing-opened", at: AT, by, hearing: hearing.id, deadline: hearing.deadline, proposal: 2 },
  ];
  const treated = replayCase(hearing.case, events);
  if (treated === undefined) throw new Error("not a case");
  return treated;
}

function seenBy(
  who: string,
  comments: readonly HearingComment[],
  community = ostfold,
  hearing = hearingIn(community),
): HearingForReader {
  const account = { tenantId: "tenant", objectId: `object-${who}` };
  const reader = readerOf({ account, name: who }, everybodyIn(community), {
    community,
    at: AT,
    today: TODAY,
  });
  return { hearing, treated: caseOf(hearing), comments, community, today: TODAY, reader };
}

const LONG =
  "Vi støtter at henvendelsene samles, men mottaket må være åpent også i helgene. Vi ber om at bemanningen " +
  "fordeles etter innbyggertall, og at ordningen ikke erstatter den direkte kontakten som avdelingene har med oss i dag.";

const comments: readonly HearingComment[] = [
  aComment("c1", {
    words: LONG,
    events: [assessed("partly", "Åpningstiden er utvidet til lørdag. Fordelingen er tatt inn i punkt 2.")],
  }),
  aComment("c2", {
    instance: "fredrikstad",
    sender: "Fredrikstad kommune",
    by: undefined,
    source: "mail",
    registeredBy: { person: "siri", name: "Siri Prøve" },
    receivedOn: date("2026-11-18"),
    position: "supports",
    words: "",
  }),
  aComment("c3", {
    instance: undefined,
    sender: "Lokallaget for pårørende",
    by: { person: "ola", name: "Ola Tenkt" },
    known: false,
    receivedOn: date("2026-11-19"),
    position: "against",
    point: 1,
    words: "Et felles mottak gjør veien lengre for pårørende som ringer om kvelden.",
  }),
];

/** As many and as long as a card may have to hold. */
const many: readonly HearingComment[] = instancesOf(innlandet)
  .slice(0, 40)
  .map(({ id, name }, place) =>
    aComment(`m${place}`, {
      ...{ instance: id, sender: name, words: LONG.repeat(4) },
      events: place > 20 ? [] : [assessed("no", LONG.repeat(4))],
    }),
  );

const late = hearingIn(ostfold, { deadline: date("2026-11-14") });
const [first] = comments;
if (first === undefined) throw new Error("no comment");

/** Every view of hearings, for the golden cards. */
export const HEARING_VIEWS = {
  "hearing-shared": (language) => hearingSharedView(seenBy("noen", comments), language),
  "hearing-outsider": (language) => hearingCardView(seenBy("noen", []), undefined, language),
  "hearing-answered": (language) =>
    hearingCardView(
      seenBy("noen", [
        aComment("own", {
          by: { person: accountKey({ tenantId: "tenant", objectId: "object-noen" }), name: "noen" },
          words: LONG,
          known: false,
        }),
      ]),
      { tone: "information", text: hearingTexts(language).said["received-unconfirmed"] },
      language,
    ),
  "hearing-secretary": (language) =>
    hearingCardView(seenBy("kommunesekretær", comments, ostfold, late), undefined, language),
  "hearing-table": (language) =>
    hearingTableView(seenBy("kommunesekretær", comments), { page: 0 }, undefined, language),
  "hearing-table-many": (language) =>
    hearingTableView(seenBy("kommunesekretær", many, innlandet), { page: 1 }, undefined, language),
  "hearing-table-of": (language) =>
    hearingTableView(seenBy("ssu-moss", comments), { page: 0, sender: "Moss kommune" }, undefined, language),
  "hearing-comment": (language) =>
    hearingCommentView(seenBy("kommunesekretær", comments), "c3", undefined, language),
  "hearing-silent": (language) => hearingSilentView(seenBy("kommunesekretær", comments), language),
  "hearing-silent-many": (language) => hearingSilentView(seenBy("kommunesekretær", [], innlandet), language),
  "hearing-list": (language) =>
    hearingListView(
      [
        seenBy("kommunesekretær", comments),
        seenBy("kommunesekretær", [], ostfold, { ...late, id: "QB-011-1", case: "QB-011" }),
      ],
      { community: ostfold, today: TODAY, secretary: true },
      language,
    ),
  "hearing-form-open": (language) =>
    openingHearingForm(
      { ...EMPTY, treated: caseOf(hearingIn(ostfold)), community: ostfold, today: TODAY, mark: "form-1" },
      language,
    ),
  "hearing-form-comment": (language) => commentForm(seenBy("noen", []), "form-1", EMPTY, language),
  "hearing-form-register": (language) =>
    registrationForm(seenBy("kommunesekretær", []), "form-1", EMPTY, language),
  "hearing-form-assess": (language) =>
    assessmentForm(seenBy("kommunesekretær", comments), first, EMPTY, language),
  "hearing-close": (language) =>
    closingView(seenBy("kommunesekretær", comments), { silent: 12, unassessed: 1, unconfirmed: 1 }, language),
} as const satisfies Record<string, (language: Language) => View>;
