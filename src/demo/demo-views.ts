import type { Case } from "../domain/cases/case.ts";
import { bodyOf } from "../domain/cases/case-outcome.ts";
import type { Community } from "../domain/community/community.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import type { Language } from "../domain/kernel/language.ts";
import { caseTexts } from "../presentation/text/case-texts.ts";
import { dateText } from "../presentation/text/date-text.ts";
import { DEMO_STEPS, type DemoStep } from "../presentation/text/demo-catalogue.ts";
import { demoTexts } from "../presentation/text/demo-texts.ts";
import { meetingTexts } from "../presentation/text/meeting-texts.ts";
import { planTexts } from "../presentation/text/plan-texts.ts";
import { exampleQuestions } from "../presentation/view/help-view.ts";
import { placeText } from "../presentation/view/place-text.ts";
import type { ChoiceView, HelpView } from "../presentation/view/view.ts";
import type { DemonstrationPerson } from "./people.ts";

/** What the demonstration shows of itself. */
export interface DemoState {
  readonly community: Community;
  /** Who asks; absent when it is none of the invented people. */
  readonly person: DemonstrationPerson | undefined;
  /** The case that was submitted last; absent before the first. */
  readonly treated: Case | undefined;
  readonly today: CivilDate;
  readonly daysAhead: number;
}

/** Who you are, the whole thread with what lies behind and what comes now, and how the others are asked to act. */
export function overviewViews(state: DemoState, language: Language): readonly [HelpView, ChoiceView] {
  const { community, person, today, daysAhead } = state;
  const texts = demoTexts(language);
  const now = stepNow(state);
  const places = person?.places.map((place) => placeText(place, community, language)).join("; ");
  const steps = DEMO_STEPS.filter((step) => step !== "first-step" || hasTwoSteps(state));
  const date = dateText(today, language);
  return [
    {
      kind: "help",
      language,
      title: texts.title(community.name),
      intro: person === undefined || places === undefined ? texts.nobody : texts.you(person.name, places),
      examples: whatToSay(now, state, language),
      commandsTitle: texts.thread,
      commands: steps.map((step, index) => {
        const { title, text } = texts.step[step];
        const mark = step === now ? texts.now : index < steps.indexOf(now) ? texts.done : undefined;
        return { says: [mark?.(title) ?? title], does: text };
      }),
      closing: daysAhead === 0 ? texts.today(date) : texts.todayMoved(date, daysAhead),
    },
    { kind: "choice", language, question: texts.choose, options: Object.values(texts.say) },
  ];
}

/** The step of the thread that the last case has come to. */
function stepNow({ treated, community }: Pick<DemoState, "treated" | "community">): DemoStep {
  switch (treated?.state) {
    case undefined:
    case "withdrawn":
    case "merged":
    case "in-disagreement":
      return "ask";
    case "submitted":
    case "sent-back":
      return "prepare";
    case "prepared":
      return hasTwoSteps({ treated, community }) ? "first-step" : "last-step";
    case "open": {
      const last = (treated?.step?.step ?? 1) >= stepsOf({ treated, community });
      if (treated?.step?.closed === true) return "last-step";
      return last ? "others" : "first-step";
    }
    case "decided":
      return "read";
  }
}

function hasTwoSteps(state: Pick<DemoState, "treated" | "community">): boolean {
  return stepsOf(state) > 1;
}

/** Before a paper names a body, as many as SSU takes. */
function stepsOf({ treated, community }: Pick<DemoState, "treated" | "community">): number {
  return bodyOf(community, treated?.paper?.body ?? "ssu")?.steps.count ?? 1;
}

/** Messages that take the person to the step. */
function whatToSay(step: DemoStep, { treated, community }: DemoState, language: Language): string[] {
  const question = exampleQuestions(community.id, language).slice(0, 1);
  if (treated === undefined || step === "ask") return question;
  const show = caseTexts(language).say.show(treated.id);
  switch (step) {
    case "read":
      return [...question, planTexts(language).say.decided, demoTexts(language).say.jump.say];
    case "first-step":
      return [show, meetingTexts(language).say.list];
    default:
      return [show];
  }
}
