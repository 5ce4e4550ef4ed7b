import assert from "node:assert/strict";
import type { DocumentDatabase } from "../../../../src/adapters/store/document-collection.ts";
import { type Stores, storesOver } from "../../../../src/adapters/store/stores.ts";
import { describeAgreementStore } from "./agreement-store.ts";
import { describeAnchoringStore } from "./anchoring-store.ts";
import { describeCalendarFeedStore } from "./calendar-feed-store.ts";
import { describeCaseStore } from "./case-store.ts";
import { describeCommunityStore } from "./community-store.ts";
import { describeConversationStore } from "./conversation-store.ts";
import { describeDocumentCollection } from "./document-collection.ts";
import { describeDutyLog } from "./duty-log.ts";
import { describeEnclosureStore } from "./enclosure-store.ts";
import { describeFeedbackStore } from "./feedback-store.ts";
import { describeHearingStore } from "./hearing-store.ts";
import { describeImportStore } from "./import-store.ts";
import { describeInquiryStore } from "./inquiry-store.ts";
import { describeInvitationStore } from "./invitation-store.ts";
import { describeMeetingStore } from "./meeting-store.ts";
import { describePeopleStore } from "./people-store.ts";
import { describePlanStore } from "./plan-store.ts";
import { describeRecordStore } from "./record-store.ts";
import { describeReminderChoicesStore } from "./reminder-choices-store.ts";
import { describeReminderLedger } from "./reminder-ledger.ts";
import { describeStoredShapes } from "./stored-shapes.ts";

/** What every database must do, behind each port. `open` gives a new and empty one. */
export function describeStores(open: () => Promise<DocumentDatabase>): void {
  let database: DocumentDatabase;
  let stores: Stores;

  describe("keeps the contract of the", () => {
    before(async () => {
      database = await open();
      stores = storesOver(database);
    });
    after(() => database.close());

    describeDocumentCollection(() => database);
    describeCommunityStore(() => stores);
    describeAgreementStore(
      () => database,
      () => stores,
    );
    describeInquiryStore(() => stores);
    describeFeedbackStore(() => stores);
    describeImportStore(() => stores);
    describePeopleStore(() => stores);
    describeInvitationStore(() => stores);
    describeConversationStore(() => stores);
    describeCaseStore(() => stores);
    describeEnclosureStore(
      () => database,
      () => stores,
    );
    describeAnchoringStore(() => stores);
    describeHearingStore(() => stores);
    describeRecordStore(() => stores);
    describeMeetingStore(() => stores);
    describePlanStore(() => stores);
    describeReminderLedger(() => stores);
    describeReminderChoicesStore(() => stores);
    describeCalendarFeedStore(() => stores);
    describeDutyLog(() => stores);
    describeStoredShapes(
      () => database,
      () => stores,
    );

    it("health check and of closing, twice if need be", async () => {
      const other = storesOver(await open());
      await other.check();
      await other.close();
      await assert.doesNotReject(other.close());
    });
  });
}
