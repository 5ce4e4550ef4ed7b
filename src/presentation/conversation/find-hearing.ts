import { readComments, readHearing } from "../../domain/cases/hearings/change-hearing.ts";
import { mayReadHearing } from "../../domain/cases/hearings/hearing-actions.ts";
import { isCalled } from "../../domain/cases/hearings/suggest-instances.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import { hearingListView } from "../view/hearing-list-view.ts";
import { type HearingForReader, takesAnswers } from "../view/hearing-words.ts";
import type { View } from "../view/view.ts";
import { type HearingTurn, readReader } from "./hearing-turn.ts";

/** The hearings that take answers now, and that the reader may see. */
async function openHearings(turn: HearingTurn): Promise<HearingForReader[]> {
  const { parts, community } = turn;
  const reader = await readReader(turn);
  const stored = await everyItem((request) => parts.hearings.listHearings(community.id, request));
  const open: HearingForReader[] = [];
  for (const { value } of stored) {
    if (!mayReadHearing(value, reader)) continue;
    const read = await readHearing(parts, community.id, value.id);
    const context = read && { ...read, comments: [], community, today: reader.today, reader };
    if (context === undefined || !takesAnswers(context)) continue;
    open.push({ ...context, comments: await readComments(parts, community.id, value.id) });
  }
  return open;
}

export async function listHearings(turn: HearingTurn): Promise<View> {
  const { community, matter } = turn;
  const open = await openHearings(turn);
  const { standing, today } = await readReader(turn);
  const secretary = standing.secretaryFor.length > 0;
  return hearingListView(open, { community, today, secretary }, matter.language);
}

/** The case's last hearing; without a case the only one that is open. Absent where there is none, or several. */
export async function hearingNamed(
  turn: HearingTurn,
  caseId: string | undefined,
): Promise<string | undefined> {
  const { parts, community } = turn;
  if (caseId === undefined) {
    const open = await openHearings(turn);
    return open.length === 1 ? open[0]?.hearing.id : undefined;
  }
  const stored = (await parts.cases.readCase(community.id, caseId))?.value;
  return stored && replayCase(caseId, stored.events)?.hearing?.id;
}

/**
 * «Hva svarte Valdres?»: the hearing that somebody of that name is asked in or has answered, the named case's or the
 * one that is open, with the name as it stands there. Absent where nobody is called so: then it is no question about
 * a hearing.
 */
export async function hearingOfSender(
  turn: HearingTurn,
  sender: string,
  caseId: string | undefined,
): Promise<{ readonly id: string; readonly sender: string } | undefined> {
  const { parts, community } = turn;
  const id = await hearingNamed(turn, caseId);
  const read = id === undefined ? undefined : await readHearing(parts, community.id, id);
  if (id === undefined || read === undefined) return undefined;
  const comments = await readComments(parts, community.id, id);
  const names = [...read.hearing.instances.map(({ name }) => name), ...comments.map((each) => each.sender)];
  const name = names.find((each) => isCalled(each, sender));
  return name === undefined ? undefined : { id, sender: name };
}
