import { race } from "./store-race.ts";

/** One of the processes that race: PLACE LOOPS CHANGES SEED. Reports to the process that started it, and ends with it. */
const [place = "", loops, changes, seed] = process.argv.slice(2);
process.once("disconnect", () => process.exit());
process.send?.(await race(place, Number(loops), Number(changes), Number(seed)));
