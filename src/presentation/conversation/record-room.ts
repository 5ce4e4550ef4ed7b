import { z } from "zod/v4";
import { type CaseReader, readerOf } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import { changeCase } from "../../domain/cases/change-case.ts";
import { correctRecord } from "../../domain/cases/correct-record.ts";
import type { DecisionRecord } from "../../domain/cases/decision-record.ts";
import { noteArchiveReference } from "../../domain/cases/note-archive-reference.ts";
import type { RecordStore } from "../../domain/cases/record-store.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import { readRoster } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { intentsOf } from "../../flows/intents-of.ts";
import { isNumber, parseRecordCommand, type RecordCommand } from "../commands/record-command.ts";
import type { TitledText } from "../text/catalogue.ts";
import { channelNotice } from "../text/channel.ts";
import { recordRoomTexts } from "../text/record-room-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import type { FormView, NoticeView, View } from "../view/view.ts";
import { caseNotice } from "./case-turn.ts";
import type { DeskRoom } from "./desk-room.ts";
import { struckText } from "./fill-form.ts";
import type { GuardedClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";

export interface RecordRoomParts {
  readonly cases: CaseStore;
  readonly records: RecordStore;
  readonly people: PeopleStore;
  readonly communities: readonly Community[];
  readonly clock: Clock;
  /** Something that was never given before, for every form that is opened. */
  readonly newMark: () => string;
}

const VERBS = { correct: "record/correct", leave: "record/leave" } as const;
const MOST_WORDS = 2_000;

const correctionSchema = z.looseObject({
  community: z.string(),
  record: z.string().min(1),
  form: z.string().min(1).max(100),
  words: z.string().trim().max(MOST_WORDS).default(""),
});

/** «Rett SSU 001/26», and what a party's own archive calls a case. */
export function createRecordRoom(parts: RecordRoomParts): DeskRoom {
  const { communities, records, cases, clock } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const { community, language } = matter;
    const asked = community === undefined ? communities : [community];
    const [command] = asked.flatMap((each) => parseRecordCommand(text, each) ?? []);
    if (command === undefined) return undefined;
    if (community === undefined) return [communityChoiceView(communities, "open", language)];
    const reader = await readerIn(community, matter);
    return [
      reader === undefined ? caseNotice("unknown-account", matter) : await carryOut(command, reader, matter),
    ];
  }

  async function carryOut(command: RecordCommand, reader: CaseReader, matter: Matter): Promise<View> {
    const texts = recordRoomTexts(matter.language);
    switch (command.kind) {
      case "archive-reference":
        return noteReference(command, reader, matter);
      case "correct": {
        if (reader.standing.secretaryFor.length === 0) return warning(texts.onlySecretariat, matter);
        const record = await recordNumbered(command.number, reader.community);
        return record === undefined
          ? warning(texts.noSuchRecord(command.number), matter)
          : formFor(record, reader.community, parts.newMark(), matter);
      }
    }
  }

  async function noteReference(
    { caseId, party, reference }: Extract<RecordCommand, { kind: "archive-reference" }>,
    reader: CaseReader,
    matter: Matter,
  ): Promise<View> {
    const texts = recordRoomTexts(matter.language);
    const changed = await changeCase(
      cases,
      reader.community.id,
      caseId,
      (treated) => noteArchiveReference(treated, { party: party.id, reference }, reader),
      intentsOf,
    );
    switch (changed.kind) {
      case "no-such-case":
        return caseNotice("no-such-case", matter);
      case "refused":
        return warning(texts.notYourParty, matter);
      default:
        return information(texts.referenced(caseId, party.name, reference), matter);
    }
  }

  async function recordNumbered(number: string, { id }: Community): Promise<DecisionRecord | undefined> {
    const stored = await everyItem((request) => records.listRecords(id, request));
    return stored.map(({ value }) => value).find((record) => isNumber(number, record.number));
  }

  async function click(incoming: IncomingClick, matter: Matter): Promise<View> {
    const texts = recordRoomTexts(matter.language);
    if (incoming.verb === VERBS.leave) return information(texts.unchanged, matter);
    const turn = await readForm(incoming.data, matter);
    if (turn === undefined) return channelNotice("unreadable-click", incoming.locale);
    const { form, record, reader } = turn;
    const outcome = await correctRecord({ records }, { record, words: form.words, mark: form.form }, reader);
    if ("record" in outcome) return information(texts.corrected(outcome.record.number), matter);
    return outcome.refused === "words-needed"
      ? formFor(record, reader.community, form.form, matter, { problem: texts.correct.wordsNeeded })
      : warning(texts.onlySecretariat, matter);
  }

  async function mend({ data, struck, ...incoming }: GuardedClick, matter: Matter): Promise<View> {
    const turn = await readForm(data, matter);
    if (turn === undefined) return channelNotice("unreadable-click", incoming.locale);
    const again = formFor(turn.record, turn.reader.community, turn.form.form, matter);
    return { ...again, problem: struckText(again, struck) };
  }

  /** Absent for a form that this program did not make, and for a person it does not know. */
  async function readForm(data: unknown, matter: Matter) {
    const form = correctionSchema.safeParse(data).data;
    const community = communities.find(({ id }) => id === form?.community);
    if (form === undefined || community === undefined) return undefined;
    const reader = await readerIn(community, matter);
    const record = await records.readRecord(community.id, form.record);
    return reader === undefined || record === undefined ? undefined : { form, record, reader };
  }

  /** Absent when it is not known who the person is: they are then nobody (decision 8). */
  async function readerIn(
    community: Community,
    { account, sender }: Matter,
  ): Promise<CaseReader | undefined> {
    if (account === undefined) return undefined;
    return readerOf({ account, name: sender.name }, await readRoster(parts.people, community.id), {
      community,
      at: clock.now().toString(),
      today: osloToday(clock),
    });
  }

  return { verbs: "record", respond, click, mend };
}

function formFor(
  { id, number, title }: DecisionRecord,
  community: Community,
  form: string,
  { language }: Matter,
  again: { readonly problem?: string } = {},
): FormView {
  const { correct } = recordRoomTexts(language);
  const data = { community: community.id, record: id, form };
  return {
    kind: "form",
    language,
    title: correct.title(number),
    intro: [title, correct.intro],
    ...again,
    fields: [
      {
        kind: "text",
        id: "words",
        label: correct.words,
        lines: "many",
        most: MOST_WORDS,
        required: correct.wordsNeeded,
      },
    ],
    submit: { title: correct.send, verb: VERBS.correct, data },
    cancel: { title: correct.cancel, verb: VERBS.leave, data },
  };
}

function information(said: TitledText, { language }: Matter): NoticeView {
  return { kind: "notice", language, tone: "information", ...said };
}

function warning(said: TitledText, { language }: Matter): NoticeView {
  return { kind: "notice", language, tone: "warning", ...said };
}
