import type { Body, Community } from "../../domain/community/community.ts";
import { withoutGreeting } from "./greeting.ts";
import { bodyNamed } from "./meeting-named.ts";
import { saidIn } from "./said.ts";

const PREPARE =
  /^(?:forbered|førebu|lag (?:et )?utkast til|lag (?:eit )?utkast til|prepare|draft) (?:the )?(?:saks?list[ae]n?|agenda|møtet|møte|meeting) (?:til|i|for|of|in) (?:the )?(?<body>.+)$/u;

/** «Forbered saklisten til SSU»: the body. Absent for anything else. Never throws. */
export function parseAgendaPreparation(text: string, community: Community): Body | undefined {
  const named = PREPARE.exec(saidIn(withoutGreeting(text)))?.groups?.["body"];
  return named === undefined ? undefined : bodyNamed(named, community);
}
