import type { AgreementStore } from "../../domain/agreements/agreement-store.ts";
import type { FeedbackStore } from "../../domain/agreements/feedback/feedback-store.ts";
import type { ImportStore } from "../../domain/agreements/importing/import-store.ts";
import type { InquiryStore } from "../../domain/agreements/inquiries/inquiry-store.ts";
import type { AnchoringStore } from "../../domain/cases/anchoring/anchoring-store.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import type { EnclosureStore } from "../../domain/cases/enclosure-store.ts";
import type { HearingStore } from "../../domain/cases/hearings/hearing-store.ts";
import type { RecordStore } from "../../domain/cases/record-store.ts";
import type { CommunityStore } from "../../domain/community/community-store.ts";
import type { BodyOfficeStore } from "../../domain/meetings/body-office.ts";
import type { MeetingStore } from "../../domain/meetings/meeting-store.ts";
import type { ConversationStore } from "../../domain/people/conversation-store.ts";
import type { InvitationStore } from "../../domain/people/invitation-store.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import type { CalendarFeedStore } from "../../domain/reminders/calendar-feed.ts";
import type { DutyLog } from "../../domain/reminders/duty-log.ts";
import type { ReminderChoicesStore } from "../../domain/reminders/reminder-choices.ts";
import type { ReminderLedger } from "../../domain/reminders/reminder-ledger.ts";
import { agreementStore } from "./agreements.ts";
import { anchoringStore } from "./anchorings.ts";
import { calendarFeedStore } from "./calendar-feeds.ts";
import { caseStore } from "./cases.ts";
import { communityStore } from "./communities.ts";
import { conversationStore } from "./conversations.ts";
import type { DocumentDatabase } from "./document-collection.ts";
import { documentId } from "./document-id.ts";
import { dutyLogStore } from "./duty-log.ts";
import { enclosureStore } from "./enclosures.ts";
import { feedbackStore } from "./feedback.ts";
import { hearingStore } from "./hearings.ts";
import { importStore } from "./imports.ts";
import { inquiryStore } from "./inquiries.ts";
import { invitationStore } from "./invitations.ts";
import { bodyOfficeStore, meetingStore } from "./meetings.ts";
import { DIRECTORY } from "./partition.ts";
import { peopleStore } from "./people.ts";
import { planStore } from "./plans.ts";
import { recordStore } from "./records.ts";
import { reminderChoicesStore } from "./reminder-choices.ts";
import { reminderLedger } from "./reminders.ts";

/** Everything that is kept, on whichever database. */
export interface Stores {
  readonly communities: CommunityStore;
  readonly agreements: AgreementStore;
  readonly imports: ImportStore;
  readonly inquiries: InquiryStore;
  readonly feedback: FeedbackStore;
  readonly people: PeopleStore;
  readonly invitations: InvitationStore;
  readonly conversations: ConversationStore;
  readonly cases: CaseStore;
  readonly enclosures: EnclosureStore;
  readonly anchorings: AnchoringStore;
  readonly hearings: HearingStore;
  readonly records: RecordStore;
  readonly meetings: MeetingStore;
  readonly bodyOffices: BodyOfficeStore;
  readonly plans: PlanStore;
  readonly reminders: ReminderLedger;
  readonly reminderChoices: ReminderChoicesStore;
  readonly dutyLog: DutyLog;
  readonly calendarFeeds: CalendarFeedStore;
  /**
   * Reads one document that need not exist, to learn whether the database answers.
   *
   * @throws StoreUnavailableError
   */
  check(): Promise<void>;
  /** Releases what the database holds; closing twice is harmless. */
  close(): Promise<void>;
}

export function storesOver({ collections, close }: DocumentDatabase): Stores {
  return {
    communities: communityStore(collections.communities),
    agreements: agreementStore(collections.agreements),
    imports: importStore(collections.agreements),
    inquiries: inquiryStore(collections.agreements),
    feedback: feedbackStore(collections.agreements),
    people: peopleStore(collections.people),
    invitations: invitationStore(collections.people),
    conversations: conversationStore(collections.conversations),
    cases: caseStore(collections.cases),
    enclosures: enclosureStore(collections.cases),
    anchorings: anchoringStore(collections.cases),
    hearings: hearingStore(collections.cases),
    records: recordStore(collections.cases),
    meetings: meetingStore(collections.meetings),
    bodyOffices: bodyOfficeStore(collections.meetings),
    plans: planStore(collections.plans),
    reminders: reminderLedger(collections.reminders),
    reminderChoices: reminderChoicesStore(collections.reminders),
    dutyLog: dutyLogStore(collections.reminders),
    calendarFeeds: calendarFeedStore(collections.reminders),
    async check() {
      await collections.communities.read(DIRECTORY, documentId("check"));
    },
    close,
  };
}
