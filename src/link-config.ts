import { z } from "zod/v4";
import type { Environment, Format } from "./environment.ts";

/** Addresses of documents for browsers; absent in production unless they are set. */
export interface LinksConfig {
  /** Where browsers reach the service: a scheme, a host, perhaps a port, and no slash at the end. */
  readonly publicUrl: string;
  /** Signs the addresses. Absent: one is made and kept in the data folder, for one machine. */
  readonly secret: string | undefined;
}

export const LINK_NAMES = ["PUBLIC_URL", "LINK_SECRET"] as const;

const FEWEST_LETTERS = 32;

const linkSecret: Format<string> = {
  schema: z.string().min(FEWEST_LETTERS),
  remedy: `give at least ${FEWEST_LETTERS} characters that nobody can guess, such as those of openssl rand -base64 32`,
};

const publicUrl: Format<string> = {
  schema: z
    .string()
    .refine(isPublicAddress, { abort: true })
    .transform((address) => new URL(address).origin),
  remedy: "give the address where browsers reach the service, https://<host> and nothing after it",
};

/** @param local nobody outside this machine reaches the service: the address may then be left out */
export function readLinks(
  variables: Environment<(typeof LINK_NAMES)[number]>,
  { local, port }: { readonly local: boolean; readonly port: number },
): LinksConfig | undefined {
  const address = variables.optional("PUBLIC_URL", publicUrl);
  const secret = variables.optional("LINK_SECRET", linkSecret);
  if (local) return { publicUrl: address ?? `http://localhost:${port}`, secret };
  if (variables.has("PUBLIC_URL") !== variables.has("LINK_SECRET"))
    variables.problems.push(
      `${variables.has("PUBLIC_URL") ? "LINK_SECRET" : "PUBLIC_URL"} is missing: documents have addresses only with both PUBLIC_URL and LINK_SECRET.`,
    );
  return address === undefined || secret === undefined ? undefined : { publicUrl: address, secret };
}

/** Https, or http on this machine; nothing after the host and its port. */
function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(text);
  const loopback = protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname);
  return (protocol === "https:" || loopback) && `${pathname}${search}${hash}` === "/";
}
