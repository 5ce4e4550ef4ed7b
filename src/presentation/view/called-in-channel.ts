import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Reminder } from "../../domain/reminders/delivery.ts";
import type { Obligation, ObligationKind } from "../../domain/reminders/obligation.ts";
import { reminderTexts } from "../text/reminder-texts.ts";
import type { ObligationNames } from "./obligation-names.ts";
import { subjectWords } from "./obligation-words.ts";
import type { NoticeView } from "./view.ts";

/** What a body's channel has seen already, so that its title may be named there. What is a person's own is not. */
const SEEN_BY_BODY: Readonly<Record<ObligationKind, boolean>> = {
  stance: true,
  task: true,
  minutes: true,
  "annual-review": true,
  revision: true,
  submission: true,
  adoption: true,
  receipt: true,
  evaluation: true,
  rung: false,
  hearing: true,
  meeting: true,
  "cases-deadline": true,
  "notice-deadline": true,
  "dialogue-meeting": true,
  leadership: false,
  term: false,
  authority: false,
  mandate: true,
  "report-back": true,
  "plan-period": true,
  "deviation-count": true,
};

/**
 * The body in whose channel a person may be called to it. Absent where it concerns none, and for what stays with the own
 * side, since a channel is read by both (practice 17): a vacant seat, and everything beyond the date, where being called
 * says that somebody has not answered in time.
 */
export function bodyCalledIn(
  { obligation, rung, as, seats }: Reminder,
  community: Community,
  today: CivilDate,
): string | undefined {
  const { subject, to, dueOn } = obligation;
  if (dueOn < today || rung === "deputy" || as === "own-side" || as === "vacancy") return undefined;
  if ("body" in subject) return subject.body;
  const asked = seats ?? to.seats;
  return community.bodies.find((body) => body.seats.some(({ id }) => asked.includes(id)))?.id;
}

/**
 * What follows the person's name in a channel: no stance, no note and no word of who has answered.
 *
 * @param body whose channel it is; what concerns another body is not named there
 */
export function calledView(
  called: readonly { readonly obligation: Obligation; readonly body: string | undefined }[],
  body: string,
  names: ObligationNames,
): NoticeView {
  const texts = reminderTexts(names.language);
  const titles = called
    .filter((each) => each.body === body && SEEN_BY_BODY[each.obligation.subject.kind])
    .map(({ obligation }) => subjectWords(obligation.subject, names).title);
  const unnamed = titles.length < called.length ? [texts.calledUnnamed] : [];
  return {
    kind: "notice",
    language: names.language,
    tone: "information",
    title: texts.called,
    text: [...titles, ...unnamed].join("\n"),
  };
}
