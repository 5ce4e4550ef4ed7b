import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import {
  clausePageShape,
  corpusShape,
  versionHeadShape,
} from "../../../../src/domain/agreements/agreement-store.ts";
import {
  answerFeedbackShape,
  answerShelfShape,
} from "../../../../src/domain/agreements/feedback/feedback-store.ts";
import { importDraftShape } from "../../../../src/domain/agreements/importing/import-store.ts";
import {
  inquiryOfficeShape,
  storedInquiryShape,
} from "../../../../src/domain/agreements/inquiries/inquiry-store.ts";
import { anchoringShape } from "../../../../src/domain/cases/anchoring/anchoring.ts";
import { storedCaseShape } from "../../../../src/domain/cases/case-store.ts";
import { decisionRecordShape, recordHeadShape } from "../../../../src/domain/cases/decision-record.ts";
import { enclosureFileShape, enclosurePageShape } from "../../../../src/domain/cases/enclosure-store.ts";
import { hearingShape } from "../../../../src/domain/cases/hearings/hearing.ts";
import { hearingCommentShape } from "../../../../src/domain/cases/hearings/hearing-comment.ts";
import { registrationShape } from "../../../../src/domain/community/community-store.ts";
import type { StoredShape } from "../../../../src/domain/kernel/stored-shape.ts";
import type { Versioned, WriteOutcome } from "../../../../src/domain/kernel/versioned.ts";
import { bodyOfficeShape } from "../../../../src/domain/meetings/body-office.ts";
import { meetingShape } from "../../../../src/domain/meetings/meeting.ts";
import { conversationShape } from "../../../../src/domain/people/conversation-store.ts";
import { invitationShape } from "../../../../src/domain/people/invitation-store.ts";
import {
  identityShape,
  occupancyShape,
  preferencesShape,
} from "../../../../src/domain/people/people-store.ts";
import { planShape, taskShape } from "../../../../src/domain/plan/task.ts";
import { calendarFeedShape } from "../../../../src/domain/reminders/calendar-feed.ts";
import { doneSeriesShape } from "../../../../src/domain/reminders/duty-log.ts";
import { reminderChoicesShape } from "../../../../src/domain/reminders/reminder-choices.ts";
import { ledgerEntryShape, sweepShape } from "../../../../src/domain/reminders/reminder-ledger.ts";

/** Every shape that is stored; each released schema of it has a fixture. */
export const SHAPES = [
  registrationShape,
  corpusShape,
  versionHeadShape,
  clausePageShape,
  importDraftShape,
  storedInquiryShape,
  inquiryOfficeShape,
  answerFeedbackShape,
  answerShelfShape,
  identityShape,
  occupancyShape,
  preferencesShape,
  invitationShape,
  conversationShape,
  storedCaseShape,
  enclosureFileShape,
  enclosurePageShape,
  anchoringShape,
  hearingShape,
  hearingCommentShape,
  decisionRecordShape,
  recordHeadShape,
  meetingShape,
  bodyOfficeShape,
  planShape,
  taskShape,
  ledgerEntryShape,
  sweepShape,
  reminderChoicesShape,
  calendarFeedShape,
  doneSeriesShape,
];

/** Reading what a fixture holds, and writing it back unchanged, both through the port. */
interface Access<T> {
  read(stores: Stores): Promise<Versioned<T> | undefined>;
  write(stores: Stores, value: T, etag: string): Promise<WriteOutcome>;
}

interface Rewritable {
  readonly kind: string;
  read(stores: Stores): Promise<unknown>;
  rewrite(stores: Stores): Promise<WriteOutcome>;
}

function rewritable<T>({ kind }: StoredShape<T>, { read, write }: Access<T>): Rewritable {
  return {
    kind,
    read: async (stores) => (await read(stores))?.value,
    async rewrite(stores) {
      const found = await read(stores);
      assert.ok(found);
      return write(stores, found.value, found.etag);
    },
  };
}

const HERE = "ostfold";
const CLAUSE = { community: "national", document: "utskriv", clause: "utskriv/10/1" };
const ACCOUNT = { tenantId: "tenant-a", objectId: "object-1" };
const THREAD = "19:abc@thread.tacv2;messageid=1700000000000";

export const REWRITABLE = [
  rewritable(registrationShape, {
    read: ({ communities }) => communities.readRegistration(HERE),
    write: ({ communities }, value, etag) => communities.writeRegistration(value, etag),
  }),
  rewritable(corpusShape, {
    read: ({ agreements }) => agreements.readCorpus(HERE),
    write: ({ agreements }, value, etag) => agreements.writeCorpus(HERE, value, etag),
  }),
  rewritable(storedInquiryShape, {
    read: ({ inquiries }) => inquiries.readInquiry(HERE, "H-4071"),
    write: ({ inquiries }, value, etag) => inquiries.writeInquiry(HERE, value, etag),
  }),
  rewritable(inquiryOfficeShape, {
    read: ({ inquiries }) => inquiries.readOffice(HERE),
    write: ({ inquiries }, value, etag) => inquiries.writeOffice(HERE, value, etag),
  }),
  rewritable(importDraftShape, {
    read: ({ imports }) => imports.readDraft(HERE, "3fa2b1c0"),
    write: ({ imports }, value, etag) => imports.writeDraft(HERE, value, etag),
  }),
  rewritable(answerFeedbackShape, {
    read: ({ feedback }) => feedback.readFeedback(HERE, CLAUSE),
    write: ({ feedback }, value, etag) => feedback.writeFeedback(HERE, value, etag),
  }),
  rewritable(answerShelfShape, {
    read: ({ feedback }) => feedback.readShelf("0f3"),
    write: ({ feedback }, value, etag) => feedback.writeShelf("0f3", value, etag),
  }),
  rewritable(identityShape, {
    read: ({ people }) => people.readIdentity(HERE, "kari"),
    write: ({ people }, value, etag) => people.writeIdentity(HERE, value, etag),
  }),
  rewritable(occupancyShape, {
    read: ({ people }) => people.readOccupancy(HERE, "ssu/indre/1"),
    write: ({ people }, value, etag) => people.writeOccupancy(HERE, value, etag),
  }),
  rewritable(preferencesShape, {
    read: ({ people }) => people.readPreferences(ACCOUNT),
    write: ({ people }, value, etag) => people.writePreferences(ACCOUNT, value, etag),
  }),
  rewritable(invitationShape, {
    read: ({ invitations }) => invitations.readInvitation(HERE, "inv-1"),
    write: ({ invitations }, value, etag) => invitations.writeInvitation(HERE, value, etag),
  }),
  rewritable(conversationShape, {
    read: ({ conversations }) => conversations.readConversation(THREAD),
    write: ({ conversations }, value, etag) => conversations.writeConversation(value, etag),
  }),
  rewritable(anchoringShape, {
    read: ({ anchorings }) => anchorings.readAnchoring(HERE, "BT-407.municipalities"),
    write: ({ anchorings }, value, etag) => anchorings.writeAnchoring(HERE, value, etag),
  }),
  rewritable(storedCaseShape, {
    read: ({ cases }) => cases.readCase(HERE, "case-7"),
    write: ({ cases }, value, etag) => cases.writeCase(HERE, value, etag),
  }),
  rewritable(hearingShape, {
    read: ({ hearings }) => hearings.readHearing(HERE, "BT-407-1"),
    write: ({ hearings }, value, etag) => hearings.writeHearing(HERE, value, etag),
  }),
  rewritable(hearingCommentShape, {
    read: ({ hearings }) => hearings.readComment(HERE, "BT-407-1", "0f3a9c1d2b4e5f607182"),
    write: ({ hearings }, value, etag) => hearings.writeComment(HERE, value, etag),
  }),
  rewritable(recordHeadShape, {
    read: ({ records }) => records.readHead(HERE, "ssu-2026"),
    write: ({ records }, value, etag) => records.writeHead(HERE, value, etag),
  }),
  rewritable(meetingShape, {
    read: ({ meetings }) => meetings.readMeeting(HERE, "ssu-2026-05-12"),
    write: ({ meetings }, value, etag) => meetings.writeMeeting(HERE, value, etag),
  }),
  rewritable(bodyOfficeShape, {
    read: ({ bodyOffices }) => bodyOffices.readBodyOffice(HERE, "ssu"),
    write: ({ bodyOffices }, value, etag) => bodyOffices.writeBodyOffice(HERE, value, etag),
  }),
  rewritable(planShape, {
    read: ({ plans }) => plans.readPlan(HERE, "HP-2023"),
    write: ({ plans }, value, etag) => plans.writePlan(HERE, value, etag),
  }),
  rewritable(taskShape, {
    read: ({ plans }) => plans.readTask(HERE, "1.a.ii"),
    write: ({ plans }, value, etag) => plans.writeTask(HERE, value, etag),
  }),
  rewritable(ledgerEntryShape, {
    read: ({ reminders }) => reminders.readEntry(HERE, "task:1.a.ii:last"),
    write: ({ reminders }, value, etag) => reminders.writeEntry(HERE, value, etag),
  }),
  rewritable(sweepShape, {
    read: ({ reminders }) => reminders.readSweep(HERE),
    write: ({ reminders }, value, etag) => reminders.writeSweep(HERE, value, etag),
  }),
  rewritable(calendarFeedShape, {
    read: ({ calendarFeeds }) => calendarFeeds.readFeed(HERE, "kari"),
    write: ({ calendarFeeds }, value, etag) => calendarFeeds.writeFeed(HERE, value, etag),
  }),
  rewritable(reminderChoicesShape, {
    read: ({ reminderChoices }) => reminderChoices.readChoices(HERE, "kari"),
    write: ({ reminderChoices }, value, etag) => reminderChoices.writeChoices(HERE, value, etag),
  }),
  rewritable(doneSeriesShape, {
    read: ({ dutyLog }) => dutyLog.readSeries(HERE, "annual-review:SA"),
    write: ({ dutyLog }, value, etag) => dutyLog.writeSeries(HERE, value, etag),
  }),
];
