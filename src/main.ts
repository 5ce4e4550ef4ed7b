import { runService } from "./compose/run-service.ts";
import { demonstrationHooks } from "./demo/demonstration-hooks.ts";

await runService(async ({ service }) => {
  process.stdout.write(`Enighet is listening on ${service.address}\n`);
  return undefined;
}, demonstrationHooks);
