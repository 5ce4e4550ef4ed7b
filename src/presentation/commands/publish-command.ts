import type { Body, Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { withoutGreeting } from "./greeting.ts";
import { meetingNamed } from "./meeting-named.ts";
import { saidIn } from "./said.ts";

/** «Publiser SSU 12.12.2026», and the same «som csv». */
export interface PublishCommand {
  readonly body: Body;
  readonly date: CivilDate;
  readonly csv: boolean;
}

const PUBLISH =
  /^(?:publiser|publisere|publish|offentliggjør|offentleggjer|hva er offentlig (?:i|fra)|kva er offentleg (?:i|frå)|what is public in) (?:møtet i |møte i |møtet |møte |the meeting of |the )?(?<named>.+?)(?<csv> (?:som |as )?csv)?$/u;

/** Absent for anything else, also where no body or no day is named. Never throws. */
export function parsePublishCommand(text: string, community: Community): PublishCommand | undefined {
  const groups = PUBLISH.exec(saidIn(withoutGreeting(text)))?.groups;
  if (groups?.["named"] === undefined) return undefined;
  const { body, date } = meetingNamed(groups["named"], community);
  return body === undefined || date === undefined
    ? undefined
    : { body, date, csv: groups["csv"] !== undefined };
}
