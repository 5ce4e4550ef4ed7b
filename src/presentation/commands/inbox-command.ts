import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

const INBOX = whole(
  "(?:(?:vis|sjå|se|show|open|åpne|opne) )?(?:min |my |the )?(?:innboks(?:en)?|inbox)(?: min)?",
  "(?:hva|kva) vent[ea]r på (?:sekretariatet|oss)",
  "what waits for the secretariat",
);

/** True when the message asks for the secretariat's inbox, in any of the three languages. Never throws. */
export function asksForInbox(text: string): boolean {
  return INBOX.test(saidIn(withoutGreeting(text)));
}
