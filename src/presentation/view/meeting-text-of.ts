import type { MeetingPageView } from "./meeting-page-view.ts";
import type {
  AgendaLine,
  MeetingItemView,
  MeetingListView,
  MeetingView,
  MinutesView,
  Said,
} from "./meeting-view.ts";

/** What the views of meetings say, paragraph by paragraph. */
export function meetingParagraphs(
  view: MeetingListView | MeetingView | MeetingItemView | MeetingPageView | MinutesView,
): readonly string[] {
  switch (view.kind) {
    case "meeting-list":
      return [
        `${view.title}\n${view.intro}`,
        lines(view.meetings.map(({ title, facts }) => `- ${title} (${facts})`)),
      ];
    case "meeting":
      return [
        lines([view.title, ...saidText(view.said)]),
        lines(view.facts.map(({ title, value }) => `${title}: ${value}`)),
        `${view.agendaTitle}\n${view.before}`,
        ...view.agenda.map(agendaText),
        view.after ?? "",
        ...view.notes,
      ];
    case "meeting-item":
      return [
        lines([view.title, ...saidText(view.said)]),
        lines(view.facts.map(({ title, value }) => `${title}: ${value}`)),
        lines([view.proposalTitle, ...numbered(view.points)]),
        lines(view.noted),
        view.outcome ?? "",
        view.missing === undefined
          ? ""
          : lines([`${view.missing.title}:`, ...view.missing.seats.map((seat) => `- ${seat}`)]),
        ...view.notes,
      ];
    case "meeting-page":
      return [
        lines([view.title, ...saidText(view.said), ...view.intro]),
        ...view.sections.map((section) => lines([section.title, ...section.lines])),
        ...view.notes,
      ];
    case "minutes":
      return [
        lines([view.title, ...saidText(view.said), view.state]),
        ...view.sections.map((section) => lines([section.title, ...section.lines])),
        view.answers === undefined ? "" : lines([view.answers.title, ...view.answers.lines]),
      ];
  }
}

/** «1. …», each point on its own line. */
export function numbered(points: readonly string[]): string[] {
  return points.map((point, index) => `${index + 1}. ${point}`);
}

function agendaText({ title, facts, points, outcome }: AgendaLine): string {
  return lines([title, facts.join(" · "), ...numbered(points), outcome ?? ""].filter((line) => line !== ""));
}

function saidText(said: Said | undefined): string[] {
  return said === undefined ? [] : [said.text];
}

function lines(each: readonly string[]): string {
  return each.join("\n");
}
