import type { Disagreement } from "../../domain/cases/case.ts";
import { type StandingOnLadder, standingOnLadder } from "../../domain/cases/disagreement/climb-ladder.ts";
import type { PlacedRung } from "../../domain/community/ladder-of.ts";
import { ladderOf } from "../../domain/community/ladder-of.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { dateText } from "../text/date-text.ts";
import { followupTexts } from "../text/followup-texts.ts";
import type { FollowupSection, FollowupView } from "./followup-view.ts";
import { aboutCase, type FollowupContext, followupPress, mayDo, type Said } from "./followup-words.ts";
import { shortNameOf } from "./place-text.ts";
import type { Fact, Press } from "./view-parts.ts";

/** Where a disagreement is: the rung with who takes it, what must be done there, by when, and what it stands in. */
export function ladderView(context: FollowupContext, said: Said, language: Language): FollowupView {
  const { treated, reader } = context;
  const { ladder: texts } = followupTexts(language);
  const { disagreement } = treated;
  const standing = standingOnLadder(treated, reader.community);
  const about = aboutCase(context, said, language);
  const presses = pressesOf(context, standing, language);
  if (disagreement === undefined)
    return { ...about, title: texts.title, lead: [texts.takeForm.intro], presses };
  return {
    ...about,
    title: `${texts.title}: ${texts.kind[disagreement.ladder]}`,
    lead: leadOf(disagreement, standing, language),
    facts: standing === undefined ? [] : factsOf(standing, language),
    sections: sectionsOf(context, disagreement, standing, language),
    presses,
  };
}

function leadOf(
  { settled }: Disagreement,
  standing: StandingOnLadder | undefined,
  language: Language,
): string[] {
  const { ladder: texts } = followupTexts(language);
  if (standing !== undefined) return [texts.rung(standing.place, standing.of, standing.rung.name[language])];
  if (settled === undefined) return [];
  const on = dateText(osloDateOf(settled.at), language);
  return [texts.settled(texts.outcome[settled.outcome], on, settled.words)];
}

function factsOf({ rung, disagreement }: StandingOnLadder, language: Language): Fact[] {
  const { ladder: texts, notGiven } = followupTexts(language);
  const deadline = disagreement.rungs.at(-1)?.deadline;
  return [
    { title: texts.who, value: whoText(rung, language) },
    { title: texts.deadline, value: deadline === undefined ? notGiven : dateText(deadline, language) },
    { title: texts.source, value: rung.source ?? notGiven },
  ];
}

/** A rung that one of the community's own bodies takes is called by the body. */
export function whoText({ body, who }: PlacedRung, language: Language): string {
  return body === undefined ? who[language] : shortNameOf(body, language);
}

function sectionsOf(
  { reader }: FollowupContext,
  disagreement: Disagreement,
  standing: StandingOnLadder | undefined,
  language: Language,
): FollowupSection[] {
  const { ladder: texts } = followupTexts(language);
  const open = new Set(standing?.open.map(({ id }) => id));
  const checklist = standing?.rung.checklist ?? [];
  return [
    ...(checklist.length === 0
      ? []
      : [
          {
            title: texts.checklist,
            names: "",
            rows: checklist.map(({ id, text }) => ({
              title: text[language],
              value: open.has(id) ? texts.open : texts.done,
            })),
          },
        ]),
    {
      title: texts.steps,
      names: "",
      rows: ladderOf(disagreement.ladder, reader.community).map((rung) => {
        const taken = disagreement.rungs.findLast((each) => each.rung === rung.id);
        return {
          title: rung.name[language],
          value:
            taken === undefined
              ? texts.notTaken
              : texts.taken(dateText(osloDateOf(taken.at), language), taken.words),
        };
      }),
    },
  ];
}

function pressesOf(
  context: FollowupContext,
  standing: StandingOnLadder | undefined,
  language: Language,
): Press[] {
  const { ladder: texts, hub } = followupTexts(language);
  const may = mayDo("take-disagreement", context);
  const { disagreement } = context.treated;
  const bundle = disagreement === undefined ? [] : [followupPress(context, "bundle", texts.press.bundle)];
  const view = followupPress(context, "view", hub.open);
  if (standing === undefined)
    return [
      ...(may && context.treated.state !== "in-disagreement"
        ? [followupPress(context, "take-form", texts.press.take)]
        : []),
      ...bundle,
      view,
    ];
  const { open, next } = standing;
  return [
    ...(may && open.length > 0 ? [followupPress(context, "check-form", texts.checklist)] : []),
    ...(may && open.length === 0 && next !== undefined
      ? [followupPress(context, "climb-form", texts.press.climb)]
      : []),
    ...(mayDo("settle-disagreement", context)
      ? [followupPress(context, "settle-form", texts.press.settle)]
      : []),
    ...bundle,
    view,
  ];
}
