import { createTransport } from "nodemailer";
import { z } from "zod/v4";
import type { Mailer, MailOutcome } from "../../presentation/conversation/mailer.ts";
import { letterHtml } from "./letter-html.ts";
import { letterText, oneLine } from "./letter-text.ts";

/** The service's mail server, and whom mail comes from. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string;
  readonly from: { readonly name: string; readonly address: string };
}

/** Of each step. How long a reminder as a whole may take is for whoever sends it to say (`answer-in-time.ts`). */
const TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
};

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** What nodemailer throws. */
const failureSchema = z.looseObject({
  code: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
});

/** Where a server says no to the address or to this mail. Elsewhere it says no to us, which somebody may put right. */
const ABOUT_THE_MAIL: ReadonlySet<string | undefined> = new Set(["RCPT TO", "DATA"]);

/**
 * Sends mail over SMTP, encrypted unless the server is on this machine. No address and no word of a mail gets into an
 * error or a log.
 */
export function createSmtpMailer({ url, from }: SmtpSettings): Mailer {
  const transport = createTransport({
    url,
    ...TIMEOUTS,
    requireTLS: !LOOPBACK.has(new URL(url).hostname),
    // A letter is what it says: nothing is fetched into it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    async send(address, letter): Promise<MailOutcome> {
      try {
        await transport.sendMail({
          from,
          to: { name: "", address },
          subject: oneLine(letter.subject),
          text: letterText(letter),
          html: letterHtml(letter),
          headers: {
            "Content-Language": letter.language,
            // Nobody's absence note is to be sent to an address that nobody reads.
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "OOF, AutoReply",
          },
        });
        return { kind: "sent" };
      } catch (error) {
        return outcomeOf(failureSchema.parse(error));
      }
    },
  };
}

function outcomeOf({ code, responseCode, command }: z.infer<typeof failureSchema>): MailOutcome {
  const named = `smtp-${responseCode ?? code?.toLowerCase() ?? "failed"}`;
  const isFinal = responseCode !== undefined && responseCode >= 500 && ABOUT_THE_MAIL.has(command);
  return { kind: isFinal ? "refused" : "passing", code: named };
}
