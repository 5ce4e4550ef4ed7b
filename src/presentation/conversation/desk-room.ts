import type { FoundClause } from "../../domain/agreements/answers/answer.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Press, ReadingView, View } from "../view/view.ts";
import type { GuardedClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";
import type { SentFile } from "./sent-file.ts";

/**
 * One room's part of the conversation: cases, meetings, the plan, people. The desk asks each room in turn before it
 * takes a message for a question about the agreements.
 */
export interface DeskRoom {
  /** The part of a verb before the slash: `case` takes `case/stance`. */
  readonly verbs: string;
  /** Absent when the message is not one of this room's commands. */
  respond(text: string, matter: Matter): Promise<readonly View[] | undefined>;
  /** What has happened since the person wrote last; shown before what they get now. Absent: nothing, ever. */
  news?(matter: Matter): Promise<readonly View[]>;
  /**
   * Files that a person sent, of which nothing has been fetched yet, and the words beside them. Absent: this room takes
   * none; it gives nothing where these are not for it.
   */
  receive?(files: readonly SentFile[], matter: Matter, words: string): Promise<readonly View[] | undefined>;
  /** The guard has let the click through. What its card sent is still to be parsed. */
  click(click: IncomingClick, matter: Matter): Promise<View>;
  /** What the room puts beside an answer or a refusal of the agreements. Absent: nothing, ever. */
  offer?(asked: AnsweredQuestion, matter: Matter): Promise<Offer>;
  /** Shows a form again without the fields that the guard stopped. Absent: the person is told, and begins anew. */
  mend?(click: GuardedClick, matter: Matter): Promise<View>;
}

/** A question as the agreements answered or refused it. */
export interface AnsweredQuestion {
  /** Without the date that it was asked on. */
  readonly text: string;
  /** Absent when several were asked. */
  readonly community: Community | undefined;
  /** What the reader is shown, best first; in a refusal the nearest. */
  readonly found: readonly FoundClause[];
  readonly answered: boolean;
}

/** What stands beside an answer and never in its place. */
export interface Offer {
  readonly presses?: readonly Press[];
  readonly readings?: readonly ReadingView[];
}
