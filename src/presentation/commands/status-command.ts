import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

const STATUS = whole(
  "(?:(?:vis|sjå|se|show) )?(?:the )?(?:drifts?|system|service )?status(?:en)?",
  "tilstand(?:en)?",
  "(?:går|virker|verkar) (?:alt|påminnelsene|påminningane)(?: som (?:det|de|dei) skal)?",
  "(?:are|do) (?:the )?reminders work(?:ing)?",
);

/** True when the message asks whether the service does what it should, in any of the three languages. Never throws. */
export function asksForStatus(text: string): boolean {
  return STATUS.test(saidIn(withoutGreeting(text)));
}
