import type { View } from "../view/view.ts";
import type { GuardedClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";

/**
 * One room's part of the conversation: cases, meetings, the plan, people. The desk asks each room in turn before it
 * takes a message for a question about the agreements.
 */
export interface DeskRoom {
  /** The part of a verb before the slash: `case` takes `case/stance`. */
  readonly verbs: string;
  /** Absent when the message is not one of this room's commands. */
  respond(text: string, matter: Matter): Promise<readonly View[] | undefined>;
  /** The guard has let the click through. What its card sent is still to be parsed. */
  click(click: IncomingClick, matter: Matter): Promise<View>;
  /** Shows a form again without the fields that the guard stopped. Absent: the person is told, and begins anew. */
  mend?(click: GuardedClick, matter: Matter): Promise<View>;
}
