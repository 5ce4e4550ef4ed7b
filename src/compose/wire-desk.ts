import { randomBytes, randomUUID } from "node:crypto";
import type { Stores } from "../adapters/store/stores.ts";
import { failureFields, type TurnLog } from "../adapters/teams/turn-log.ts";
import type { LinkSettings } from "../adapters/web/document-links.ts";
import type { ServeDocument } from "../adapters/web/documents.ts";
import type { ServeWheel } from "../adapters/web/wheel.ts";
import type { ShortAnswerWriter } from "../domain/agreements/answers/short-answer.ts";
import type { ReadSourceFile } from "../domain/agreements/importing/source-file.ts";
import type { LibraryKeeper } from "../domain/agreements/library.ts";
import type { VectorKeeper } from "../domain/agreements/search/keep-vectors.ts";
import type { Community } from "../domain/community/community.ts";
import type { Clock } from "../domain/kernel/clock.ts";
import { readSeated } from "../domain/people/find-person.ts";
import { keepRosters } from "../domain/people/keep-rosters.ts";
import { keepUserIds } from "../domain/people/user-ids.ts";
import type { Heartbeat } from "../domain/reminders/heartbeat.ts";
import { carryOutEffects, type Effects } from "../flows/carry-out-effects.ts";
import { decisionEffects } from "../flows/decision-effects.ts";
import type { MailConfig } from "../mail-config.ts";
import { createAnchoringRoom } from "../presentation/conversation/anchoring-room.ts";
import { announceDecision } from "../presentation/conversation/announce-decision.ts";
import { createAuthorityRoom } from "../presentation/conversation/authority-room.ts";
import { createCasePosts } from "../presentation/conversation/case-posts.ts";
import { createCaseRoom } from "../presentation/conversation/case-room.ts";
import { type ClauseFinder, createClauseFinder } from "../presentation/conversation/clause-finder.ts";
import { createDesk } from "../presentation/conversation/create-desk.ts";
import { createDutyRoom } from "../presentation/conversation/duty-room.ts";
import { createFeedbackRoom } from "../presentation/conversation/feedback-room.ts";
import { createFeedbackTaker, type FeedbackTaker } from "../presentation/conversation/feedback-taker.ts";
import { createFollowupRoom } from "../presentation/conversation/followup-room.ts";
import { createInboxRoom } from "../presentation/conversation/inbox-room.ts";
import { createMandateRoom } from "../presentation/conversation/mandate-room.ts";
import type { Desk, Messenger } from "../presentation/conversation/message.ts";
import { createPeopleRoom } from "../presentation/conversation/people-room.ts";
import { createPlanDoctorRoom } from "../presentation/conversation/plan-doctor-room.ts";
import { createPlanRoom } from "../presentation/conversation/plan-room.ts";
import { createRecordRoom } from "../presentation/conversation/record-room.ts";
import { createStatuteRoom } from "../presentation/conversation/statute-room.ts";
import { createSuccessorRoom } from "../presentation/conversation/successor-room.ts";
import { tellingFor } from "../presentation/conversation/tell-persons.ts";
import { effectWords } from "../presentation/view/effect-words.ts";
import { createSweeps, type Sweeps } from "./sweeps.ts";
import { wireDelivery } from "./wire-delivery.ts";
import { wireDocuments } from "./wire-documents.ts";
import { wireHearings } from "./wire-hearings.ts";
import { wireImports } from "./wire-imports.ts";
import { wireInquiries } from "./wire-inquiries.ts";
import { wireMeetings } from "./wire-meetings.ts";
import { wireReminders } from "./wire-reminders.ts";
import { wireWheel } from "./wire-wheel.ts";

export interface DeskWiring {
  readonly stores: Stores;
  readonly communities: readonly Community[];
  readonly defaultCommunity: Community | undefined;
  readonly library: LibraryKeeper;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: TurnLog;
  /** Names this process among others on the same store. */
  readonly owner: string;
  /** Absent without a model. */
  readonly shortAnswers?: ShortAnswerWriter | undefined;
  /** Absent without embeddings. */
  readonly vectors?: VectorKeeper | undefined;
  /** Absent: files that people send are not read. */
  readonly readSource?: ReadSourceFile | undefined;
  /** Absent: no document can be downloaded. */
  readonly links?: LinkSettings | undefined;
  /** Absent: no mail is sent. */
  readonly mail?: MailConfig | undefined;
  /** True where time only passes: a clock that somebody moves has stood still for days, and nobody is to be warned of it. */
  readonly warnsOfStandstill?: boolean;
}

export interface WiredDesk {
  readonly desk: Desk;
  readonly clauses: ClauseFinder;
  readonly feedback: FeedbackTaker;
  readonly sweeps: Sweeps;
  readonly serveDocument: ServeDocument;
  readonly serveWheel: ServeWheel;
  /** The worst of all communities'. */
  readonly reminderState: () => Promise<Heartbeat["state"]>;
}

/** The desk with every room of it, and what runs by itself beside it. */
export function wireDesk(given: DeskWiring): WiredDesk {
  const { communities, clock, messenger, log, owner } = given;
  const userIds = keepUserIds(given.stores.people, clock);
  const everybody = keepRosters(userIds.people, clock);
  const { rosters } = everybody;
  // What is written goes through both, so that both hear of it.
  const { rosters: seated, people } = keepRosters(everybody.people, clock, readSeated);
  const stores = { ...given.stores, people };
  const wiring = { ...given, stores, people, rosters, seated };
  const posts = createCasePosts({
    ...wiring,
    cases: stores.cases,
    userIdsOf: (_conversation, accounts) => userIds.userIdsOf(accounts),
  });
  const decided = decisionEffects({
    ...stores,
    communities,
    clock,
    words: effectWords,
    announce: async (community, treated, of) => {
      await announceDecision(community, treated, of, { ...stores, messenger, clock });
      await posts.refresh(community, treated.id);
    },
  });
  const effects: Effects = {
    ...decided,
    async version(...given) {
      await decided.version(...given);
      wiring.library.expire();
    },
  };
  const carryOut = (community: string, caseId: string): Promise<void> =>
    carryOutEffects({ cases: stores.cases, effects, clock, owner }, community, caseId).catch(
      (error: unknown) => log.error({ ...failureFields(error), caseId }, "effect failed"),
    );
  const inquiries = wireInquiries(wiring);
  const imports = wireImports(wiring);
  const documents = wireDocuments(wiring);
  const wheel = wireWheel(wiring);
  const reminding = wireDelivery(wiring);
  const sweeps = createSweeps({
    ...wiring,
    effects,
    sweepInquiries: inquiries.sweep,
    sweepImports: imports.sweep,
    sweepReminders: wireReminders({ ...wiring, delivery: reminding.delivery, chance: Math.random }),
    beforeReminders: given.warnsOfStandstill ? reminding.warnOfStandstill : undefined,
  });
  const desk = createDesk({
    ...wiring,
    conversations: stores.conversations,
    agreements: stores.agreements,
    meetings: stores.meetings,
    records: stores.records,
    rooms: [
      createCaseRoom({
        cases: stores.cases,
        enclosures: stores.enclosures,
        anchorings: stores.anchorings,
        people,
        rosters,
        communities,
        posts,
        clock,
        tell: tellingFor({ people, messenger }),
        newMark: randomUUID,
        carryOut,
      }),
      createInboxRoom({ ...stores, rosters, communities, clock }),
      createAuthorityRoom({ people, rosters, communities, clock }),
      // Before the meetings, which take «referat SSU 12.12.2026» for the meeting itself.
      documents.room,
      documents.reportRoom,
      wheel.room,
      createDutyRoom({ ...stores, rosters, communities, clock, newMark: randomUUID }),
      ...wireMeetings({ ...stores, communities, messenger, posts, clock, carryOut }),
      wireHearings(wiring, posts),
      createAnchoringRoom({ ...stores, ...wiring, posts, newMark: randomUUID }),
      createFollowupRoom({
        ...stores,
        rosters,
        communities,
        clock,
        people,
        posts,
        newMark: randomUUID,
        carryOut,
      }),
      createPeopleRoom({
        people: stores.people,
        invitations: stores.invitations,
        communities,
        clock,
        random: randomBytes,
        messenger,
      }),
      inquiries.room,
      imports.room,
      ...reminding.rooms,
      createRecordRoom({ ...stores, communities, clock, newMark: randomUUID }),
      createStatuteRoom({ communities, clock }),
      createFeedbackRoom({ feedback: stores.feedback, people: stores.people, communities, clock }),
      // Before the plan: what is wrong with it is no task.
      createPlanDoctorRoom({ ...stores, people, communities, clock }),
      createMandateRoom({ ...stores, people, communities, clock }),
      createSuccessorRoom({ ...stores, rosters, communities, clock }),
      createPlanRoom({ ...stores, people, communities, clock }),
    ],
  });
  const clauses = createClauseFinder({ ...wiring, conversations: stores.conversations });
  const feedback = createFeedbackTaker({
    ...wiring,
    feedback: stores.feedback,
    conversations: stores.conversations,
  });
  return {
    desk,
    clauses,
    feedback,
    sweeps,
    serveDocument: documents.serve,
    serveWheel: wheel.serve,
    reminderState: reminding.state,
  };
}
