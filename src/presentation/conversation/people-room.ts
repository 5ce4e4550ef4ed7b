import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { InvitationStores } from "../../domain/people/invitation.ts";
import type { RandomBytes } from "../../domain/people/invitation-code.ts";
import { parsePeopleCommand } from "../commands/people-command.ts";
import { channelNotice } from "../text/channel.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { PEOPLE_VERBS } from "../view/invitation-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { confirm, decline, invite, showInvitationForm, showInvitations, useCode } from "./invite-people.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick, Messenger } from "./message.ts";
import {
  invitationAnswerSchema,
  inviteDataSchema,
  peopleClickSchema,
  representDataSchema,
} from "./people-click-data.ts";
import { chosenRepresentation, type PeopleAsking, showPeople } from "./show-people.ts";

export interface PeopleRoomParts extends InvitationStores {
  readonly communities: readonly Community[];
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly messenger: Messenger;
}

interface NamedAsking extends PeopleAsking {
  readonly name: string | undefined;
}

/** «Hvem sitter i SSU?», «hvem representerer meg?», «hvem er jeg?», and the way from invitation to seat. */
export function createPeopleRoom(parts: PeopleRoomParts): DeskRoom {
  const { communities, people, messenger, random } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const { community } = matter;
    if (community === undefined) {
      const heard = communities.some((each) => parsePeopleCommand(text, each) !== undefined);
      return heard ? [communityChoiceView(communities, "open", matter.language)] : undefined;
    }
    const command = parsePeopleCommand(text, community);
    if (command === undefined) return undefined;
    const asking = askingOf(matter, community);
    switch (command.kind) {
      case "invite":
        return [await showInvitationForm(command.to, parts, asking)];
      case "invitations":
        return showInvitations(parts, asking);
      case "code":
        return [await useCode(parts, command.code, asking, messenger)];
      default:
        return [await showPeople(command, people, asking, communities)];
    }
  }

  async function click({ verb, data, locale }: IncomingClick, matter: Matter): Promise<View> {
    const id = peopleClickSchema.safeParse(data).data?.community;
    const community = communities.find((each) => each.id === id);
    const view = community && (await carryOut(verb, data, askingOf(matter, community)));
    return view ?? channelNotice("unreadable-click", locale);
  }

  /** Absent for a verb or data that no card of ours sends. */
  async function carryOut(verb: string, data: unknown, asking: NamedAsking): Promise<View | undefined> {
    switch (verb) {
      case PEOPLE_VERBS.invite: {
        const wish = inviteDataSchema.safeParse(data).data;
        return wish && invite(parts, { place: wish.place, tenantId: wish.tenant }, asking, random);
      }
      case PEOPLE_VERBS.confirm: {
        const answered = invitationAnswerSchema.safeParse(data).data;
        return answered && confirm(parts, answered.invitation, asking);
      }
      case PEOPLE_VERBS.decline: {
        const answered = invitationAnswerSchema.safeParse(data).data;
        return answered && decline(parts, answered.invitation, asking);
      }
      case PEOPLE_VERBS.represent: {
        const chosen = representDataSchema.safeParse(data).data;
        const question = chosen && chosenRepresentation(asking.community, chosen);
        return question && showPeople(question, people, asking, communities);
      }
      default:
        return undefined;
    }
  }

  function askingOf({ account, conversation, sender, language }: Matter, community: Community): NamedAsking {
    const name = sender.name.trim();
    return {
      community,
      account,
      conversation: conversation.kind,
      at: parts.clock.now().toString(),
      today: osloToday(parts.clock),
      language,
      name: name === "" ? undefined : name,
    };
  }

  return { verbs: "people", respond, click };
}
