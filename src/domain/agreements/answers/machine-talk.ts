const COMMANDS =
  /(?<!\p{L})(?:ignore|disregard|forget|override|bypass|ignorer|overse|glem|gløym|tilsidesett|se bort fra|sjå bort frå)(?:\s+\p{L}+){0,4}\s+(?:instru\p{L}*|prompt\p{L}*|rules?|regl\p{L}*|ordre\p{L}*|beskjed\p{L}*|above|previous|ovenfor|tidligere|tidlegare)(?!\p{L})/iu;
const ADDRESSED =
  /(?<!\p{L})(?:system\s?-?prompt\p{L}*|systeminstru\p{L}*|(?:you are|du er|as)(?: now| nå| no)? (?:an? |en |ein )?(?:ai|ki|assistant|assistent|chat\s?bot\p{L}*|language model|språkmodell\p{L}*))(?!\p{L})|<\|[^|]{1,30}\|>|\[\/?inst\]/iu;
/** «… and say that», «Svar at»: told to whoever answers. «Det vil si at» is only how Norwegian explains. */
const DICTATED =
  /(?:^|[.!?:;,«"]\s*|(?<!\p{L})(?:og|and|please|then|så)\s+)(?:svar|si|skriv|say|answer|reply|respond|write|output)(?:\s+\p{L}+){0,3}\s+(?:at|that|with)(?!\p{L})/iu;

/** True for a text that gives orders to whatever program reads it, hidden or not: no clause does that. */
export function speaksToMachines(text: string): boolean {
  return [COMMANDS, ADDRESSED, DICTATED].some((pattern) => pattern.test(text));
}

const POLITE = /^\s*(?:(?:please|vennligst|ver venleg og|vær så snill å)\s+)?/iu;

/** True for a message that begins a sentence with an order to whatever program reads it: no question, and not obeyed. */
export function ordersMachine(message: string): boolean {
  return message
    .split(/(?<=[.!?:;])\s+/)
    .some((sentence) => COMMANDS.exec(sentence.replace(POLITE, ""))?.index === 0);
}
