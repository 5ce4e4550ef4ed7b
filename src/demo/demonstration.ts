import type { StartHooks } from "../compose/start-service.ts";
import type { Config } from "../config.ts";
import { osloToday } from "../domain/kernel/clock.ts";
import { keepRosters } from "../domain/people/keep-rosters.ts";
import { openDemonstrationClock } from "./clock.ts";
import { createDemoDesk } from "./demo-desk.ts";
import { assertLocal } from "./only-local.ts";
import { createPlayer, type Player } from "./player.ts";
import { seedDemonstrationPeople } from "./seed-people.ts";

/** Long enough for somebody who watches to see one answer after the other. */
const PAUSE_MILLISECONDS = 400;

/**
 * What makes a demonstration of a service: invented people, a clock that can be moved, and a desk that plays the
 * others.
 *
 * @param pauseMilliseconds between one person's act and the next one's
 * @throws DemonstrationRefusedError with authentication on
 */
export function createDemonstration(config: Config, pauseMilliseconds = PAUSE_MILLISECONDS): StartHooks {
  const { authentication } = config.teams;
  assertLocal(authentication);
  const clock = openDemonstrationClock(config.dataDir, authentication);
  let player: Player | undefined;
  return {
    clock,
    async prepare({ stores, communities }) {
      await seedDemonstrationPeople(stores, communities, osloToday(clock), authentication);
    },
    wrapDesk(desk, { stores, communities, address, sweep }) {
      player = createPlayer({ address, communities, stores, pauseMilliseconds });
      return createDemoDesk(desk, {
        authentication,
        people: stores.people,
        rosters: keepRosters(stores.people, clock).rosters,
        conversations: stores.conversations,
        cases: stores.cases,
        communities,
        defaultCommunity: communities.find(({ id }) => id === config.community),
        clock,
        player,
        sweep,
      });
    },
    stop: async () => player?.close(),
  };
}
