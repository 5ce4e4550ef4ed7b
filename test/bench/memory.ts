import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Makes something, and says how many bytes it holds: what stands after the garbage is gone, less what stood before. */
export function measureBytes<Made>(make: () => Made): { made: Made; bytes: number } {
  const before = bytesInUse();
  const made = make();
  return { made, bytes: bytesInUse() - before };
}

function bytesInUse(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
