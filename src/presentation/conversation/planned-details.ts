import { z } from "zod/v4";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import type { MeetingDetails } from "../../domain/meetings/change-plan.ts";
import { clockTimeSchema } from "../../domain/meetings/meeting.ts";
import { MOST_PLACE } from "../view/meeting-form-views.ts";
import { MOST_LINK } from "../view/year-plan-view.ts";

/** Which field a form was sent with that cannot be read; each has its sentence. */
interface Unreadable {
  readonly problem: "badTime" | "badLink" | "noDate";
}

/** An input that was left empty comes as empty text, or not at all. */
const emptied = z.literal("").transform(() => undefined);
/** «9», «9.30» and «0930» are times as people write them. */
const time = z
  .string()
  .trim()
  .transform((text) => {
    const [, hour, minute = "00"] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text) ?? [];
    return hour === undefined ? text : `${hour.padStart(2, "0")}:${minute}`;
  })
  .pipe(clockTimeSchema);
const timesSchema = z.looseObject({
  from: z.union([emptied, time]).optional(),
  to: z.union([emptied, time]).optional(),
});
const linkSchema = z.looseObject({
  link: z.union([emptied, z.url({ protocol: /^https$/ }).max(MOST_LINK)]).optional(),
});
const placeSchema = z.looseObject({ place: z.string().trim().max(MOST_PLACE).default("") });
const dateSchema = z.looseObject({
  date: civilDateSchema,
  casesDeadline: z.union([emptied, civilDateSchema]).optional(),
  words: z.string().trim().max(MOST_PLACE).default(""),
});

type Places = Pick<MeetingDetails, "place" | "from" | "to" | "link">;

/** When and where, as a form sent it. */
export function placesIn(data: unknown): Places | Unreadable {
  const times = timesSchema.safeParse(data).data;
  if (times === undefined) return { problem: "badTime" };
  const linked = linkSchema.safeParse(data).data;
  if (linked === undefined) return { problem: "badLink" };
  const { place = "" } = placeSchema.safeParse(data).data ?? {};
  return { place, from: times.from, to: times.to, link: linked.link };
}

/** The same with the day, its deadline and why. */
export function meetingDetailsIn(data: unknown): MeetingDetails | Unreadable {
  const places = placesIn(data);
  if ("problem" in places) return places;
  const sent = dateSchema.safeParse(data).data;
  if (sent === undefined) return { problem: "noDate" };
  const { date, casesDeadline, words } = sent;
  return { ...places, date, casesDeadline, words };
}
