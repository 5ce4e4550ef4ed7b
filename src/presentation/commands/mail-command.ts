import { z } from "zod/v4";
import { withoutGreeting } from "./greeting.ts";

/** What a message asks of where mail goes. */
export type MailCommand =
  /** `person` absent: the writer's own. `address` absent: what was written is no address. */
  | { readonly kind: "keep"; readonly person: string | undefined; readonly address: string | undefined }
  | { readonly kind: "forget"; readonly person: string | undefined };

const MAIL = "(?:e-?post|e-?mail|mail)(?:en|a)?(?:-?adresse(?:n|a)?|-?adressa| address)?";
const ADDRESS = '[«<"“]?(?<address>\\S+@\\S+?)[»>"”]?[.!]?';
const pattern = (text: string) => new RegExp(`^${text}$`, "iu");

const KEEP = [
  pattern(`(?:min|mi|my) ${MAIL}(?: er| is)?:? ${ADDRESS}`),
  pattern(`${MAIL} (?:min|mi)(?: er)?:? ${ADDRESS}`),
  pattern(`(?:the )?${MAIL} (?:til|of|for) (?<person>.{2,100}?)(?: er| is|:) ${ADDRESS}`),
];
const DELETE = "(?:slett|slette|fjern|glem|gløym|delete|remove|forget)";
const FORGET = [
  pattern(`${DELETE} (?:min |mi |my )?${MAIL}(?: min| mi)?[.!]?`),
  pattern(`${DELETE} (?:the )?${MAIL} (?:til|of|for) (?<person>.{2,100}?)[.!]?`),
];

const addressSchema = z.email().max(254);

/** The command about mail that the whole message is, in any of the three languages. Never throws. */
export function parseMailCommand(text: string): MailCommand | undefined {
  const said = withoutGreeting(text).normalize("NFC").replace(/\s+/g, " ").trim();
  for (const each of KEEP) {
    const found = each.exec(said)?.groups;
    if (found === undefined) continue;
    const address = addressSchema.safeParse(found["address"]).data;
    return { kind: "keep", person: found["person"]?.trim(), address };
  }
  for (const each of FORGET) {
    const found = each.exec(said);
    if (found !== null) return { kind: "forget", person: found.groups?.["person"]?.trim() };
  }
  return undefined;
}
