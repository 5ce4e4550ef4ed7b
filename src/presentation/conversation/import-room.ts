import type { Version } from "../../domain/agreements/document.ts";
import {
  approveDraft,
  type ChangedDraft,
  type DraftStores,
  type ImportRefusal,
  readSender,
  rejectDraft,
  sendDraft,
  sidesToApprove,
  stateFacts,
  versionOf,
} from "../../domain/agreements/importing/change-draft.ts";
import type { ImportDraft, Signature } from "../../domain/agreements/importing/import-store.ts";
import type { ImportStores } from "../../domain/agreements/importing/prepare-import.ts";
import type { LibraryKeeper } from "../../domain/agreements/library.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Asking } from "../../domain/people/invitation.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { SIDES } from "../../domain/people/place.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { type ImportCommand, parseImportCommand } from "../commands/import-command.ts";
import { channelNotice } from "../text/channel.ts";
import { importTexts } from "../text/import-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import {
  BLANK_NOT_STATED,
  draftsView,
  draftView,
  fileProblemView,
  IMPORT_VERBS,
  importNotice,
  importRefusedView,
  MACHINE_SEEN,
  reportView,
  sidesText,
} from "../view/import-view.ts";
import { planIdIn, planImportLines } from "../view/plan-import.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { type ImportClick, importClickSchema, importFactsSchema } from "./import-click-data.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick, Messenger } from "./message.ts";
import { type TakeInParts, takeInFile } from "./take-in-file.ts";
import { tellSecretaries } from "./tell-secretaries.ts";

export interface ImportRoomParts extends ImportStores, TakeInParts, Pick<DraftStores, "afterPublishing"> {
  readonly people: PeopleStore;
  readonly plans: Pick<PlanStore, "readPlan">;
  readonly communities: readonly Community[];
  readonly library: Pick<LibraryKeeper, "current" | "expire">;
  readonly messenger: Messenger;
  readonly clock: Clock;
}

interface ImportAsking extends Asking {
  readonly language: Language;
}

/** A file that the secretariat sends becomes a draft; the other side's secretary approves it (M50). */
export function createImportRoom(parts: ImportRoomParts): DeskRoom {
  const { communities, clock } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const command = parseImportCommand(text);
    if (command === undefined) return undefined;
    if (matter.community === undefined) return [communityChoiceView(communities, "open", matter.language)];
    return [await carryOut(command, askingOf(matter, matter.community))];
  }

  async function carryOut(command: ImportCommand, asking: ImportAsking): Promise<View> {
    const { community, conversation, language } = asking;
    const reader = await readSender(parts, asking);
    if (reader === undefined) return importRefusedView("not-secretary", language);
    if (conversation !== "personal") return importRefusedView("not-personal", language);
    if (command.kind === "list-imports") {
      const stored = await everyItem((request) => parts.imports.listDrafts(community.id, request));
      const open = stored
        .map(({ value }) => value)
        .filter(({ state }) => state === "draft" || state === "sent");
      return draftsView(open, language);
    }
    const draft = (await parts.imports.readDraft(community.id, command.draft))?.value;
    if (draft === undefined) return importRefusedView("no-such-draft", language);
    return command.kind === "import-report" ? reportView(draft, language) : shown(draft, reader, asking);
  }

  async function click({ verb, data, locale }: IncomingClick, matter: Matter): Promise<View> {
    const clicked = importClickSchema.safeParse(data).data;
    const community = communities.find(({ id }) => id === clicked?.community);
    if (clicked === undefined || community === undefined) return channelNotice("unreadable-click", locale);
    const asking = askingOf(matter, community);
    if (asking.conversation !== "personal") return importRefusedView("not-personal", asking.language);
    switch (verb) {
      case IMPORT_VERBS.facts:
        return fillIn(clicked.draft, data, asking);
      case IMPORT_VERBS.send:
        return send(clicked, asking);
      case IMPORT_VERBS.approve:
        return approve(clicked, asking);
      case IMPORT_VERBS.reject:
        return reject(clicked.draft, asking);
      default:
        return channelNotice("unreadable-click", locale);
    }
  }

  async function fillIn(id: string, data: unknown, asking: ImportAsking): Promise<View> {
    const { form, notice } = importTexts(asking.language);
    const sent = importFactsSchema.safeParse(data).data;
    if (sent === undefined) return again(id, asking, form.unreadable);
    const { body, date, caseReference, inForceFrom, inForceTo, blank } = sent;
    const facts = { body, date, caseReference, inForceFrom, inForceTo };
    const leavesOut = Object.values(facts).includes(undefined) && blank !== BLANK_NOT_STATED;
    if (leavesOut) return again(id, asking, notice.refused["facts-missing"].text);
    const changed = await stateFacts(parts, id, facts, asking);
    if ("refused" in changed && changed.refused === "period-ends-first")
      return again(id, asking, notice.refused["period-ends-first"].text);
    return after(changed, asking);
  }

  async function again(id: string, asking: ImportAsking, problem: string): Promise<View> {
    const reader = await readSender(parts, asking);
    const draft = (await parts.imports.readDraft(asking.community.id, id))?.value;
    if (reader === undefined) return importRefusedView("not-secretary", asking.language);
    if (draft === undefined) return importRefusedView("no-such-draft", asking.language);
    return shown(draft, reader, asking, problem);
  }

  async function refusal(refused: ImportRefusal, id: string, asking: ImportAsking): Promise<View> {
    return refused === "instruction-unseen"
      ? again(id, asking, importTexts(asking.language).notice.refused[refused].text)
      : importRefusedView(refused, asking.language);
  }

  async function send(
    { draft: id, version: seen, machine }: ImportClick,
    asking: ImportAsking,
  ): Promise<View> {
    const { community, language } = asking;
    const sent = await sendDraft(parts, id, seen, asking, machine === MACHINE_SEEN);
    if ("refused" in sent) return refusal(sent.refused, id, asking);
    const { draft } = sent;
    const version = await versionOf(parts, community, draft);
    const sides = sidesToApprove(draft);
    await tellSecretaries(sides, { ...parts, ...asking }, (reader, theirs) =>
      draftView({ draft, version, community: community.id, reader }, theirs),
    );
    return importNotice(
      importTexts(language).notice.sent(draft.head.title, sidesText(sides, language)),
      language,
    );
  }

  async function approve({ draft: id, machine }: ImportClick, asking: ImportAsking): Promise<View> {
    const { language } = asking;
    const { notice } = importTexts(language);
    const approved = await approveDraft(parts, id, asking, machine === MACHINE_SEEN);
    if ("refused" in approved) return refusal(approved.refused, id, asking);
    const { draft } = approved;
    if (draft.state !== "approved")
      return importNotice(
        notice.half(draft.head.title, sidesText(sidesToApprove(draft), language)),
        language,
      );
    parts.library.expire();
    await tellOthers(draft, asking, (theirs, name) =>
      importTexts(theirs).notice.approvedBy(draft.head.title, name),
    );
    const { title, text } = notice.approved(draft.head.title);
    const version = await versionOf(parts, asking.community, draft);
    const plan = planImportLines(draft, version, await loadedAs(draft, version, asking), language);
    return importNotice({ title, text: [text, ...plan].join(" ") }, language);
  }

  async function loadedAs(draft: ImportDraft, version: Version, { community }: ImportAsking) {
    const id = planIdIn(draft, version);
    const plan = id === undefined ? undefined : (await parts.plans.readPlan(community.id, id))?.value;
    return plan?.draft === true ? "loadedIntoDraft" : "loaded";
  }

  async function reject(id: string, asking: ImportAsking): Promise<View> {
    const { language } = asking;
    const rejected = await rejectDraft(parts, id, asking);
    if ("refused" in rejected) return importRefusedView(rejected.refused, language);
    const { draft } = rejected;
    await tellOthers(draft, asking, (theirs, name) =>
      importTexts(theirs).notice.rejectedBy(draft.head.title, name),
    );
    return importNotice(importTexts(language).notice.rejected(draft.head.title), language);
  }

  /** Whoever sent it in or gave it to the other side hears what became of it, unless they did it themselves. */
  async function tellOthers(
    draft: ImportDraft,
    asking: ImportAsking,
    text: (language: Language, name: string) => { readonly title: string; readonly text: string },
  ): Promise<void> {
    const by = await readSender(parts, asking);
    if (by === undefined) return;
    const told = [draft.sentBy?.person, draft.forwardedBy?.person].filter((person) => person !== by.person);
    await tellSecretaries(SIDES, { ...parts, ...asking }, ({ person }, language) =>
      told.includes(person) ? importNotice(text(language, by.name), language) : undefined,
    );
  }

  async function after(changed: ChangedDraft, asking: ImportAsking): Promise<View> {
    if ("refused" in changed) return importRefusedView(changed.refused, asking.language);
    const reader = await readSender(parts, asking);
    if (reader === undefined) return importRefusedView("not-secretary", asking.language);
    return shown(changed.draft, reader, asking);
  }

  async function shown(
    draft: ImportDraft,
    reader: Signature,
    { community, language }: ImportAsking,
    problem?: string,
  ): Promise<View> {
    const version = await versionOf(parts, community, draft);
    return draftView({ draft, version, community: community.id, reader }, language, problem);
  }

  function askingOf({ account, conversation, language }: Matter, community: Community): ImportAsking {
    const at = clock.now().toString();
    return { community, account, conversation: conversation.kind, at, today: osloToday(clock), language };
  }

  return {
    verbs: "import",
    respond,
    click,
    async receive(files, matter) {
      const { community, conversation, language } = matter;
      if (community === undefined) return [fileProblemView("no-community", language)];
      const asking = askingOf(matter, community);
      const sender = await readSender(parts, asking);
      if (sender === undefined) return [fileProblemView("not-secretary", language)];
      if (conversation.kind !== "personal") return [fileProblemView("not-personal", language)];
      const [file, ...others] = files;
      if (file === undefined || others.length > 0) return [fileProblemView("several-files", language)];
      const taken = await takeInFile(file, parts, { ...asking, sender, library: matter.library });
      return ["kind" in taken ? taken : await shown(taken.draft, sender, asking)];
    },
  };
}
