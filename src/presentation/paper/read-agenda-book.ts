import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import type { Case } from "../../domain/cases/case.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import { readComments } from "../../domain/cases/hearings/change-hearing.ts";
import { mayReadHearing } from "../../domain/cases/hearings/hearing-actions.ts";
import type { HearingStore } from "../../domain/cases/hearings/hearing-store.ts";
import type { ReadEnclosure } from "../../domain/cases/read-enclosure.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseAsSent } from "../../domain/meetings/case-as-sent.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { MeetingStore } from "../../domain/meetings/meeting-store.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { hearingPaperParts } from "../view/hearing-paper.ts";
import type { PaperPart, PaperView } from "../view/paper-parts.ts";
import { agendaBook } from "./agenda-book.ts";

export interface AgendaBookStores {
  readonly meetings: MeetingStore;
  readonly hearings: HearingStore;
  readonly library: { current(): Promise<Library> };
  readonly readEnclosure: ReadEnclosure;
}

/** Enclosures beyond this many bytes in all stay outside; the paper says of each whether it is inside. */
const MOST_ENCLOSED = 25 * 1024 * 1024;

/**
 * The papers of a meeting. From the notice on they are what was sent, whatever happens to a case afterwards; what is
 * put on the agenda later comes in as it was then. Before the notice: everything as it is now.
 *
 * @param cases those on the agenda, as they are now
 */
export async function readAgendaBook(
  stores: AgendaBookStores,
  meeting: Meeting,
  cases: readonly Case[],
  reader: CaseReader,
  language: Language,
): Promise<PaperView> {
  const { community } = reader;
  const sent = cases.map((treated) => caseAsSent(treated, meeting) ?? { treated, at: reader.at });
  const shown = sent.map(({ treated }) => treated);
  const added = await Promise.all(
    sent.map(async ({ treated, at }) => {
      const parts = await readHearing(stores, treated, at, reader, language);
      return [treated.id, parts] as const;
    }),
  );
  return agendaBook(
    {
      ...reader,
      today: meeting.noticeSentAt === undefined ? reader.today : osloDateOf(meeting.noticeSentAt),
      meeting,
      cases: new Map(shown.map((treated) => [treated.id, treated])),
      library: await stores.library.current(),
      previous: await previousMeeting(stores, community.id, meeting),
      enclosures: await readEnclosures(stores, community.id, shown),
      added: new Map(added),
    },
    language,
  );
}

/** The table of comments from the case's last hearing up to `at`; nothing where the reader may not see it. */
async function readHearing(
  stores: AgendaBookStores,
  { hearing: asked }: Case,
  at: string,
  reader: CaseReader,
  language: Language,
): Promise<PaperPart[]> {
  const hearing = asked && (await stores.hearings.readHearing(reader.community.id, asked.id))?.value;
  if (hearing === undefined || !mayReadHearing(hearing, reader)) return [];
  const until = <T extends { readonly at: string }>(all: readonly T[]) => all.filter((each) => each.at <= at);
  const comments = until(await readComments(stores, reader.community.id, hearing.id));
  return [
    { kind: "heading", level: 2, text: paperTexts(language).case.hearing },
    ...hearingPaperParts(
      { ...hearing, events: until(hearing.events) },
      comments.map((comment) => ({ ...comment, events: until(comment.events) })),
      language,
    ),
  ];
}

async function readEnclosures(
  { readEnclosure }: AgendaBookStores,
  community: string,
  cases: readonly Case[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  let room = MOST_ENCLOSED;
  for (const enclosure of cases.flatMap(({ enclosures }) => enclosures)) {
    const bytes = enclosure.size <= room ? await readEnclosure(community, enclosure) : undefined;
    if (bytes === undefined) continue;
    room -= bytes.length;
    found.set(enclosure.id, bytes);
  }
  return found;
}

/** The body's last meeting before this one whose minutes waited for approval when the papers went out. */
async function previousMeeting(
  { meetings }: AgendaBookStores,
  community: string,
  { body, date, noticeSentAt }: Meeting,
): Promise<Meeting | undefined> {
  const sentOn = noticeSentAt && osloDateOf(noticeSentAt);
  const waited = ({ minutes }: Meeting) =>
    sentOn === undefined
      ? minutes?.state === "sent"
      : minutes?.sentOn !== undefined &&
        minutes.sentOn <= sentOn &&
        (minutes.approvedOn === undefined || minutes.approvedOn > sentOn);
  const stored = await everyItem((request) => meetings.listMeetings(community, request));
  return stored
    .map(({ value }) => value)
    .filter((each) => each.body === body && each.date < date && waited(each))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
}
