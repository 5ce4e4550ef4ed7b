import type { Case } from "../../src/domain/cases/case.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import { type CaseReader, readerOf } from "../../src/domain/cases/case-reader.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import type { CivilDate } from "../../src/domain/kernel/civil-date.ts";
import type { Roster } from "../../src/domain/people/find-person.ts";
import type { Identity, Occupancy } from "../../src/domain/people/people-store.ts";
import { everybodyIn, shippedCommunity } from "./case-stage.ts";
import { date } from "./documents.ts";
import { BOTH_SIDES, FULL_FIELDS } from "./full-paper.ts";
import { occupancy } from "./seated-community.ts";

export const ANCHORED = shippedCommunity("ostfold");
export const TODAY = date("2026-11-21");
export const AT = "2026-11-21T09:00:00Z";
const by = { person: "kommunesekretær", name: "kommunesekretær" };
const NAMES: Readonly<Record<string, string>> = {
  "kontakt-moss": "Knut Prøve",
  "kontakt-moss-2": "Kaia Prøve",
  "kontakt-rade": "Ragna Prøve",
  "kontakt-sykehus": "Signe Prøve",
  "tidligere-kontakt": "Tor Prøve",
};

/**
 * Everybody in Østfold as `everybodyIn` calls them, and contacts: two for Moss and one for Råde, which `ssu-moss` speaks
 * for, one for the hospital, and one for Råde whose time is over. «begge» is secretary for both sides.
 */
function withContacts(): Roster {
  const { identities, occupancies } = everybodyIn(ANCHORED);
  const contact = (person: string, party: string, over: Partial<Occupancy> = {}) =>
    occupancy(person, { as: "contact", party }, over);
  const own = [
    contact("kontakt-moss", "moss"),
    contact("kontakt-moss-2", "moss"),
    contact("kontakt-rade", "rade"),
    contact("kontakt-sykehus", "sykehuset-ostfold"),
    contact("tidligere-kontakt", "rade", { to: date("2026-10-31") }),
    occupancy("begge", { as: "secretary", side: "municipalities" }),
    occupancy("begge", { as: "secretary", side: "hospital" }),
  ];
  const added = [...new Set(own.map(({ person }) => person))].map(
    (person): Identity => ({
      person,
      displayName: NAMES[person] ?? person,
      accounts: [{ tenantId: "tenant", objectId: `object-${person}` }],
    }),
  );
  return { identities: [...identities, ...added], occupancies: [...occupancies, ...own] };
}

const roster = withContacts();

/** Who the person is now; «nobody» is known by no one. */
export function readerNamed(person: string): CaseReader {
  const account = { tenantId: "tenant", objectId: `object-${person}` };
  return readerOf({ account, name: person }, roster, { community: ANCHORED, at: AT, today: TODAY });
}

const PREPARED: readonly CaseEvent[] = [
  {
    kind: "submitted",
    at: AT,
    by,
    title: "Raskere svar",
    need: "Svar tar et halvt år.",
    patients: "Kortere ventetid.",
  },
  {
    kind: "prepared",
    at: AT,
    by,
    body: "ssu",
    type: "decision",
    routedAs: "approves-guideline",
    background: "",
    assessment: "",
    proposal: { number: 1, points: ["SSU vedtar en frist på fire uker."] },
    fields: FULL_FIELDS,
    sides: BOTH_SIDES,
  },
];

export function openedIn(body: string, step: number, deadline: CivilDate = date("2026-12-05")): CaseEvent {
  return { kind: "step-opened", at: AT, by, step, way: "written", body, deadline };
}

export const STEP_CLOSED: CaseEvent = { kind: "step-closed", at: AT, by, step: 1 };

export const CHANGED: CaseEvent = {
  kind: "proposal-changed",
  at: AT,
  by,
  proposal: { number: 2, points: ["SSU vedtar en frist på seks uker."] },
  editorial: false,
};

/** A prepared case of SSU's, and what has happened to it since. */
export function caseWith(...events: readonly CaseEvent[]): Case {
  const treated = replayCase("BT-407", [...PREPARED, ...events]);
  if (treated === undefined) throw new Error("not a case");
  return treated;
}

/** In SSU, in its last step. */
export const UNDER_TREATMENT = caseWith(openedIn("fsu", 1), STEP_CLOSED, openedIn("ssu", 2));
