import { replayCase } from "../../domain/cases/replay-case.ts";
import type { Body } from "../../domain/community/community.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import { meetingsToCome } from "../../domain/meetings/next-meeting.ts";
import { isReadyFor } from "../../domain/meetings/plan-meeting.ts";
import { standingAgenda } from "../../domain/meetings/standing-agenda.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { presentPlan, tasksOfPlan } from "../../domain/plan/tasks-of-plan.ts";
import { parseAgendaPreparation } from "../commands/agenda-preparation.ts";
import { standingAgendaTexts } from "../text/standing-agenda-texts.ts";
import { standingAgendaView } from "../view/standing-agenda-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { createMeetingSubjectRoom } from "./meeting-subject-room.ts";
import { allMeetings, type MeetingRoomParts, type MeetingTurn, noSuchMeeting } from "./meeting-turn.ts";

export interface AgendaRoomParts extends MeetingRoomParts {
  readonly plans: PlanStore;
}

/** «Forbered saklisten til SSU»: what decisions, cases and the plan offer under the standing headings. */
export function createAgendaRoom(parts: AgendaRoomParts): DeskRoom {
  return createMeetingSubjectRoom(parts, {
    verbs: "agenda",
    parse: parseAgendaPreparation,
    carryOut: (body, turn) => prepare(body, turn, parts.plans),
    press: async (_click, { matter }) => noSuchMeeting(matter.language),
  });
}

async function prepare({ id }: Body, turn: MeetingTurn, plans: PlanStore): Promise<View> {
  const { parts, reader, matter } = turn;
  const { language } = matter;
  const { community, today, standing } = reader;
  if (standing.secretaryFor.length === 0)
    return {
      kind: "notice",
      language,
      tone: "information",
      ...standingAgendaTexts(language).onlySecretariat,
    };
  const [meetings, stored, plan] = await Promise.all([
    allMeetings(parts, community.id),
    everyItem((request) => parts.cases.listCases(community.id, request)),
    presentPlan(plans, community.id, today),
  ]);
  const cases = stored.flatMap(({ value }) => replayCase(value.id, value.events) ?? []);
  const next = meetingsToCome(id, meetings, today)?.next;
  const meeting = next ?? { id: "", body: id, date: today, place: "", agenda: [], attendance: [] };
  const ready = cases.filter((treated) => isReadyFor(meeting, treated, reader));
  const tasks = plan === undefined ? [] : await tasksOfPlan(plans, community.id, plan.id);
  const agenda = standingAgenda(id, { cases, ready, tasks }, community, today);
  return standingAgendaView({ community, body: id, next }, agenda, language);
}
