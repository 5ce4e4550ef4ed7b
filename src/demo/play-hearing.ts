import type { Case } from "../domain/cases/case.ts";
import { replayCase } from "../domain/cases/replay-case.ts";
import { everyItem } from "../domain/kernel/every-page.ts";
import { partiesOf } from "../domain/people/seats.ts";
import { demoTexts } from "../presentation/text/demo-texts.ts";
import { hearingTexts } from "../presentation/text/hearing-texts.ts";
import { buttonsIn, filledIn } from "./card-buttons.ts";
import { castOf, type DemonstrationPerson } from "./people.ts";
import type { Acted, Stage } from "./stage.ts";

const COMMENT = "hearing/comment";
/** A seat of the municipalities, and one of the hospital: both are known to answer for somebody who is asked. */
const SIDES = ["municipalities", "hospital"] as const;

/** One on each side answers the open hearing for a party of theirs, the first with a remark. */
export async function playHearingAnswers(stage: Stage): Promise<Acted> {
  const { community } = stage;
  const treated = await onHearing(stage);
  if (treated === undefined) return { idle: "no-hearing" };
  const { remark } = demoTexts(community.language);
  const people = SIDES.flatMap(
    (side) => castOf(community).holders.find(({ places }) => places.some((each) => each.side === side)) ?? [],
  );
  for (const [place, person] of people.entries()) {
    const words = place === 0 ? { position: "remarks", words: remark } : { position: "supports" };
    await answer(person, treated, words, stage);
    await stage.pause();
  }
  return { by: people };
}

/** The case that was sent on hearing last, and still is; absent when none is. */
async function onHearing({ cases, community }: Stage): Promise<Case | undefined> {
  const stored = await everyItem((request) => cases.listCases(community.id, request));
  return stored
    .flatMap(({ value }) => replayCase(value.id, value.events) ?? [])
    .filter(({ hearing }) => hearing?.closed === false)
    .toSorted((one, other) => (sentAt(one) < sentAt(other) ? -1 : 1))
    .at(-1);
}

function sentAt({ events }: Case): string {
  return events.findLast(({ kind }) => kind === "hearing-opened")?.at ?? "";
}

async function answer(
  person: DemonstrationPerson,
  treated: Case,
  given: Readonly<Record<string, string>>,
  { chats, community }: Stage,
): Promise<void> {
  const { say } = hearingTexts(community.language);
  const form = (await chats.say(person, say.answer(treated.id))).at(-1)?.card;
  const button = buttonsIn(form).find(({ verb }) => verb === COMMENT);
  if (button === undefined) return;
  const seats = community.bodies.flatMap((body) => body.seats);
  const own = seats.find(({ id }) => person.places.some(({ seat }) => seat === id));
  const [party] = own === undefined ? [] : partiesOf(own, community);
  const from = party === undefined ? {} : { from: party.id };
  await chats.press(person, COMMENT, { ...filledIn(form), ...button.data, ...from, ...given });
}
