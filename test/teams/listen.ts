import { once } from "node:events";
import type { Server } from "node:http";
import { z } from "zod/v4";

const addressSchema = z.object({ port: z.number() });

/** Starts the server on a free port of 127.0.0.1. */
export async function listenOnLoopback(server: Server) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = addressSchema.parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
