import { disagreementBundle } from "../../domain/cases/disagreement/disagreement-bundle.ts";
import { refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import { placesIn } from "../../domain/community/places-in.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { type FollowupCommand, parseFollowupCommand } from "../commands/followup-command.ts";
import { mayHaveBundle } from "../paper/read-case-file.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { bundleView } from "../view/bundle-view.ts";
import type { FormState } from "../view/case-forms.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { documentPress } from "../view/document-press.ts";
import { followupPress } from "../view/followup-words.ts";
import type { View } from "../view/view.ts";
import { caseClickSchema } from "./case-click-data.ts";
import { caseNotice, refusalText } from "./case-turn.ts";
import type { DeskRoom } from "./desk-room.ts";
import { filledIn, struckText } from "./fill-form.ts";
import { FOLLOWUP_DEEDS, type FollowupDeed, type FollowupVerb, isFollowupVerb } from "./followup-forms.ts";
import {
  changeFollowup,
  type FollowupPlace,
  type FollowupRoomParts,
  type FollowupTurn,
  readFollowup,
  showFollowup,
} from "./followup-turn.ts";
import { type GuardedClick, guardClick } from "./guard-click.ts";
import { listFollowups } from "./list-followups.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";

const VERBS = "followup";
const EMPTY: FormState = { filled: {}, problem: undefined };

const PLACES = {
  matrix: "matrix",
  receipts: "receipts",
  ladder: "ladder",
  hub: "view",
  publication: "view",
} as const satisfies Partial<Record<FollowupCommand["kind"], FollowupPlace>>;

const FORMS = {
  evaluation: "evaluate",
  note: "note",
  lines: "lines",
} as const satisfies Partial<Record<FollowupCommand["kind"], FollowupVerb>>;

/** What comes after a consensus or in its place: the councils, receipts, evaluation, and the ladders of disagreement. */
export function createFollowupRoom(parts: FollowupRoomParts): DeskRoom {
  const { communities } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const command = parseFollowupCommand(text);
    if (command === undefined) return undefined;
    const { community, account, language } = matter;
    if (community === undefined) return [communityChoiceView(communities, "open", language)];
    if (account === undefined) return [caseNotice("unknown-account", matter)];
    const turn = { parts, matter, community, account, caseId: command.caseId ?? "", seat: undefined };
    return [await carryOut(command, turn)];
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const { data } = guardClick(incoming, placesIn(communities));
    const turn = turnOfClick(data, matter);
    if ("kind" in turn) return turn;
    const verb = verbOf(incoming);
    const form = verb.replace(/-form$/, "");
    if (isFollowupVerb(verb)) return send(verb, data, turn);
    if (verb !== form && isFollowupVerb(form))
      return openForm(form, turn, { ...EMPTY, filled: filledIn(data) });
    if (verb === "bundle") return showBundle(turn);
    return showFollowup(placeCalled(verb), turn);
  }

  /** The guard has taken away what may not be stored: the form comes again without it. */
  async function mend({ data, struck, ...incoming }: GuardedClick, matter: Matter): Promise<View> {
    const turn = turnOfClick(data, matter);
    if ("kind" in turn) return turn;
    const verb = verbOf(incoming);
    if (!isFollowupVerb(verb)) return showFollowup("view", turn);
    const form = await openForm(verb, turn, { filled: filledIn(data), problem: undefined });
    return form.kind === "form" ? { ...form, problem: struckText(form, struck) } : form;
  }

  function turnOfClick(data: JsonObject, matter: Matter): FollowupTurn | View {
    const sent = caseClickSchema.safeParse(data).data;
    const community = communities.find(({ id }) => id === sent?.community);
    if (sent === undefined || community === undefined) return caseNotice("no-such-case", matter);
    const { account } = matter;
    if (account === undefined) return caseNotice("unknown-account", matter);
    return { parts, matter, community, account, caseId: sent.case, seat: undefined };
  }

  return { verbs: VERBS, respond, click, mend };
}

function carryOut({ kind, caseId }: FollowupCommand, turn: FollowupTurn): Promise<View> {
  if (kind === "note" || kind === "lines") return openForm(FORMS[kind], turn, EMPTY);
  if (kind === "hub") return showFollowup("view", turn);
  if (caseId === undefined) return listFollowups(kind, turn);
  return kind === "evaluation" ? openForm("evaluate", turn, EMPTY) : showFollowup(PLACES[kind], turn);
}

/** A form for whoever may fill it in now; else the side that it belongs to, with why not. */
async function openForm(verb: FollowupVerb, turn: FollowupTurn, state: FormState): Promise<View> {
  const deed: FollowupDeed = FOLLOWUP_DEEDS[verb];
  const context = await readFollowup(turn);
  if ("kind" in context) return context;
  const refused = refusalOnWay(deed.action, context.treated, context.reader);
  if (refused !== undefined)
    return showFollowup(deed.shows, turn, {
      tone: "warning",
      text: refusalText(refused, context.treated, turn),
    });
  return deed.form(context, state, turn.matter.language) ?? showFollowup(deed.shows, turn);
}

/** Does what a form or button asks for. What can be mended is told in the form, with all that was filled in. */
async function send(verb: FollowupVerb, data: JsonObject, turn: FollowupTurn): Promise<View> {
  const deed: FollowupDeed = FOLLOWUP_DEEDS[verb];
  const { language } = turn.matter;
  const context = await readFollowup(turn);
  if ("kind" in context) return context;
  const asked = deed.read(data, context, language);
  const again = (problem: string) => openForm(verb, turn, { filled: filledIn(data), problem });
  if (typeof asked === "string") return again(asked);
  const changed = await changeFollowup(turn, asked.rule);
  switch (changed.kind) {
    case "no-such-case":
      return caseNotice("no-such-case", turn.matter);
    case "refused": {
      const text = refusalText(changed.refused, changed.treated, turn);
      return MENDED_IN_FORM.has(changed.refused)
        ? again(text)
        : showFollowup(deed.shows, turn, { tone: "warning", text });
    }
    case "already-counted":
      return showFollowup(deed.shows, turn, {
        tone: "information",
        text: followupTexts(language).noteForm.already,
      });
    case "changed":
      return showFollowup(deed.shows, turn, { tone: "information", text: asked.done });
  }
}

const MENDED_IN_FORM: ReadonlySet<string> = new Set([
  "words-needed",
  "date-to-come",
  "nothing-chosen",
  "unknown-party",
  "deadline-passed",
  "other-outcome",
]);

async function showBundle(turn: FollowupTurn): Promise<View> {
  const context = await readFollowup(turn);
  if ("kind" in context) return context;
  const { treated, reader } = context;
  const names = reader.roster.identities.map(({ displayName }) => displayName);
  const bundle = disagreementBundle(treated, reader.community, names);
  const { language } = turn.matter;
  if (bundle === undefined || !reader.belongs) return showFollowup("ladder", turn);
  const { open } = followupTexts(language).ladder.press;
  const file = mayHaveBundle(reader) ? [documentPress("bundle", reader.community, treated.id, language)] : [];
  return bundleView(bundle, [...file, followupPress(context, "ladder", open)], language);
}

function placeCalled(verb: string): FollowupPlace {
  return verb === "matrix" || verb === "receipts" || verb === "ladder" ? verb : "view";
}

function verbOf({ verb }: Pick<IncomingClick, "verb">): string {
  return verb.slice(VERBS.length + 1);
}
