import { textsFor } from "../text/texts.ts";
import type { InvitationCodeView, SeatsView, SeatView, WhoAmIView } from "./people-view.ts";

/** What the views of people say, paragraph by paragraph. */
export function peopleParagraphs(view: SeatsView | WhoAmIView | InvitationCodeView): readonly string[] {
  const { labels } = textsFor(view.language);
  const assumed = (assumptions: readonly string[]) =>
    assumptions.map((assumption) => `${labels.assumption}: ${assumption}`).join("\n");
  switch (view.kind) {
    case "seats":
      return [
        `${view.title}\n${view.lead}`,
        ...view.groups.map(({ title, seats }) => lines(`${title}:`, seats.map(seatText))),
        view.notes.join("\n"),
        assumed(view.assumptions),
      ];
    case "who-am-i":
      return [
        `${view.title}\n${view.lead}`,
        view.places.map(({ title, details }) => `- ${title} (${details})`).join("\n"),
        lines(`${view.can.title}:`, view.can.items),
        view.closing ?? "",
        assumed(view.assumptions),
      ];
    case "invitation-code":
      return [
        `${view.title}\n${view.code}`,
        view.warning,
        view.facts.map(({ title, value }) => `${title}: ${value}`).join("\n"),
        view.steps.map((step, place) => `${place + 1}. ${step}`).join("\n"),
      ];
  }
}

/** What stands beside a seat's name: who has it, on whose behalf, and who may stand in. */
export function seatDetails({ details }: SeatView): string {
  return details.map((detail) => ` · ${detail}`).join("");
}

function seatText(seat: SeatView): string {
  return `${seat.name}: ${seat.holder}${seatDetails(seat)}`;
}

function lines(title: string, items: readonly string[]): string {
  return [title, ...items.map((item) => `- ${item}`)].join("\n");
}
