import { join } from "node:path";
import { assertPortFree } from "../compose/port.ts";
import { runService } from "../compose/run-service.ts";
import { demonstrationHooks } from "../demo/demonstration-hooks.ts";
import { startPlayground } from "./playground.ts";

await runService(async ({ config, service }) => {
  const port = config.playgroundPort;
  await assertPortFree(port, "127.0.0.1", "PLAYGROUND_PORT");
  const playground = await startPlayground({
    port,
    endpoint: `${service.address}/api/messages`,
    workingDirectory: join(config.dataDir, "playground"),
  });
  process.stdout.write(`
Enighet is running. Open the chat in a browser:

    ${playground.address}

Three things to try:

    Hvem avgjør når vi er uenige om retningslinje 12?
    Når skal sykehuset varsle om en utskrivningsklar pasient?
    Hvor mange sykehjemsplasser har Halden?

And the whole thread, from a question to the reminder, with the others played for you:

    demo

Ctrl-C stops both.
`);
  return playground;
}, demonstrationHooks);
