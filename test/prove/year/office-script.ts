import assert from "node:assert/strict";
import type { CivilDate } from "../../../src/domain/kernel/civil-date.ts";
import { everyItem } from "../../../src/domain/kernel/every-page.ts";
import { meetingOf, type Sitting, show } from "./meeting-script.ts";
import type { YearDesk } from "./year-desk.ts";

/** Plans the body's year from the days that are proposed, or from days of its own. */
export async function planYear(
  { say, press, people, stores, community }: YearDesk,
  body: string,
  bodyName: string,
  count: number,
  days: readonly CivilDate[] = [],
): Promise<readonly CivilDate[]> {
  const { municipalities: kari } = people.secretaries;
  const form = await say(kari, `møteplan ${bodyName} 2027`);
  const own = Object.fromEntries(days.map((date, place) => [`date-${place}`, date]));
  const written = { ...own, place: "Kalnes, møterom 2", from: "09:00", to: "12:00" };
  await press(kari, form, "year-plan/create", written);
  const all = await everyItem((request) => stores.meetings.listMeetings(community.id, request));
  const planned = all.flatMap(({ value }) => (value.body === body ? [value.date] : [])).toSorted();
  assert.equal(planned.length, count);
  return planned;
}

/** Rettelse of sealed minutes: one writes it, another approves it. */
export async function correctMinutes(desk: YearDesk, sitting: Sitting): Promise<void> {
  const { municipalities: kari, hospital: jonas } = desk.people.secretaries;
  const minutes = await desk.press(kari, await show(desk, sitting), "meeting/minutes");
  const form = await desk.press(kari, minutes, "minutes/correct");
  await desk.press(kari, form, "minutes/correct", { words: "Møtet sluttet klokken 11.30, ikke 12." });
  const seen = await desk.press(jonas, await show(desk, sitting, jonas), "meeting/minutes");
  await desk.press(jonas, seen, "minutes/approve-correction");
  const { corrections = [] } = (await meetingOf(desk, sitting)).minutes ?? {};
  assert.equal(corrections.length, 1);
  assert.ok(corrections.every(({ approved }) => approved !== undefined));
}
