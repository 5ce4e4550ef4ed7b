import { holdingsFor } from "../../domain/cases/case-reader.ts";
import { type MissingSeat, missingSeats } from "../../domain/cases/missing-seats.ts";
import { withheldFrom } from "../../domain/cases/released-stances.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Occupancy } from "../../domain/people/people-store.ts";
import type { Side } from "../../domain/people/place.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { listText } from "../text/list-text.ts";
import type { CaseForReader } from "./case-for-reader.ts";
import { casePress, partiesText } from "./case-words.ts";
import type { MeetingPageView } from "./meeting-page-view.ts";

/**
 * «Hvem mangler?»: each seat whose clear answer lacks, for whom it speaks, who holds it, who is its deputy, and why.
 *
 * @param sides whose unreleased signals may be shown here; none where everybody looks
 */
export function missingView(
  context: CaseForReader,
  sides: ReadonlySet<Side>,
  language: Language,
): MeetingPageView {
  const { treated, community, roster } = context;
  const { missing: texts } = caseSeatTexts(language);
  const withheld = withheldFrom(sides, treated, community);
  const missing = missingSeats(treated, holdingsFor(treated, context), withheld, community);
  const nameOf = ({ person }: Occupancy) =>
    roster.identities.find((each) => each.person === person)?.displayName ?? person;
  return {
    kind: "meeting-page",
    language,
    title: texts.title(treated.id),
    said: undefined,
    intro: [missing.length > 0 || withheld.seats.size > 0 ? texts.intro(missing.length) : texts.nobody],
    sections: missing.map((each) => ({
      title: each.seat.name[language],
      lines: linesOf(each),
      presses: [],
    })),
    notes: withheld.seats.size === 0 ? [] : [texts.withheld(withheld.seats.size)],
    presses: [casePress(context, "view", caseTexts(language).press.open)],
  };

  function linesOf({ seat, holder, deputies, why, stance }: MissingSeat): string[] {
    const said = stance === undefined ? texts.why[why] : caseTexts(language).stance[stance.stance];
    const told = why === "unconfirmed" && stance !== undefined ? `${said}; ${texts.why[why]}` : said;
    const people = [
      ...(holder === undefined ? [] : [nameOf(holder)]),
      deputies.length === 0 ? texts.noDeputy : texts.deputies(listText(deputies.map(nameOf), language)),
    ];
    const parties = partiesText(seat, community, language);
    return [
      why === "disputed" && stance?.words !== undefined ? `${told}: «${stance.words}»` : told,
      ...(parties === undefined ? [] : [parties]),
      people.join(" · "),
    ];
  }
}
