/** Makes vectors of texts, so that texts that mean the same lie near each other whatever their words. */
export interface Embedder {
  /** Names the model: vectors that another one made say nothing beside its own. */
  readonly id: string;
  /**
   * One vector for each text, in order, all of one length. Models tell what is sought (`query`) from what is found
   * (`passage`). Rejects when it cannot, or when it takes too long.
   */
  embed(texts: readonly string[], kind: "query" | "passage"): Promise<readonly Float32Array[]>;
}

/** Where vectors of texts outlive the process; a loss only costs that they are made again. Neither ever rejects. */
export interface VectorStore {
  /** By the hash of the text. */
  read(): Promise<ReadonlyMap<string, Float32Array>>;
  add(vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
}
