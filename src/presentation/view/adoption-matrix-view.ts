import {
  type AdoptionMatrix,
  type AdoptionRow,
  adoptionMatrix,
} from "../../domain/cases/aftermath/adoption-matrix.ts";
import { submissionDueOn } from "../../domain/cases/aftermath/due-after-decision.ts";
import { inEffectFrom } from "../../domain/cases/aftermath/in-effect-from.ts";
import { openReservations } from "../../domain/cases/lift-reservation.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { dateText } from "../text/date-text.ts";
import { followupTexts } from "../text/followup-texts.ts";
import type { FollowupSection, FollowupView } from "./followup-view.ts";
import {
  aboutCase,
  adopterName,
  adoptersText,
  type FollowupContext,
  followupPress,
  mayDo,
  type Said,
} from "./followup-words.ts";
import { newCasePress } from "./new-case-press.ts";
import type { Press } from "./view-parts.ts";

/** «Hvor langt er kommunene?»: a row for each council and for the board, both sides alike, what is missing first. */
export function adoptionMatrixView(context: FollowupContext, said: Said, language: Language): FollowupView {
  const { treated, reader } = context;
  const { matrix: texts, told } = followupTexts(language);
  const matrix = adoptionMatrix(treated, reader.community);
  const { adopted, adoptedOn, differing, rows } = matrix;
  const from = inEffectFrom(treated, reader.community);
  const submission = submissionDueOn(treated, reader.community);
  return {
    ...aboutCase(context, said, language),
    title: texts.title,
    lead: [
      from === undefined ? texts.lead(adopted, rows.length) : texts.everyone(dateText(from, language)),
      ...(openReservations(treated).length === 0 ? [] : [told.conditional.recommended]),
      ...(submission === undefined ? [] : [texts.submission(dateText(submission, language))]),
      ...(differing.length === 0 ? [] : [texts.differing]),
    ],
    sections: sectionsOf(matrix, language),
    notes: adoptedOn === undefined ? [texts.silence] : [],
    presses: pressesOf(context, matrix, language),
  };
}

function sectionsOf({ rows }: AdoptionMatrix, language: Language): FollowupSection[] {
  const texts = followupTexts(language).matrix.state;
  return [...Map.groupBy(rows, ({ state }) => state)].map(([state, group]) => {
    const missing = state === "missing";
    return {
      title: texts[state](group.length),
      names: missing
        ? adoptersText(
            group.map(({ party }) => party),
            language,
          )
        : "",
      rows: missing
        ? []
        : group.map((row) => ({ title: adopterName(row.party, language), value: rowText(row, language) })),
    };
  });
}

function rowText({ noted }: AdoptionRow, language: Language): string {
  if (noted === undefined) return "";
  const { caseNumber } = followupTexts(language).matrix;
  const { on, reference, words, link } = noted;
  return [dateText(on, language), reference && caseNumber(reference), words, link]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}

function pressesOf(context: FollowupContext, matrix: AdoptionMatrix, language: Language): Press[] {
  const { treated, reader } = context;
  const { matrix: texts, evaluation, ladder } = followupTexts(language);
  const number = treated.decision?.record?.number ?? treated.id;
  const parties = adoptersText(
    matrix.differing.map(({ party }) => party),
    language,
  );
  const round = {
    title: evaluation.roundTitle(treated.title),
    need: evaluation.roundNeed(number, parties),
  };
  return [
    ...(mayDo("note-adoption", context) ? [followupPress(context, "note-form", texts.note)] : []),
    ...(reader.standing.secretaryFor.length > 0 && mayDo("note-adoption", context)
      ? [followupPress(context, "lines-form", texts.paste)]
      : []),
    ...(matrix.differing.length === 0
      ? []
      : [
          newCasePress(treated, reader.community, texts.newRound, round),
          ...(mayDo("take-disagreement", context)
            ? [followupPress(context, "take-form", ladder.press.take, { ladder: "agreement" })]
            : []),
        ]),
    followupPress(context, "view", followupTexts(language).hub.open),
  ];
}
