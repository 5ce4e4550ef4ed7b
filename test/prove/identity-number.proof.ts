import fc from "fast-check";
import { containsIdentityNumber } from "../../src/domain/guard/identity-number.ts";
import { anyValidNumber, writtenSomehow } from "../domain/guard/identity-numbers.ts";
import { ordinaryText } from "../domain/guard/ordinary-texts.ts";
import type { Proof } from "./proof.ts";

const TEXTS = { quick: 200_000, full: 5_000_000 };
const BATCH = 50_000;

export const proof: Proof = {
  what: "the guard finds every identity number, however it is written, and lets ordinary texts through",
  limitMinutes: { quick: 3, full: 30 },
  async run({ seed, size, log }) {
    const half = TEXTS[size] / 2;
    for (let done = 0; done < half; done += BATCH) {
      const batch = { seed: seed + done, numRuns: Math.min(BATCH, half - done) };
      fc.assert(fc.property(writtenSomehow(anyValidNumber), containsIdentityNumber), batch);
      fc.assert(
        fc.property(ordinaryText, (text) => !containsIdentityNumber(text)),
        batch,
      );
      if (done % 500_000 === 0) log(`${2 * (done + batch.numRuns)} of ${TEXTS[size]} texts`);
    }
    return { texts: TEXTS[size], missed: 0, "refused without reason": 0 };
  },
};
