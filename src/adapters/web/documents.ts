import type { Response, Server } from "restify";
import type { Clock } from "../../domain/kernel/clock.ts";
import { LANGUAGES } from "../../domain/kernel/language.ts";
import type { WantedDocument } from "../../presentation/paper/wanted-document.ts";
import { paperTexts } from "../../presentation/text/paper-texts.ts";
import { readToken } from "./document-token.ts";
import { readerMark } from "./signed-claims.ts";

export interface ServedDocument {
  readonly fileName: string;
  /** With its character set, where it has one. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** `none`: it is not there, or not the reader's to read any more. `busy`: too many are being made now. */
export type Served = ServedDocument | "none" | "busy";

/**
 * Makes a document as it is at this moment.
 *
 * @param isReader tells among the community's persons the one that the link was made for
 */
export type ServeDocument = (
  wanted: WantedDocument,
  isReader: (person: string) => boolean,
) => Promise<Served>;

export interface DocumentRoute {
  readonly secret: string;
  readonly clock: Clock;
  readonly serve: ServeDocument;
  /** Told of what went wrong, without what any document says. */
  readonly failed: (error: unknown, kind: WantedDocument["kind"]) => void;
}

type Problem = keyof ReturnType<typeof paperTexts>["link"]["page"];

const STATUS: Readonly<Record<Problem, number>> = { expired: 410, unknown: 404, busy: 503, failed: 500 };

/** Adds `GET /documents/<token>/<file name>`; the name is only for whoever reads the address. */
export function registerDocumentRoute(server: Server, { secret, clock, serve, failed }: DocumentRoute): void {
  server.get("/documents/:token/:name", async (request, response) => {
    const token: unknown = request.params?.token;
    const now = Math.floor(clock.now().epochMilliseconds / 1_000);
    const read = typeof token === "string" ? readToken(token, now, secret) : { kind: "unknown" as const };
    if (read.kind !== "good") return refuse(response, read.kind);
    const { wanted, reader } = read;
    try {
      const served = await serve(wanted, (person) => readerMark(wanted.community, person, secret) === reader);
      if (served === "none") return refuse(response, "unknown");
      if (served === "busy") return refuse(response, "busy");
      answer(response, 200, served.mediaType, Buffer.from(served.bytes), {
        "Content-Disposition": disposition(served.fileName),
      });
    } catch (error) {
      failed(error, wanted.kind);
      refuse(response, "failed");
    }
  });
}

/** In all three languages: nobody knows who has opened a link that is not good. */
function refuse(response: Response, problem: Problem): void {
  const text = LANGUAGES.map((language) => paperTexts(language).link.page[problem]).join("\n\n");
  const retry = problem === "busy" ? { "Retry-After": "60" } : {};
  answer(response, STATUS[problem], "text/plain; charset=utf-8", Buffer.from(`${text}\n`), retry);
}

function answer(
  response: Response,
  status: number,
  mediaType: string,
  body: Buffer,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, {
    "Content-Type": mediaType,
    "Content-Length": String(body.length),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'",
    ...headers,
  });
  response.end(body);
}

/** The name in letters that every browser takes, and beside it as it is (RFC 6266, RFC 5987). */
function disposition(fileName: string): string {
  const plain = fileName
    .replace(/[æÆ]/g, "ae")
    .replace(/[øØ]/g, "o")
    .replace(/[åÅ]/g, "a")
    .normalize("NFD")
    .replace(/[^\w.-]+/g, "-");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
