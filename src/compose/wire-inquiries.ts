import { randomUUID } from "node:crypto";
import type { Stores } from "../adapters/store/stores.ts";
import { failureFields, type TurnLog } from "../adapters/teams/turn-log.ts";
import {
  carryOutInquiry,
  carryOutPendingInquiries,
  type FailedInquiry,
  type InquiryEffects,
} from "../domain/agreements/inquiries/carry-out-inquiry.ts";
import { registerInquiry } from "../domain/agreements/inquiries/inquiry-office.ts";
import { letFall } from "../domain/agreements/inquiries/let-fall.ts";
import { keepStandingAnswers } from "../domain/agreements/inquiries/standing-answers.ts";
import type { LibraryKeeper } from "../domain/agreements/library.ts";
import type { Community } from "../domain/community/community.ts";
import type { Clock } from "../domain/kernel/clock.ts";
import { lodgeInquiry } from "../flows/lodge-inquiry.ts";
import type { DeskRoom } from "../presentation/conversation/desk-room.ts";
import { createInquiryPosts } from "../presentation/conversation/inquiry-posts.ts";
import { createInquiryRoom } from "../presentation/conversation/inquiry-room.ts";
import type { Messenger } from "../presentation/conversation/message.ts";

export interface InquiriesWiring {
  readonly stores: Stores;
  readonly communities: readonly Community[];
  readonly library: LibraryKeeper;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: TurnLog;
  readonly owner: string;
}

export interface WiredInquiries {
  readonly room: DeskRoom;
  /** One round: what waits is carried out, and answers whose clause has changed fall. */
  readonly sweep: (community: Community) => Promise<void>;
}

/** Questions to the secretariat: their room, and what runs by itself beside it. */
export function wireInquiries(wiring: InquiriesWiring): WiredInquiries {
  const { stores, communities, clock, log, owner } = wiring;
  const { inquiries, people } = stores;
  const standingAnswers = keepStandingAnswers({ ...wiring, inquiries });
  const posts = createInquiryPosts({ ...wiring, inquiries, people });
  const effects: InquiryEffects = {
    "tell-secretariat": posts.tellSecretariat,
    "tell-asker": posts.tellAsker,
    async register(community, { id }) {
      await registerInquiry(inquiries, community, id);
      standingAnswers.expire();
    },
    lodge: (community, inquiry) => lodgeInquiry({ ...stores, clock }, community, inquiry),
  };
  const carrying = { inquiries, effects, clock, owner };
  const tell = (failed: readonly FailedInquiry[]) => {
    for (const { inquiryId, error } of failed)
      log.error({ ...failureFields(error), inquiryId }, "effect failed");
  };
  const room = createInquiryRoom({
    ...{ inquiries, people, communities, standingAnswers, clock },
    newMark: randomUUID,
    tellSecretariat: posts.tellSecretariat,
    refresh: posts.refresh,
    carryOut: async (community, inquiryId) => tell(await carryOutInquiry(carrying, community, inquiryId)),
  });
  return {
    room,
    async sweep(community) {
      const fallen = await letFall({ inquiries, standingAnswers, clock }, community.id);
      tell(await carryOutPendingInquiries(carrying, community.id));
      for (const inquiryId of fallen) await posts.refresh(community, inquiryId);
    },
  };
}
