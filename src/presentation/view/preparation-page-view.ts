import { clauseAt } from "../../domain/agreements/clause-at.ts";
import type { Case } from "../../domain/cases/case.ts";
import { PAPER } from "../../domain/cases/enclosures.ts";
import { gatesOf } from "../../domain/cases/gates-of-case.ts";
import { patchesOf } from "../../domain/cases/paper-shape.ts";
import { movedPatches } from "../../domain/cases/rebase-proposal.ts";
import { routeOfKind, unconfirmedSides } from "../../domain/cases/route-of-case.ts";
import { refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Side } from "../../domain/people/place.ts";
import { lastingOn } from "../../domain/people/seats.ts";
import { caseTexts } from "../text/case-texts.ts";
import { listText } from "../text/list-text.ts";
import type { PreparationTexts } from "../text/preparation-catalogue.ts";
import { preparationTexts } from "../text/preparation-texts.ts";
import type { CaseForReader } from "./case-for-reader.ts";
import { bodyName, type CaseInContext, casePress, clauseName } from "./case-words.ts";
import type { MeetingPageView, PageSection } from "./meeting-page-view.ts";
import type { Press } from "./view-parts.ts";

/**
 * Everything that makes a case ready, and what still lacks: who treats it and why, what the paper must hold, clauses
 * that have moved, documents and who may read them.
 */
export function preparationPage(
  context: CaseForReader,
  said: MeetingPageView["said"],
  language: Language,
): MeetingPageView {
  const { treated } = context;
  const texts = preparationTexts(language);
  return {
    kind: "meeting-page",
    language,
    title: texts.page.title(treated.id),
    said,
    intro: [treated.title],
    sections: [
      ...routeSection(context, language),
      ...movedSections(context, language),
      ...checklistSection(context, language),
      documentsSection(context, language),
    ],
    notes: [],
    presses: otherPresses(context, language),
  };
}

function routeSection(context: CaseForReader, language: Language): PageSection[] {
  const { treated, community } = context;
  const { paper } = treated;
  if (paper === undefined) return [];
  const { page, side } = preparationTexts(language);
  const missing = treated.step === undefined ? unconfirmedSides(treated) : [];
  const confirmed = treated.routeConfirmedBy;
  const confirm = confirmPress(context, language);
  return [
    {
      title: page.route(caseTexts(language).kind[paper.routedAs], bodyName(community, paper.body, language)),
      lines: [
        `${page.because} ${whyThisBody(context, language)}`,
        ...(confirmed.length === 0
          ? []
          : [
              page.confirmedBy(
                listText(
                  confirmed.map((each) => side[each]),
                  language,
                ),
              ),
            ]),
        ...missing.map((each) => waitsFor(each, context, language)),
      ],
      presses: confirm === undefined ? [] : [confirm],
      ...(missing.length === 0 ? {} : { tone: confirm === undefined ? "warns" : "asks" }),
    },
  ];
}

/** What the router says of the kind and how it knows, or the secretariat's own reason (M47). */
function whyThisBody({ treated: { paper }, community }: CaseInContext, language: Language): string {
  const { page } = preparationTexts(language);
  if (paper?.routeReason !== undefined) return page.ownReason(paper.routeReason);
  const route = paper && routeOfKind(paper.routedAs, community);
  if (route?.source !== undefined) return page.source(route.source);
  const assumption = community.assumptions.find(({ id }) => id === route?.assumption);
  return assumption?.text[language] ?? caseTexts(language).paper.suggestedByAssumption;
}

/** Who can confirm for the side; that nobody can, where nobody is bound. */
function waitsFor(
  side: Side,
  { roster, today }: Pick<CaseInContext, "roster" | "today">,
  language: Language,
): string {
  const texts = preparationTexts(language);
  const persons = lastingOn(today, roster.occupancies)
    .filter((each) => each.as === "secretary" && each.side === side)
    .map(({ person }) => person);
  const names = roster.identities.filter(({ person }) => persons.includes(person));
  if (persons.length === 0) return texts.page.nobodyBound(texts.side[side]);
  return texts.page.waitsFor(
    texts.side[side],
    listText(
      names.map(({ displayName }) => displayName),
      language,
    ),
  );
}

/** Absent unless the route waits for the reader's own side. */
export function confirmPress(context: CaseForReader, language: Language): Press | undefined {
  const { treated, reader } = context;
  const { paper } = treated;
  const mine = unconfirmedSides(treated).some((side) => reader.standing.secretaryFor.includes(side));
  if (paper === undefined || !mine || refusalOnWay("confirm-route", treated, reader) !== undefined)
    return undefined;
  return casePress(context, "confirm-route", preparationTexts(language).press.confirmRoute, {
    body: paper.body,
    routedAs: paper.routedAs,
  });
}

function checklistSection(context: CaseForReader, language: Language): PageSection[] {
  const { treated, community, reader } = context;
  if (treated.paper === undefined) return [];
  const { page, press } = preparationTexts(language);
  const gates = gatesOf(treated, community);
  const edits = refusalOnWay("edit-paper", treated, reader) === undefined;
  const blocks = gates.some((gate) => gate.blocks && !gate.met);
  return [
    {
      title: page.checklist,
      lines: gates.length === 0 ? [page.noGates] : gates.map((gate) => gateLine(gate, language)),
      presses: edits
        ? [
            casePress(context, "form", press.consequences, { form: "consequences" }),
            casePress(context, "form", press.measure, { form: "measure" }),
          ]
        : [],
      ...(blocks ? { tone: "warns" } : {}),
    },
  ];
}

function gateLine({ gate, met, blocks }: ReturnType<typeof gatesOf>[number], language: Language): string {
  const texts = preparationTexts(language);
  if (met) return texts.page.gateMet(texts.gate[gate]);
  return blocks ? texts.page.gateBlocks(texts.gate[gate]) : texts.page.gateWarns(texts.gate[gate]);
}

/** Each clause that others have rewritten since: the proposal is written anew against it. */
function movedSections(context: CaseForReader, language: Language): PageSection[] {
  const { treated, reader, library, today } = context;
  const { page, press } = preparationTexts(language);
  const changes = refusalOnWay("change-proposal", treated, reader) === undefined;
  return movedPatches(treated, reader.clauseNow).map((patch) => {
    const found = clauseAt(patch, library, today);
    const name = found === undefined ? patch.clause : clauseName(found, language);
    return {
      title: page.moved(name),
      lines: [page.movedWhy],
      presses: changes
        ? [
            casePress(context, "form", press.rewrite(patch.clause), {
              form: "clause-text",
              clause: patch.clause,
            }),
          ]
        : [],
      tone: "warns",
    };
  });
}

function documentsSection(context: CaseForReader, language: Language): PageSection {
  const { treated, reader } = context;
  const texts = preparationTexts(language);
  const { page, press, say } = texts;
  const sets = refusalOnWay("set-publicity", treated, reader) === undefined;
  const encloses = refusalOnWay("enclose", treated, reader) === undefined;
  const loose = treated.enclosures.find(({ frozenIn }) => frozenIn === undefined);
  return {
    title: page.documents,
    lines: [
      page.document(page.paper, accessText(treated, PAPER, texts)),
      ...treated.enclosures.map((each) =>
        [
          page.document(texts.enclosureOf(each), accessText(treated, each.id, texts)),
          each.frozenIn === undefined ? undefined : page.frozen,
        ]
          .filter((part) => part !== undefined)
          .join(" · "),
      ),
      ...(encloses ? [page.howToEnclose(say.enclose(treated.id))] : []),
    ],
    presses: [
      ...(sets ? [casePress(context, "form", press.publicity, { form: "publicity" })] : []),
      ...(encloses && loose !== undefined
        ? [casePress(context, "remove-enclosure", press.removeEnclosure, { enclosure: loose.id })]
        : []),
    ],
  };
}

/** Whether the public may read a document; what nobody has considered says so. */
function accessText({ publicity }: Case, document: string, { access }: PreparationTexts): string {
  const set = publicity.get(document);
  return set === undefined ? access.unset : access[set.access](set.ground);
}

function otherPresses(context: CaseForReader, language: Language): Press[] {
  const { treated, reader } = context;
  const { press } = preparationTexts(language);
  const may = (action: Parameters<typeof refusalOnWay>[0]) =>
    refusalOnWay(action, treated, reader) === undefined;
  const form = (name: string, title: string) => casePress(context, "form", title, { form: name });
  return [
    casePress(context, "view", press.showCase),
    ...(may("change-proposal") && patchesOf(treated.paper?.proposal ?? {}).length > 0
      ? [form("further-clause", press.furtherClause)]
      : []),
    ...(may("send-back") ? [form("send-back", press.sendBack)] : []),
    ...(may("merge") ? [form("merge", press.merge)] : []),
  ];
}
