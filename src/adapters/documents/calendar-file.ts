import { Temporal } from "temporal-polyfill";
import type { CalendarEvent } from "../../presentation/view/calendar-event.ts";

/**
 * An iCalendar file (RFC 5545) with one event. Times stand in UTC, which every calendar understands alike: the hour in
 * Oslo is turned into it on the event's own day, whatever the clock's change.
 *
 * @throws RangeError for a time that is not «HH:mm»
 */
export function calendarFile(event: CalendarEvent): string {
  return calendar([], [event]);
}

/**
 * Many events as one calendar, for a file or a subscription. A calendar that subscribes drops what is in it no longer.
 *
 * @param refreshHours how often a subscriber is asked to come again
 * @throws RangeError for a time that is not «HH:mm»
 */
export function calendarOfEvents(
  events: readonly CalendarEvent[],
  { name, refreshHours }: { readonly name: string; readonly refreshHours: number },
): string {
  const head = [
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    `X-PUBLISHED-TTL:PT${refreshHours}H`,
  ];
  return calendar(head, events);
}

function calendar(head: readonly string[], events: readonly CalendarEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Enighet//NO",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...head,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent): string[] {
  const { uid, title, place, description, url, cancelled, stamp } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(Temporal.Instant.from(stamp))}`,
    // Whole seconds since 2020, so that what is later has the greater number.
    `SEQUENCE:${Math.floor((Temporal.Instant.from(stamp).epochMilliseconds - SINCE) / 1_000)}`,
    ...whenOf(event),
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined || place === "" ? [] : [`LOCATION:${escaped(place)}`]),
    ...(description === undefined || description === "" ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${cancelled === true ? "CANCELLED" : "CONFIRMED"}`,
    // A date that is only to be remembered takes up nobody's day.
    ...(event.free === true ? ["TRANSP:TRANSPARENT"] : []),
    "END:VEVENT",
  ];
}

const SINCE = Temporal.Instant.from("2020-01-01T00:00:00Z").epochMilliseconds;

function whenOf({ date, from, to }: CalendarEvent): string[] {
  if (from === undefined) {
    const day = Temporal.PlainDate.from(date);
    // The end is the first day that is no longer part of it.
    return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(day.add({ days: 1 }))}`];
  }
  const start = inOslo(date, from);
  const end = to === undefined ? start.add({ hours: 1 }) : inOslo(date, to);
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(end)}`];
}

function inOslo(date: string, time: string): Temporal.Instant {
  const clock = Temporal.PlainTime.from(time);
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: "Europe/Oslo", plainTime: clock })
    .toInstant();
}

function utc(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
}

function compact(day: Temporal.PlainDate): string {
  return day.toString().replaceAll("-", "");
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

const LONGEST_LINE = 75;

/** No line is longer than 75 octets; what follows begins with a blank. A letter is never cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let now = "";
  let room = LONGEST_LINE;
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (octets > room) {
      lines.push(now);
      now = "";
      room = LONGEST_LINE - 1;
    }
    now += letter;
    room -= octets;
  }
  return [...lines, now].join("\r\n ");
}
