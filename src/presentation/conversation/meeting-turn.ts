import type { Case } from "../../domain/cases/case.ts";
import { type CaseReader, readerOf } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import type { RecordStore } from "../../domain/cases/record-store.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import type { BodyOfficeStore } from "../../domain/meetings/body-office.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { ItemRefusal } from "../../domain/meetings/meeting-outcome.ts";
import type { MeetingStore } from "../../domain/meetings/meeting-store.ts";
import { isReadyFor } from "../../domain/meetings/plan-meeting.ts";
import type { ItemStores } from "../../domain/meetings/treat-item.ts";
import { readRoster } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { intentsOf } from "../../flows/intents-of.ts";
import { caseTexts } from "../text/case-texts.ts";
import type { MeetingNotice } from "../text/meeting-catalogue.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { meetingForOne } from "../view/meeting-notice-view.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import type { Said } from "../view/meeting-view.ts";
import type { NoticeView, View } from "../view/view.ts";
import type { CasePosts } from "./case-posts.ts";
import { clausesNowIn } from "./clauses-now.ts";
import type { Matter } from "./matter.ts";
import type { Messenger } from "./message.ts";

export interface MeetingRoomParts {
  readonly meetings: MeetingStore;
  readonly bodyOffices: BodyOfficeStore;
  readonly cases: CaseStore;
  readonly people: PeopleStore;
  readonly records: Pick<RecordStore, "readHead">;
  readonly communities: readonly Community[];
  readonly messenger: Messenger;
  readonly posts: Pick<CasePosts, "refresh">;
  readonly clock: Clock;
  /** Begins what a decision leads to, and never rejects: what it leaves, the sweep finishes. */
  readonly carryOut: (community: string, caseId: string) => Promise<void>;
}

/** One person's message or click about the meetings of one community, with who they are at that moment. */
export interface MeetingTurn {
  readonly parts: MeetingRoomParts;
  readonly matter: Matter;
  readonly reader: CaseReader;
}

/** A notice instead where it is not known who the person is, or the meetings are not theirs to read (decision 8). */
export async function readTurn(
  parts: MeetingRoomParts,
  matter: Matter,
  community: Community,
): Promise<MeetingTurn | NoticeView> {
  const { account, sender, language } = matter;
  if (account === undefined) return meetingNotice("unknown-account", language);
  const today = osloToday(parts.clock);
  const reader = readerOf({ account, name: sender.name }, await readRoster(parts.people, community.id), {
    community,
    at: parts.clock.now().toString(),
    today,
    clauseNow: clausesNowIn(matter.library, today),
  });
  return reader.belongs ? { parts, matter, reader } : meetingNotice("not-a-reader", language);
}

export function itemStores({ meetings, cases }: MeetingRoomParts): ItemStores {
  return { meetings, cases, intentsOf };
}

/** The meeting with everything that it is shown in the light of. Absent when there is no such meeting. */
export async function readMeeting(turn: MeetingTurn, id: string): Promise<MeetingReading | undefined> {
  const { parts, reader } = turn;
  const { community } = reader;
  const meeting = (await parts.meetings.readMeeting(community.id, id))?.value;
  if (meeting === undefined) return undefined;
  return {
    ...reader,
    meeting,
    cases: await readCases(parts, community.id, meeting),
    ready: await readyCases(turn, meeting),
    previous: await previousMeeting(parts, community.id, meeting),
  };
}

async function readCases(
  { cases }: MeetingRoomParts,
  community: string,
  { agenda }: Meeting,
): Promise<ReadonlyMap<string, Case>> {
  const read = await Promise.all(agenda.map(async (item) => cases.readCase(community, item.case)));
  const found = read.flatMap((stored) =>
    stored === undefined ? [] : (replayCase(stored.value.id, stored.value.events) ?? []),
  );
  return new Map(found.map((treated) => [treated.id, treated]));
}

/** Only the secretariat sets up an agenda: nobody else waits for this. */
async function readyCases({ parts, reader }: MeetingTurn, meeting: Meeting): Promise<Case[]> {
  if (reader.standing.secretaryFor.length === 0) return [];
  const stored = await everyItem((request) => parts.cases.listCases(reader.community.id, request));
  return stored
    .flatMap(({ value }) => replayCase(value.id, value.events) ?? [])
    .filter((treated) => isReadyFor(meeting, treated, reader));
}

/** The body's last meeting before this one, while its minutes wait for approval. */
async function previousMeeting(
  parts: MeetingRoomParts,
  community: string,
  { body, date }: Meeting,
): Promise<Meeting | undefined> {
  return (await allMeetings(parts, community))
    .filter((each) => each.body === body && each.date < date && each.minutes?.state === "sent")
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
}

export async function allMeetings({ meetings }: MeetingRoomParts, community: string): Promise<Meeting[]> {
  const stored = await everyItem((request) => meetings.listMeetings(community, request));
  return stored.map(({ value }) => value);
}

/** The person's own view of the meeting as it stands, with what came of what they did. */
export async function presentMeeting(turn: MeetingTurn, id: string, said: Said | undefined): Promise<View> {
  const { language } = turn.matter;
  const reading = await readMeeting(turn, id);
  return reading === undefined ? noSuchMeeting(language) : meetingForOne(reading, said, language);
}

export function noSuchMeeting(language: Matter["language"]): NoticeView {
  const { refusal, say, list } = meetingTexts(language);
  return {
    kind: "notice",
    language,
    tone: "warning",
    title: refusal["no-such-meeting"],
    text: list.find(say.list),
  };
}

export function meetingNotice(notice: MeetingNotice, language: Matter["language"]): NoticeView {
  const tone = notice === "no-meeting-to-come" ? "information" : "warning";
  return { kind: "notice", language, tone, ...meetingTexts(language).notices[notice] };
}

export function information(text: string): Said {
  return { tone: "information", text };
}

/** Why nothing was done, whether the meeting or the case refused it. */
export function refusedText(refused: ItemRefusal, language: Matter["language"]): string {
  const { refusal, item } = meetingTexts(language);
  const ofMeeting: Readonly<Record<string, string>> = refusal;
  const ofCase: Readonly<Record<string, string>> = caseTexts(language).refusal;
  return ofMeeting[refused] ?? ofCase[refused] ?? item.proposalChanged;
}

export function refusedSaid(refused: ItemRefusal, language: Matter["language"]): Said {
  return { tone: "warning", text: refusedText(refused, language) };
}
