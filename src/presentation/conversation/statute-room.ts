import { governingDocuments } from "../../domain/agreements/governing-documents.ts";
import { structureOfAgreement } from "../../domain/agreements/statute/agreement-structure.ts";
import { coverageOfStatute } from "../../domain/agreements/statute/coverage-of-statute.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { asksForStatuteCoverage } from "../commands/statute-command.ts";
import { channelNotice } from "../text/channel.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { statuteCoverageView } from "../view/statute-coverage-view.ts";
import type { DeskRoom } from "./desk-room.ts";

export interface StatuteRoomParts {
  readonly communities: readonly Community[];
  readonly clock: Clock;
}

/** «§ 6-2»: what the law asks of the agreement, and what is loaded about it. Agreement texts may be read by all. */
export function createStatuteRoom({ communities, clock }: StatuteRoomParts): DeskRoom {
  return {
    verbs: "statute",
    async respond(text, { community, language, library }) {
      if (!asksForStatuteCoverage(text)) return undefined;
      if (community === undefined) return [communityChoiceView(communities, "open", language)];
      const documents = governingDocuments(library.search.documents, osloToday(clock)).filter(
        ({ head }) => head.community === community.id,
      );
      const coverage = coverageOfStatute(documents);
      const structure = structureOfAgreement(documents);
      return [statuteCoverageView({ community, coverage, structure }, language)];
    },
    /** Its buttons belong to other rooms. */
    click: async (_, { language }) => channelNotice("unreadable-click", language),
  };
}
