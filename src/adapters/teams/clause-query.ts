import type { Activity } from "botbuilder";
import { z } from "zod/v4";
import type { ClauseOffer } from "../../presentation/conversation/clause-finder.ts";
import type { InsertableClause } from "../../presentation/view/insertable-clause.ts";
import { cardOf } from "./cards/card-of.ts";

/** The name of a search from the compose box. */
export const QUERY = "composeExtension/query";

/** What is longer was pasted, and is more likely about somebody than a search. */
const MOST_CHARACTERS = 400;
/** What all cards of an answer may weigh together; the least likely fall away. Far below what Teams takes. */
const MOST_BYTES = 80_000;

/** Teams calls the first run, before anything is written, by a parameter of this name. */
const FIRST_RUN = "initialRun";

const querySchema = z.looseObject({
  parameters: z
    .array(z.looseObject({ name: z.string().optional(), value: z.string().catch("") }))
    .default([]),
});

export type ReceivedQuery =
  | { readonly outcome: "text"; readonly text: string }
  | { readonly outcome: "too-long" };

/** What is searched for. The text is empty before anything is written, and when the client sent no parameter. */
export function receivedQueryOf({ value }: Activity): ReceivedQuery {
  const parameters = querySchema.safeParse(value).data?.parameters ?? [];
  const text = parameters.find(({ name }) => name !== FIRST_RUN)?.value.trim() ?? "";
  return text.length > MOST_CHARACTERS ? { outcome: "too-long" } : { outcome: "text", text };
}

/** What the client shows under the search box: the clauses, or a sentence. */
export function queryBody(offer: ClauseOffer): object {
  if (offer.kind === "nothing") return { composeExtension: { type: "message", text: offer.text } };
  return {
    composeExtension: {
      type: "result",
      attachmentLayout: "list",
      attachments: lightest(offer.clauses.flatMap(attachmentOf)),
    },
  };
}

/** The card that is inserted, and how it is shown in the list before. */
function attachmentOf({ title, text, view }: InsertableClause): readonly object[] {
  const content = cardOf(view);
  if (content === undefined) return [];
  const preview = { title: plain(title), text: plain(text) };
  return [
    {
      contentType: "application/vnd.microsoft.card.adaptive",
      content,
      preview: { contentType: "application/vnd.microsoft.card.thumbnail", content: preview },
    },
  ];
}

/** A thumbnail's text may be read as HTML: a clause's own signs must not become a tag. */
function plain(text: string): string {
  return text.replace(/</g, "‹").replace(/>/g, "›");
}

function lightest(attachments: readonly object[]): readonly object[] {
  let bytes = 0;
  return attachments.filter((attachment, place) => {
    bytes += Buffer.byteLength(JSON.stringify(attachment));
    return place === 0 || bytes <= MOST_BYTES;
  });
}
