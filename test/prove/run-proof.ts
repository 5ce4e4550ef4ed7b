import { resolve } from "node:path";
import type { Figures, Proof, Size } from "./proof.ts";

/** One proof in a process of its own, so that it can be stopped and cannot disturb the next: FILE SIZE SEED. */

export type ProofMessage =
  | { readonly kind: "log"; readonly line: string }
  | { readonly kind: "done"; readonly figures: Figures };

const tell = (message: ProofMessage) => process.send?.(message);

process.once("disconnect", () => process.exit());
const [file = "", sizeName, seed] = process.argv.slice(2);
const size: Size = sizeName === "full" ? "full" : "quick";
const { proof }: { proof: Proof } = await import(resolve(file));
const log = (line: string) => tell({ kind: "log", line });
tell({ kind: "done", figures: await proof.run({ seed: Number(seed), size, log }) });
process.disconnect?.();
