import assert from "node:assert/strict";
import fc from "fast-check";
import { calendarFile, calendarOfEvents } from "../../../src/adapters/documents/calendar-file.ts";
import type { CalendarEvent } from "../../../src/presentation/view/calendar-event.ts";
import { date } from "../../builders/documents.ts";

function event(change: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: "ssu-2026-12-12@ostfold.enighet",
    title: "Møte i SSU",
    date: date("2026-12-12"),
    stamp: "2026-11-20T09:00:00Z",
    ...change,
  };
}

/** The properties of the file's event, read as a calendar reads them. */
function read(file: string): ReadonlyMap<string, string> {
  assert.ok(file.endsWith("\r\n"));
  const lines = file.slice(0, -2).split("\r\n");
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  const unfolded = lines.join("\n").replace(/\n /g, "").split("\n");
  assert.deepEqual(
    [unfolded[0], unfolded[1], unfolded.at(-2), unfolded.at(-1)],
    ["BEGIN:VCALENDAR", "VERSION:2.0", "END:VEVENT", "END:VCALENDAR"],
  );
  return new Map(
    unfolded.map((line) => {
      const at = line.indexOf(":");
      const value = line.slice(at + 1).replace(/\\(.)/g, (_, letter) => (letter === "n" ? "\n" : letter));
      return [line.slice(0, at), value];
    }),
  );
}

describe("a calendar file", () => {
  it("of a meeting without an hour lasts its whole day", () => {
    const found = read(calendarFile(event()));
    assert.equal(found.get("DTSTART;VALUE=DATE"), "20261212");
    assert.equal(found.get("DTEND;VALUE=DATE"), "20261213");
    assert.equal(found.get("UID"), "ssu-2026-12-12@ostfold.enighet");
  });

  for (const [name, day, from, to, start, end] of [
    ["in winter", "2026-12-12", "09:00", "11:30", "20261212T080000Z", "20261212T103000Z"],
    ["in summer", "2026-06-12", "09:00", "11:30", "20260612T070000Z", "20260612T093000Z"],
    ["before the clock goes on", "2026-03-28", "09:00", undefined, "20260328T080000Z", "20260328T090000Z"],
    ["on the day that it goes on", "2026-03-29", "09:00", undefined, "20260329T070000Z", "20260329T080000Z"],
    ["over the hour that is skipped", "2026-03-29", "01:30", "03:30", "20260329T003000Z", "20260329T013000Z"],
    ["before the clock goes back", "2026-10-24", "09:00", undefined, "20261024T070000Z", "20261024T080000Z"],
    [
      "on the day that it goes back",
      "2026-10-25",
      "09:00",
      undefined,
      "20261025T080000Z",
      "20261025T090000Z",
    ],
  ] as const)
    it(`has the hour of Oslo ${name}`, () => {
      const found = read(calendarFile(event({ date: date(day), from, to })));
      assert.deepEqual([found.get("DTSTART"), found.get("DTEND")], [start, end]);
    });

  it("counts up when the event is sent again, and keeps its identity", () => {
    const [first, later] = ["2026-11-20T09:00:00Z", "2026-11-20T09:00:01Z"].map((stamp) =>
      read(calendarFile(event({ stamp }))),
    );
    assert.equal(first?.get("UID"), later?.get("UID"));
    assert.ok(Number(later?.get("SEQUENCE")) > Number(first?.get("SEQUENCE")));
  });

  it("refuses an hour that there is not", () => {
    assert.throws(() => calendarFile(event({ from: "25:00" })), RangeError);
  });

  it("says every text as it was written, however long and whatever is in it", () => {
    const text = fc
      .string({ unit: "grapheme", maxLength: 300 })
      .map((each) => each.replace(/[\p{Cc}]/gu, ""));
    fc.assert(
      fc.property(text, text, text, (title, place, description) => {
        const found = read(calendarFile(event({ title, place, description })));
        assert.equal(found.get("SUMMARY"), title);
        assert.equal(found.get("LOCATION") ?? "", place);
        assert.equal(found.get("DESCRIPTION") ?? "", description);
      }),
    );
    assert.equal(
      read(calendarFile(event({ description: "En\nto\r\ntre" }))).get("DESCRIPTION"),
      "En\nto\ntre",
    );
  });

  it("of many events has a name, says when to come again, and each event apart", () => {
    const events = [
      event({ from: "09:00" }),
      event({ uid: "frist@ostfold.enighet", title: "Frist for saker", date: date("2026-11-21"), free: true }),
    ];
    const file = calendarOfEvents(events, { name: "Årshjul; Østfold", refreshHours: 6 });
    const lines = file.split("\r\n");
    assert.equal(lines.filter((line) => line === "BEGIN:VEVENT").length, 2);
    assert.equal(lines.filter((line) => line === "BEGIN:VCALENDAR").length, 1);
    for (const line of [
      "X-WR-CALNAME:Årshjul\\; Østfold",
      "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
      "X-PUBLISHED-TTL:PT6H",
      "TRANSP:TRANSPARENT",
      "DTSTART:20261212T080000Z",
      "DTSTART;VALUE=DATE:20261121",
    ])
      assert.ok(lines.includes(line), line);
    assert.equal(lines.filter((line) => line === "TRANSP:TRANSPARENT").length, 1);
  });
});
