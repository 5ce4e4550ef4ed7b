import { setTimeout } from "node:timers/promises";
import type { Community } from "../domain/community/community.ts";
import type { Language } from "../domain/kernel/language.ts";
import type { TitledText } from "../presentation/text/catalogue.ts";
import type { DemoPlay } from "../presentation/text/demo-catalogue.ts";
import { demoTexts } from "../presentation/text/demo-texts.ts";
import { listText } from "../presentation/text/list-text.ts";
import { placeText } from "../presentation/view/place-text.ts";
import { castOf, type DemonstrationPerson } from "./people.ts";
import { playOneAbsent } from "./play-absence.ts";
import { playMunicipalitiesAnswer } from "./play-anchoring.ts";
import { playOtherSecretaryConfirms } from "./play-confirmation.ts";
import { playHearingAnswers } from "./play-hearing.ts";
import { playOtherSecretaryConfirmsRoute } from "./play-route.ts";
import { playAgreesAfterAll, playAllAgree, playOneObjects } from "./play-stances.ts";
import { openPlayedChats, type PlayedChats } from "./played-chats.ts";
import type { Acted, Stage } from "./stage.ts";

export interface PlayerParts {
  /** The bot's own, as a base URL. */
  readonly address: string;
  readonly communities: readonly Community[];
  readonly stores: Pick<Stage, "cases" | "meetings">;
  /** Between one person's act and the next one's. */
  readonly pauseMilliseconds: number;
}

/** Plays everybody but the one at the Playground: reads their cards and presses their buttons, one after the other. */
export interface Player {
  /** @returns who did it, or why there was nothing to do */
  play(play: DemoPlay, community: Community, language: Language): Promise<TitledText>;
  /** The other side's secretary confirms the route of a case that has just been prepared. */
  confirmRoute(caseId: string, community: Community): Promise<void>;
  /** Does the work, and tells the names of those whom the bot wrote to meanwhile. */
  reachedBy(work: () => Promise<void>, community: Community): Promise<readonly string[]>;
  close(): Promise<void>;
}

const PLAYS: Readonly<Record<DemoPlay, (stage: Stage) => Promise<Acted>>> = {
  "all-agree": playAllAgree,
  "one-objects": playOneObjects,
  "agrees-after-all": playAgreesAfterAll,
  "one-absent": playOneAbsent,
  "hearing-answers": playHearingAnswers,
  "municipalities-answer": playMunicipalitiesAnswer,
  "other-secretary-confirms": playOtherSecretaryConfirms,
};

export function createPlayer({ address, communities, stores, pauseMilliseconds }: PlayerParts): Player {
  const demonstrations = communities.filter(({ demonstration }) => demonstration);
  const introduced = new Set<string>();
  // At once and not when they are first needed: a reminder may be due for somebody who wrote before a restart.
  const opening = openPlayedChats(demonstrations.flatMap(playedIn), address);

  /** Everybody writes to the bot once, so that it knows where to write to them. */
  async function introduce(community: Community, chats: PlayedChats): Promise<void> {
    if (introduced.has(community.id)) return;
    for (const person of playedIn(community)) await chats.say(person, "hei");
    introduced.add(community.id);
  }

  return {
    async play(play, community, language) {
      const texts = demoTexts(language);
      const chats = await opening;
      const acted = await PLAYS[play]({
        ...stores,
        community,
        chats,
        pause: () => setTimeout(pauseMilliseconds),
      });
      if ("idle" in acted) return texts.idle[acted.idle];
      const who = acted.by.map((person) => nameWithPlace(person, community, language));
      return texts.played[play](`${listText(who, language)}.`);
    },
    async confirmRoute(caseId, community) {
      await playOtherSecretaryConfirmsRoute({ chats: await opening, community }, caseId);
    },
    async reachedBy(work, community) {
      const chats = await opening;
      await introduce(community, chats);
      const before = chats.received.length;
      await work();
      return [...new Set(chats.received.slice(before).map(({ person }) => person.name))];
    },
    async close() {
      await (await opening).close();
    },
  };
}

function playedIn(community: Community): readonly DemonstrationPerson[] {
  const { otherSecretary, holders, contacts } = castOf(community);
  return [otherSecretary, ...holders, ...contacts];
}

function nameWithPlace(
  { name, places }: DemonstrationPerson,
  community: Community,
  language: Language,
): string {
  const [place] = places;
  return place === undefined ? name : `${name} (${placeText(place, community, language)})`;
}
