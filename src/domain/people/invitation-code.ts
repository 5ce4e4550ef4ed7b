import { sha256 } from "../kernel/hashing.ts";

/** So many bytes that nobody can foresee. */
export type RandomBytes = (count: number) => Uint8Array;

/** `id` finds the invitation and is no secret; `secret` is 128 bits. Both are letters of the alphabet below. */
export interface InvitationCode {
  readonly id: string;
  readonly secret: string;
}

/** Crockford's base 32: no letter that is easily taken for another. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SPELLINGS: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };
const ID = { bytes: 4, letters: 6 };
const SECRET = { bytes: 16, letters: 26 };
const GROUP = /.{4}(?=.)/g;
const WHOLE = new RegExp(`^([${ALPHABET}]{${ID.letters}})([${ALPHABET}]{${SECRET.letters}})$`);

export function newCode(random: RandomBytes): InvitationCode {
  return {
    id: inLetters(random(ID.bytes), ID.letters),
    secret: inLetters(random(SECRET.bytes), SECRET.letters),
  };
}

/** Eight groups of four letters, for reading aloud and copying. */
export function printCode({ id, secret }: InvitationCode): string {
  return `${id}${secret}`.replace(GROUP, "$&-");
}

/** Reads a code however it is grouped and in whichever case. Absent when it cannot be one. */
export function readCode(text: string): InvitationCode | undefined {
  const letters = text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[OIL]/g, (letter) => SPELLINGS[letter] ?? letter);
  const [, id, secret] = WHOLE.exec(letters) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** What is stored of a code: with the invitation's id in it, so that equal secrets would not have equal hashes. */
export function hashOfCode({ id, secret }: InvitationCode): string {
  return sha256(`${id}:${secret}`);
}

function inLetters(bytes: Uint8Array, letters: number): string {
  let rest = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  let text = "";
  while (text.length < letters) {
    text = `${ALPHABET[Number(rest % 32n)]}${text}`;
    rest /= 32n;
  }
  return text;
}
