import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { PlanPlace, PlanUnderCheck } from "../../domain/plan/doctor/plan-finding.ts";
import type { Plan, Task } from "../../domain/plan/task.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { planDoctorTexts } from "../text/plan-doctor-texts.ts";
import { planTexts } from "../text/plan-texts.ts";
import type { WayOn } from "./plan-view.ts";

/** Enough of a line to know it by; the whole of it stands where its row leads. */
const MOST_OF_LINE = 160;

/** A place as a row that opens it. */
export function placeRow(
  place: PlanPlace,
  { plan }: PlanUnderCheck,
  language: Language,
): WayOn & { readonly facts: string } {
  const { place: texts, say } = planDoctorTexts(language);
  const plans = planTexts(language);
  switch (place.kind) {
    case "line":
      return {
        label: numberOf(place.task),
        facts: `${printedAs(place.task, language)}: «${opening(place.task.text)}»`,
        say: plans.say.task(numberOf(place.task)),
      };
    case "title": {
      const { number, readings } = place;
      return {
        label: texts.part(number),
        facts: texts.readings(readings.summary, readings.table),
        say: say.part(number),
      };
    }
    case "theme": {
      const [first] = place.tasks;
      return {
        label: place.theme,
        facts: texts.lines(listText(place.tasks.map(numberOf), language)),
        say: first === undefined ? plans.say.plan : plans.say.task(numberOf(first)),
      };
    }
    case "group":
      return {
        label: plans.group[place.group].button,
        facts: plans.group[place.group].people,
        say: plans.say.group[place.group],
      };
    case "plan":
      return { label: texts.wholePlan, facts: periodText(plan, language), say: plans.say.plan };
  }
}

/** All places in words: many lines by their numbers alone. */
export function placesText(
  places: readonly PlanPlace[],
  checked: PlanUnderCheck,
  language: Language,
): string[] {
  const numbers = places.flatMap((place) => (place.kind === "line" ? [numberOf(place.task)] : []));
  const others = places.filter(({ kind }) => kind !== "line");
  return [
    ...(numbers.length === 0 ? [] : [planDoctorTexts(language).place.lines(listText(numbers, language))]),
    ...others.map((place) => {
      const { label, facts } = placeRow(place, checked, language);
      return `${label}: ${facts}`;
    }),
  ];
}

function numberOf({ number, id }: Task): string {
  return number ?? id;
}

function printedAs({ label, place = 0 }: Task, language: Language): string {
  const texts = planDoctorTexts(language).place;
  return label === undefined ? texts.unprinted(place) : texts.printed(label, place);
}

function opening(text: string): string {
  return text.length <= MOST_OF_LINE ? text : `${text.slice(0, MOST_OF_LINE).replace(/\s+\S*$/u, "")} …`;
}

/** The period as it was adopted, and what has been decided since. */
function periodText({ from, to, prolonged = [] }: Plan, language: Language): string {
  const { place: texts } = planDoctorTexts(language);
  const day = (date: CivilDate) => dateText(date, language);
  const last = prolonged.at(-1);
  const adopted =
    from === undefined
      ? to === undefined
        ? texts.noPeriod
        : texts.until(day(to))
      : to === undefined
        ? texts.since(day(from))
        : texts.period(day(from), day(to));
  return last === undefined ? adopted : `${adopted} ${texts.prolonged(day(last.to))}`;
}
