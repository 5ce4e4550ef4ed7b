import type { Case } from "../../domain/cases/case.ts";
import type { Community, Party } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { StandingAgenda } from "../../domain/meetings/standing-agenda.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { standingAgendaTexts } from "../text/standing-agenda-texts.ts";
import { bodyName } from "./case-words.ts";
import type { MeetingPageView, PageSection } from "./meeting-page-view.ts";
import { MEETING_VERBS, meetingPress } from "./meeting-words.ts";

/** A phone's card has room for this many lines under a heading. */
const MOST_LINES = 6;
/** More parties than this are counted. */
const MOST_NAMES = 4;

/** The four headings (M43) with what the facts put under them; none of it is on the agenda by itself. */
export function standingAgendaView(
  {
    community,
    body,
    next,
  }: { readonly community: Community; readonly body: string; readonly next: Meeting | undefined },
  agenda: StandingAgenda,
  language: Language,
): MeetingPageView {
  const texts = standingAgendaTexts(language);
  const section = (title: string, lines: readonly string[]): PageSection => ({
    title,
    lines:
      lines.length === 0
        ? [texts.nothing]
        : [
            ...lines.slice(0, MOST_LINES),
            ...(lines.length > MOST_LINES ? [texts.more(lines.length - MOST_LINES)] : []),
          ],
    presses: [],
  });
  const named = (treated: Case) => texts.decided(treated.title, treated.decision?.record?.number);
  const waiting = (parties: readonly Party[]) =>
    parties.length === 0 ? [] : [texts.waiting(partyNames(parties, language))];
  return {
    kind: "meeting-page",
    language,
    title: texts.title(bodyName(community, body, language)),
    said: undefined,
    intro: [texts.intro],
    sections: [
      section(
        texts.heading.toCarryOut,
        agenda.toCarryOut.map((each) => [named(each.treated), ...waiting(each.waiting)].join(" – ")),
      ),
      section(
        texts.heading.ready,
        agenda.ready.map(({ title, id }) => `${title} (${id})`),
      ),
      section(
        texts.heading.late,
        agenda.late.map(({ text, number }) => [number, text].filter((part) => part !== undefined).join(" ")),
      ),
      section(
        texts.heading.compliance,
        agenda.compliance.map(({ treated, waiting: parties, evaluateOn }) =>
          [
            named(treated),
            ...waiting(parties),
            ...(evaluateOn === undefined ? [] : [texts.evaluate(dateText(evaluateOn, language))]),
          ].join(" – "),
        ),
      ),
    ],
    notes: [],
    presses:
      next === undefined ? [] : [meetingPress({ meeting: next, community }, MEETING_VERBS.show, texts.open)],
  };
}

function partyNames(parties: readonly Party[], language: Language): string {
  const names = parties.map(({ short_name, name }) => short_name ?? name);
  const rest = names.length - MOST_NAMES;
  return listText(rest > 0 ? [...names.slice(0, MOST_NAMES), `+${rest}`] : names, language);
}
