import type { FoundClause } from "../../domain/agreements/answers/answer.ts";
import { clauseAt } from "../../domain/agreements/clause-at.ts";
import { type Proposal, patchesOf } from "../../domain/cases/paper-shape.ts";
import { suggestRoute } from "../../domain/cases/suggest-route.ts";
import { CASE_TYPES } from "../../domain/cases/treatment-event.ts";
import { CASE_KINDS, type Community, type Route } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { preparationTexts } from "../text/preparation-texts.ts";
import { cancelPress, choiceField, type FormState, MANY_LINES, textField } from "./case-forms.ts";
import { bodyName, type CaseInContext, casePress, clauseName } from "./case-words.ts";
import { shortNameOf } from "./place-text.ts";
import type { Field, FormView } from "./view.ts";

/** A clause that a body of this community can be asked to rewrite, and the route there. */
export interface RewritableClause {
  readonly found: FoundClause;
  readonly route: Route;
}

/** The router's suggestion for a case, from the document that it came from. */
export function suggestedRoute({ treated, community, library, today }: CaseInContext): Route | undefined {
  const found = treated.origin && clauseAt(treated.origin, library, today);
  const own = found !== undefined && found.document.community === community.id;
  return suggestRoute(own ? found.document.standing : undefined, community);
}

/**
 * The case's own clause with its words today. Absent where the case came from none, and for law, regulation, slides,
 * another community's text, and the agreement itself, which every party adopts.
 */
export function rewritableClause(context: CaseInContext): RewritableClause | undefined {
  const { treated, community, library, today } = context;
  const found = treated.origin && clauseAt(treated.origin, library, today);
  const route = suggestedRoute(context);
  if (found === undefined || found.document.community !== community.id) return undefined;
  return route?.way === "consensus" ? { found, route } : undefined;
}

/** The secretariat completes the paper: where it goes, why, and what is proposed. */
export function preparationForm(
  context: CaseInContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { treated, community } = context;
  const { paper: texts, type, kind, fact } = caseTexts(language);
  const { paper } = treated;
  const { form: preparation } = preparationTexts(language);
  const route = suggestedRoute(context);
  return {
    kind: "form",
    language,
    title: preparation.first(treated.id),
    intro: [treated.title, `${fact.need}: ${treated.need}`, suggestionText(route, community, language)],
    problem,
    fields: [
      choiceField("body", texts.body, {
        options: community.bodies
          .filter(({ established, seats }) => established && seats.length > 0)
          .map((body) => ({ value: body.id, label: shortNameOf(body, language) })),
        value: filled["body"] ?? paper?.body ?? route?.body,
      }),
      choiceField("type", texts.type, {
        options: CASE_TYPES.map((value) => ({ value, label: type[value] })),
        value: filled["type"] ?? paper?.type ?? "decision",
      }),
      choiceField("routedAs", texts.kind, {
        options: CASE_KINDS.map((value) => ({ value, label: kind[value] })),
        value: filled["routedAs"] ?? paper?.routedAs ?? route?.kind,
      }),
      textField("routeReason", preparation.routeReason, {
        lines: "one",
        value: filled["routeReason"] ?? paper?.routeReason,
      }),
      ...proposalFields(context, filled, language),
    ],
    submit: casePress(context, "prepare", texts.submit, baseData(context)),
    cancel: cancelPress(context, language),
  };
}

/** A change that is not editorial makes everybody answer again (practice 3). */
export function changeForm(
  context: CaseInContext,
  { filled, problem }: FormState,
  language: Language,
): FormView {
  const { treated } = context;
  const { change } = caseTexts(language);
  return {
    kind: "form",
    language,
    title: change.title(treated.id),
    intro: [change.intro],
    problem,
    fields: [
      ...proposalFields(context, filled, language),
      choiceField("change", change.kind, {
        options: [
          { value: "substantial", label: change.substantial },
          { value: "editorial", label: change.editorial },
        ],
        value: filled["change"],
      }),
    ],
    submit: casePress(context, "change-proposal", change.submit, {
      ...baseData(context),
      proposal: treated.paper?.proposal.number ?? 0,
    }),
    cancel: cancelPress(context, language),
  };
}

/** The version that new words for the clause are written against. */
function baseData(context: CaseInContext): { readonly baseVersion?: string } {
  const rewritable = rewritableClause(context);
  return rewritable === undefined ? {} : { baseVersion: rewritable.found.version.id };
}

function proposalFields(context: CaseInContext, filled: FormState["filled"], language: Language): Field[] {
  const { treated, community } = context;
  const { paper: texts } = caseTexts(language);
  const proposal: Proposal | undefined = treated.paper?.proposal;
  const rewritable = rewritableClause(context);
  const parties = community.parties.map(({ id, name, short_name }) => ({
    value: id,
    label: short_name ?? name,
  }));
  return [
    textField("points", texts.points, {
      lines: "many",
      value: filled["points"] ?? proposal?.points.join("\n"),
    }),
    ...(rewritable === undefined ? [] : [clauseField(rewritable)]),
    textField("task", texts.task, { lines: "one", value: filled["task"] ?? proposal?.task?.text }),
    choiceField("taskOwner", texts.taskOwner, {
      options: [{ value: "none", label: texts.noOwner }, ...parties],
      value: filled["taskOwner"] ?? proposal?.task?.owner ?? "none",
    }),
    { kind: "date", id: "taskDue", label: texts.taskDue, value: filled["taskDue"] ?? proposal?.task?.due },
    ...(adoptsPlans(context)
      ? [
          {
            kind: "date" as const,
            id: "planProlongedTo",
            label: texts.planProlongedTo,
            value: filled["planProlongedTo"] ?? proposal?.planProlongedTo,
            earliest: context.today,
          },
        ]
      : []),
  ];

  function patchOfClause(id: string) {
    return patchesOf(proposal ?? {}).find(({ clause }) => clause === id);
  }

  function clauseField({ found }: RewritableClause): Field {
    const { text } = found.clause;
    const field = textField("clauseText", texts.clause(clauseName(found, language)), {
      lines: "many",
      value: filled["clauseText"] ?? patchOfClause(found.clause.id)?.text ?? text,
    });
    return { ...field, most: Math.max(MANY_LINES, 2 * text.length) };
  }
}

/** Whether the case is about a plan, so that its decision may prolong one (G10). */
function adoptsPlans(context: CaseInContext): boolean {
  return (context.treated.paper?.routedAs ?? suggestedRoute(context)?.kind) === "adopts-plan";
}

/** What the router says, and how it knows. */
function suggestionText(route: Route | undefined, community: Community, language: Language): string {
  const { paper, kind } = caseTexts(language);
  if (route === undefined) return paper.suggested(kind.unplaced, undefined);
  const body = route.body === undefined ? undefined : bodyName(community, route.body, language);
  return [
    paper.suggested(kind[route.kind], body),
    route.source === undefined ? undefined : paper.suggestedBy(route.source),
    route.source === undefined && route.assumption !== undefined ? paper.suggestedByAssumption : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}
