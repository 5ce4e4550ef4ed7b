import type { ShortAnswerWriter } from "../../domain/agreements/answers/short-answer.ts";
import { askEndpoint, type EndpointParts } from "./ask-endpoint.ts";
import { draftFrom, promptOf } from "./short-answer-prompt.ts";

/** Far more than a short answer takes. */
const MOST_BYTES = 256 * 1024;

export interface ChatModelParts extends EndpointParts {
  /** How long a draft may take before there is none. */
  readonly milliseconds: number;
}

/** A short answer from a chat model in JSON mode. No tools are offered: whatever the model writes, it is only text. */
export function createChatModel(parts: ChatModelParts): ShortAnswerWriter {
  const { endpoint, milliseconds, log } = parts;
  return {
    async draft(request) {
      const body = {
        // Azure knows the model from the deployment in the address.
        ...(endpoint.kind === "openai" ? { model: endpoint.name } : {}),
        messages: promptOf(request),
        response_format: { type: "json_object" },
      };
      const wish = { operation: "chat/completions", body, milliseconds, mostBytes: MOST_BYTES } as const;
      // Why there is none is in the log, and the reader has the clauses.
      const reply = await askEndpoint(parts, wish).catch(() => undefined);
      const draft = draftFrom(reply);
      if (reply !== undefined && draft === undefined)
        log.warn({ trouble: "not-as-asked" }, "model gave nothing");
      return draft;
    },
  };
}
