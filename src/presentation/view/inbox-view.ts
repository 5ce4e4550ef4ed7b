import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { CaseWait, InboxRow, ReminderWait } from "../../flows/secretariat-inbox.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { inboxTexts } from "../text/inbox-texts.ts";
import { bodyName, casePress } from "./case-words.ts";
import type { MeetingPageView, PageSection } from "./meeting-page-view.ts";
import { MEETING_VERBS } from "./meeting-words.ts";
import { STATUS_VERBS } from "./status-view.ts";
import type { Press } from "./view-parts.ts";

const INBOX_VERB = "inbox/open";

/** What a card has room for; more is not taken in one go. */
const MOST_ROWS = 8;

/** Where a row takes one; the case itself where nothing else is said. */
const GOES_TO: Readonly<Partial<Record<CaseWait, { readonly verb: string; readonly data?: Press["data"] }>>> =
  {
    submission: { verb: "form", data: { form: "prepare" } },
    resubmission: { verb: "form", data: { form: "prepare" } },
    "base-moved": { verb: "preparation" },
    gates: { verb: "preparation" },
  };

const REMINDERS_GO_TO: Readonly<Record<ReminderWait, string>> = {
  unreachable: STATUS_VERBS.show,
  "dead-letters": STATUS_VERBS.replay,
};

/** Everything that waits for the secretariat, each with its next press. */
export function inboxView(
  rows: readonly InboxRow[],
  community: Community,
  language: Language,
): MeetingPageView {
  const texts = inboxTexts(language);
  const shown = rows.slice(0, MOST_ROWS);
  const rest = rows.length - shown.length;
  return {
    kind: "meeting-page",
    language,
    title: texts.title,
    said: undefined,
    intro: [rows.length === 0 ? texts.none : texts.count(rows.length)],
    sections: shown.map((row, place) => ({
      ...sectionOf(row, community, language),
      ...(place === 0 ? { tone: "asks" } : {}),
    })),
    notes: rest > 0 ? [texts.rest(rest)] : [],
    presses: [{ title: texts.again, verb: INBOX_VERB, data: { community: community.id } }],
  };
}

function sectionOf(row: InboxRow, community: Community, language: Language): PageSection {
  const texts = inboxTexts(language);
  if (row.of === "reminders") {
    const { waits, press } = texts.reminders[row.wait];
    return {
      title: waits(row.count),
      lines: [],
      presses: [{ title: press, verb: REMINDERS_GO_TO[row.wait], data: { community: community.id } }],
    };
  }
  if (row.of === "meeting") {
    const { waits, press } = texts.meeting[row.wait];
    const { id, body, date } = row.meeting;
    const data = { community: community.id, meeting: id };
    return {
      title: waits,
      lines: [`${bodyName(community, body, language)}, ${dateText(date, language)}`],
      presses: [{ title: press, verb: MEETING_VERBS.show, data }],
    };
  }
  const { treated, wait } = row;
  const { waits, press } = texts.case[wait];
  const { verb, data } =
    wait === "route" && treated.paper !== undefined
      ? { verb: "confirm-route", data: { body: treated.paper.body, routedAs: treated.paper.routedAs } }
      : (GOES_TO[wait] ?? { verb: "view", data: {} });
  return {
    title: waits,
    lines: [`${caseTexts(language).label(treated.id)}: ${treated.title}`],
    presses: [casePress({ treated, community }, verb, press, data)],
  };
}
