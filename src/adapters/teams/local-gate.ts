import type { IncomingHttpHeaders } from "node:http";

/** Why a request is turned away before it is read: a status and a sentence for whoever runs the client. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

const LOCAL_HOST = /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i;

/**
 * Local mode has no authentication, so that only a program on the same machine may get in: a web page that rebinds
 * its name sends another Host, one that posts a form cannot send JSON, and a proxy leaves its headers. Absent means
 * that the request may go on; its service URL is checked by `serviceUrlRule`.
 */
export function localRefusal(headers: IncomingHttpHeaders): Refusal | undefined {
  if (!LOCAL_HOST.test(headers.host ?? ""))
    return { status: 403, message: "Local mode answers only on 127.0.0.1 and localhost." };
  if (Object.keys(headers).some((name) => name === "forwarded" || name.startsWith("x-forwarded-")))
    return { status: 403, message: "Local mode does not answer through a proxy." };
  return undefined;
}
