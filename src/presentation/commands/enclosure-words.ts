import { readCaseId } from "../../domain/cases/case-id.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn } from "./said.ts";

const WORDS =
  /^(?:(?:dette er |her er |this is |here is )?(?:et |eit |an )?(?:nytt )?(?:vedlegg|vedlegget|enclosure|attachment)|legg ved|enclose|attach) (?:(?:til|for|i|to|in) )?(?:(?:the )?(?:sak(?:en|a)?|case) )?(\p{L}{2} ?\d{3})$/u;

/**
 * The case that a file is to be enclosed in, from the words beside it («vedlegg til BT-407»), in any of the three
 * languages. Absent when the words say nothing of that.
 */
export function caseToEnclose(text: string): string | undefined {
  return readCaseId(WORDS.exec(saidIn(withoutGreeting(text)))?.[1] ?? "");
}
