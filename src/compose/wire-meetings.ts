import { type AgendaRoomParts, createAgendaRoom } from "../presentation/conversation/agenda-room.ts";
import { createBodyChannelRoom } from "../presentation/conversation/body-channel-room.ts";
import { createComingRoom } from "../presentation/conversation/coming-room.ts";
import type { DeskRoom } from "../presentation/conversation/desk-room.ts";
import { createHomeRoom } from "../presentation/conversation/home-room.ts";
import { createMeetingRoom } from "../presentation/conversation/meeting-room.ts";
import { createMinutesRoom } from "../presentation/conversation/minutes-room.ts";
import { createPublishRoom } from "../presentation/conversation/publish-room.ts";
import { createSittingRoom } from "../presentation/conversation/sitting-room.ts";
import { createYearPlanRoom } from "../presentation/conversation/year-plan-room.ts";

/** Every room about meetings, in the order that they are asked. */
export function wireMeetings(parts: AgendaRoomParts): readonly DeskRoom[] {
  return [
    createMeetingRoom(parts),
    createSittingRoom(parts),
    createYearPlanRoom(parts),
    createAgendaRoom(parts),
    createComingRoom(parts),
    createHomeRoom(parts),
    createMinutesRoom(parts),
    createPublishRoom(parts),
    createBodyChannelRoom(parts),
  ];
}
