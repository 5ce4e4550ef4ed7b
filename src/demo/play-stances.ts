import type { Case } from "../domain/cases/case.ts";
import type { CaseStore } from "../domain/cases/case-store.ts";
import { replayCase } from "../domain/cases/replay-case.ts";
import { consents, type StanceKind } from "../domain/cases/stance.ts";
import type { Community } from "../domain/community/community.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import { demoTexts } from "../presentation/text/demo-texts.ts";
import { buttonsIn, type CardButton } from "./card-buttons.ts";
import { castOf, type DemonstrationPerson } from "./people.ts";
import type { Acted, Stage } from "./stage.ts";

const VIEW = "case/view";
const STANCE = "case/stance";

/** Everybody who has not consented to the open case's proposal does. */
export function playAllAgree(stage: Stage): Promise<Acted> {
  return consentOf(stage, (stance) => stance === undefined || !consents(stance), "all-agree-already");
}

/** Whoever has said something else than yes does now consent. */
export function playAgreesAfterAll(stage: Stage): Promise<Acted> {
  return consentOf(stage, (stance) => stance !== undefined && !consents(stance), "nobody-objects");
}

/** The first who has not objected yet cannot consent, and says why. */
export async function playOneObjects(stage: Stage): Promise<Acted> {
  const treated = await openCase(stage);
  if (treated === undefined) return { idle: "no-open-case" };
  const person = holdersIn(treated, stage.community).find(
    (each) => stanceOf(each, treated) !== "cannot-consent",
  );
  if (person === undefined) return { idle: "no-open-case" };
  const { objection } = demoTexts(stage.community.language);
  await answer(person, treated, { stance: "cannot-consent", words: objection }, stage);
  return { by: [person] };
}

async function consentOf(
  stage: Stage,
  isAsked: (stance: StanceKind | undefined) => boolean,
  otherwise: "all-agree-already" | "nobody-objects",
): Promise<Acted> {
  const treated = await openCase(stage);
  if (treated === undefined) return { idle: "no-open-case" };
  const people = holdersIn(treated, stage.community).filter((person) => isAsked(stanceOf(person, treated)));
  if (people.length === 0) return { idle: otherwise };
  for (const person of people) {
    await answer(person, treated, { stance: "consent" }, stage);
    await stage.pause();
  }
  return { by: people };
}

/**
 * Opens the case as the person, and presses their button: the one with this answer on it, or the form's. Where the bot
 * asks once more, since the answer decides the case, they say yes.
 */
async function answer(
  person: DemonstrationPerson,
  treated: Case,
  given: { readonly stance: StanceKind; readonly words?: string },
  { chats, community }: Stage,
): Promise<void> {
  const card = await chats.press(person, VIEW, { community: community.id, case: treated.id });
  const button = stanceButton(card, given.stance) ?? stanceButton(card, undefined);
  if (button === undefined) return;
  const after = await chats.press(person, STANCE, { ...button.data, ...given });
  const again = stanceButton(after, given.stance);
  if (again !== undefined) await chats.press(person, STANCE, again.data);
}

/** @param stance undefined for the form's button, whose answer is filled in */
function stanceButton(card: unknown, stance: StanceKind | undefined): CardButton | undefined {
  return buttonsIn(card).find(({ verb, data }) => verb === STANCE && data["stance"] === stance);
}

/** The case whose step was opened last and is still open; absent when none is. */
async function openCase({ cases, community }: { cases: CaseStore; community: Community }) {
  const stored = await everyItem((request) => cases.listCases(community.id, request));
  return stored
    .flatMap(({ value }) => replayCase(value.id, value.events) ?? [])
    .filter(({ state, step }) => state === "open" && step?.closed === false)
    .toSorted((one, other) => (openedAt(one) < openedAt(other) ? -1 : 1))
    .at(-1);
}

function openedAt({ events }: Case): string {
  return events.findLast(({ kind }) => kind === "step-opened")?.at ?? "";
}

function holdersIn({ step }: Case, community: Community): readonly DemonstrationPerson[] {
  return castOf(community).holders.filter(({ places }) => places.some(({ body }) => body === step?.body));
}

/** What the person's seat has answered to the present proposal; absent when it is silent. */
function stanceOf({ places }: DemonstrationPerson, { stances }: Case): StanceKind | undefined {
  return stances.find(({ seat }) => places.some((place) => place.seat === seat))?.stance;
}
