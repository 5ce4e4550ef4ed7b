import type { StartHooks } from "../compose/start-service.ts";
import type { Config } from "../config.ts";

/**
 * The demonstration where it may run, else nothing. It is loaded only then: in production the invented people are not
 * even in memory.
 */
export async function demonstrationHooks(config: Config): Promise<StartHooks> {
  if (config.teams.authentication === "on") return {};
  const { createDemonstration } = await import("./demonstration.ts");
  return createDemonstration(config);
}
