import type { DisagreementBundle } from "../../domain/cases/disagreement/disagreement-bundle.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { listText } from "../text/list-text.ts";
import type { FollowupSection, FollowupView } from "./followup-view.ts";
import type { Press } from "./view-parts.ts";

/** The bundle for the next rung, to be read through by a person and copied. */
export function bundleView(
  bundle: DisagreementBundle,
  presses: readonly Press[],
  language: Language,
): FollowupView {
  const { bundle: texts, ladder } = followupTexts(language);
  const { clauses, proposal, stances } = bundle;
  return {
    kind: "follow-up",
    language,
    title: texts.title(bundle.case),
    about: bundle.title,
    said: undefined,
    lead: [texts.intro],
    facts: [{ title: ladder.title, value: ladder.kind[bundle.ladder] }],
    sections: [
      section(
        texts.background,
        [bundle.need, bundle.patients, bundle.background, bundle.assessment]
          .filter((words) => words !== "")
          .map((words) => ({ title: words, value: "" })),
      ),
      section(
        texts.proposal,
        (proposal?.points ?? []).map((point, place) => ({ title: `${place + 1}`, value: point })),
      ),
      section(
        texts.clauses,
        clauses.map(({ clause, text }) => ({ title: clause, value: text })),
      ),
      ...stances.map((side) =>
        section(`${texts.stances}: ${texts.side[side.side]}`, [
          ...side.seats.map((seat) => ({ title: seat.seat, value: stanceText(seat, language) })),
          ...(side.withheld === 0 ? [] : [{ title: texts.withheld(side.withheld), value: "" }]),
        ]),
      ),
      section(
        texts.chronology,
        bundle.chronology.map(({ on, what, words }) => ({
          title: dateText(on, language),
          value: [texts.event[what], words].filter((part) => part !== undefined).join(": "),
        })),
      ),
      section(
        texts.tried,
        bundle.tried.map(({ rung, name, words, done }) => ({
          title: name?.[language] ?? rung,
          value: [words, ...done.map((point) => `✓ ${point[language]}`)].join(" "),
        })),
      ),
    ].filter(({ rows }) => rows.length > 0),
    notes: [],
    presses,
  };
}

function section(title: string, rows: FollowupSection["rows"]): FollowupSection {
  return { title, rows, names: "" };
}

function stanceText(
  { stance, words, parties }: DisagreementBundle["stances"][number]["seats"][number],
  language: Language,
): string {
  const said =
    stance === undefined ? followupTexts(language).bundle.silent : caseTexts(language).stance[stance];
  const spoken = words === undefined ? said : `${said}: ${words}`;
  return parties.length === 0 ? spoken : `${spoken} (${listText(parties, language)})`;
}
