import type { CivilDate } from "../../kernel/civil-date.ts";
import { partiesOf } from "../../people/seats.ts";
import type { Case } from "../case.ts";
import { closed } from "../case-outcome.ts";
import type { CaseReader } from "../case-reader.ts";
import { type Hearing, type Instance, isClosed } from "./hearing.ts";
import { type HearingRefusal, mayReadHearing, notSecretariat } from "./hearing-actions.ts";
import {
  assessmentOf,
  type CommentPosition,
  commentIdOf,
  type HearingComment,
  statusOf,
  type Taken,
} from "./hearing-comment.ts";

/** What somebody answers, whoever they say they answer for. */
export interface GivenComment {
  /** Absent for «annen avsender». */
  readonly instance: string | undefined;
  /** Whom it comes from where that is no instance; empty for the person themselves. */
  readonly sender: string;
  readonly position: CommentPosition;
  readonly words: string;
  readonly point: number | undefined;
  readonly mark: string;
}

/** What a rule came to: the comment as it is to be, the same one where there is nothing to change, or why not. */
export type CommentRuled = { readonly comment: HearingComment } | { readonly refused: HearingRefusal };

/**
 * Anybody who may read an open hearing may answer. Whether they speak for whom they say is known where the roster says
 * so, and otherwise for the secretariat to find out. A late answer is taken, too.
 */
export function giveComment(
  hearing: Hearing,
  treated: Case,
  given: GivenComment,
  reader: CaseReader,
): CommentRuled {
  if (!mayReadHearing(hearing, reader)) return { refused: "not-for-you" };
  if (isClosed(hearing)) return { refused: "hearing-closed" };
  const refused = closed(treated) ?? refusalOfComment(hearing, given);
  if (refused !== undefined) return { refused };
  const instance = hearing.instances.find(({ id }) => id === given.instance);
  return {
    comment: {
      ...commentOf(hearing, given, reader),
      by: reader.actor,
      source: "card",
      known: instance !== undefined && speaksFor(instance, reader),
      receivedOn: reader.today,
    },
  };
}

/** What came by mail, also after the hearing was closed: nothing that was sent is lost while the case is treated. */
export function registerComment(
  hearing: Hearing,
  treated: Case,
  given: GivenComment & { readonly receivedOn: CivilDate },
  reader: CaseReader,
): CommentRuled {
  const refused = notSecretariat(reader) ?? closed(treated) ?? refusalOfComment(hearing, given);
  if (refused !== undefined) return { refused };
  if (given.instance === undefined && given.sender === "") return { refused: "no-such-instance" };
  if (given.receivedOn > reader.today) return { refused: "date-ahead" };
  return {
    comment: {
      ...commentOf(hearing, given, reader),
      source: "mail",
      registeredBy: reader.actor,
      known: true,
      receivedOn: given.receivedOn,
    },
  };
}

/** What becomes of a comment. */
export type CommentAction =
  | { readonly kind: "accept" }
  | { readonly kind: "withdraw"; readonly words: string }
  | { readonly kind: "assess"; readonly words: string; readonly taken: Taken };

type Acting = Pick<CaseReader, "actor" | "at" | "standing">;

/** The secretariat accepts and assesses; the sender takes back what is theirs, the secretariat what it got wrong. */
export function actOnComment(
  comment: HearingComment,
  treated: Case,
  action: CommentAction,
  acting: Acting,
): CommentRuled {
  const refused = closed(treated);
  if (refused !== undefined) return { refused };
  switch (action.kind) {
    case "accept":
      return accept(comment, acting);
    case "withdraw":
      return withdraw(comment, action.words.trim(), acting);
    case "assess":
      return assess(comment, action, acting);
  }
}

function accept(comment: HearingComment, acting: Acting): CommentRuled {
  const refused = notSecretariat(acting);
  if (refused !== undefined) return { refused };
  switch (statusOf(comment)) {
    case "withdrawn":
      return { refused: "already-withdrawn" };
    case "accepted":
      return { comment };
    case "received":
      return { comment: withEvent(comment, { ...signed(acting), kind: "accepted" }) };
  }
}

function withdraw(comment: HearingComment, words: string, acting: Acting): CommentRuled {
  const own = comment.by?.person === acting.actor.person;
  if (!own && notSecretariat(acting) !== undefined) return { refused: "not-your-comment" };
  if (statusOf(comment) === "withdrawn") return { comment };
  if (words === "" && !own) return { refused: "words-needed" };
  const said = words === "" ? {} : { words };
  return { comment: withEvent(comment, { ...signed(acting), kind: "withdrawn", ...said }) };
}

function assess(
  comment: HearingComment,
  { words, taken }: Pick<Extract<CommentAction, { kind: "assess" }>, "words" | "taken">,
  acting: Acting,
): CommentRuled {
  const refused = notSecretariat(acting) ?? REFUSED_TO_ASSESS[statusOf(comment)];
  if (refused !== undefined) return { refused };
  if (words.trim() === "") return { refused: "words-needed" };
  const last = assessmentOf(comment);
  if (last?.words === words && last.taken === taken) return { comment };
  return { comment: withEvent(comment, { ...signed(acting), kind: "assessed", words, taken }) };
}

const REFUSED_TO_ASSESS = {
  withdrawn: "already-withdrawn",
  received: "not-confirmed",
  accepted: undefined,
} as const;

function signed({ at, actor }: Acting) {
  return { at, by: actor };
}

/** Whether the roster says at this moment that the person answers for the instance. */
export function speaksFor(
  { party }: Instance,
  { standing, community }: Pick<CaseReader, "standing" | "community">,
): boolean {
  if (party === undefined) return false;
  const seats = standing.seats.flatMap(({ seat }) => partiesOf(seat, community));
  return [...seats, ...standing.contactFor].some(({ id }) => id === party);
}

function refusalOfComment(hearing: Hearing, { instance, position, words, point }: GivenComment) {
  if (instance !== undefined && !hearing.instances.some(({ id }) => id === instance))
    return "no-such-instance";
  if (point !== undefined && point > hearing.proposal.points.length) return "no-such-point";
  const silent = position === "no-comment" || position === "supports";
  return words.trim() === "" && !silent ? "words-needed" : undefined;
}

function commentOf(hearing: Hearing, given: GivenComment, { actor, at }: CaseReader) {
  const instance = hearing.instances.find(({ id }) => id === given.instance);
  const { position, words, point, mark } = given;
  return {
    id: commentIdOf(hearing.id, mark, actor.person),
    hearing: hearing.id,
    ...(instance === undefined ? {} : { instance: instance.id }),
    sender: instance?.name ?? (given.sender === "" ? actor.name : given.sender),
    at,
    position,
    words,
    ...(point === undefined ? {} : { point }),
    events: [],
  };
}

function withEvent(comment: HearingComment, event: HearingComment["events"][number]): HearingComment {
  return { ...comment, events: [...comment.events, event] };
}
