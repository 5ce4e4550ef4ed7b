import { saidIn, whole } from "./said.ts";

const FEEDBACK = whole(
  "(?:vis |sjå |se )?(?:alle )?tilbakemelding(?:er|ene|ar|ane)?(?: (?:på|til) svar(?:ene|a)?)?",
  "(?:show )?(?:all )?(?:the )?feedback(?: on (?:the )?answers)?",
);

/** Whether the message asks for what people say of the answers. */
export function asksForFeedback(text: string): boolean {
  return FEEDBACK.test(saidIn(text));
}
