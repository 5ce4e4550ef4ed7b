import assert from "node:assert/strict";
import fc from "fast-check";
import { type Stores, storesOver } from "../../../../src/adapters/store/stores.ts";
import {
  approveDraft,
  rejectDraft,
  sendDraft,
  stateFacts,
} from "../../../../src/domain/agreements/importing/change-draft.ts";
import type { ImportDraft, Signature } from "../../../../src/domain/agreements/importing/import-store.ts";
import { prepareImport } from "../../../../src/domain/agreements/importing/prepare-import.ts";
import type { Asking } from "../../../../src/domain/people/invitation.ts";
import { onSqlite } from "../../../builders/databases.ts";
import { accountOf, asking } from "../../../builders/invitations.ts";
import { occupancy, person, seated } from "../../../builders/seated-community.ts";

const SIDE_OF = {
  marit: "municipalities",
  siri: "municipalities",
  hans: "hospital",
  hilde: "hospital",
} as const;
type Name = keyof typeof SIDE_OF;
type Act = "states" | "sends" | "approves" | "rejects";
type Step = `${Name} ${Act}`;

const NAMES = ["marit", "siri", "hans", "hilde"] as const;
const ACTS = ["states", "sends", "approves", "rejects"] as const;

/** Who sent the file in, what was done with it, and whether it was published or why the last step was refused. */
const ORDERS: readonly [Name | "operator", readonly Step[], string][] = [
  ["marit", ["marit states", "marit sends", "hans approves"], "published"],
  ["marit", ["hans states", "hans sends", "hans approves"], "same-person"],
  ["marit", ["hans states", "hans sends", "hilde approves"], "same-side"],
  ["marit", ["hans states", "hilde sends", "hans approves"], "same-side"],
  ["marit", ["hans states", "hans sends", "marit approves"], "published"],
  ["marit", ["hans states", "hans sends", "siri approves"], "published"],
  ["marit", ["hans states", "marit sends", "hans approves"], "published"],
  ["marit", ["marit states", "hans states", "hans sends", "hans approves"], "same-person"],
  ["marit", ["marit states", "marit sends", "hans states"], "not-open"],
  ["marit", ["marit states", "hans approves"], "not-sent"],
  ["marit", ["marit states", "marit sends", "siri approves"], "same-side"],
  ["operator", ["marit states", "marit sends", "marit approves"], "same-person"],
  ["operator", ["marit states", "marit sends", "hans approves"], "published"],
  ["operator", ["hans states", "marit sends", "siri approves"], "same-side"],
  ["operator", ["hans states", "hans sends", "hans rejects", "marit approves"], "rejected"],
];

describe("Two pairs of eyes on a document", () => {
  const database = onSqlite();
  let stores: Stores;
  let round = 0;
  let community = seated;

  const signature = (name: Name): Signature => ({
    person: name,
    name,
    side: SIDE_OF[name],
    at: asking(undefined).at,
  });
  const identityOf = (name: Name) => person(name, `tenant-${SIDE_OF[name]}`, name);
  const as = (name: Name): Asking => asking(accountOf(identityOf(name)), { community });

  async function start(sentBy: Name | "operator"): Promise<ImportDraft> {
    round += 1;
    community = { ...seated, id: `eyes-${round}` };
    stores = storesOver(database());
    for (const name of NAMES) {
      await stores.people.writeIdentity(community.id, identityOf(name), undefined);
      const place = { as: "secretary", side: SIDE_OF[name] } as const;
      await stores.people.writeOccupancy(community.id, occupancy(name, place), undefined);
    }
    const blocks = [{ kind: "paragraph", text: "Fristen er ti dager.", strong: false }] as const;
    const made = await prepareImport(stores, {
      community: community.id,
      fileName: "frist.docx",
      sha256: "3fa2b1c0",
      source: { format: "docx", blocks, stated: undefined, pages: undefined, marks: [] },
      sentBy: sentBy === "operator" ? undefined : signature(sentBy),
      at: as("marit").at,
      today: as("marit").today,
      loaded: [],
    });
    assert.ok(made.kind === "draft");
    return made.draft;
  }

  /** @param body what is stated */
  async function take(name: Name, act: Act, id: string, seen: string, body: string) {
    switch (act) {
      case "states":
        return stateFacts(stores, id, { body }, as(name));
      case "sends":
        return sendDraft(stores, id, seen, as(name));
      case "approves":
        return approveDraft(stores, id, as(name));
      case "rejects":
        return rejectDraft(stores, id, as(name));
    }
  }

  for (const [sentBy, steps, outcome] of ORDERS)
    it(`of ${sentBy}: ${steps.join(", ")} – ${outcome}`, async () => {
      let draft = await start(sentBy);
      let last = "";
      for (const step of steps) {
        const [name, act] = parted(step);
        const result = await take(name, act, draft.id, draft.version, `Utvalget til ${name}`);
        last = "refused" in result ? result.refused : "";
        if ("draft" in result) draft = result.draft;
      }
      assert.equal(last || (draft.publishedAt === undefined ? draft.state : "published"), outcome);
      const published = (await stores.agreements.readCorpus(community.id)) !== undefined;
      assert.equal(published, outcome === "published");
    });

  it("are not on facts that were changed after the card was made", async () => {
    const { id } = await start("marit");
    const first = await stateFacts(stores, id, { body: "SSU" }, as("marit"));
    assert.ok("draft" in first);
    await stateFacts(stores, id, { body: "Et annet utvalg" }, as("hans"));
    assert.deepEqual(await sendDraft(stores, id, first.draft.version, as("marit")), { refused: "changed" });
    assert.deepEqual(await sendDraft(stores, id, undefined, as("marit")), { refused: "changed" });
  });

  it("tell who stated the facts and who approved them first", async () => {
    const { id } = await start("marit");
    const stated = await stateFacts(stores, id, { body: "SSU" }, as("hans"));
    assert.ok("draft" in stated);
    const sent = await sendDraft(stores, id, stated.draft.version, as("siri"));
    assert.ok("draft" in sent);
    const { sentBy, statedBy, forwardedBy } = sent.draft;
    assert.deepEqual([sentBy?.person, statedBy?.person, forwardedBy?.person], ["marit", "hans", "siri"]);
  });

  it("have both seen the very version that is published, in whatever order things are done", async () => {
    const step = fc.record({
      name: fc.constantFrom(...NAMES),
      act: fc.constantFrom("states", "sends", "approves"),
      looks: fc.boolean(),
    });
    const steps = fc.array(step, { minLength: 3, maxLength: 8 });
    const senders = fc.constantFrom<Name | "operator">(...NAMES, "operator");
    await fc.assert(
      fc.asyncProperty(senders, steps, async (sentBy, taken) => {
        const { published, agreed } = await follow(await start(sentBy), taken);
        const sides = [agreed.get("municipalities"), agreed.get("hospital")];
        if (published !== undefined) assert.deepEqual(sides, [published, published]);
      }),
      { numRuns: 60 },
    );
  });

  /** What was published, and the version that somebody of each side had before them when they agreed. */
  async function follow(first: ImportDraft, steps: readonly { name: Name; act: Act; looks: boolean }[]) {
    let draft = first;
    const seen = new Map<Name, string>();
    const agreed = new Map<string, string | undefined>();
    for (const [at, { name, act, looks }] of steps.entries()) {
      // The card to approve on is made once the facts are closed; before that a card may be an old one.
      if (looks || act === "approves") seen.set(name, draft.version);
      const result = await take(name, act, draft.id, seen.get(name) ?? first.version, `Utvalg ${at}`);
      if ("refused" in result) continue;
      if (signatures(result.draft) > signatures(draft)) agreed.set(SIDE_OF[name], seen.get(name));
      draft = result.draft;
    }
    return { published: draft.publishedAt === undefined ? undefined : draft.version, agreed };
  }
});

function signatures({ forwardedBy, approvals }: ImportDraft): number {
  return approvals.length + (forwardedBy === undefined ? 0 : 1);
}

function parted(step: Step): [Name, Act] {
  const name = NAMES.find((each) => step.startsWith(each));
  const act = ACTS.find((each) => step.endsWith(each));
  assert.ok(name !== undefined && act !== undefined);
  return [name, act];
}
