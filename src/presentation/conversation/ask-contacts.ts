import type { Anchoring } from "../../domain/cases/anchoring/anchoring.ts";
import { askParties, noteAskedOtherwise } from "../../domain/cases/anchoring/ask-parties.ts";
import { whereParty } from "../../domain/cases/anchoring/where-parties-stand.ts";
import { partiesAt } from "../../domain/cases/anchoring/who-anchors.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { AnchoringTexts } from "../text/anchoring-catalogue.ts";
import { anchoringTexts } from "../text/anchoring-texts.ts";
import { listText } from "../text/list-text.ts";
import { anchoringQuestionView } from "../view/anchoring-question-view.ts";
import type { AnchoredCase } from "../view/anchoring-words.ts";
import { partyName } from "../view/place-text.ts";
import type { View } from "../view/view.ts";
import {
  type AnchoringTurn,
  anchoringNotice,
  changeSide,
  placeIn,
  presentAnchoring,
  readAnchored,
  readSide,
} from "./anchoring-turn.ts";
import { tellPersons } from "./tell-persons.ts";

type Ask = Anchoring["asks"][number];

/** The seat asks all contacts of its own parties at once; who is new to the question gets it in their own conversation. */
export async function askOwnParties(turn: AnchoringTurn, question: string | undefined): Promise<View> {
  const texts = anchoringTexts(turn.matter.language);
  const here = await seatIn(turn);
  if ("kind" in here) return here;
  const { seat, place } = here;
  const outcome = await changeSide(turn, place.side, (anchoring, { treated, reader }) =>
    askParties(anchoring, treated, { seat, question }, reader),
  );
  if ("kind" in outcome) return outcome;
  const { anchored, changed } = outcome;
  if ("refused" in changed)
    return presentAnchoring(turn, { tone: "warning", text: texts.refusal[changed.refused] });
  if (!changed.changed) return presentAnchoring(turn, { tone: "information", text: texts.done.again });
  const asks = changed.anchoring.asks.slice(changed.before.asks.length);
  return told(turn, anchored, changed.anchoring, asks, texts.done.asked);
}

/** The card once more for those who have been asked and are silent: nudging stays within the own side (practice 17). */
export async function remindContacts(turn: AnchoringTurn): Promise<View> {
  const texts = anchoringTexts(turn.matter.language);
  const here = await seatIn(turn);
  if ("kind" in here) return here;
  const { anchored, place } = here;
  const anchoring = await readSide(turn, place);
  const number = anchored.treated.paper?.proposal.number ?? 0;
  const silent = partiesAt(place, turn.community).filter(
    (party) => whereParty(anchoring, party, number).position === "silent",
  );
  const asks = anchoring.asks.filter(
    ({ party, proposal }) => proposal === number && silent.some(({ id }) => id === party),
  );
  return told(turn, anchored, anchoring, asks, texts.done.reminded);
}

export async function noteAskedThemselves(turn: AnchoringTurn): Promise<View> {
  const texts = anchoringTexts(turn.matter.language);
  const here = await seatIn(turn);
  if ("kind" in here) return here;
  const outcome = await changeSide(turn, here.place.side, (anchoring, { treated, reader }) =>
    noteAskedOtherwise(anchoring, treated, here, reader),
  );
  if ("kind" in outcome) return outcome;
  const { changed } = outcome;
  if ("refused" in changed)
    return presentAnchoring(turn, { tone: "warning", text: texts.refusal[changed.refused] });
  const text = changed.changed ? texts.done.askedOtherwise : texts.done.again;
  return presentAnchoring(turn, { tone: "information", text });
}

/** The seat that the person asks from; a view instead when they have none here. */
async function seatIn(turn: AnchoringTurn) {
  const anchored = await readAnchored(turn);
  if ("kind" in anchored) return anchored;
  const place = placeIn(anchored, turn);
  const { notice, refusal } = anchoringTexts(turn.matter.language);
  if (place === undefined) return anchoringNotice(notice.notYours, turn.matter);
  if (place.held === undefined)
    return presentAnchoring(turn, { tone: "warning", text: refusal["not-your-seat"] });
  return { anchored, place, seat: place.held.seat.id };
}

/** Puts the question to everybody who has been asked, and tells which parties it reached. */
async function told(
  turn: AnchoringTurn,
  anchored: AnchoredCase,
  anchoring: Anchoring,
  asks: readonly Ask[],
  say: AnchoringTexts["done"]["asked"],
): Promise<View> {
  const { matter, community } = turn;
  const parties = community.parties.filter(({ id }) => asks.some(({ party }) => party === id));
  const reached = new Set<string>();
  for (const party of parties)
    for (const { contact } of asks.filter((ask) => ask.party === party.id))
      if (contact?.person !== undefined && (await reach(contact.person, party))) reached.add(party.id);
  const names = (wanted: boolean) => {
    const own = parties.filter(({ id }) => reached.has(id) === wanted).map(partyName);
    return own.length === 0 ? undefined : listText(own, matter.language);
  };
  const unreached = names(false);
  const text = say(names(true), unreached);
  const tone = unreached === undefined ? "information" : "warning";
  return presentAnchoring(turn, { tone, text }, unreached !== undefined);

  async function reach(person: string, party: (typeof parties)[number]): Promise<boolean> {
    const identity = anchored.roster.identities.find((each) => each.person === person);
    if (identity === undefined) return false;
    const { people, messenger } = turn.parts;
    try {
      const posts = await tellPersons(
        [identity],
        (language) => anchoringQuestionView(anchored, { anchoring, party, person }, undefined, language),
        { people, messenger, language: community.language },
      );
      return posts.length > 0;
    } catch (error) {
      // Teams did not take it: they are told as not reached, and may be reminded.
      if (error instanceof ExpectedError) return false;
      throw error;
    }
  }
}
