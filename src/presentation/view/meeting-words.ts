import type { Case } from "../../domain/cases/case.ts";
import { isAsked } from "../../domain/cases/case-actions.ts";
import type { CaseFacts } from "../../domain/cases/case-reader.ts";
import { stepsOfCase } from "../../domain/cases/steps-of-case.ts";
import type { Community } from "../../domain/community/community.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { AgendaItem, Meeting } from "../../domain/meetings/meeting.ts";
import { holdingOf, partiesOf, type SeatHolding, standingOf } from "../../domain/people/seats.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { bodyName, partiesText, stepName } from "./case-words.ts";
import type { Press } from "./view-parts.ts";

/** A meeting, and what it is shown in the light of. */
export interface MeetingInContext extends CaseFacts {
  readonly meeting: Meeting;
  /** The cases on its agenda by their ids. */
  readonly cases: ReadonlyMap<string, Case>;
}

/** Verbs of the buttons, each with its data in `meeting-click-data.ts`. */
export const MEETING_VERBS = {
  list: "meeting/list",
  new: "meeting/new",
  plan: "meeting/plan",
  show: "meeting/show",
  addCase: "meeting/add-case",
  notice: "meeting/notice",
  attendance: "meeting/attendance",
  item: "meeting/item",
  note: "meeting/note",
  closeItem: "meeting/close-item",
  postpone: "meeting/postpone",
  oral: "meeting/oral",
  urgency: "meeting/urgency",
  minutes: "meeting/minutes",
  sendMinutes: "meeting/send-minutes",
  approve: "meeting/approve",
  object: "meeting/object",
} as const;

/** What a button does with one meeting. */
export function meetingPress(
  {
    meeting,
    community,
  }: { readonly meeting: Pick<Meeting, "id">; readonly community: Pick<Community, "id"> },
  verb: string,
  title: string,
  data: Press["data"] = {},
): Press {
  return { title, verb, data: { community: community.id, meeting: meeting.id, ...data } };
}

export function meetingTitle({ body, date }: Meeting, community: Community, language: Language): string {
  return meetingTexts(language).title(bodyName(community, body, language), dateText(date, language));
}

/** Who holds which seat of the meeting's body today. */
export function holdingsOf({
  meeting,
  community,
  roster,
  today,
}: Omit<MeetingInContext, "cases">): SeatHolding[] {
  const body = community.bodies.find(({ id }) => id === meeting.body);
  return body?.seats.map((seat) => holdingOf(body, seat, roster.occupancies, today)) ?? [];
}

/** A seat that has left the configuration is known by its id only. */
export function seatName(
  id: string,
  { meeting, community }: Omit<MeetingInContext, "cases">,
  language: Language,
): string {
  const body = community.bodies.find((each) => each.id === meeting.body);
  return body?.seats.find((seat) => seat.id === id)?.name[language] ?? id;
}

export function seatParties(
  id: string,
  { meeting, community }: MeetingInContext,
  language: Language,
): string | undefined {
  const body = community.bodies.find((each) => each.id === meeting.body);
  const seat = body?.seats.find((each) => each.id === id);
  return seat === undefined ? undefined : partiesText(seat, community, language);
}

/** «Beslutningssak, trinn 2 av 2»; of one that has a single step only what it is. */
export function askedText(item: AgendaItem, treated: Case, community: Community, language: Language): string {
  const type = treated.paper === undefined ? "" : caseTexts(language).type[treated.paper.type];
  if (stepsOfCase(treated, community) === 1) return type;
  return meetingTexts(language).agenda.asked(type, stepName(treated, item.step, community, language));
}

/** Who submitted the case, and the parties that they answered for on that day. */
export function submitterText(treated: Case, { community, roster }: CaseFacts, language: Language): string {
  const { person, name } = treated.submittedBy;
  const day = osloDateOf(treated.submittedAt);
  const { seats } = standingOf(person, community, roster.occupancies, day);
  const parties = new Set(
    seats.flatMap(({ seat }) => partiesOf(seat, community).map((party) => party.short_name ?? party.name)),
  );
  const names = parties.size === 0 ? undefined : listText([...parties], language);
  return meetingTexts(language).agenda.who(name, names);
}

/** How the item ended, with the decision's number; absent while it is open. */
export function outcomeText(
  { outcome }: AgendaItem,
  treated: Case | undefined,
  language: Language,
): string | undefined {
  if (outcome === undefined) return undefined;
  const { agenda } = meetingTexts(language);
  const type = treated?.paper?.type;
  if (outcome === "discussed" && type !== undefined && !isAsked(type)) return agenda.takenNote;
  const number = outcome === "decided" ? treated?.decision?.record?.number : undefined;
  return number === undefined ? agenda.outcome[outcome] : agenda.decidedAs(number);
}
