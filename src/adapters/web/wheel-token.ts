import { z } from "zod/v4";
import { languageSchema } from "../../domain/kernel/language.ts";
import type { WantedCalendar, WantedWheel } from "../../presentation/wheel/wanted-wheel.ts";
import { readerMark, signClaims, signedClaims } from "./signed-claims.ts";

export type ReadWheelToken<Wanted> =
  | { readonly kind: "good"; readonly wanted: Wanted; readonly reader: string }
  | { readonly kind: "expired" }
  /** Not made with this secret, or not a token for this at all. */
  | { readonly kind: "unknown" };

const pictureSchema = z.tuple([
  z.string().min(1),
  z.number().int(),
  /** Empty: all bodies. */
  z.string(),
  languageSchema,
  z.string(),
  /** The reader's mark. */
  z.string().min(1),
  /** The second after which it is no longer good, since 1970. */
  z.number().int(),
]);

const calendarSchema = z.tuple([
  z.string().min(1),
  languageSchema,
  /** 0 for a file. */
  z.number().int(),
  z.string().min(1),
  /** 0 for a subscription, which lasts. */
  z.number().int(),
]);

/** @param until in seconds since 1970 */
export function signPicture(wanted: WantedWheel, person: string, until: number, secret: string): string {
  const { community, year, body = "", language, numbers } = wanted;
  const mark = readerMark(community, person, secret);
  return signClaims("wheel", [community, year, body, language, numbers, mark, until], secret);
}

/** @param now in seconds since 1970 */
export function readPicture(token: string, now: number, secret: string): ReadWheelToken<WantedWheel> {
  const claims = pictureSchema.safeParse(signedClaims("wheel", token, secret));
  if (!claims.success) return { kind: "unknown" };
  const [community, year, body, language, numbers, reader, until] = claims.data;
  if (now > until) return { kind: "expired" };
  const wanted = { community, year, language, numbers, ...(body === "" ? {} : { body }) };
  return { kind: "good", wanted, reader };
}

/** @param until in seconds since 1970; a subscription needs none */
export function signCalendar(wanted: WantedCalendar, person: string, until: number, secret: string): string {
  const { community, language, edition = 0 } = wanted;
  const mark = readerMark(community, person, secret);
  return signClaims("calendar", [community, language, edition, mark, edition > 0 ? 0 : until], secret);
}

/** @param now in seconds since 1970 */
export function readCalendar(token: string, now: number, secret: string): ReadWheelToken<WantedCalendar> {
  const claims = calendarSchema.safeParse(signedClaims("calendar", token, secret));
  if (!claims.success) return { kind: "unknown" };
  const [community, language, edition, reader, until] = claims.data;
  if (edition === 0 && now > until) return { kind: "expired" };
  return { kind: "good", wanted: { community, language, ...(edition === 0 ? {} : { edition }) }, reader };
}
