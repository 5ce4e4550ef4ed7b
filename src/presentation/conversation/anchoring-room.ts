import { isWorkedOn, placesToAnchor } from "../../domain/cases/anchoring/who-anchors.ts";
import { type CaseReader, readerOf } from "../../domain/cases/case-reader.ts";
import { findCases } from "../../domain/cases/find-cases.ts";
import type { Community } from "../../domain/community/community.ts";
import { placesIn } from "../../domain/community/places-in.ts";
import { osloToday } from "../../domain/kernel/clock.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import { type AnchoringCommand, parseAnchoringCommand } from "../commands/anchoring-command.ts";
import { anchoringTexts } from "../text/anchoring-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { ANCHORING_FORMS, type AnchoringForm } from "../view/anchoring-forms.ts";
import { ANCHORING } from "../view/anchoring-words.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import type { View } from "../view/view.ts";
import { anchoringClickSchema, shownFormSchema } from "./anchoring-click-data.ts";
import {
  type AnchoringRoomParts,
  type AnchoringTurn,
  anchoringNotice,
  presentAnchoring,
} from "./anchoring-turn.ts";
import { askOwnParties, noteAskedThemselves, remindContacts } from "./ask-contacts.ts";
import type { DeskRoom } from "./desk-room.ts";
import { struckText } from "./fill-form.ts";
import { type GuardedClick, guardClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";
import { answerOnCard, noteAtOnce, sendAnchoringForm, showAnchoringForm } from "./work-on-anchoring.ts";

/** So many cases are offered to choose from. */
const MOST_CASES = 8;

/** Forankring: what each side finds out about a case among its own, in personal conversations only (decision 9). */
export function createAnchoringRoom(parts: AnchoringRoomParts): DeskRoom {
  const { communities } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const command = parseAnchoringCommand(text);
    if (command === undefined) return undefined;
    const { community } = matter;
    if (community === undefined) return [communityChoiceView(communities, "open", matter.language)];
    const turn = turnOf(matter, community, command.kind === "choose" ? "" : command.caseId);
    if (turn === undefined) return [unknownAccount(matter)];
    if (matter.conversation.kind !== "personal") return [await elsewhere(turn, command.kind === "note")];
    return [await carryOut(command, turn)];
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const { data, mark } = guardClick(incoming, placesIn(communities));
    const turn = turnOfClick(data, matter);
    if ("kind" in turn) return turn;
    if (matter.conversation.kind !== "personal") return elsewhere(turn, false);
    return press(verbOf(incoming), data, mark, turn);
  }

  /** The guard has taken away what may not be stored: the form or the question comes again without it. */
  async function mend({ data, struck, ...incoming }: GuardedClick, matter: Matter): Promise<View> {
    const turn = turnOfClick(data, matter);
    if ("kind" in turn) return turn;
    if (matter.conversation.kind !== "personal") return elsewhere(turn, false);
    const form = formNamed(verbOf(incoming));
    const again = form === undefined ? undefined : await showAnchoringForm(form, turn, data);
    if (again?.kind === "form") return { ...again, problem: struckText(again, struck) };
    const { words } = anchoringTexts(matter.language).contact;
    const text = caseTexts(matter.language).struck(`«${words}»`);
    return presentAnchoring(withParty(turn, data), { tone: "warning", text });
  }

  function turnOfClick(data: GuardedClick["data"], matter: Matter): AnchoringTurn | View {
    const sent = anchoringClickSchema.safeParse(data).data;
    const community = communities.find(({ id }) => id === sent?.community);
    if (sent === undefined || community === undefined)
      return anchoringNotice(anchoringTexts(matter.language).notice.noSuchCase, matter);
    return turnOf(matter, community, sent.case, sent) ?? unknownAccount(matter);
  }

  /** Absent when it is not known who the person is: they are then nobody. */
  function turnOf(
    matter: Matter,
    community: Community,
    caseId: string,
    { side, seat }: Pick<AnchoringTurn, "side" | "seat"> = {},
  ): AnchoringTurn | undefined {
    const { account } = matter;
    return account === undefined ? undefined : { parts, matter, community, account, caseId, side, seat };
  }

  return { verbs: ANCHORING, respond, click, mend };
}

async function carryOut(command: AnchoringCommand, turn: AnchoringTurn): Promise<View> {
  switch (command.kind) {
    case "choose":
      return chooseCase(turn);
    case "open":
      return presentAnchoring(turn, undefined);
    case "ask":
      return askOwnParties(turn, command.question);
    case "note":
      return noteAtOnce(turn, command.words);
    case "form":
      return showAnchoringForm(command.form, turn);
  }
}

/** What a button does. One that cannot be read shows the anchoring as it stands. */
async function press(
  verb: string,
  data: GuardedClick["data"],
  mark: string,
  turn: AnchoringTurn,
): Promise<View> {
  const form = formNamed(verb);
  if (form !== undefined) return sendAnchoringForm(form, data, turn);
  switch (verb) {
    case "open":
      return presentAnchoring(turn, undefined);
    case "ask":
      return askOwnParties(turn, undefined);
    case "asked-otherwise":
      return noteAskedThemselves(turn);
    case "remind":
      return remindContacts(turn);
    case "answer":
      return answerOnCard(data, mark, withParty(turn, data));
    case "form": {
      const sent = shownFormSchema.safeParse(data).data;
      if (sent !== undefined) return showAnchoringForm(sent.form, turn);
    }
  }
  return presentAnchoring(turn, {
    tone: "warning",
    text: anchoringTexts(turn.matter.language).notice.unreadable,
  });
}

/** The turn of a contact, who answers for a party. */
function withParty(turn: AnchoringTurn, data: GuardedClick["data"]): AnchoringTurn {
  return { ...turn, party: anchoringClickSchema.safeParse(data).data?.party };
}

/** Where others can read, nothing of a side's is shown and nothing is done: it goes to the person's own conversation. */
async function elsewhere(turn: AnchoringTurn, wrote: boolean): Promise<View> {
  const { matter, caseId } = turn;
  const { notice, say } = anchoringTexts(matter.language);
  const view = await (caseId === "" ? chooseCase(turn) : presentAnchoring(turn, undefined));
  const told = (await sentPersonally(turn, view))
    ? notice.elsewhereSent
    : { title: notice.elsewhereTitle, text: notice.elsewhereWrite(say(caseId).trim()) };
  return anchoringNotice(wrote ? { ...told, text: `${notice.noteStands} ${told.text}` } : told, matter);
}

/** False when the person has no conversation of their own with the bot, and when it cannot be reached. */
async function sentPersonally({ parts, account }: AnchoringTurn, view: View): Promise<boolean> {
  const own = (await parts.people.readPreferences(account))?.value.personalConversation;
  try {
    return own !== undefined && (await parts.messenger.post(own, view)) !== undefined;
  } catch (error) {
    if (error instanceof ExpectedError) return false;
    throw error;
  }
}

/** Cases that the person may anchor now. */
async function chooseCase(turn: AnchoringTurn): Promise<View> {
  const { parts, matter, community, account } = turn;
  const texts = anchoringTexts(matter.language);
  const roster = await parts.rosters.current(community.id);
  const when = { community, at: parts.clock.now().toString(), today: osloToday(parts.clock) };
  const reader: CaseReader = readerOf({ account, name: matter.sender.name }, roster, when);
  const cases = await findCases(
    parts.cases,
    community.id,
    (treated) => isWorkedOn(treated, community) && placesToAnchor(treated, reader).length > 0,
  );
  if (cases.length === 0) return anchoringNotice(texts.notice.noCases, matter);
  return {
    kind: "choice",
    language: matter.language,
    question: texts.choose,
    options: cases
      .slice(0, MOST_CASES)
      .map(({ id, title }) => ({ label: texts.contact.case(id, title), say: texts.say(id) })),
  };
}

function unknownAccount(matter: Matter): View {
  return anchoringNotice(anchoringTexts(matter.language).notice.unknownAccount, matter);
}

function formNamed(verb: string): AnchoringForm | undefined {
  return ANCHORING_FORMS.find((form) => form === verb);
}

function verbOf({ verb }: Pick<IncomingClick, "verb">): string {
  return verb.slice(ANCHORING.length + 1);
}
