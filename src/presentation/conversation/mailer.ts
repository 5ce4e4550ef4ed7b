import type { Letter } from "../view/letter.ts";

export type MailOutcome =
  | { readonly kind: "sent" }
  /** The address takes no mail, now or later; `code` is the server's. */
  | { readonly kind: "refused"; readonly code: string }
  /** It may be taken later; `code` is the server's, or says that nobody answered. */
  | { readonly kind: "passing"; readonly code: string };

/** Sends mail; there is none where no mail server is configured. */
export interface Mailer {
  /** Rejects only for faults of the program. */
  send(address: string, letter: Letter): Promise<MailOutcome>;
}
