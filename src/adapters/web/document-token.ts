import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod/v4";
import { languageSchema } from "../../domain/kernel/language.ts";
import { DOCUMENT_KINDS, type WantedDocument } from "../../presentation/paper/wanted-document.ts";

const claimsSchema = z.tuple([
  z.enum(DOCUMENT_KINDS),
  z.string().min(1),
  z.string().min(1),
  languageSchema,
  /** The reader's mark. */
  z.string().min(1),
  /** The second after which it is no longer good, since 1970. */
  z.number().int(),
]);

export type ReadToken =
  | { readonly kind: "good"; readonly wanted: WantedDocument; readonly reader: string }
  | { readonly kind: "expired" }
  /** Not made with this secret, or not a token at all. */
  | { readonly kind: "unknown" };

/** Longer ones are none of ours. */
export const LONGEST_TOKEN = 600;

/** Which document for whom until when, signed: whoever changes a letter has nothing. */
export function signToken(wanted: WantedDocument, person: string, until: number, secret: string): string {
  const { kind, community, id, language } = wanted;
  const claims = [kind, community, id, language, readerMark(community, person, secret), until];
  const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
  return `${payload}.${sign(`document\n${payload}`, secret)}`;
}

/** @param now in seconds since 1970 */
export function readToken(token: string, now: number, secret: string): ReadToken {
  const [payload = "", signature = "", ...rest] = token.split(".");
  if (token.length > LONGEST_TOKEN || rest.length > 0) return { kind: "unknown" };
  if (!same(signature, sign(`document\n${payload}`, secret))) return { kind: "unknown" };
  const claims = claimsSchema.safeParse(jsonIn(payload));
  if (!claims.success) return { kind: "unknown" };
  const [kind, community, id, language, reader, until] = claims.data;
  return now > until
    ? { kind: "expired" }
    : { kind: "good", wanted: { kind, community, id, language }, reader };
}

/** Tells the person again among those of the community, and says nothing to anybody else. */
export function readerMark(community: string, person: string, secret: string): string {
  return sign(`reader\n${community}\n${person}`, secret).slice(0, 22);
}

function sign(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("base64url");
}

function same(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function jsonIn(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
