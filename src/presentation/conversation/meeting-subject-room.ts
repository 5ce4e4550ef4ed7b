import type { Community } from "../../domain/community/community.ts";
import { channelNotice } from "../text/channel.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { noticeView } from "../view/notice-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { filledIn, struckText } from "./fill-form.ts";
import type { GuardedClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";
import { communityDataSchema } from "./meeting-click-data.ts";
import { type MeetingRoomParts, type MeetingTurn, readTurn } from "./meeting-turn.ts";
import type { IncomingClick } from "./message.ts";

/** One subject of the meetings: its commands, and the buttons on its cards. */
export interface MeetingSubject<Command> {
  /** The part of its verbs before the slash. */
  readonly verbs: string;
  parse(text: string, community: Community): Command | undefined;
  carryOut(command: Command, turn: MeetingTurn): Promise<View>;
  /** What a button does; a form comes back with `send` in its data, and is shown when that is missing. */
  press(click: IncomingClick, turn: MeetingTurn): Promise<View>;
}

/** A room for those who have a place in the community, about one subject of its meetings. */
export function createMeetingSubjectRoom<Command>(
  parts: MeetingRoomParts,
  subject: MeetingSubject<Command>,
): DeskRoom {
  const { communities } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const { community } = matter;
    if (community === undefined) {
      const heard = communities.some((each) => subject.parse(text, each) !== undefined);
      return heard ? [communityChoiceView(communities, "open", matter.language)] : undefined;
    }
    const command = subject.parse(text, community);
    if (command === undefined) return undefined;
    const turn = await readTurn(parts, matter, community);
    return ["kind" in turn ? turn : await subject.carryOut(command, turn)];
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const id = communityDataSchema.safeParse(incoming.data).data?.community;
    const community = communities.find((each) => each.id === id);
    if (community === undefined) return channelNotice("unreadable-click", incoming.locale);
    const turn = await readTurn(parts, matter, community);
    return "kind" in turn ? turn : subject.press(incoming, turn);
  }

  /** The form again with what may be kept. What was pressed without one is told, and nothing is done. */
  async function mend({ struck, data, ...rest }: GuardedClick, matter: Matter): Promise<View> {
    const { send, ...kept } = data;
    if (send !== true) return noticeView({ kind: "guardStruck" }, matter.language);
    const view = await click({ ...rest, data: kept }, matter);
    if (view.kind !== "form") return view;
    const filled = filledIn(kept);
    const fields = view.fields.map((field) => ({ ...field, value: filled[field.id] ?? field.value }));
    return { ...view, fields, problem: struckText(view, struck) };
  }

  return { verbs: subject.verbs, respond, click, mend };
}
