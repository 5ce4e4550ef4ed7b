import { runService } from "./compose/run-service.ts";

await runService(async ({ service }) => {
  process.stdout.write(`Enighet is listening on ${service.address}\n`);
  return undefined;
});
