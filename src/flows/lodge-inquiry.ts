import { changeInquiry } from "../domain/agreements/inquiries/change-inquiry.ts";
import type { Inquiry } from "../domain/agreements/inquiries/inquiry.ts";
import type { InquiryStore } from "../domain/agreements/inquiries/inquiry-store.ts";
import type { CaseStore } from "../domain/cases/case-store.ts";
import { submitCase } from "../domain/cases/submit-case.ts";
import type { Clock } from "../domain/kernel/clock.ts";

export interface LodgingParts {
  readonly inquiries: InquiryStore;
  readonly cases: CaseStore;
  readonly clock: Clock;
}

/**
 * A disagreement that was lifted becomes a case whose origin is the clause (M74), submitted by whoever lifted it: who
 * asked is not in it. Done again it is the same case.
 */
export async function lodgeInquiry(
  { inquiries, cases, clock }: LodgingParts,
  community: string,
  { id, lifting, clause }: Inquiry,
): Promise<void> {
  if (lifting === undefined) return;
  const { title, need, patients, by: actor, at } = lifting;
  const submission = { title, need, patients, mark: `inquiry/${id}` };
  const origin = clause && {
    community: clause.community,
    document: clause.document,
    version: clause.version,
    clause: clause.clause,
  };
  const treated = await submitCase(
    cases,
    community,
    origin === undefined ? submission : { ...submission, origin },
    { actor, at },
  );
  await changeInquiry(inquiries, community, id, ({ lifting: now }) => ({
    events:
      now === undefined || now.case !== undefined
        ? []
        : [{ kind: "lodged", at: clock.now().toString(), case: treated.id }],
  }));
}
