import type { ObligationSubject } from "./obligation.ts";

/** What is the same for every year, or every time, of one duty; its own id is this and the date. */
export function seriesOf(subject: LoggedSubject): string {
  switch (subject.kind) {
    case "annual-review":
    case "revision":
      return `${subject.kind}:${subject.document ?? ""}`;
    case "submission":
      return `submission:${subject.case}`;
    case "dialogue-meeting":
      return `dialogue-meeting:${subject.body}:${subject.district}`;
    case "report-back":
      return `report-back:${subject.body}`;
    case "deviation-count":
      return "deviation-count";
  }
}

/** What the secretariat notes as done; of everything else the product itself knows it. */
type LoggedSubject = Extract<
  ObligationSubject,
  {
    readonly kind:
      | "annual-review"
      | "revision"
      | "submission"
      | "dialogue-meeting"
      | "report-back"
      | "deviation-count";
  }
>;

export function isLogged(subject: ObligationSubject): subject is LoggedSubject {
  switch (subject.kind) {
    case "annual-review":
    case "revision":
    case "submission":
    case "dialogue-meeting":
    case "report-back":
    case "deviation-count":
      return true;
    default:
      return false;
  }
}
