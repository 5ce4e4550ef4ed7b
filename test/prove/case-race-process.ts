import { type Click, takeStances } from "./case-race.ts";
import { openRacedStores } from "./store-race.ts";

/** A bot process on the store at PLACE: takes the clicks that it is sent, run after run, and reports on each run. */
const [place = ""] = process.argv.slice(2);
const stores = await openRacedStores(place);
process.once("disconnect", () => process.exit());
process.on("message", async ({ community, clicks }: { community: string; clicks: readonly Click[] }) => {
  process.send?.(await takeStances(stores, community, clicks));
});
