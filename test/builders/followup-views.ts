import type { Case } from "../../src/domain/cases/case.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import type { CaseReader } from "../../src/domain/cases/case-reader.ts";
import { afterEvents } from "../../src/domain/cases/replay-case.ts";
import type { Community } from "../../src/domain/community/community.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { adoptionMatrixView } from "../../src/presentation/view/adoption-matrix-view.ts";
import { followupHubView } from "../../src/presentation/view/followup-hub-view.ts";
import { implementationView } from "../../src/presentation/view/implementation-view.ts";
import { takeDisagreementForm } from "../../src/presentation/view/ladder-forms.ts";
import { ladderView } from "../../src/presentation/view/ladder-view.ts";
import { shippedCommunity } from "./case-stage.ts";
import { AT, actingAs, decidedCaseOf, openCaseOf, TODAY } from "./decided-case.ts";
import { date } from "./documents.ts";

const by = { person: "secretary", name: "Ingrid Berg" };

function contextOf(treated: Case, community: Community) {
  const { standing, actor } = actingAs("secretary");
  const roster = { identities: [], occupancies: [] };
  const reader: CaseReader = { community, standing, actor, at: AT, today: TODAY, belongs: true, roster };
  return { treated: { ...treated, title: "Ny delavtale om utskriving" }, reader };
}

/** Some have adopted, one says no, one has set a date, the rest are silent. */
export function matrixContext(community: Community) {
  const [one, two, three, four] = community.parties.map(({ id }) => id);
  const noted = (party: string | undefined, over: object): CaseEvent[] =>
    party === undefined
      ? []
      : [{ kind: "adoption-noted", at: AT, by, party, result: "adopted", on: date("2026-11-18"), ...over }];
  const treated = afterEvents(decidedCaseOf({ routedAs: "changes-agreement" }), [
    ...noted(one, { reference: "112/26" }),
    ...noted(two, { reference: "4/26", link: "https://example.org/vedtak/4" }),
    ...noted(three, { result: "rejected", words: "Kommunestyret mener at fristen er for kort." }),
    ...noted(four, { result: "scheduled", on: date("2026-12-10") }),
  ]);
  return contextOf(treated, community);
}

const implemented = (community: Community) =>
  contextOf(
    afterEvents(
      decidedCaseOf({ fields: { requiresImplementation: true, evaluateOn: date("2027-11-01") } }),
      community.parties
        .slice(1, 5)
        .map(({ id: party }): CaseEvent => ({ kind: "implemented-by", at: AT, by, party, on: TODAY })),
    ),
    community,
  );

const disputed = (community: Community) =>
  contextOf(
    afterEvents(openCaseOf(), [
      {
        kind: "disagreement-taken",
        at: AT,
        by,
        ladder: "understanding",
        rung: "dialogue",
        words: "Vi forstår fristen i punkt 2 ulikt.",
      },
      { kind: "disagreement-checked", at: AT, by, rung: "dialogue", point: "described", done: true },
    ]),
    community,
  );

const ostfold = shippedCommunity("ostfold");

export const FOLLOWUP_VIEWS = {
  "followup-matrix": (language: Language) => adoptionMatrixView(matrixContext(ostfold), undefined, language),
  "followup-receipts": (language: Language) => implementationView(implemented(ostfold), undefined, language),
  "followup-hub": (language: Language) =>
    followupHubView(
      implemented(ostfold),
      { publication: "awaits", item: { id: "CD-123", body: "ssu" } },
      undefined,
      language,
    ),
  "followup-ladder": (language: Language) => ladderView(disputed(ostfold), undefined, language),
  "followup-take": (language: Language) =>
    takeDisagreementForm(contextOf(openCaseOf(), ostfold), { filled: {}, problem: undefined }, language),
};
