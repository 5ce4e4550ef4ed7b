import type { Community } from "../../domain/community/community.ts";
import { placesIn } from "../../domain/community/places-in.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { type HearingCommand, parseHearingCommand } from "../commands/hearing-command.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import type { View } from "../view/view.ts";
import { registerFromForm, sendComment, showCommentForm, showRegistration } from "./answer-hearing.ts";
import type { DeskRoom } from "./desk-room.ts";
import { struckText } from "./fill-form.ts";
import { hearingNamed, hearingOfSender, listHearings } from "./find-hearing.ts";
import { type GuardedClick, guardClick } from "./guard-click.ts";
import { hearingClickSchema, startSchema } from "./hearing-click-data.ts";
import {
  type HearingRoomParts,
  type HearingTurn,
  hearingNotice,
  present,
  readForMember,
  readForReader,
} from "./hearing-turn.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";
import { close, extend, noteReminder, showExtension, showSilent } from "./run-hearing.ts";
import { openFromForm, showOpening } from "./send-on-hearing.ts";
import { accept, assess, showComment, showCommentWork, showTable, withdraw } from "./work-on-comments.ts";

const VERBS = "hearing";

/** Høringer: sent out by the secretariat, answered by anybody, assessed one by one. */
export function createHearingRoom(parts: HearingRoomParts): DeskRoom {
  const { communities } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const command = parseHearingCommand(text);
    if (command === undefined) return undefined;
    const { community, language } = matter;
    const turn = community && turnOf(matter, community);
    if (command.kind === "answers-of") {
      const found = turn && (await hearingOfSender(turn, command.sender, command.caseId));
      // Nobody is called so here: the question is another room's, or about the agreements.
      return turn === undefined || found === undefined
        ? undefined
        : [await showTable(turn, found.id, { sender: found.sender })];
    }
    if (community === undefined) return [communityChoiceView(communities, "open", language)];
    return [turn === undefined ? hearingNotice("unknown-account", matter) : await carryOut(command, turn)];
  }

  async function carryOut(
    command: Exclude<HearingCommand, { kind: "answers-of" }>,
    turn: HearingTurn,
  ): Promise<View> {
    if (command.kind === "list") return listHearings(turn);
    const id = await hearingNamed(turn, command.caseId);
    if (id === undefined)
      return command.caseId === undefined
        ? listHearings(turn)
        : hearingNotice("no-such-hearing", turn.matter);
    const alone = turn.matter.conversation.kind === "personal";
    const context = await readForReader(turn, id);
    if ("kind" in context) return context;
    if (!alone && context.hearing.publicity.access !== "public")
      return hearingNotice("only-alone", turn.matter);
    switch (command.kind) {
      case "show":
        return alone ? present(turn, id, undefined) : share(turn, id);
      case "answers":
        return showTable(turn, id, {});
      case "answer":
        return showCommentForm(turn, id, {});
      case "silent":
        return showSilent(turn, id);
    }
  }

  /** The card that all see, kept up to date; put there by those who belong to the community. */
  async function share(turn: HearingTurn, id: string): Promise<View> {
    const { community, matter } = turn;
    const context = await readForMember(turn, id);
    if ("kind" in context) return context;
    if (!(await parts.posts.share(community, id, matter.conversation.id)))
      return present(turn, id, undefined);
    const { language } = matter;
    return { kind: "notice", language, tone: "information", ...hearingTexts(language).shared };
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const { data } = guardClick(incoming, placesIn(communities));
    return press(verbOf(incoming), data, matter);
  }

  /** The guard has taken away what may not be stored: the form comes again without it. */
  async function mend({ data, struck, ...incoming }: GuardedClick, matter: Matter): Promise<View> {
    const form = FORM_OF[verbOf(incoming)];
    const view = await press(form ?? "view", data, matter);
    return view.kind === "form" ? { ...view, problem: struckText(view, struck) } : view;
  }

  async function press(verb: string, data: JsonObject, matter: Matter): Promise<View> {
    const opening = verb === "start" || verb === "open";
    const sent = (opening ? startSchema : hearingClickSchema).safeParse(data).data;
    const community = communities.find(({ id }) => id === sent?.["community"]);
    const id = opening ? sent?.["case"] : sent?.["hearing"];
    if (community === undefined || typeof id !== "string") return hearingNotice("unreadable", matter);
    const turn = turnOf(matter, community);
    if (turn === undefined) return hearingNotice("unknown-account", matter);
    const pressed = PRESSED[verb];
    return pressed === undefined ? hearingNotice("unreadable", matter) : pressed(turn, id, data);
  }

  /** Absent when it is not known who the person is: they are then nobody. */
  function turnOf(matter: Matter, community: Community): HearingTurn | undefined {
    const { account } = matter;
    return account === undefined ? undefined : { parts, matter, community, account };
  }

  return { verbs: VERBS, respond, click, mend };
}

type Pressed = (turn: HearingTurn, id: string, data: JsonObject) => Promise<View>;

/** What a button does; `start` and `open` are about a case, every other about a hearing. */
const PRESSED: Readonly<Record<string, Pressed | undefined>> = {
  start: (turn, id, data) => showOpening(turn, id, data),
  open: openFromForm,
  view: (turn, id) => present(turn, id, undefined),
  "comment-form": (turn, id, data) => showCommentForm(turn, id, data),
  comment: sendComment,
  "register-form": (turn, id, data) => showRegistration(turn, id, data),
  register: registerFromForm,
  table: (turn, id, data) => showTable(turn, id, data),
  one: showComment,
  accept,
  "assess-form": (turn, id, data) => showCommentWork("assess", turn, id, data),
  assess,
  "withdraw-form": (turn, id, data) => showCommentWork("withdraw", turn, id, data),
  withdraw,
  silent: (turn, id) => showSilent(turn, id),
  reminded: (turn, id) => noteReminder(turn, id),
  "extend-form": (turn, id, data) => showExtension(turn, id, data),
  extend,
  close,
};

/** The form that a verb's fields were filled in on. */
const FORM_OF: Readonly<Record<string, string | undefined>> = {
  open: "start",
  comment: "comment-form",
  register: "register-form",
  assess: "assess-form",
  withdraw: "withdraw-form",
  extend: "extend-form",
};

function verbOf({ verb }: Pick<IncomingClick, "verb">): string {
  return verb.slice(VERBS.length + 1);
}
