import { isOpen, replayInquiry } from "../../domain/agreements/inquiries/inquiry.ts";
import { bindChannel, readOffice } from "../../domain/agreements/inquiries/inquiry-office.ts";
import { readClause } from "../../domain/agreements/inquiries/read-clause.ts";
import type { Community } from "../../domain/community/community.ts";
import { placesIn } from "../../domain/community/places-in.ts";
import { osloToday } from "../../domain/kernel/clock.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import { clearWaitingAnswers } from "../../domain/people/waiting-answers.ts";
import { type InquiryCommand, parseInquiryCommand } from "../commands/inquiry-command.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { standingAnswerView } from "../view/standing-answer-view.ts";
import type { View } from "../view/view.ts";
import { leaveAsking, mendAsking, openAsking, sendInquiry } from "./ask-secretariat.ts";
import type { AnsweredQuestion, DeskRoom, Offer } from "./desk-room.ts";
import { type GuardedClick, guardClick } from "./guard-click.ts";
import { inquiryClickSchema } from "./inquiry-click-data.ts";
import { askerView } from "./inquiry-posts.ts";
import {
  type InquiryRoomParts,
  type InquiryTurn,
  inquiryNotice,
  present,
  readForReader,
  readReader,
} from "./inquiry-turn.ts";
import { listInquiries } from "./list-inquiries.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";
import { mendWork, workOn } from "./work-on-inquiry.ts";

const VERBS = "question";

/** «Spør sekretariatet» and «uenig om forståelsen»: asked by anyone, answered by the secretariat where they work. */
export function createInquiryRoom(parts: InquiryRoomParts): DeskRoom {
  const { communities, inquiries, people, standingAnswers, clock } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const command = parseInquiryCommand(text);
    if (command === undefined) return undefined;
    if (command.kind === "ask")
      return [openAsking("question", { question: command.question }, parts, matter)];
    if (command.kind === "dispute") return [inquiryNotice("clause-needed", matter)];
    const { community } = matter;
    if (community === undefined) return [communityChoiceView(communities, "open", matter.language)];
    const turn = turnOf(matter, community);
    if (turn === undefined) return [inquiryNotice("unknown-account", matter)];
    return [await carryOut(command, turn)];
  }

  async function carryOut(
    command: Exclude<InquiryCommand, { kind: "ask" | "dispute" }>,
    turn: InquiryTurn,
  ): Promise<View> {
    if (command.kind === "bind-channel") return bind(turn);
    // A list or a ticket names people: it is shown to one alone, or where the secretariat itself is.
    if (!(await isAmongThemselves(turn))) return inquiryNotice("only-alone", turn.matter);
    return command.kind === "list"
      ? listInquiries(turn, command.whose)
      : present(turn, command.inquiryId, undefined);
  }

  /** Whatever the secretariat has not seen in a channel comes to the new one. */
  async function bind(turn: InquiryTurn): Promise<View> {
    const { matter, community } = turn;
    const { conversation } = matter;
    if (conversation.kind === "personal") return inquiryNotice("channel-not-here", matter);
    const { standing, at } = await readReader(turn);
    if (standing.secretaryFor.length === 0) return inquiryNotice("channel-for-secretaries", matter);
    await bindChannel(inquiries, community.id, { conversation: conversation.id, at });
    const stored = await everyItem((request) => inquiries.listInquiries(community.id, request));
    for (const { value } of stored) {
      const inquiry = replayInquiry(value.id, value.events);
      if (inquiry !== undefined && isOpen(inquiry) && value.told !== "channel")
        await parts.tellSecretariat(community.id, inquiry);
    }
    return inquiryNotice("channel-bound", matter);
  }

  async function isAmongThemselves({ matter, community }: InquiryTurn): Promise<boolean> {
    if (matter.conversation.kind === "personal") return true;
    const { channel } = await readOffice(inquiries, community.id);
    return channel?.conversation === matter.conversation.id;
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const { data, mark } = guardClick(incoming, placesIn(parts.communities));
    const verb = verbOf(incoming);
    switch (verb) {
      case "ask":
        return openAsking("question", data, parts, matter);
      case "dispute":
        return openAsking("dispute", data, parts, matter);
      case "send":
        return sendInquiry(data, parts, matter);
      case "leave":
        return leaveAsking(data, parts, matter);
      default: {
        const pressed = pressedOn(data, matter);
        return "kind" in pressed ? pressed : workOn(verb, data, mark, pressed.turn, pressed.inquiryId);
      }
    }
  }

  /** The guard has taken away what may not be stored: the form comes again without it. */
  async function mend({ data, struck, ...incoming }: GuardedClick, matter: Matter): Promise<View> {
    const verb = verbOf(incoming);
    if (verb === "ask" || verb === "send" || verb === "dispute") {
      const about = verb === "dispute" || data["about"] === "dispute" ? "dispute" : "question";
      return mendAsking(about, data, struck, parts, matter);
    }
    const pressed = pressedOn(data, matter);
    return "kind" in pressed ? pressed : mendWork(verb, data, struck, pressed.turn, pressed.inquiryId);
  }

  function pressedOn(data: GuardedClick["data"], matter: Matter) {
    const sent = inquiryClickSchema.safeParse(data).data;
    const community = communities.find(({ id }) => id === sent?.community);
    if (sent === undefined || community === undefined) return inquiryNotice("no-such-inquiry", matter);
    const turn = turnOf(matter, community);
    return turn === undefined ? inquiryNotice("unknown-account", matter) : { turn, inquiryId: sent.inquiry };
  }

  function turnOf(matter: Matter, community: Community): InquiryTurn | undefined {
    const { account } = matter;
    return account === undefined ? undefined : { parts, matter, community, account };
  }

  /** Answers that could not be sent when they came. */
  async function news(matter: Matter): Promise<readonly View[]> {
    const { account, conversation, answersWaiting = [], language } = matter;
    if (account === undefined || conversation.kind !== "personal" || answersWaiting.length === 0) return [];
    const views: View[] = [];
    for (const { community: id, inquiry } of answersWaiting) {
      const community = communities.find((each) => each.id === id);
      const turn = community && turnOf(matter, community);
      const context = turn && (await readForReader(turn, inquiry));
      if (context !== undefined && !("kind" in context))
        views.push(await askerView(context, language, people));
    }
    await clearWaitingAnswers(people, account, answersWaiting);
    return views;
  }

  /** What both sides of the secretariat stand by, beside the clause and never in its place. */
  async function offer(asked: AnsweredQuestion, { language, library }: Matter): Promise<Offer> {
    const { text, community, found } = asked;
    const answer = community && (await standingAnswers.find({ text, community: community.id }));
    // An answer on an earlier date shows other words than those that the secretariat has read.
    const shown = found.find(({ clause }) => clause.id === answer?.clause.clause);
    if (answer === undefined || (shown && readClause(shown).textHash !== answer.clause.textHash)) return {};
    return { readings: [standingAnswerView(answer, library, osloToday(clock), language)] };
  }

  return { verbs: VERBS, respond, click, mend, news, offer };
}

function verbOf({ verb }: Pick<IncomingClick, "verb">): string {
  return verb.slice(VERBS.length + 1);
}
