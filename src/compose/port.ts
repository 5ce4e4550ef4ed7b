import { createServer } from "node:net";
import { ExpectedError } from "../domain/kernel/errors.ts";

/** A port that cannot be listened on. */
export class PortError extends ExpectedError {
  readonly code = "port";
  readonly port: number;

  constructor(port: number, sentence: string) {
    super(sentence);
    this.port = port;
  }
}

/**
 * Tries the port before anything is started on it.
 *
 * @param variable the environment variable that chooses the port, for the remedy
 * @throws PortError
 */
export function assertPortFree(port: number, host: string, variable: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(portError(error, port, host, variable)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portError(error: NodeJS.ErrnoException, port: number, host: string, variable: string): PortError {
  switch (error.code) {
    case "EADDRINUSE":
      return new PortError(
        port,
        `Port ${port} is taken by another program. Stop that one, or choose another port: ${variable}=${port + 1}.`,
      );
    case "EACCES":
      return new PortError(
        port,
        `Port ${port} is not allowed for this user. Choose one above 1023 with ${variable}.`,
      );
    default:
      return new PortError(
        port,
        `Port ${port} on ${host} cannot be used (${error.code}). Check HOST and ${variable}.`,
      );
  }
}
