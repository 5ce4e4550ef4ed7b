import type { Case } from "../../domain/cases/case.ts";
import type { Consensus, SeatPosition } from "../../domain/cases/consensus.ts";
import { coverageOf } from "../../domain/cases/coverage.ts";
import { isUnconfirmed } from "../../domain/cases/noted-stances.ts";
import type { Withheld } from "../../domain/cases/released-stances.ts";
import type { Community, Seat } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { partiesOf } from "../../domain/people/seats.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import type { CaseAnswers, SeatAnswer } from "./case-view.ts";
import { partiesText } from "./case-words.ts";

const SIDES: readonly Seat["side"][] = ["municipalities", "hospital", "interest"];
const LACKING = ["cannot-consent", "needs-clarification", "silent", "vacant"] as const;
/** More seats than these in one line are counted. */
const MOST_NAMED = 4;

/** What the answers are read from: the case as this reader sees it, and what they do not see. */
export interface Answering {
  readonly treated: Case;
  readonly consensus: Consensus;
  readonly withheld: Withheld;
  readonly community: Community;
}

/** Who has answered what, both sides alike. Absent for a body without seats. */
export function caseAnswers(answering: Answering, language: Language): CaseAnswers | undefined {
  const { consensus, community, withheld } = answering;
  if (consensus.positions.length === 0) return undefined;
  const texts = caseTexts(language);
  const { answers: more, note } = caseSeatTexts(language);
  const { seats, municipalities, hospitals } = coverageOf(consensus, community);
  const parties = [
    municipalities.of === 0 ? [] : texts.answers.municipalities(municipalities.covered, municipalities.of),
    hospitals.of === 0 ? [] : more.hospitals(hospitals.covered, hospitals.of),
  ].flat();
  return {
    title: texts.answers.title,
    coverage: texts.answers.coverage(
      texts.answers.seats(seats.covered, seats.of),
      parties.length === 0 ? undefined : parties.join(" · "),
    ),
    lacking: lackingLines(answering, language),
    withheld: withheld.signals === 0 ? undefined : note.withheld(withheld.signals),
    sides: SIDES.flatMap((side) => {
      const positions = consensus.positions.filter(({ seat }) => seat.side === side);
      const [first] = positions;
      if (first === undefined) return [];
      if (withheld.seats.has(first.seat.id))
        return [{ title: `${texts.side[side]}: ${more.withheld}`, seats: [] }];
      const own = coverageOf({ positions }, community).seats;
      return [
        {
          title: texts.answers.side(texts.side[side], own.covered, own.of),
          seats: positions.map((position) => seatAnswer(position, answering, language)),
        },
      ];
    }),
  };
}

function lackingLines({ consensus, withheld, community }: Answering, language: Language): string[] {
  const { answers } = caseSeatTexts(language);
  const seen = consensus.positions.filter(({ seat }) => !withheld.seats.has(seat.id));
  return LACKING.flatMap((kind) => {
    const names = seen
      .filter(({ position }) => position === kind)
      .map(({ seat }) => shortName(seat, community, language));
    if (names.length === 0) return [];
    const rest = names.length - MOST_NAMED;
    const named = rest > 1 ? [...names.slice(0, MOST_NAMED), answers.rest(rest)] : names;
    return [`${answers.group[kind]}: ${named.join(", ")}`];
  });
}

/** «Moss helsehusdistrikt» says enough where «Representant for Moss helsehusdistrikt» is long. */
function shortName({ name, speaks_for }: Seat, { districts }: Community, language: Language): string {
  return districts.find(({ id }) => id === speaks_for.district)?.name ?? name[language];
}

function seatAnswer(
  position: SeatPosition,
  { treated, community }: Answering,
  language: Language,
): SeatAnswer {
  const { seat, stance } = position;
  return {
    seat: seat.name[language],
    parties: partiesBeside(seat, community, language),
    position: position.position,
    answer: answerText(position, treated, language),
    words: stance?.words,
  };
}

/** A hospital's seat, and one for a single municipality that it is named after, say themselves whom they are for. */
function partiesBeside(seat: Seat, community: Community, language: Language): string | undefined {
  const parties = partiesOf(seat, community);
  const named = parties.every(({ name, short_name }) => seat.name[language].includes(short_name ?? name));
  return named ? undefined : partiesText(seat, community, language);
}

function answerText({ position, stance }: SeatPosition, treated: Case, language: Language): string {
  const texts = caseTexts(language);
  if (stance === undefined)
    return position === "consents" || position === "reserves" ? "" : texts.position[position];
  const said = texts.stance[stance.stance];
  const told =
    stance.as === "deputy"
      ? texts.answers.byDeputy(said, stance.by.name)
      : texts.answers.by(said, stance.by.name);
  return isUnconfirmed(treated, stance) && stance.notedBy !== undefined
    ? caseSeatTexts(language).answers.unconfirmed(told, stance.notedBy.name)
    : told;
}
