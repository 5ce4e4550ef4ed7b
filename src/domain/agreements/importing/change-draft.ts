import type { Community } from "../../community/community.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import { osloDateOf } from "../../kernel/clock.ts";
import { everyItem } from "../../kernel/every-page.ts";
import { personWith, readRoster, standingIn } from "../../people/find-person.ts";
import type { Asking } from "../../people/invitation.ts";
import type { PeopleStore } from "../../people/people-store.ts";
import { SIDES, type Side } from "../../people/place.ts";
import type { Version } from "../document.ts";
import { readKnownVersions } from "../known-versions.ts";
import { publishImported } from "../publish-documents.ts";
import { versionIdOf } from "../version-id.ts";
import { type ImportDraft, type Signature, VERSION_FACTS, type VersionFact } from "./import-store.ts";
import type { ImportStores } from "./prepare-import.ts";

/** Why a draft is not changed; each has its sentence in `presentation/text`. */
export type ImportRefusal =
  | "not-secretary"
  | "not-personal"
  | "no-such-draft"
  | "not-open"
  | "not-sent"
  | "facts-missing"
  /** Somebody has stated other facts since the card was made that the secretary acted on. */
  | "changed"
  /** The text has words aimed at a machine, and the secretary has not said that they have seen it. */
  | "instruction-unseen"
  | "period-ends-first"
  | "same-person"
  | "same-side"
  /** The document has had another version since the draft was made: the file must be sent again. */
  | "outdated"
  | "approved"
  | "rejected";

export interface ImportRefused {
  readonly refused: ImportRefusal;
}

export type ChangedDraft = { readonly draft: ImportDraft } | ImportRefused;

export interface DraftStores extends ImportStores {
  readonly people: PeopleStore;
  /** What a published text leads to in other rooms, on a date; done again after a crash. Absent: nothing. */
  readonly afterPublishing?: ((community: string, today: CivilDate) => Promise<void>) | undefined;
}

/** What the secretariat says about a version; absent: nothing new. */
export type StatedVersion = Pick<Version, "inForceFrom" | "inForceTo"> & Version["adoption"];

/** The secretary who asks, for the side that they act for here. Absent when they are none: read at every click. */
async function secretaryAsking(
  { people }: Pick<DraftStores, "people">,
  { account, community, today, at }: Asking,
  sides: (own: readonly Side[]) => readonly Side[] = (own) => own,
): Promise<Signature | undefined> {
  const roster = await readRoster(people, community.id);
  const person = account && personWith(account, roster.identities);
  const own = standingIn(roster, account, community, today).secretaryFor;
  const side = sides(own)[0] ?? own[0];
  return person === undefined || side === undefined
    ? undefined
    : { person: person.person, name: person.displayName, side, at };
}

/** Whoever may send a file in: a secretary of either side. Absent for all others. */
export async function readSender(
  stores: Pick<DraftStores, "people">,
  asking: Asking,
): Promise<Signature | undefined> {
  return secretaryAsking(stores, asking);
}

/**
 * The facts that the version leaves out and that nobody has said are not stated, and the end of a period that the text
 * lets end before it begins.
 */
export function missingFacts(draft: Pick<ImportDraft, "notStated">, version: Version): VersionFact[] {
  const isMissing = (fact: VersionFact) =>
    factOf(version, fact) === undefined && !draft.notStated.includes(fact);
  return VERSION_FACTS.filter((fact) => isMissing(fact) || (fact === "inForceTo" && endsFirst(version)));
}

function endsFirst({ inForceFrom, inForceTo }: Pick<Version, "inForceFrom" | "inForceTo">): boolean {
  return inForceFrom !== undefined && inForceTo !== undefined && inForceTo < inForceFrom;
}

export function factOf(version: Version, fact: VersionFact): string | undefined {
  return fact === "inForceFrom" || fact === "inForceTo" ? version[fact] : version.adoption[fact];
}

/**
 * Fills in what the text does not say; what is left out then is noted as not stated. The words of the document stay
 * as they are.
 */
export async function stateFacts(
  stores: DraftStores,
  id: string,
  stated: StatedVersion,
  asking: Asking,
): Promise<ChangedDraft> {
  const { community } = asking;
  const statedBy = await secretaryAsking(stores, asking);
  if (statedBy === undefined) return { refused: "not-secretary" };
  const { inForceFrom, inForceTo, ...adoption } = stated;
  if (endsFirst(stated)) return { refused: "period-ends-first" };
  return changeDraft(stores, community, id, async (draft) => {
    if (draft.state !== "draft") return { refused: "not-open" };
    const before = await versionOf(stores, community, draft);
    const { id: _id, documentId, adoption: _adoption, inForceFrom: _from, inForceTo: _to, ...rest } = before;
    const content = {
      ...rest,
      adoption,
      ...(inForceFrom === undefined ? {} : { inForceFrom }),
      ...(inForceTo === undefined ? {} : { inForceTo }),
    };
    const version: Version = { id: versionIdOf(content), documentId, ...content };
    await stores.agreements.putVersion(community.id, version);
    const notStated = VERSION_FACTS.filter((fact) => factOf(version, fact) === undefined);
    return { ...draft, version: version.id, notStated, statedBy };
  });
}

/**
 * Approves the draft for one's own side, whoever sent the file in and stated the facts, and gives it to the other; it
 * can no longer be changed. Doing it again changes nothing.
 *
 * @param seen the version that the secretary had before them; absent when that is not known
 * @param sawInstruction the secretary has said that they have seen that words of it are aimed at a machine
 */
export async function sendDraft(
  stores: DraftStores,
  id: string,
  seen: string | undefined,
  asking: Asking,
  sawInstruction = false,
): Promise<ChangedDraft> {
  const forwardedBy = await secretaryAsking(stores, asking);
  if (forwardedBy === undefined) return { refused: "not-secretary" };
  return changeDraft(stores, asking.community, id, async (draft) => {
    if (draft.state === "sent") return draft;
    if (draft.state !== "draft") return { refused: draft.state };
    const missing = missingFacts(draft, await versionOf(stores, asking.community, draft));
    if (missing.length > 0) return { refused: "facts-missing" };
    if (draft.version !== seen) return { refused: "changed" };
    if (hasInstruction(draft) && !sawInstruction) return { refused: "instruction-unseen" };
    return { ...draft, state: "sent", forwardedBy };
  });
}

/** True when words of the text are aimed at a machine: each who approves must say that they have seen it. */
export function hasInstruction({ findings }: Pick<ImportDraft, "findings">): boolean {
  return findings.some(({ kind }) => kind === "instruction-in-text");
}

/** The sides whose approval is still to come. Whoever sent the file in has approved nothing by that. */
export function sidesToApprove({
  forwardedBy,
  approvals,
}: Pick<ImportDraft, "forwardedBy" | "approvals">): Side[] {
  const had = [forwardedBy, ...approvals].flatMap((signature) => signature?.side ?? []);
  return SIDES.filter((side) => !had.includes(side));
}

/** Absent when the secretary may approve the draft: someone else, from a side that has not had its say (M50). */
export function approvalRefusal(
  draft: ImportDraft,
  secretary: Signature,
): "same-person" | "same-side" | undefined {
  const before = [draft.forwardedBy, ...draft.approvals];
  if (before.some((signature) => signature?.person === secretary.person)) return "same-person";
  return sidesToApprove(draft).includes(secretary.side) ? undefined : "same-side";
}

/**
 * A second person of the secretariat, from the other side, approves; with the last approval the version takes effect.
 * Approving what is approved changes nothing, and finishes what a crash has left.
 *
 * @param sawInstruction as for {@link sendDraft}
 */
export async function approveDraft(
  stores: DraftStores,
  id: string,
  asking: Asking,
  sawInstruction = false,
): Promise<ChangedDraft> {
  const { community, at } = asking;
  const changed = await changeDraft(stores, community, id, async (draft) => {
    const secretary = await secretaryAsking(stores, asking, (own) =>
      own.filter((side) => sidesToApprove(draft).includes(side)),
    );
    if (secretary === undefined) return { refused: "not-secretary" };
    if (draft.state === "approved") return draft;
    if (draft.state !== "sent") return { refused: draft.state === "draft" ? "not-sent" : draft.state };
    const refused = approvalRefusal(draft, secretary);
    if (refused !== undefined) return { refused };
    if (hasInstruction(draft) && !sawInstruction) return { refused: "instruction-unseen" };
    if (await isOutdated(stores, community, draft)) return { refused: "outdated" };
    const approved: ImportDraft = { ...draft, approvals: [...draft.approvals, secretary] };
    return sidesToApprove(approved).length > 0 ? approved : { ...approved, state: "approved" };
  });
  if ("refused" in changed || changed.draft.state !== "approved") return changed;
  return { draft: await publishDraft(stores, community, changed.draft, at) };
}

/** A secretary of either side turns the draft down; again changes nothing. */
export async function rejectDraft(stores: DraftStores, id: string, asking: Asking): Promise<ChangedDraft> {
  const secretary = await secretaryAsking(stores, asking);
  if (secretary === undefined) return { refused: "not-secretary" };
  return changeDraft(stores, asking.community, id, async (draft) => {
    if (draft.state === "rejected") return draft;
    if (draft.state === "approved") return { refused: "approved" };
    return { ...draft, state: "rejected", rejectedBy: secretary };
  });
}

/** Publishes what was approved before a crash; for the sweep. @returns whether anything was left. */
export async function finishApproved(
  stores: DraftStores,
  community: Community,
  at: string,
): Promise<boolean> {
  const left = await everyItem((request) => stores.imports.listUnpublished(community.id, request));
  for (const { value } of left) await publishDraft(stores, community, value, at);
  return left.length > 0;
}

/** @throws Error when the draft's version is not stored, which only a fault can cause */
export async function versionOf(
  { agreements }: Pick<ImportStores, "agreements">,
  { id }: Pick<Community, "id">,
  { head, version }: ImportDraft,
): Promise<Version> {
  const stored = await agreements.readVersion(id, head.id, version);
  if (stored === undefined) throw new Error(`version ${version} of a draft of ${head.id} is not stored`);
  return stored;
}

async function publishDraft(
  stores: DraftStores,
  community: Community,
  draft: ImportDraft,
  at: string,
): Promise<ImportDraft> {
  if (draft.publishedAt !== undefined) return draft;
  const version = await versionOf(stores, community, draft);
  await publishImported(stores.agreements, community.id, { head: draft.head, version });
  await stores.afterPublishing?.(community.id, osloDateOf(at));
  const noted = await changeDraft(stores, community, draft.id, async (now) =>
    now.publishedAt === undefined ? { ...now, publishedAt: at } : now,
  );
  return "draft" in noted ? noted.draft : draft;
}

/** Ids were given with the latest version of that time in view; after another they might be given twice. */
async function isOutdated(stores: DraftStores, { id }: Community, draft: ImportDraft): Promise<boolean> {
  const corpus = (await stores.agreements.readCorpus(id))?.value;
  const entry = corpus?.documents.find(({ head }) => head.id === draft.head.id);
  const { published } = await readKnownVersions(stores.agreements, id, entry);
  return published.at(-1)?.id !== draft.base;
}

async function changeDraft(
  { imports }: ImportStores,
  { id: community }: Community,
  id: string,
  change: (draft: ImportDraft) => Promise<ImportDraft | ImportRefused>,
): Promise<ChangedDraft> {
  for (;;) {
    const stored = await imports.readDraft(community, id);
    if (stored === undefined) return { refused: "no-such-draft" };
    const next = await change(stored.value);
    if ("refused" in next || next === stored.value) return "refused" in next ? next : { draft: next };
    const write = await imports.writeDraft(community, next, stored.etag);
    if (write.outcome === "written") return { draft: next };
  }
}
