import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

const HOME = whole(
  "hjem",
  "heim",
  "home",
  "(?:vis |sjå |show )?(?:mine saker|sakene mine|mine sakar|my cases) (?:til|for|i|in) (?:det )?(?:neste møte|neste møtet|the next meeting|next meeting)",
  "(?:hva|kva) (?:må|skal|bør) (?:jeg|eg) (?:lese|lesa|gjøre|gjere)(?: (?:til|før|innen|innan) .+)?",
  "(?:hva|kva) venter på meg",
  "(?:hva|kva) ventar på meg",
  "what (?:must|should|do) i (?:have to )?(?:read|do)(?: (?:before|by|for) .+)?",
  "what (?:waits|is waiting) for me",
);

/** True for a message that asks for the person's own home, in any of the three languages. Never throws. */
export function asksForHome(text: string): boolean {
  return HOME.test(saidIn(withoutGreeting(text)));
}
