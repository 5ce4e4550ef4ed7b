import type { TeamsConfig } from "../config.ts";
import { ExpectedError } from "../domain/kernel/errors.ts";

/** The demonstration was asked for where people prove who they are: invented people must never get in there. */
export class DemonstrationRefusedError extends ExpectedError {
  readonly code = "demonstration-refused";

  constructor() {
    super("the demonstration runs only where authentication is off");
  }
}

/** @throws DemonstrationRefusedError with authentication on */
export function assertLocal(authentication: TeamsConfig["authentication"]): void {
  if (authentication !== "off") throw new DemonstrationRefusedError();
}
