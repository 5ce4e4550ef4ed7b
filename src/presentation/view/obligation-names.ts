import type { LoadedDocument } from "../../domain/agreements/document.ts";
import type { Community } from "../../domain/community/community.ts";
import { ladderOf } from "../../domain/community/ladder-of.ts";
import { LADDER_KINDS } from "../../domain/community/ladders.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { Identity, Occupancy } from "../../domain/people/people-store.ts";
import type { Side } from "../../domain/people/place.ts";
import { dateText } from "../text/date-text.ts";
import { peopleTexts } from "../text/people-texts.ts";
import { documentLabel, placeOf } from "./clause-view.ts";
import { partyName, placeText, shortNameOf } from "./place-text.ts";

/** What the ids in an obligation are called, in one language. Absent where it cannot be read, or is there no more. */
export interface ObligationNames {
  readonly language: Language;
  /** The id itself where the community has it no longer. */
  readonly body: (id: string) => string;
  readonly party: (id: string) => string;
  /** With its word: «helseregion Valdres». */
  readonly district: (id: string) => string;
  readonly side: (side: Side) => string;
  readonly rung: (id: string) => string | undefined;
  /** «SSU 12. desember 2026». */
  readonly meeting: (id: string) => string | undefined;
  /** The day alone. */
  readonly meetingDay: (id: string) => string | undefined;
  /** «Kari Vik, Representant for Moss, SSU»; without the person's name where that is not known. */
  readonly holder: (occupancy: string) => string | undefined;
  /** «Samarbeidsavtalen, Varighet, punkt 3». */
  readonly clause: (document: string, clause: string) => string;
}

/** Facts to take names from; what is left out leaves its names out. */
export interface NamedFacts {
  readonly community: Community;
  readonly meetings?: readonly Meeting[];
  readonly occupancies?: readonly Occupancy[];
  readonly identities?: readonly Identity[];
  readonly documents?: readonly LoadedDocument[];
}

export function obligationNames(facts: NamedFacts, language: Language): ObligationNames {
  const { community, meetings = [], occupancies = [], identities = [], documents = [] } = facts;
  const body = (id: string) => {
    const found = community.bodies.find((each) => each.id === id);
    return found === undefined ? id : shortNameOf(found, language);
  };
  const meetingOf = (id: string) => meetings.find((each) => each.id === id);
  return {
    language,
    body,
    party: (id) => {
      const found = community.parties.find((each) => each.id === id);
      return found === undefined ? id : partyName(found);
    },
    district: (id) => {
      const name = community.districts.find((each) => each.id === id)?.name ?? id;
      const word = community.district_word?.[language];
      return word === undefined ? name : `${word} ${name}`;
    },
    side: (side) => peopleTexts(language).side[side],
    rung: (id) =>
      LADDER_KINDS.flatMap((kind) => ladderOf(kind, community)).find((rung) => rung.id === id)?.name[
        language
      ],
    meeting: (id) => {
      const found = meetingOf(id);
      return found === undefined ? undefined : `${body(found.body)} ${dateText(found.date, language)}`;
    },
    meetingDay: (id) => {
      const found = meetingOf(id);
      return found === undefined ? undefined : dateText(found.date, language);
    },
    holder: (id) => {
      const occupancy = occupancies.find((each) => each.id === id);
      if (occupancy === undefined) return undefined;
      const name = identities.find(({ person }) => person === occupancy.person)?.displayName;
      const place = placeText(occupancy, community, language);
      return name === undefined ? place : `${name}, ${place}`;
    },
    clause: (document, id) => {
      const loaded = documents.find(({ head }) => head.id === document);
      const clause = loaded?.version.clauses.find((each) => each.id === id);
      if (loaded === undefined) return `${document} ${id}`;
      const label = documentLabel(loaded.head, language);
      return clause === undefined ? label : `${label}, ${placeOf(clause, loaded.head, language)}`;
    },
  };
}
