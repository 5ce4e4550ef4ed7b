import assert from "node:assert/strict";
import type { DocumentDatabase } from "../../src/adapters/store/document-collection.ts";
import { storesOver } from "../../src/adapters/store/stores.ts";
import { publishDocuments } from "../../src/domain/agreements/publish-documents.ts";
import { versionIdOf } from "../../src/domain/agreements/version-id.ts";
import { noteAdoption } from "../../src/domain/cases/aftermath/note-adoption.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import type { StoredCase } from "../../src/domain/cases/case-store.ts";
import { changeCase } from "../../src/domain/cases/change-case.ts";
import type { Community } from "../../src/domain/community/community.ts";
import { everyItem } from "../../src/domain/kernel/every-page.ts";
import { carryOutEffects, carryOutPendingEffects } from "../../src/flows/carry-out-effects.ts";
import { decisionEffects } from "../../src/flows/decision-effects.ts";
import { intentsIn, intentsOf } from "../../src/flows/intents-of.ts";
import { effectWords } from "../../src/presentation/view/effect-words.ts";
import { freshId } from "../adapters/store/contract/samples.ts";
import { standingClock } from "../builders/clock.ts";
import { actingAs, decidedCaseOf, disputing, openCaseOf } from "../builders/decided-case.ts";
import { date } from "../builders/documents.ts";

export const CASE = "BT-407";
export const NEW_WORDS = ["Varsel gis innen ett døgn.", "Uenighet avgjøres innen seks uker."];
const OLD_WORDS = ["Varsel gis snarest.", "Uenighet drøftes."];

interface Agreed {
  readonly demonstration?: boolean;
  readonly routedAs?: "changes-agreement" | "approves-guideline";
  /** Seats that agreed with a reservation. */
  readonly reservations?: readonly string[];
}

/** A change of two clauses that a body has just recommended or decided, with a task and a day for evaluation. */
export async function agreed(
  database: DocumentDatabase,
  { demonstration = true, routedAs = "changes-agreement", reservations = [] }: Agreed = {},
) {
  const community: Community = { ...disputing, id: freshId(), demonstration };
  const clock = standingClock();
  const { agreements, cases, plans, records, reminders } = storesOver(database);
  const content = {
    adoption: {},
    clauses: OLD_WORDS.map((text, place) => ({ id: `avtale/${place + 1}`, headings: [], text })),
  };
  const base = { id: versionIdOf(content), documentId: "avtale", ...content };
  const head = {
    id: "avtale",
    community: community.id,
    fileName: "avtale.md",
    title: "Samarbeidsavtalen",
    standing: "agreement" as const,
    retelling: true,
    assumptions: [],
  };
  await publishDocuments(agreements, community.id, [{ head, version: base }]);
  const [clause, ...furtherClauses] = NEW_WORDS.map((text, place) => ({
    community: community.id,
    document: "avtale",
    clause: `avtale/${place + 1}`,
    baseVersion: base.id,
    text,
  }));
  assert.ok(clause !== undefined);
  const paper = {
    routedAs,
    fields: { evaluateOn: date("2027-11-01") },
    proposal: { clause, furtherClauses, task: { text: "Lag opplæring." } },
  };
  const treated = openCaseOf(paper);
  const decided = decidedCaseOf(paper).events.flatMap((event) =>
    event.kind === "decided" ? [{ ...event, reservations: [...reservations] }] : [],
  );
  const stored: StoredCase = {
    id: CASE,
    events: [...treated.events, ...decided],
    pending: intentsOf(treated, decided),
    pendingSince: "2026-11-21T09:00:00Z",
    posts: [],
  };
  await cases.writeCase(community.id, stored, undefined);

  const process = (owner: string, view: DocumentDatabase = database) => {
    const stores = storesOver(view);
    const effects = decisionEffects({
      ...stores,
      communities: [community],
      clock,
      words: effectWords,
      announce: async (_community, _treated, of) => {
        await stores.reminders.writeEntry(community.id, { id: of, attempts: 1 }, undefined);
      },
    });
    const parts = { cases: stores.cases, effects, clock, owner };
    return {
      carryOut: () => carryOutEffects(parts, community.id, CASE),
      sweep: () => carryOutPendingEffects(parts, community.id),
    };
  };
  const adopt = (parties: readonly string[], result: "adopted" | "rejected" = "adopted") =>
    changeCase(
      cases,
      community.id,
      CASE,
      (now) =>
        noteAdoption(
          now,
          parties.map((party) => ({ party, result, on: date("2026-11-20"), reference: `${party} 4/26` })),
          { ...actingAs("secretary"), community },
        ),
      intentsIn(community),
    );
  /** The seat lifts its reservation; the rule of who may do so is tested elsewhere. */
  const lift = (seat: string, at: string) => {
    const by = { person: "kari", name: "Kari Eksempel" };
    const lifted: CaseEvent = { kind: "reservation-lifted", at, by, seat, words: `Løftet (${seat}).` };
    return changeCase(cases, community.id, CASE, () => ({ events: [lifted] }), intentsIn(community));
  };
  const versions = async () => {
    const corpus = await agreements.readCorpus(community.id);
    return corpus?.value.documents.find(({ head: { id } }) => id === "avtale")?.versions ?? [];
  };
  const tasks = () => everyItem((request) => plans.listTasks(community.id, request));
  return { community, clock, cases, agreements, records, reminders, process, adopt, lift, versions, tasks };
}
