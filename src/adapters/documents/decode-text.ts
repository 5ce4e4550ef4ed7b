export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16" | "windows-1252";
}

/**
 * The text of a file in UTF-8, in UTF-16 that says so, or in Windows-1252 when the words leave no doubt; without a byte
 * order mark. Absent when nobody can be certain.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) return decoded(bytes, utf16, "utf-16");
  return decoded(bytes, "utf-8", "utf-8") ?? windows1252(bytes);
}

/** Decodes by the name that a page gives its own encoding; absent for a name that is unknown, or when it is wrong. */
export function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoded(
  bytes: Uint8Array,
  label: string,
  encoding: DecodedText["encoding"],
): DecodedText | undefined {
  const text = decodeAs(bytes, label);
  return text === undefined || text.includes("\0") ? undefined : { text, encoding };
}

function utf16Label([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** What stands beyond ASCII in Norwegian texts; other letters there mean another encoding. */
const EXPECTED = /^[\n\r\t\f -~æøåÆØÅéèêóòôàäöüÄÖÜÉ«»§–—‘’“”…•½°\u00A0\u00AD]*$/;
/** Words that stand in any Norwegian text of some length, and that only this encoding spells like this. */
const TELLING =
  /(?<![\p{L}])(?:på|å|når|må|også|være|første|først|før|år|både|får|nå|så|går|gjør|dør|ønsker|øvrige)(?![\p{L}])/giu;
const LEAST_TELLING = 2;

function windows1252(bytes: Uint8Array): DecodedText | undefined {
  const read = decoded(bytes, "windows-1252", "windows-1252");
  if (read === undefined || !EXPECTED.test(read.text)) return undefined;
  return (read.text.match(TELLING)?.length ?? 0) >= LEAST_TELLING ? read : undefined;
}
