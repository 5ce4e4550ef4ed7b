import { clausesToInsert } from "../../domain/agreements/clauses-to-insert.ts";
import type { LibraryKeeper } from "../../domain/agreements/library.ts";
import { placesIn } from "../../domain/community/places-in.ts";
import { whatStops } from "../../domain/guard/what-stops.ts";
import { osloToday } from "../../domain/kernel/clock.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import { insertionTexts } from "../text/insertion-texts.ts";
import { type InsertableClause, insertableClause } from "../view/insertable-clause.ts";
import { type BelongingParts, readBelonging } from "./belonging.ts";
import type { IncomingMessage } from "./message.ts";
import { spokenLanguage, usualLanguage } from "./spoken-language.ts";

/** Searched for beside what somebody writes, in any chat: the bot need not be in it, and nobody there is asked. */
export type ClauseSearch = Omit<IncomingMessage, "sender">;

/** Clauses to choose among, or a sentence that stands where they would be. */
export type ClauseOffer =
  | { readonly kind: "clauses"; readonly clauses: readonly InsertableClause[] }
  | { readonly kind: "nothing"; readonly text: string };

/** Finds clauses that a person may insert in a chat; the Teams adapter knows it by this shape only. */
export interface ClauseFinder {
  /** An empty text asks for something to begin with. Never rejects for what a person wrote. */
  find(search: ClauseSearch): Promise<ClauseOffer>;
  /** The offer instead of a search with more characters than are read. */
  tooLong(locale: string | undefined): ClauseOffer;
}

export interface ClauseFinderParts extends BelongingParts {
  readonly library: Pick<LibraryKeeper, "current">;
}

export function createClauseFinder(parts: ClauseFinderParts): ClauseFinder {
  const { communities, clock, defaultCommunity } = parts;

  async function find(search: ClauseSearch): Promise<ClauseOffer> {
    const spoken = spokenLanguage(search.text, usualLanguage(search.locale, defaultCommunity));
    // Before anything else: what the guard stops must not reach a store, a search or a log.
    const stop = whatStops(search.text, placesIn(communities));
    if (stop !== undefined) return nothing(insertionTexts(spoken).stopped[stop]);
    try {
      const { preferences, community } = await readBelonging(parts, search);
      const language = preferences.language ?? spoken;
      const library = await parts.library.current();
      const asOf = osloToday(clock);
      const found = clausesToInsert({ text: search.text, asOf, community }, library);
      const texts = insertionTexts(language);
      if (found.length === 0)
        return nothing(search.text.trim() === "" ? texts.nothingSearched : texts.nothingFound);
      return {
        kind: "clauses",
        clauses: found.map((each) => insertableClause(each, { communities, asOf }, language)),
      };
    } catch (error) {
      if (!(error instanceof ExpectedError) || error.code !== "store-unavailable") throw error;
      return nothing(insertionTexts(spoken).storeUnavailable);
    }
  }

  return {
    find,
    tooLong: (locale) => nothing(insertionTexts(usualLanguage(locale, defaultCommunity)).tooLong),
  };
}

function nothing(text: string): ClauseOffer {
  return { kind: "nothing", text };
}
