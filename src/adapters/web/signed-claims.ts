import { createHmac, timingSafeEqual } from "node:crypto";

/** Longer tokens are none of ours. */
export const LONGEST_TOKEN = 600;

/**
 * Claims as a part of an address, signed with HMAC-SHA256: whoever changes a letter has nothing.
 *
 * @param purpose what it is good for: a token for one thing opens no other
 */
export function signClaims(purpose: string, claims: readonly unknown[], secret: string): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
  return `${payload}.${sign(`${purpose}\n${payload}`, secret)}`;
}

/** What was signed, still to be parsed; absent when it was not made with this secret for this purpose. */
export function signedClaims(purpose: string, token: string, secret: string): unknown {
  const [payload = "", signature = "", ...rest] = token.split(".");
  if (token.length > LONGEST_TOKEN || rest.length > 0) return undefined;
  return same(signature, sign(`${purpose}\n${payload}`, secret)) ? jsonIn(payload) : undefined;
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
