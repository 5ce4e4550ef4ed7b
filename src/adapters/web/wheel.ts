import type { Request, Response, Server } from "restify";
import type { Clock } from "../../domain/kernel/clock.ts";
import { sha256OfBytes } from "../../domain/kernel/hashing.ts";
import { LANGUAGES } from "../../domain/kernel/language.ts";
import { wheelTexts } from "../../presentation/text/wheel-texts.ts";
import type { WantedCalendar, WantedWheel } from "../../presentation/wheel/wanted-wheel.ts";
import { readerMark } from "./signed-claims.ts";
import { type ReadWheelToken, readCalendar, readPicture } from "./wheel-token.ts";

export interface ServedFile {
  readonly bytes: Uint8Array;
  /** When what is in it last changed, as far as that is known; absent for a picture. */
  readonly changedAt?: string | undefined;
  /** What it is called where it is saved; absent for what is only looked at. */
  readonly fileName?: string | undefined;
}

/** `none`: not there, or not the reader's any more. `revoked`: a subscription that was changed or stopped. */
export type ServedWheel = ServedFile | "none" | "busy" | "revoked";

/** Tells among the community's persons the one that the address was made for. */
type IsReader = (person: string) => boolean;

/** What the addresses lead to, as it is at this moment. */
export interface ServeWheel {
  picture(wanted: WantedWheel, format: "png" | "svg", isReader: IsReader): Promise<ServedWheel>;
  calendar(wanted: WantedCalendar, isReader: IsReader): Promise<ServedWheel>;
}

export interface WheelRoutes {
  readonly secret: string;
  readonly clock: Clock;
  readonly serve: ServeWheel;
  /** Told of what went wrong, and of nobody's calendar. */
  readonly failed: (error: unknown, kind: "wheel" | "calendar") => void;
}

const MEDIA_TYPES = {
  png: "image/png",
  svg: "image/svg+xml; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
} as const;
type Format = keyof typeof MEDIA_TYPES;
type Problem = keyof ReturnType<typeof wheelTexts>["page"];

const STATUS: Readonly<Record<Problem, number>> = {
  expired: 410,
  revoked: 410,
  unknown: 404,
  busy: 503,
  failed: 500,
};

/**
 * Adds `GET /wheel/<token>.png`, `.svg` and `GET /calendar/<token>.ics`. A client that shows pictures fetches them through
 * a proxy that has no login, and as often as it likes: a token is not used up.
 */
export function registerWheelRoutes(server: Server, { secret, clock, serve, failed }: WheelRoutes): void {
  const now = () => Math.floor(clock.now().epochMilliseconds / 1_000);

  async function answer<Wanted extends { readonly community: string }>(
    request: Request,
    response: Response,
    kind: "wheel" | "calendar",
    read: (token: string) => ReadWheelToken<Wanted>,
    make: (wanted: Wanted, format: Format, isReader: IsReader) => Promise<ServedWheel>,
  ): Promise<void> {
    const { token, format } = fileIn(request.params?.file);
    const found = format === undefined ? { kind: "unknown" as const } : read(token);
    if (found.kind !== "good" || format === undefined)
      return refuse(response, found.kind === "expired" ? "expired" : "unknown");
    const { wanted, reader } = found;
    try {
      const served = await make(
        wanted,
        format,
        (person) => readerMark(wanted.community, person, secret) === reader,
      );
      if (served === "none") return refuse(response, "unknown");
      if (served === "busy" || served === "revoked") return refuse(response, served);
      give(request, response, format, served);
    } catch (error) {
      failed(error, kind);
      refuse(response, "failed");
    }
  }

  const picture = async (request: Request, response: Response) =>
    answer(
      request,
      response,
      "wheel",
      (token) => readPicture(token, now(), secret),
      async (wanted, format, isReader) =>
        format === "ics" ? "none" : serve.picture(wanted, format, isReader),
    );
  const calendar = async (request: Request, response: Response) =>
    answer(
      request,
      response,
      "calendar",
      (token) => readCalendar(token, now(), secret),
      async (wanted, format, isReader) => (format === "ics" ? serve.calendar(wanted, isReader) : "none"),
    );
  // Calendars and picture proxies look before they fetch.
  for (const method of ["get", "head"] as const) {
    server[method]("/wheel/:file", picture);
    server[method]("/calendar/:file", calendar);
  }
}

function fileIn(file: unknown): { readonly token: string; readonly format: Format | undefined } {
  const found = typeof file === "string" ? /^(.+)\.(png|svg|ics)$/.exec(file) : undefined;
  const [, token = "", ending] = found ?? [];
  const format = (["png", "svg", "ics"] as const).find((each) => each === ending);
  return { token, format };
}

function give(request: Request, response: Response, format: Format, served: ServedFile): void {
  const bytes = Buffer.from(served.bytes);
  const etag = `"${sha256OfBytes(bytes).slice(0, 32)}"`;
  const headers = {
    ETag: etag,
    // A short while: several ask at once when a card is opened, and what it shows may change.
    "Cache-Control": format === "ics" ? "private, no-cache" : "private, max-age=300",
    ...(served.changedAt === undefined ? {} : { "Last-Modified": httpDate(served.changedAt) }),
    ...(served.fileName === undefined
      ? {}
      : { "Content-Disposition": `attachment; filename="${served.fileName}"` }),
    // A picture is shown on other pages: Teams' own.
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
  // «Last-Modified» is for people to read: something may fall out of a calendar without anything in it being newer.
  const same = request.header("if-none-match", "").split(/,\s*/).includes(etag);
  if (same) send(response, 304, undefined, undefined, headers);
  else send(response, 200, MEDIA_TYPES[format], bytes, headers);
}

/** In all three languages: nobody knows who has opened an address that is not good. */
function refuse(response: Response, problem: Problem): void {
  const text = LANGUAGES.map((language) => wheelTexts(language).page[problem]).join("\n\n");
  send(response, STATUS[problem], "text/plain; charset=utf-8", Buffer.from(`${text}\n`), {
    "Cache-Control": "no-store",
    ...(problem === "busy" ? { "Retry-After": "60" } : {}),
  });
}

function send(
  response: Response,
  status: number,
  mediaType: string | undefined,
  body: Buffer | undefined,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, {
    ...(mediaType === undefined ? {} : { "Content-Type": mediaType }),
    ...(body === undefined ? {} : { "Content-Length": String(body.length) }),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'",
    ...headers,
  });
  response.end(body);
}

/** As RFC 9110 writes an instant: «Sun, 22 Nov 2026 09:00:00 GMT». */
function httpDate(instant: string): string {
  return new Date(instant).toUTCString();
}
