import type { Body, Community } from "./community.ts";
import { DEFAULT_LADDERS } from "./default-ladders.ts";
import type { LadderKind, Rung } from "./ladders.ts";

/** A rung in a community: `body` is there where one of its bodies takes it. */
export interface PlacedRung extends Rung {
  readonly body: Body | undefined;
}

/** The community's own ladder, else the built-in one, lowest rung first. */
export function ladderOf(kind: LadderKind, community: Community): readonly PlacedRung[] {
  const own = community.ladders?.find((ladder) => ladder.kind === kind);
  return (own?.rungs ?? DEFAULT_LADDERS[kind]).flatMap((rung): PlacedRung[] => {
    if (rung.route === undefined) return [{ ...rung, body: undefined }];
    const route = community.router.find((row) => row.kind === rung.route);
    const body = community.bodies.find((each) => each.id === route?.body && each.established);
    const source = rung.source ?? route?.source;
    return body === undefined ? [] : [{ ...rung, body, ...(source === undefined ? {} : { source }) }];
  });
}
