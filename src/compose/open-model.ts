import type { ModelLog } from "../adapters/model/ask-endpoint.ts";
import type { ShortAnswerWriter } from "../domain/agreements/answers/short-answer.ts";
import type { ModelConfig } from "../model-config.ts";

/** The writer of short answers that the configuration names; absent when there is none, and its code is not loaded. */
export async function openWriter(model: ModelConfig, log: ModelLog): Promise<ShortAnswerWriter | undefined> {
  if (model.kind === "off") return undefined;
  const [{ createChatModel }, { entraToken }] = await Promise.all([
    import("../adapters/model/chat-model.ts"),
    import("../adapters/model/entra-token.ts"),
  ]);
  const { endpoint, timeoutMilliseconds } = model;
  return createChatModel({ endpoint, readToken: entraToken(), log, milliseconds: timeoutMilliseconds });
}
