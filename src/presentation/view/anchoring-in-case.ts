import { isWorkedOn, placesToAnchor } from "../../domain/cases/anchoring/who-anchors.ts";
import type { Case } from "../../domain/cases/case.ts";
import type { EventOf } from "../../domain/cases/case-event.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { anchoringTexts } from "../text/anchoring-texts.ts";
import { listText } from "../text/list-text.ts";
import { anchoringPress } from "./anchoring-words.ts";
import type { CaseForReader } from "./case-for-reader.ts";
import { partyName } from "./place-text.ts";
import type { Fact, Press } from "./view-parts.ts";

/** The way into the reader's own side of the case, from the case itself; none for who stands in no side. */
export function anchoringWork({ treated, community, reader }: CaseForReader, language: Language): Press[] {
  if (!isWorkedOn(treated, community) || placesToAnchor(treated, reader).length === 0) return [];
  return [anchoringPress({ treated, community }, "open", anchoringTexts(language).press.open)];
}

const ANSWERS = ["supports", "doubts", "opposes", "silent"] as const;

/** What seats have let both sides know of their anchoring, one fact for each (M80); nothing that is not released. */
export function anchoredFacts(treated: Case, community: Community, language: Language): Fact[] {
  const texts = anchoringTexts(language).released;
  const seats = community.bodies.flatMap((body) => body.seats);
  return treated.anchored.map((anchored) => {
    const name = seats.find(({ id }) => id === anchored.seat)?.name[language] ?? anchored.seat;
    const answers = ANSWERS.flatMap((answer) => {
      const named = anchored.parties.filter((each) => each.answer === answer);
      const names = named.map(({ party: id }) => {
        const party = community.parties.find((each) => each.id === id);
        return party === undefined ? id : partyName(party);
      });
      return names.length === 0 ? [] : [`${texts.parties[answer](listText(names, language))}.`];
    });
    const old = isOfEarlierProposal(treated, anchored) ? [texts.earlierProposal] : [];
    return { title: texts.title(name), value: [anchored.words, ...answers, ...old].join(" ") };
  });
}

function isOfEarlierProposal({ events }: Case, anchored: EventOf<"anchored">): boolean {
  return events
    .slice(events.indexOf(anchored) + 1)
    .some((event) => event.kind === "proposal-changed" && !event.editorial);
}
