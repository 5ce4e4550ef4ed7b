import { z } from "zod/v4";
import type { Environment } from "./environment.ts";

/** A mail server; absent unless it is set: then no mail is sent. */
export interface MailConfig {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them: a secret. */
  readonly url: string;
  readonly from: { readonly name: string; readonly address: string };
}

export const MAIL_NAMES = ["SMTP_URL", "MAIL_FROM"] as const;

const DEFAULT_NAME = "Enighet";

/** «Enighet <noreply@example.no>», or the address alone. */
const SENDER = /^(?:(?<name>[^<>"\r\n]*)<(?<quoted>[^<>\s]+)>|(?<bare>[^<>\s]+))$/u;

export function readMail(variables: Environment<(typeof MAIL_NAMES)[number]>): MailConfig | undefined {
  const [url, sender] = [variables.text("SMTP_URL"), variables.text("MAIL_FROM")];
  if (url === undefined && sender === undefined) return undefined;
  const from = sender === undefined ? undefined : senderIn(sender);
  // Not by `required`, which shows a short value: this one holds a password.
  if (url === undefined) variables.problems.push(`SMTP_URL is missing: ${URL_REMEDY}.`);
  else if (!isMailServer(url)) variables.problems.push(`SMTP_URL cannot be used: ${URL_REMEDY}.`);
  if (from === undefined)
    variables.problems.push(
      `MAIL_FROM ${sender === undefined ? "is missing" : "cannot be used"}: ${FROM_REMEDY}.`,
    );
  return url === undefined || from === undefined ? undefined : { url, from };
}

const URL_REMEDY =
  "give the mail server as smtp://<host>:587 or smtps://<host>:465, with <user>:<password>@ before the host where it asks for them, or remove SMTP_URL and MAIL_FROM to send no mail";
const FROM_REMEDY =
  "give the address that mail comes from, such as Enighet <noreply@example.no>, or remove SMTP_URL and MAIL_FROM to send no mail";

function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(text);
  return (
    ["smtp:", "smtps:"].includes(protocol) &&
    hostname !== "" &&
    ["", "/"].includes(`${pathname}${search}${hash}`)
  );
}

function senderIn(text: string): MailConfig["from"] | undefined {
  const { name = "", quoted, bare } = SENDER.exec(text)?.groups ?? {};
  const address = z.email().safeParse(quoted ?? bare).data;
  return address === undefined ? undefined : { name: name.trim() || DEFAULT_NAME, address };
}
