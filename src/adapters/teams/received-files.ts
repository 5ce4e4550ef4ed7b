import type { Activity } from "botbuilder";
import { z } from "zod/v4";
import type { OpenedFile, SentFile } from "../../presentation/conversation/sent-file.ts";

/** How Teams hands over a file that was sent in a personal chat. */
const TEAMS_FILE = "application/vnd.microsoft.teams.file.download.info";

const LONGEST_NAME = 200;

const attachmentSchema = z.looseObject({
  contentType: z.string(),
  contentUrl: z.string().min(1).optional().catch(undefined),
  name: z.string().min(1).optional().catch(undefined),
  content: z.unknown(),
});

type Attachment = z.infer<typeof attachmentSchema>;

const downloadSchema = z.looseObject({ downloadUrl: z.string().min(1) });

/** What Teams sends beside every message, or that is no document: its own HTML, cards, pictures in the text. */
const NO_FILE =
  /^(?:text\/html$|image\/|application\/vnd\.microsoft\.(?:card|teams\.card)\b|reference$|messageReference$)/i;

const INLINE = /^data:[^,]*;base64,/i;

/**
 * The files of a message. Nothing is fetched yet. The Playground has no way to attach one, but a custom activity in it
 * may carry a file in the address itself (`data:`) or on loopback; `inline` allows that.
 */
export function receivedFilesOf(
  activity: Activity,
  { inline, open }: { readonly inline: boolean; readonly open: (address: string) => Promise<OpenedFile> },
): SentFile[] {
  const attachments = z.array(z.unknown()).catch([]).parse(activity.attachments);
  return attachments.flatMap((each) => {
    const attachment = attachmentSchema.safeParse(each).data;
    const address = attachment && addressOf(attachment);
    if (attachment === undefined || address === undefined) return [];
    const name = fileNameIn(attachment.name ?? "");
    const isInline = INLINE.test(address);
    if (isInline && !inline) return [];
    return [{ name, open: async () => (isInline ? bytesIn(address) : open(address)) }];
  });
}

function addressOf({ contentType, contentUrl, content }: Attachment): string | undefined {
  if (contentType === TEAMS_FILE) return downloadSchema.safeParse(content).data?.downloadUrl ?? contentUrl;
  return NO_FILE.test(contentType) ? undefined : contentUrl;
}

/** Without folders and control characters: it is shown, and stored as the document's file name. */
function fileNameIn(name: string): string {
  const last =
    name
      .split(/[\\/]/)
      .at(-1)
      ?.replaceAll(/\p{Cc}/gu, "")
      .trim() ?? "";
  return last === "" ? "dokument" : last.slice(-LONGEST_NAME);
}

function bytesIn(address: string): OpenedFile {
  return { kind: "bytes", bytes: Buffer.from(address.slice(address.indexOf(",") + 1), "base64") };
}
