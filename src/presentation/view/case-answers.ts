import type { Consensus, SeatPosition } from "../../domain/cases/consensus.ts";
import { coverageOf } from "../../domain/cases/coverage.ts";
import type { Community, Seat } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { partiesOf } from "../../domain/people/seats.ts";
import { caseTexts } from "../text/case-texts.ts";
import type { CaseAnswers, SeatAnswer } from "./case-view.ts";
import { partiesText } from "./case-words.ts";

const SIDES: readonly Seat["side"][] = ["municipalities", "hospital", "interest"];

/** Who has answered what, both sides alike. Absent for a body without seats. */
export function caseAnswers(
  consensus: Consensus,
  community: Community,
  language: Language,
): CaseAnswers | undefined {
  if (consensus.positions.length === 0) return undefined;
  const texts = caseTexts(language);
  const { seats, municipalities } = coverageOf(consensus, community);
  return {
    title: texts.answers.title,
    coverage: texts.answers.coverage(
      texts.answers.seats(seats.covered, seats.of),
      municipalities.of === 0
        ? undefined
        : texts.answers.municipalities(municipalities.covered, municipalities.of),
    ),
    sides: SIDES.flatMap((side) => {
      const positions = consensus.positions.filter(({ seat }) => seat.side === side);
      if (positions.length === 0) return [];
      const own = coverageOf({ ...consensus, positions }, community).seats;
      return [
        {
          title: texts.answers.side(texts.side[side], own.covered, own.of),
          seats: positions.map((position) => seatAnswer(position, community, language)),
        },
      ];
    }),
  };
}

function seatAnswer(position: SeatPosition, community: Community, language: Language): SeatAnswer {
  const { seat, stance } = position;
  return {
    seat: seat.name[language],
    parties: partiesBeside(seat, community, language),
    position: position.position,
    answer: answerText(position, language),
    words: stance?.words,
  };
}

/** A hospital's seat, and one for a single municipality that it is named after, say themselves whom they are for. */
function partiesBeside(seat: Seat, community: Community, language: Language): string | undefined {
  const parties = partiesOf(seat, community);
  const named = parties.every(({ name, short_name }) => seat.name[language].includes(short_name ?? name));
  return named ? undefined : partiesText(seat, community, language);
}

function answerText({ position, stance }: SeatPosition, language: Language): string {
  const texts = caseTexts(language);
  if (stance === undefined)
    return position === "consents" || position === "reserves" ? "" : texts.position[position];
  const said = texts.stance[stance.stance];
  return stance.as === "deputy"
    ? texts.answers.byDeputy(said, stance.by.name)
    : texts.answers.by(said, stance.by.name);
}
