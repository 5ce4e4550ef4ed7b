import type { AnchoringStore } from "../../domain/cases/anchoring/anchoring-store.ts";
import type { Case } from "../../domain/cases/case.ts";
import type { CaseOutcome, CaseRefusal } from "../../domain/cases/case-outcome.ts";
import { type CaseReader, holdingsFor, mayRead, readerOf } from "../../domain/cases/case-reader.ts";
import type { CaseStore, StoredCase } from "../../domain/cases/case-store.ts";
import { type CaseChange, changeCase } from "../../domain/cases/change-case.ts";
import type { EnclosureStore } from "../../domain/cases/enclosure-store.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { Roster } from "../../domain/people/find-person.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import type { SeatHolding } from "../../domain/people/seats.ts";
import { intentsIn } from "../../flows/intents-of.ts";
import type { CaseNotice } from "../text/case-catalogue.ts";
import { caseTexts } from "../text/case-texts.ts";
import type { CaseForReader } from "../view/case-for-reader.ts";
import { gatesText, routeText } from "../view/case-gates-text.ts";
import { casePersonalView } from "../view/case-personal-view.ts";
import { caseSharedView } from "../view/case-shared-view.ts";
import type { CasePersonalView } from "../view/case-view.ts";
import type { NoticeView, View } from "../view/view.ts";
import type { CasePosts } from "./case-posts.ts";
import { clausesNowIn } from "./clauses-now.ts";
import type { Matter } from "./matter.ts";
import { withOwnDraft } from "./own-draft.ts";
import type { TellPersons } from "./tell-persons.ts";

export interface CaseRoomParts {
  readonly cases: CaseStore;
  readonly people: Pick<PeopleStore, "readOccupancy">;
  readonly rosters: RosterKeeper;
  readonly communities: readonly Community[];
  readonly posts: CasePosts;
  readonly clock: Clock;
  /** What each side keeps to itself; read for whoever may answer for a seat of it. */
  readonly anchorings: Pick<AnchoringStore, "readAnchoring">;
  /** Writes to people in their own conversations; absent where nobody can be written to. */
  readonly tell?: TellPersons;
  /** Where files of cases are kept; absent: none are taken. */
  readonly enclosures?: EnclosureStore;
  /** Something that was never given before, for every form that is opened. */
  readonly newMark: () => string;
  /** Begins what a decision leads to, and never rejects: what it leaves, the sweep finishes. */
  readonly carryOut: (community: string, caseId: string) => Promise<void>;
}

/** One person's message or click about the cases of one community. */
export interface CaseTurn {
  readonly parts: CaseRoomParts;
  readonly matter: Matter;
  readonly community: Community;
  readonly account: NonNullable<Matter["account"]>;
  /** The case; empty for what is about none. */
  readonly caseId: string;
  /** The seat that the person chose to answer for; absent where they have one. */
  readonly seat: string | undefined;
  /** Nobody but the person sees the answer: a click's, or in their own conversation. Absent: others may see it. */
  readonly forOne?: boolean | undefined;
}

/** Who the person is at this moment; read anew each time (decision 5). */
export async function readReader(turn: CaseTurn): Promise<CaseReader> {
  return readerOn(await turn.parts.rosters.current(turn.community.id), turn);
}

/** Who the person is on this roster. */
export function readerOn(roster: Roster, { parts, matter, community, account }: CaseTurn): CaseReader {
  const today = osloToday(parts.clock);
  return readerOf({ account, name: matter.sender.name }, roster, {
    community,
    at: parts.clock.now().toString(),
    today,
    clauseNow: clausesNowIn(matter.library, today),
  });
}

/** The case as this person may see it now, or why not. */
export async function readForReader(turn: CaseTurn): Promise<CaseForReader | NoticeView> {
  const { parts, matter, community, caseId } = turn;
  const stored = (await parts.cases.readCase(community.id, caseId))?.value;
  const treated = stored && replayCase(caseId, stored.events);
  if (stored === undefined || treated === undefined) return caseNotice("no-such-case", matter);
  return forReader({ stored, treated, reader: await readReader(turn) }, turn);
}

/** The case as it was read or written, for this reader, or why they may not see it. */
function forReader(
  { stored, treated, reader }: { stored: StoredCase; treated: Case; reader: CaseReader },
  { matter, seat }: CaseTurn,
): CaseForReader | NoticeView {
  return mayRead(treated, reader) || isPostedHere(stored, matter)
    ? { ...reader, treated, library: matter.library, reader, seat }
    : caseNotice("not-readable", matter);
}

/** Whoever is in a conversation where the case's card stands has it before their eyes. */
function isPostedHere({ posts }: StoredCase, { conversation }: Matter): boolean {
  return posts.some((post) => post.conversation === conversation.id);
}

/** The person's own view of the case as it stands, with what came of what they did. */
export async function present(turn: CaseTurn, said: CasePersonalView["said"]): Promise<View> {
  const context = await readForReader(turn);
  return personalView("kind" in context ? context : await withOwnDraft(context, turn), said, turn);
}

/** In a conversation with others nothing is shown that only the reader's own side may see (decision 9). */
function personalView(
  context: CaseForReader | NoticeView,
  said: CasePersonalView["said"],
  { matter: { language }, caseId, forOne = false }: CaseTurn,
): View {
  if ("kind" in context) return context;
  if (forOne) return casePersonalView(context, said, language);
  return said === undefined
    ? caseSharedView(context, [], language)
    : { kind: "notice", language, ...said, title: caseTexts(language).label(caseId) };
}

/** A rule that sees the case, the person and the seats as they are at the moment of writing. */
export type CaseRule = (treated: Case, reader: CaseReader, holdings: readonly SeatHolding[]) => CaseOutcome;

/** What a rule said, and of whom it said so. */
export interface Ruled {
  readonly outcome: CaseOutcome;
  readonly reader: CaseReader;
}

export function ruled(rule: CaseRule, treated: Case, reader: CaseReader): Ruled {
  return { outcome: rule(treated, reader, holdingsFor(treated, reader)), reader };
}

/** What a change came to, and for whom. */
export type TurnChange = CaseChange & { readonly reader: CaseReader | undefined };

/** Changes the case, carries out what that leads to, and brings the posted cards up to date. */
export function change(turn: CaseTurn, rule: CaseRule): Promise<TurnChange> {
  return changeBy(turn, async (treated) => ruled(rule, treated, await readReader(turn)));
}

/** As `change`, with the rule asked in a way of its own. */
export async function changeBy(turn: CaseTurn, ask: (treated: Case) => Promise<Ruled>): Promise<TurnChange> {
  const { parts, community, caseId } = turn;
  const last: { reader?: CaseReader } = {};
  const changed = await changeCase(
    parts.cases,
    community.id,
    caseId,
    async (treated) => {
      const { outcome, reader } = await ask(treated);
      last.reader = reader;
      return outcome;
    },
    intentsIn(community),
  );
  if (changed.kind === "changed") {
    if (hasEffects(changed)) await parts.carryOut(community.id, caseId);
    await parts.posts.refresh(community, caseId, hasEffects(changed) ? undefined : changed.stored);
  }
  return { ...changed, reader: last.reader };
}

/** Something follows from the change, and will write to the case once more. */
function hasEffects(changed: CaseChange): boolean {
  return changed.kind === "changed" && changed.stored.pending.length > 0;
}

/** The case as a change has left it; read again where a decision has gone on changing it. */
export async function readAfter(turn: CaseTurn, changed: TurnChange): Promise<CaseForReader | NoticeView> {
  if (changed.kind === "no-such-case" || changed.reader === undefined || hasEffects(changed))
    return readForReader(turn);
  return forReader({ ...changed, reader: changed.reader }, turn);
}

/** The person's own view of the case as a change has left it. */
export async function presentAfter(
  turn: CaseTurn,
  changed: TurnChange,
  said: CasePersonalView["said"],
): Promise<View> {
  return personalView(await readAfter(turn, changed), said, turn);
}

/** Tells what came of a change whose refusals are all shown on the case. */
export async function presentChange(turn: CaseTurn, changed: TurnChange, done: string): Promise<View> {
  const texts = caseTexts(turn.matter.language);
  switch (changed.kind) {
    case "changed":
      return presentAfter(turn, changed, { tone: "information", text: done });
    case "already-counted":
      return presentAfter(turn, changed, { tone: "information", text: texts.said.again });
    case "refused":
      return presentAfter(turn, changed, {
        tone: "warning",
        text: refusalText(changed.refused, changed.treated, turn),
      });
    case "no-such-case":
      return caseNotice("no-such-case", turn.matter);
  }
}

/** @param seen the proposal's number on the card that was clicked; absent where that is beside the point */
export function refusalText(
  refused: CaseRefusal,
  treated: Case,
  { matter, community }: CaseTurn,
  seen?: number,
): string {
  const texts = caseTexts(matter.language);
  const now = treated.paper?.proposal.number ?? 0;
  if (refused === "proposal-changed") return texts.said.oldProposal(seen ?? now, now);
  if (refused === "route-not-confirmed") return routeText(treated, matter.language);
  if (refused === "gates-open") return gatesText(treated, community, matter.language);
  return refused === "would-decide" ? texts.confirm.title : texts.refusal[refused];
}

export function caseNotice(notice: CaseNotice, { language }: Pick<Matter, "language">): NoticeView {
  return { kind: "notice", language, tone: "warning", ...caseTexts(language).notice[notice] };
}
