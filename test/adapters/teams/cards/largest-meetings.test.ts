import assert from "node:assert/strict";
import { cardOf } from "../../../../src/adapters/teams/cards/card-of.ts";
import type { CaseReader } from "../../../../src/domain/cases/case-reader.ts";
import { afterEvents } from "../../../../src/domain/cases/replay-case.ts";
import type { Meeting } from "../../../../src/domain/meetings/meeting.ts";
import { standingOf } from "../../../../src/domain/people/seats.ts";
import { casePersonalView } from "../../../../src/presentation/view/case-personal-view.ts";
import { caseSharedView } from "../../../../src/presentation/view/case-shared-view.ts";
import { comingView } from "../../../../src/presentation/view/coming-view.ts";
import { homeView } from "../../../../src/presentation/view/home-view.ts";
import { attendanceFormView, oralFormView } from "../../../../src/presentation/view/meeting-form-views.ts";
import { meetingItemView } from "../../../../src/presentation/view/meeting-item-view.ts";
import { meetingForOne, noticeForAll } from "../../../../src/presentation/view/meeting-notice-view.ts";
import type { MeetingReading } from "../../../../src/presentation/view/meeting-reading.ts";
import { minutesText, minutesView } from "../../../../src/presentation/view/minutes-view.ts";
import { publishView } from "../../../../src/presentation/view/publish-view.ts";
import { disqualifyForm, rewordForm, standingForm } from "../../../../src/presentation/view/sitting-forms.ts";
import type { View } from "../../../../src/presentation/view/view.ts";
import {
  bodyIn,
  everybodyIn,
  pressesIn,
  shippedCommunity,
  shippedLibrary,
} from "../../../builders/case-stage.ts";
import { AT, actor, calledMeeting, caseOf, preparedEvents, TODAY } from "../../../builders/meetings.ts";
import { lintCard } from "./card-linter.ts";
import { renderOfficially } from "./official-cards.ts";

const MOST_BYTES = 25_000;
const CASES = 8;
const SECRETARY = "kommunesekretær";
const community = shippedCommunity("innlandet");
const roster = everybodyIn(community);

/** Norwegian letters weigh two bytes each. */
const long = (characters: number) =>
  "Håp på øya før været snur. ".repeat(characters).slice(0, characters).trim();

function reader(person: string): CaseReader {
  const standing = standingOf(person, community, roster.occupancies, TODAY);
  return {
    community,
    actor: { person, name: person },
    standing,
    belongs: true,
    roster,
    at: AT,
    today: TODAY,
  };
}

/** As many cases as a long meeting has, each text as long as its form allows, and a remark from every seat that was there. */
function largest(body: string, points: readonly string[], count = CASES) {
  const seats = bodyIn(community, body).seats.map(({ id }) => id);
  const present = seats.map((seat) => ({
    seat,
    presence: "holder" as const,
    person: { person: seat, name: long(60) },
  }));
  const exceptions = seats.map((seat) => ({
    seat,
    stance: "cannot-consent" as const,
    words: long(1_000),
  }));
  const noted = { round: 1, proposal: 1, present, exceptions, at: AT, by: actor("rune") };
  const ids = Array.from({ length: count }, (_, index) => `BT-${400 + index}`);
  const meeting: Meeting = calledMeeting({
    body,
    agenda: ids.map((id, index) => ({ number: index + 1, case: id, step: 1, noted })),
    attendance: present,
    statements: seats.map((seat) => ({ item: 1, seat, by: actor("rune"), at: AT, words: long(1_000) })),
  });
  const open = ids.map((id) => {
    const prepared = preparedEvents("decision", long(160)).map((event) =>
      event.kind === "prepared" ? { ...event, body, proposal: { number: 1, points: [...points] } } : event,
    );
    return afterEvents(caseOf(prepared, id), [
      { kind: "step-opened", at: AT, by: actor("siri"), step: 1, way: "meeting", body, meeting: meeting.id },
    ]);
  });
  const cases = open.map((each) =>
    afterEvents(
      each,
      exceptions.map(({ seat, stance, words }) => ({
        kind: "stance-taken" as const,
        at: AT,
        by: { person: seat, name: long(60) },
        seat,
        onBehalfOf: [],
        as: "holder" as const,
        stance,
        words,
        proposal: 1,
        source: "meeting" as const,
        mark: `meeting:${meeting.id}:1:${seat}:1`,
      })),
    ),
  );
  const reading = (who: string, over: Partial<Meeting> = {}): MeetingReading => ({
    ...reader(who),
    meeting: { ...meeting, ...over },
    cases: new Map((over.attendance?.length === 0 ? open : cases).map((each) => [each.id, each])),
    ready: Array.from({ length: 20 }, (_, index) =>
      caseOf(preparedEvents("decision", long(160)), `KM-1${index}`),
    ),
    previous: undefined,
  });
  return { seats, meeting, reading, first: cases[0] ?? assert.fail() };
}

/** What a person can be shown of it. */
function viewsOf({
  seats,
  meeting,
  reading,
  first,
}: ReturnType<typeof largest>): Record<string, View | undefined> {
  const here = reading(SECRETARY);
  const [seat = ""] = seats;
  const inCase = { ...here, treated: first, library: shippedLibrary, reader: here, seat: undefined };
  const empty = { attendance: seats.map((each) => ({ seat: each, presence: "absent" as const })) };
  const open = { number: 1, case: first.id, step: 1 };
  const item = meeting.agenda[0] ?? assert.fail();
  const text = minutesText(here, "3f9c2a7b".repeat(8), "nb");
  const approvals = seats.map((each) => ({ seat: each, by: actor("rune"), at: AT, objection: long(1_000) }));
  const sent = { minutes: { state: "sent" as const, text, deadline: TODAY, approvals } };
  const minutes = (who: string, over: Partial<Meeting>) =>
    minutesView({ ...reading(who, over), text, deadline: TODAY }, { tone: "warning", text: long(200) }, "nb");
  const planned: Partial<Meeting> = {
    attendance: [],
    agenda: meeting.agenda.map(({ noted: _noted, ...each }) => each),
    coming: seats.map((each) => ({ seat: each, person: each, comes: false, at: AT, by: actor("rune") })),
  };
  const { noticeSentAt: _sent, ...uncalled } = { ...meeting, ...planned };
  return {
    notice: noticeForAll(reading(SECRETARY, planned), "nb"),
    "notice before it is sent": meetingForOne({ ...here, meeting: uncalled }, undefined, "nb"),
    "notice for a member": meetingForOne(reading(seat, planned), undefined, "nb"),
    "notice while it is held": meetingForOne(here, undefined, "nb"),
    item: meetingItemView(here, 1, { tone: "warning", text: long(200) }, "nb"),
    attendance: attendanceFormView(here, "nb"),
    oral: oralFormView(reading(SECRETARY, empty), open, 1, "nb"),
    reword: rewordForm(here, item, first, "nb"),
    disqualify: disqualifyForm(here, item, "nb"),
    standing: standingForm(here, "nb"),
    coming: comingView(reading(SECRETARY, planned), undefined, "nb"),
    home: homeView({ next: [reading(seat, planned)], minutes: [reading(seat, sent)] }, "nb"),
    publish: publishView(here, undefined, "nb"),
    "minutes in draft": minutes(SECRETARY, {}),
    "minutes that are sent": minutes(seat, sent),
    "case, shared": caseSharedView(inCase, [], "nb"),
    "case, personal": casePersonalView(inCase, undefined, "nb"),
  };
}

const textOfCard = (view: View | undefined) => renderOfficially((view && cardOf(view)) ?? {}).text;

describe("the largest cards of a meeting", () => {
  const POINTS = {
    "long points": Array.from({ length: 20 }, () => long(195)),
    "many points": Array.from({ length: 200 }, () => "Øl på"),
  };
  for (const body of ["ssu", "partnerskapsmotet"])
    for (const [which, points] of Object.entries(POINTS))
      for (const [name, view] of Object.entries(viewsOf(largest(body, points))))
        it(`stay light: ${body}, ${which}, ${name}`, () => {
          assert.ok(view, "there is nothing to see");
          const card = cardOf(view);
          assert.ok(card);
          const weight = Buffer.byteLength(JSON.stringify(card));
          assert.ok(weight <= MOST_BYTES, `${weight} bytes`);
          assert.deepEqual(lintCard(card), []);
          assert.deepEqual(renderOfficially(card).complaints, []);
        });

  it("say how much they have no room for, and where it stands", () => {
    const views = viewsOf(largest("ssu", POINTS["long points"]));
    assert.match(textOfCard(views["notice"]), /… og \d+ punkter til/);
    const many = viewsOf(largest("ssu", POINTS["long points"], 40))["notice for a member"];
    assert.match(textOfCard(many), /… og \d+ saker til\. De står i sakskartet\./);
    assert.ok(pressesIn(many).some(({ title }) => title === "Sakskart (PDF)"));
    assert.match(textOfCard(views["minutes in draft"]), /… og \d+ avsnitt til\. Les alt i PDF-en\./);
    assert.ok(pressesIn(views["minutes in draft"]).some(({ title }) => title === "Referat (PDF)"));
    assert.match(textOfCard(views["item"]), /… og \d+ til/);
  });

  it("name all seats whose coming is asked for, so that each can be noted", () => {
    const shown = textOfCard(viewsOf(largest("partnerskapsmotet", POINTS["long points"]))["coming"]);
    for (const { name } of bodyIn(community, "partnerskapsmotet").seats)
      assert.ok(shown.includes(name.nb), name.nb);
  });

  it("ask in a home with as few buttons as there are cases, but for the first three", () => {
    const { home } = viewsOf(largest("ssu", POINTS["long points"]));
    const titles = pressesIn(home).map(({ title }) => title);
    assert.equal(titles.filter((title) => title === "Les og svar").length, CASES);
    assert.equal(titles.filter((title) => title === "Tilslutning").length, 3);
  });
});
