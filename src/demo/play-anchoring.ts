import { isAskedAbout } from "../domain/cases/anchoring/who-anchors.ts";
import type { Case } from "../domain/cases/case.ts";
import { replayCase } from "../domain/cases/replay-case.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import { demoTexts } from "../presentation/text/demo-texts.ts";
import { buttonsIn } from "./card-buttons.ts";
import { castOf, type DemonstrationPerson } from "./people.ts";
import type { Acted, Stage } from "./stage.ts";

const OPEN = "anchoring/open";
const ANSWER = "anchoring/answer";

/** The contacts whom the one at the Playground has asked answer: the first is in doubt and says why, the rest support. */
export async function playMunicipalitiesAnswer(stage: Stage): Promise<Acted> {
  const people: DemonstrationPerson[] = [];
  const cases = await openCases(stage);
  for (const contact of castOf(stage.community).contacts)
    if (await answered(contact, people.length === 0 ? "doubts" : "supports", cases, stage)) {
      people.push(contact);
      await stage.pause();
    }
  return people.length === 0 ? { idle: "nobody-asked" } : { by: people };
}

/** False for a contact who has been asked about none of the cases. */
async function answered(
  contact: DemonstrationPerson,
  answer: "doubts" | "supports",
  cases: readonly Case[],
  { chats, community }: Stage,
): Promise<boolean> {
  for (const { id } of cases) {
    const card = await chats.press(contact, OPEN, { community: community.id, case: id });
    const button = buttonsIn(card).find(({ verb, data }) => verb === ANSWER && data["answer"] === answer);
    if (button === undefined) continue;
    const words = answer === "doubts" ? { words: demoTexts(community.language).doubt } : {};
    await chats.press(contact, ANSWER, { ...button.data, ...words });
    return true;
  }
  return false;
}

/** Those under treatment, the one that was submitted last first. */
async function openCases({ cases, community }: Stage): Promise<readonly Case[]> {
  const stored = await everyItem((request) => cases.listCases(community.id, request));
  return stored
    .flatMap(({ value }) => replayCase(value.id, value.events) ?? [])
    .filter((treated) => isAskedAbout(treated, community))
    .toSorted((one, other) => (one.submittedAt < other.submittedAt ? 1 : -1));
}
