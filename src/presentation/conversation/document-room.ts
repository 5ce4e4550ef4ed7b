import { z } from "zod/v4";
import { readerOf } from "../../domain/cases/case-reader.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import { meetingsToCome } from "../../domain/meetings/next-meeting.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import { type DocumentCommand, parseDocumentCommand } from "../commands/document-command.ts";
import { isNumber } from "../commands/record-command.ts";
import { journalId } from "../paper/journal-id.ts";
import { type DocumentStores, type ReadDocument, readDocument } from "../paper/read-document.ts";
import { type DocumentLinks, fileNameOf, type WantedDocument } from "../paper/wanted-document.ts";
import type { TitledText } from "../text/catalogue.ts";
import { channelNotice } from "../text/channel.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { DOCUMENT_VERBS } from "../view/document-press.ts";
import type { NoticeView, View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import type { Matter } from "./matter.ts";

export interface DocumentRoomParts extends DocumentStores {
  readonly rosters: RosterKeeper;
  readonly communities: readonly Community[];
  readonly clock: Clock;
  /** Absent where nothing can be downloaded. */
  readonly links: DocumentLinks | undefined;
}

const clickDataSchema = z.looseObject({ community: z.string(), id: z.string().min(1).max(200) });

const KIND_OF: Readonly<Record<string, WantedDocument["kind"]>> = {
  [DOCUMENT_VERBS.book]: "agenda-book",
  [DOCUMENT_VERBS.minutes]: "minutes",
  [DOCUMENT_VERBS.record]: "record",
  [DOCUMENT_VERBS.calendar]: "calendar",
  [DOCUMENT_VERBS.bundle]: "bundle",
  [DOCUMENT_VERBS.table]: "hearing-table",
};

/** «Sakskart SSU 12.12.2026»: a link to a document, for the one who asked. */
export function createDocumentRoom(parts: DocumentRoomParts): DeskRoom {
  const { communities, clock, rosters, links } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const { community, language } = matter;
    if (community === undefined) return undefined;
    const command = parseDocumentCommand(text, community);
    const id = command && (await idOf(command, community));
    if (command === undefined || id === undefined) return undefined;
    const answer = await answerTo(
      { kind: command.kind, community: community.id, id, language },
      community,
      matter,
    );
    // Whoever has no file of the comments is shown them by the hearing itself.
    if (command.kind === "hearing-table" && (answer === "none" || answer.tone === "warning"))
      return undefined;
    if (answer !== "none") return [answer];
    // «Referat SSU 12.12.2026» before there are any minutes: the meeting itself says how far it is.
    return command.kind === "bundle" || command.kind === "journal"
      ? [warning(noneText(command.kind, language), language)]
      : undefined;
  }

  /** As {@link WantedDocument} has it. Absent when there is none. */
  async function idOf(command: DocumentCommand, community: Community): Promise<string | undefined> {
    if (command.kind === "journal") return journalId(command.party, command.months);
    if ("caseId" in command) return command.caseId;
    if (command.kind === "record") {
      const records = await everyItem((request) => parts.records.listRecords(community.id, request));
      return records.find(({ value }) => isNumber(command.number, value.number))?.value.id;
    }
    const { meeting } = command;
    const { body } = meeting;
    if (body === undefined) return undefined;
    const stored = await everyItem((request) => parts.meetings.listMeetings(community.id, request));
    const meetings = stored.map(({ value }) => value);
    // A meeting that was moved keeps its id, and is known by its new day.
    return meeting.kind === "show-meeting"
      ? meetings.find((each) => each.body === body.id && each.date === meeting.date)?.id
      : meetingsToCome(body.id, meetings, osloToday(clock))?.next.id;
  }

  /** `none` where there is no such document, or none for this person. */
  async function answerTo(
    wanted: WantedDocument,
    community: Community,
    { account, sender, language }: Matter,
  ): Promise<NoticeView | "none"> {
    const texts = paperTexts(language).link;
    if (account === undefined) return warning(meetingTexts(language).notices["unknown-account"], language);
    const reader = readerOf({ account, name: sender.name }, await rosters.current(community.id), {
      community,
      at: clock.now().toString(),
      today: osloToday(clock),
    });
    if (!reader.belongs) return warning(meetingTexts(language).notices["not-a-reader"], language);
    if (links === undefined) return warning(texts.off, language);
    const read = await readDocument(parts, wanted, reader);
    if (read === undefined) return "none";
    return {
      kind: "notice",
      language,
      tone: "information",
      title: titleOf(read),
      text: texts.ready(links.hours),
      links: [{ label: fileNameOf(wanted), address: links.addressOf(wanted, reader.actor.person) }],
    };
  }

  return {
    verbs: "document",
    respond,
    async click({ verb, data, locale }, matter) {
      const kind = KIND_OF[verb];
      const sent = clickDataSchema.safeParse(data).data;
      const community = communities.find(({ id }) => id === sent?.community);
      if (kind === undefined || sent === undefined || community === undefined)
        return channelNotice("unreadable-click", locale);
      const { language } = matter;
      const answer = await answerTo(
        { kind, community: community.id, id: sent.id, language },
        community,
        matter,
      );
      return answer === "none" ? warning(noneText(kind, language), language) : answer;
    },
  };
}

function titleOf(read: ReadDocument): string {
  switch (read.kind) {
    case "paper":
    case "word":
      return read.paper.title;
    case "event":
      return read.event.title;
    case "table":
      return read.table.title;
    case "sheet":
      return read.sheet.title;
    case "data":
      return read.title;
  }
}

function noneText(kind: WantedDocument["kind"], language: Matter["language"]): TitledText {
  const { none, noneOf } = paperTexts(language).link;
  return kind === "bundle" || kind === "journal" || kind === "hearing-table" ? noneOf[kind] : none;
}

function warning(
  text: { readonly title: string; readonly text: string },
  language: Matter["language"],
): NoticeView {
  return { kind: "notice", language, tone: "warning", ...text };
}
