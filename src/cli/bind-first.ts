import { parseArgs } from "node:util";
import { z } from "zod/v4";
import { readCommunities } from "../compose/communities.ts";
import { openStores } from "../compose/open-stores.ts";
import { readStorageConfig } from "../config.ts";
import type { Community } from "../domain/community/community.ts";
import { containsIdentityNumber } from "../domain/guard/identity-number.ts";
import { osloToday, systemClock } from "../domain/kernel/clock.ts";
import { type Binding, bindFirstSecretary } from "../domain/people/bind-first-secretary.ts";
import { SIDES, type Side } from "../domain/people/place.ts";
import { runCommand, UsageError } from "./run-command.ts";

await runCommand(
  'npm run community:bind-first -- --community ID --side hospital|municipalities --tenant ID --object ID --name "NAME"',
  async () => {
    const text = { type: "string" } as const;
    const { values } = parseArgs({
      options: { community: text, side: text, tenant: text, object: text, name: text },
    });
    const side = sideIn(values.side);
    const account = {
      tenantId: entraId("--tenant", values.tenant, "the directory (tenant) id"),
      objectId: entraId("--object", values.object, "the person's object id"),
    };
    const name = nameIn(values.name);
    const { store, dataDir, communitiesDir } = readStorageConfig(process.env);
    const { communities } = await readCommunities(communitiesDir);
    const community = communityIn(values.community, communities);
    const stores = await openStores(store, dataDir);
    try {
      const today = osloToday(systemClock);
      const binding = await bindFirstSecretary(stores, { community, side, account, name, today });
      process.stdout.write(`${outcomeSentence(binding, side, community)}\n`);
    } finally {
      await stores.close();
    }
  },
);

function outcomeSentence(binding: Binding, side: Side, { name }: Community): string {
  const of = `secretary of the side "${side}" in ${name}`;
  switch (binding) {
    case "bound":
      return `Bound as first ${of}. Bind the other side too: only then can invitations be confirmed.`;
    case "already-bound":
      return `Nothing changed: this account is already ${of}.`;
    case "side-has-secretary":
      throw new UsageError(`There is already a ${of}: others are invited by a secretary, in the chat.`);
  }
}

function communityIn(id: string | undefined, communities: readonly Community[]): Community {
  const known = communities.map((community) => community.id).join(", ") || "none";
  if (id === undefined) throw new UsageError(`--community is missing: give one of ${known}.`);
  const community = communities.find((candidate) => candidate.id === id);
  if (community === undefined) throw new UsageError(`There is no community "${id}". Known: ${known}.`);
  return community;
}

function sideIn(text: string | undefined): Side {
  const side = SIDES.find((candidate) => candidate === text);
  if (side !== undefined) return side;
  const problem = text === undefined ? "--side is missing" : `There is no side "${text}"`;
  throw new UsageError(`${problem}: give ${SIDES.join(" or ")}.`);
}

/** In lower case, as accounts have it. */
function entraId(option: string, text: string | undefined, what: string): string {
  const id = z.guid().safeParse(text?.trim().toLowerCase());
  if (id.success) return id.data;
  const problem = text === undefined ? `${option} is missing` : `${option} "${text}" is not an id`;
  throw new UsageError(`${problem}: give ${what} that Entra shows, 32 hexadecimal digits with hyphens.`);
}

function nameIn(text: string | undefined): string {
  const name = text?.trim() ?? "";
  if (name === "")
    throw new UsageError("--name is missing: give the name that others are to see, in quotes.");
  if (containsIdentityNumber(name))
    throw new UsageError("--name holds an identity number: give the name only.");
  return name;
}
