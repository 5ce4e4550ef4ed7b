import { z } from "zod/v4";
import type { Embedder } from "../../domain/agreements/search/embedder.ts";
import { askEndpoint, EndpointError, type EndpointParts } from "./ask-endpoint.ts";
import { prefixed } from "./prefixes.ts";

/** A batch of 64 vectors with 3,072 numbers each, as text. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Nobody waits for passages: they are made beside. */
const PASSAGES_MILLISECONDS = 60_000;

const vectorsSchema = z.object({
  data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()).min(1) })),
});

export interface EmbeddingsParts extends EndpointParts {
  /** How long a question's vector may take. */
  readonly milliseconds: number;
}

/** Vectors from an endpoint that answers as OpenAI's does. */
export function createEndpointEmbedder(parts: EmbeddingsParts): Embedder {
  const { endpoint, milliseconds } = parts;
  const { kind, address, name } = endpoint;
  return {
    id: [kind, address, name].join(" "),
    async embed(texts, as) {
      const input = texts.map((text) => prefixed(text, as, name));
      const reply = await askEndpoint(parts, {
        operation: "embeddings",
        body: { ...(kind === "openai" ? { model: name } : {}), input },
        milliseconds: as === "query" ? milliseconds : PASSAGES_MILLISECONDS,
        mostBytes: MOST_BYTES,
      });
      const found = vectorsSchema.safeParse(reply).data?.data ?? [];
      const inOrder = found.toSorted((one, other) => one.index - other.index);
      if (inOrder.length !== texts.length || inOrder.some(({ index }, place) => index !== place))
        throw new EndpointError("not-as-asked");
      return inOrder.map(({ embedding }) => Float32Array.from(embedding));
    },
  };
}
