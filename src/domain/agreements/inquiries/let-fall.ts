import type { Clock } from "../../kernel/clock.ts";
import { changeInquiry } from "./change-inquiry.ts";
import type { InquiryStore } from "./inquiry-store.ts";
import type { StandingAnswers } from "./standing-answers.ts";

export interface FallingParts {
  readonly inquiries: InquiryStore;
  readonly standingAnswers: Pick<StandingAnswers, "fallen">;
  readonly clock: Clock;
}

/**
 * Notes that answers no longer stand whose clause reads otherwise now, so that the secretariat is told and may renew
 * them. They have not been shown since the clause changed, whether or not this has run.
 *
 * @returns ids of the inquiries
 */
export async function letFall(
  { inquiries, standingAnswers, clock }: FallingParts,
  community: string,
): Promise<readonly string[]> {
  const fallen = await standingAnswers.fallen(community);
  for (const { answer, because } of fallen)
    await changeInquiry(inquiries, community, answer.inquiry, (inquiry) => ({
      // It may have been opened again, or answered anew, since the answers were read.
      events:
        inquiry.state === "standing" && inquiry.answer?.clause?.textHash === answer.clause.textHash
          ? [{ kind: "fell", at: clock.now().toString(), because }]
          : [],
    }));
  return fallen.map(({ answer }) => answer.inquiry);
}
