import assert from "node:assert/strict";
import { type CommunityFinding, checkCommunity } from "../../../src/domain/community/check-community.ts";
import type { Community, Seat } from "../../../src/domain/community/community.ts";
import { community } from "../../builders/community.ts";

const source = "prøvedata";
const name = { nb: "Sete", nn: "Sete", en: "Seat" };

function seat(id: string, speaksFor: Seat["speaks_for"]): Seat {
  return { id, name, side: "municipalities", speaks_for: speaksFor, source };
}

/** Findings of a sound community after one change. */
function findingsAfter(change: (community: Community) => void): CommunityFinding[] {
  const changed = structuredClone(community());
  change(changed);
  return checkCommunity(changed);
}

function firstBody({ bodies }: Community): Community["bodies"][number] {
  const [body] = bodies;
  assert.ok(body);
  return body;
}

function firstRoute({ router }: Community): Community["router"][number] {
  const route = router.find(({ way }) => way === "consensus");
  assert.ok(route);
  return route;
}

describe("checking a community", () => {
  it("finds nothing in a sound one", () => {
    assert.deepEqual(checkCommunity(community()), []);
  });

  it("finds a seat that speaks for an unknown party", () => {
    const findings = findingsAfter((changed) => {
      firstBody(changed).seats = [seat("s1", { parties: ["hospital", "moss", "rade", "vestby"] })];
    });
    assert.deepEqual(findings, [
      {
        level: "error",
        path: ["bodies", 0, "seats", 0, "speaks_for", "parties", 3],
        problem: { kind: "unknown-reference", to: "party", id: "vestby" },
      },
    ]);
  });

  it("finds unknown districts, bodies and assumptions wherever they are named", () => {
    const findings = findingsAfter((changed) => {
      const body = firstBody(changed);
      body.seats = [seat("s1", { district: "sor" }), seat("s2", { parties: ["hospital", "moss", "rade"] })];
      body.steps.first_in = "au";
      body.reports_to = "styret";
      body.numbering.assumption = "numre";
      firstRoute(changed).prepared_by = "utvalget";
      changed.secretariat.assumption = "post";
    });
    assert.deepEqual(
      findings.map(({ path, problem }) => [
        path.join("."),
        problem.kind === "unknown-reference" && problem.id,
      ]),
      [
        ["bodies.0.steps.first_in", "au"],
        ["bodies.0.reports_to", "styret"],
        ["bodies.0.seats.0.speaks_for.district", "sor"],
        ["router.1.prepared_by", "utvalget"],
        ["bodies.0.numbering.assumption", "numre"],
        ["secretariat.assumption", "post"],
      ],
    );
  });

  it("finds a party of a district that is not a party", () => {
    const findings = findingsAfter((changed) => {
      changed.districts = [{ id: "nord", name: "Nord", parties: ["moss", "halden"], source }];
    });
    assert.deepEqual(
      findings.map(({ path }) => path),
      [["districts", 0, "parties", 1]],
    );
  });

  it("finds an id that is used twice, and two routes for one kind of case", () => {
    const findings = findingsAfter((changed) => {
      changed.parties.push({ id: "moss", name: "Moss igjen", kind: "hospital", source });
      changed.router.push({ ...firstRoute(changed) });
    });
    assert.deepEqual(
      findings.map(({ path, problem }) => [path.join("."), problem]),
      [
        ["parties.3.id", { kind: "doubled-id", of: "party", id: "moss" }],
        ["router.3.kind", { kind: "doubled-id", of: "route", id: "approves-guideline" }],
      ],
    );
  });

  it("lets two bodies use the same seat id", () => {
    const findings = findingsAfter((changed) => {
      for (const body of changed.bodies)
        body.seats = [seat("alle", { parties: changed.parties.map(({ id }) => id) })];
    });
    assert.deepEqual(findings, []);
  });

  it("finds a municipality without a number, and asks none of a hospital", () => {
    const findings = findingsAfter((changed) => {
      for (const party of changed.parties) delete party.number;
    });
    assert.deepEqual(
      findings.map(({ problem }) => problem),
      [
        { kind: "municipality-without-number", party: "moss" },
        { kind: "municipality-without-number", party: "rade" },
      ],
    );
  });

  it("finds facts that have neither source nor assumption, and is content with either", () => {
    const findings = findingsAfter((changed) => {
      const [hospital, moss] = changed.parties;
      delete hospital?.source;
      delete moss?.source;
      if (moss !== undefined) moss.assumption = "districts";
      delete firstBody(changed).source;
      delete firstRoute(changed).source;
    });
    assert.deepEqual(
      findings.map(({ level, path, problem }) => [level, path.join("."), problem.kind]),
      [
        ["error", "parties.0", "neither-source-nor-assumption"],
        ["error", "bodies.0", "neither-source-nor-assumption"],
        ["error", "router.1", "neither-source-nor-assumption"],
      ],
    );
  });

  it("finds a seat that speaks for nobody", () => {
    const findings = findingsAfter((changed) => {
      firstBody(changed).power = "advises";
      firstBody(changed).seats = [seat("tom", { interest: " " }), seat("brukere", { interest: "brukere" })];
      changed.router = [];
    });
    assert.deepEqual(
      findings.map(({ path, problem }) => [path.join("."), problem]),
      [["bodies.0.seats.0.speaks_for", { kind: "seat-speaks-for-nobody", seat: "tom" }]],
    );
  });

  it("warns of parties that no seat speaks for in a body that decides", () => {
    const withSeats = (power: "decides" | "advises") =>
      findingsAfter((changed) => {
        changed.districts = [{ id: "nord", name: "Nord", parties: ["moss"], source }];
        changed.router = [];
        firstBody(changed).power = power;
        firstBody(changed).seats = [
          seat("nord", { district: "nord" }),
          seat("fastleger", { interest: "fastleger" }),
        ];
      });
    assert.deepEqual(withSeats("decides"), [
      {
        level: "warning",
        path: ["bodies", 0, "seats"],
        problem: { kind: "unrepresented-parties", body: "ssu", parties: ["hospital", "rade"] },
      },
    ]);
    assert.deepEqual(withSeats("advises"), []);
  });

  it("finds consensus asked of a body that does not decide", () => {
    const findings = findingsAfter((changed) => {
      firstBody(changed).power = "recommends";
    });
    assert.deepEqual(findings, [
      {
        level: "error",
        path: ["router", 1, "body"],
        problem: { kind: "consensus-where-nobody-decides", body: "ssu", power: "recommends" },
      },
    ]);
  });

  it("finds a way to a body that names no body, and an unknown one", () => {
    const findings = findingsAfter((changed) => {
      delete firstRoute(changed).body;
      changed.router.push({ kind: "professional", way: "advice", body: "rådet", source });
    });
    assert.deepEqual(
      findings.map(({ path, problem }) => [path.join("."), problem.kind]),
      [
        ["router.3.body", "unknown-reference"],
        ["router.1", "route-without-body"],
      ],
    );
  });
});
