import type { Body, Community } from "../../domain/community/community.ts";
import { withoutGreeting } from "./greeting.ts";
import { bodyNamed } from "./meeting-named.ts";
import { saidIn } from "./said.ts";

/** «Dette er (ikke) kanalen til SSU». */
export interface BodyChannelCommand {
  readonly kind: "bind" | "unbind";
  readonly body: Body;
}

const CHANNEL =
  /^(?:dette|this|her) (?:er|is) (?<not>(?:ikke|ikkje|not) (?:lenger )?)?(?:kanalen|gruppen|gruppa|ein kanal|en kanal|the channel|a channel) (?:til|for|åt|of|for the) (?:the )?(?<body>.+)$/u;

/** Absent for anything else, also for a body that the community has not. Never throws. */
export function parseBodyChannelCommand(text: string, community: Community): BodyChannelCommand | undefined {
  const groups = CHANNEL.exec(saidIn(withoutGreeting(text)))?.groups;
  const body = groups?.["body"] === undefined ? undefined : bodyNamed(groups["body"], community);
  if (body === undefined) return undefined;
  return { kind: groups?.["not"] === undefined ? "bind" : "unbind", body };
}
