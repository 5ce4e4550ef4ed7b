import { z } from "zod/v4";
import { languageSchema } from "../../domain/kernel/language.ts";
import { DOCUMENT_KINDS, type WantedDocument } from "../../presentation/paper/wanted-document.ts";
import { readerMark, signClaims, signedClaims } from "./signed-claims.ts";

const PURPOSE = "document";

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

/** Which document for whom until when, signed: whoever changes a letter has nothing. */
export function signToken(wanted: WantedDocument, person: string, until: number, secret: string): string {
  const { kind, community, id, language } = wanted;
  const claims = [kind, community, id, language, readerMark(community, person, secret), until];
  return signClaims(PURPOSE, claims, secret);
}

/** @param now in seconds since 1970 */
export function readToken(token: string, now: number, secret: string): ReadToken {
  const claims = claimsSchema.safeParse(signedClaims(PURPOSE, token, secret));
  if (!claims.success) return { kind: "unknown" };
  const [kind, community, id, language, reader, until] = claims.data;
  return now > until
    ? { kind: "expired" }
    : { kind: "good", wanted: { kind, community, id, language }, reader };
}
