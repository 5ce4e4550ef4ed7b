import type { Body, Community } from "../../domain/community/community.ts";
import { bodyNamed } from "./meeting-named.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of the sub-bodies; `body` absent: all of them. */
export interface MandateCommand {
  readonly body: Body | undefined;
}

const SHOW = "(?:vis |sjå |se |show )?(?:meg |me )?";
const ALL = whole(
  `${SHOW}(?:alle )?(?:underutvalg|underutval)(?:ene|a)?`,
  `${SHOW}(?:alle )?mandat(?:ene|a)`,
  `${SHOW}(?:all )?(?:the )?sub ?committees`,
  "(?:hvilke|kva(?: for)?) underutvalg? har (?:vi|helsefellesskapet)",
  "(?:which|what) sub ?committees do we have",
);
const ONE =
  /^(?:vis |sjå |se |show )?(?:hva er |kva er |what is )?(?:(?:mandatet|mandat) (?:til |for |åt )?|(?:the )?mandate (?:of |for )?(?:the )?)(?<body>.+)$/u;

/** Absent for anything else, also for a mandate of a body that the community does not have. */
export function parseMandateCommand(text: string, community: Community): MandateCommand | undefined {
  const said = saidIn(text);
  if (ALL.test(said)) return { body: undefined };
  const name = ONE.exec(said)?.groups?.["body"];
  const body = name === undefined ? undefined : bodyNamed(name, community);
  return body === undefined ? undefined : { body };
}
