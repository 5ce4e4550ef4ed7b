import type { Body, CaseKind, Community, Route, Seat } from "./community.ts";

/** What a schema cannot see in a community's configuration; the sentence for it is made where the file is known. */
export type CommunityProblem =
  | {
      readonly kind: "unknown-reference";
      readonly to: "party" | "district" | "body" | "assumption";
      readonly id: string;
    }
  | {
      readonly kind: "doubled-id";
      readonly of: "party" | "district" | "body" | "seat" | "observer" | "assumption" | "route";
      readonly id: string;
    }
  | { readonly kind: "municipality-without-number"; readonly party: string }
  | { readonly kind: "neither-source-nor-assumption"; readonly fact: FactKind }
  | { readonly kind: "seat-speaks-for-nobody"; readonly seat: string }
  | { readonly kind: "route-without-body"; readonly case: CaseKind; readonly way: Route["way"] }
  | {
      readonly kind: "consensus-where-nobody-decides";
      readonly body: string;
      readonly power: Body["power"];
    }
  | { readonly kind: "unrepresented-parties"; readonly body: string; readonly parties: readonly string[] };

export interface CommunityFinding {
  /** An error stops the community from being used; a warning is shown to the operator. */
  readonly level: "error" | "warning";
  readonly path: readonly (string | number)[];
  readonly problem: CommunityProblem;
}

type Path = CommunityFinding["path"];
type FactKind = "party" | "district" | "seat" | "body" | "route";

/** Ways that end in a body's hands; the others go to the parties themselves, the secretariat or nobody. */
const WAYS_TO_A_BODY: readonly Route["way"][] = ["consensus", "advice", "quote-then-dispute"];

/** Everything that is wrong or doubtful in a configuration that has the right shape; empty when all is well. */
export function checkCommunity(community: Community): CommunityFinding[] {
  return [
    ...doubledIds(community),
    ...unknownReferences(community),
    ...factsWithoutGround(community),
    ...partyProblems(community),
    ...bodyProblems(community),
    ...routeProblems(community),
  ];
}

function error(path: Path, problem: CommunityProblem): CommunityFinding {
  return { level: "error", path, problem };
}

function doubledIds(community: Community): CommunityFinding[] {
  type Kind = Extract<CommunityProblem, { kind: "doubled-id" }>["of"];
  const doubled = (of: Kind, path: Path, ids: readonly string[], key = "id") =>
    ids.flatMap((id, place) =>
      ids.indexOf(id) < place ? [error([...path, place, key], { kind: "doubled-id", of, id })] : [],
    );
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  return [
    ...doubled("assumption", ["assumptions"], idsOf(community.assumptions)),
    ...doubled("party", ["parties"], idsOf(community.parties)),
    ...doubled("district", ["districts"], idsOf(community.districts)),
    ...doubled("body", ["bodies"], idsOf(community.bodies)),
    ...community.bodies.flatMap((body, place) => [
      ...doubled("seat", ["bodies", place, "seats"], idsOf(body.seats)),
      ...doubled("observer", ["bodies", place, "observers"], idsOf(body.observers)),
    ]),
    ...doubled(
      "route",
      ["router"],
      community.router.map(({ kind }) => kind),
      "kind",
    ),
  ];
}

function unknownReferences(community: Community): CommunityFinding[] {
  type Kind = Extract<CommunityProblem, { kind: "unknown-reference" }>["to"];
  const known: Record<Kind, Set<string>> = {
    party: new Set(community.parties.map(({ id }) => id)),
    district: new Set(community.districts.map(({ id }) => id)),
    body: new Set(community.bodies.map(({ id }) => id)),
    assumption: new Set(community.assumptions.map(({ id }) => id)),
  };
  const unknown = (to: Kind, path: Path, id: string | undefined) =>
    id === undefined || known[to].has(id) ? [] : [error(path, { kind: "unknown-reference", to, id })];

  return [
    ...community.districts.flatMap((district, place) =>
      district.parties.flatMap((id, party) => unknown("party", ["districts", place, "parties", party], id)),
    ),
    ...community.bodies.flatMap((body, place) => {
      const path = ["bodies", place];
      return [
        ...unknown("body", [...path, "steps", "first_in"], body.steps.first_in),
        ...unknown("body", [...path, "reports_to"], body.reports_to),
        ...body.seats.flatMap(({ speaks_for }, seat) => [
          ...unknown("district", [...path, "seats", seat, "speaks_for", "district"], speaks_for.district),
          ...(speaks_for.parties ?? []).flatMap((id, party) =>
            unknown("party", [...path, "seats", seat, "speaks_for", "parties", party], id),
          ),
        ]),
      ];
    }),
    ...community.router.flatMap((route, place) => [
      ...unknown("body", ["router", place, "body"], route.body),
      ...unknown("body", ["router", place, "prepared_by"], route.prepared_by),
    ]),
    ...everythingThatMayRestOnAnAssumption(community).flatMap(({ path, assumption }) =>
      unknown("assumption", [...path, "assumption"], assumption),
    ),
  ];
}

interface Ground {
  readonly assumption?: string | undefined;
  readonly source?: string | undefined;
}

interface Grounded extends Ground {
  readonly path: Path;
  /** Absent for a detail of a fact, which may leave its ground unsaid. */
  readonly fact?: FactKind;
}

function everythingThatMayRestOnAnAssumption(community: Community): Grounded[] {
  const fact = (kind: FactKind, path: Path, { assumption, source }: Ground): Grounded => ({
    path,
    assumption,
    source,
    fact: kind,
  });
  const detail = (path: Path, ground: Ground | undefined): Grounded[] =>
    ground === undefined ? [] : [{ path, assumption: ground.assumption, source: ground.source }];
  return [
    ...community.parties.map((party, place) => fact("party", ["parties", place], party)),
    ...community.districts.map((district, place) => fact("district", ["districts", place], district)),
    ...community.bodies.flatMap((body, place) => {
      const path = ["bodies", place];
      return [
        fact("body", path, body),
        ...detail([...path, "steps"], body.steps),
        ...detail([...path, "meetings_per_year"], body.meetings_per_year),
        ...detail([...path, "leadership"], body.leadership),
        ...detail([...path, "mandate"], body.mandate),
        ...detail([...path, "dialogue_meetings"], body.dialogue_meetings),
        ...detail([...path, "numbering"], body.numbering),
        ...body.seats.map((seat, at) => fact("seat", [...path, "seats", at], seat)),
        ...body.observers.flatMap((observer, at) => detail([...path, "observers", at], observer)),
      ];
    }),
    ...detail(["secretariat"], community.secretariat),
    ...detail(["deviation_count"], community.deviation_count),
    ...detail(["revision"], community.revision),
    ...community.router.map((route, place) => fact("route", ["router", place], route)),
  ];
}

/** Never guess (design decision 6): a fact is read somewhere, or it is a named assumption. */
function factsWithoutGround(community: Community): CommunityFinding[] {
  return everythingThatMayRestOnAnAssumption(community).flatMap(({ path, fact, assumption, source }) =>
    fact === undefined || assumption !== undefined || source !== undefined
      ? []
      : [error(path, { kind: "neither-source-nor-assumption", fact })],
  );
}

function partyProblems(community: Community): CommunityFinding[] {
  return community.parties.flatMap(({ id, kind, number }, place) =>
    kind === "municipality" && number === undefined
      ? [error(["parties", place], { kind: "municipality-without-number", party: id })]
      : [],
  );
}

function bodyProblems(community: Community): CommunityFinding[] {
  return community.bodies.flatMap((body, place) => [
    ...body.seats.flatMap(({ id, speaks_for }, seat) =>
      speaksForNobody(speaks_for)
        ? [
            error(["bodies", place, "seats", seat, "speaks_for"], {
              kind: "seat-speaks-for-nobody",
              seat: id,
            }),
          ]
        : [],
    ),
    ...unrepresentedParties(body, ["bodies", place, "seats"], community),
  ]);
}

type SpeaksFor = Seat["speaks_for"];

function speaksForNobody({ parties = [], district, interest = "" }: SpeaksFor): boolean {
  return parties.length === 0 && district === undefined && interest.trim() === "";
}

/** A decision binds every party (M66), so each should have a seat that speaks for it. */
function unrepresentedParties(body: Body, path: Path, community: Community): CommunityFinding[] {
  if (body.power !== "decides" || body.seats.length === 0) return [];
  const partiesOf = ({ parties, district }: SpeaksFor) =>
    parties ?? community.districts.find(({ id }) => id === district)?.parties ?? [];
  const heard = new Set(body.seats.flatMap(({ speaks_for }) => partiesOf(speaks_for)));
  const parties = community.parties.map(({ id }) => id).filter((id) => !heard.has(id));
  return parties.length === 0
    ? []
    : [{ level: "warning", path, problem: { kind: "unrepresented-parties", body: body.id, parties } }];
}

function routeProblems(community: Community): CommunityFinding[] {
  return community.router.flatMap((route, place): CommunityFinding[] => {
    if (route.body === undefined)
      return WAYS_TO_A_BODY.includes(route.way)
        ? [error(["router", place], { kind: "route-without-body", case: route.kind, way: route.way })]
        : [];
    const body = community.bodies.find(({ id }) => id === route.body);
    return route.way === "consensus" && body !== undefined && body.power !== "decides"
      ? [
          error(["router", place, "body"], {
            kind: "consensus-where-nobody-decides",
            body: body.id,
            power: body.power,
          }),
        ]
      : [];
  });
}
