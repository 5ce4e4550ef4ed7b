import { z } from "zod/v4";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import type { Versioned, WriteOutcome } from "../kernel/versioned.ts";
import { actorSchema } from "../people/actor.ts";

/** What a body's meetings have in common: where their notices go, and the numbers that their items have been given. */
const bodyOfficeSchema = z.looseObject({
  body: z.string().min(1),
  /** «Dette er kanalen til SSU»; there may be several. */
  channels: z.array(
    z.looseObject({
      conversation: z.string().min(1),
      at: z.iso.datetime(),
      by: actorSchema,
      /** When it was found to take no messages; absent while it does. */
      lostAt: z.iso.datetime().optional(),
    }),
  ),
  /** Every number that an item has been given, in order (practice 13). */
  items: z.array(
    z.looseObject({
      year: z.number().int(),
      number: z.number().int().min(1),
      meeting: z.string().min(1),
      case: z.string().min(1),
    }),
  ),
});

export type BodyOffice = Known<z.infer<typeof bodyOfficeSchema>>;
export type BodyChannel = BodyOffice["channels"][number];

export const bodyOfficeShape: StoredShape<BodyOffice> = {
  kind: "body-office",
  current: 1,
  parser: bodyOfficeSchema,
  upgrades: {},
};

export interface BodyOfficeStore {
  readBodyOffice(community: string, body: string): Promise<Versioned<BodyOffice> | undefined>;
  /** `etag` absent means that there must be none yet. */
  writeBodyOffice(community: string, office: BodyOffice, etag: string | undefined): Promise<WriteOutcome>;
}

/** As nothing where nothing has been kept. */
export async function readBodyOffice(
  store: BodyOfficeStore,
  community: string,
  body: string,
): Promise<BodyOffice> {
  return (await store.readBodyOffice(community, body))?.value ?? { body, channels: [], items: [] };
}

/** The rule gives the very same office where there is nothing to change; a lost race reads and asks again. */
export async function changeBodyOffice(
  store: BodyOfficeStore,
  community: string,
  body: string,
  rule: (office: BodyOffice) => BodyOffice,
): Promise<{ readonly office: BodyOffice; readonly changed: boolean }> {
  for (;;) {
    const stored = await store.readBodyOffice(community, body);
    const before = stored?.value ?? { body, channels: [], items: [] };
    const office = rule(before);
    if (office === before) return { office, changed: false };
    const write = await store.writeBodyOffice(community, office, stored?.etag);
    if (write.outcome === "written") return { office, changed: true };
  }
}

/** Named again, a channel that was lost is one of the body's once more. */
export function addChannel(office: BodyOffice, channel: Omit<BodyChannel, "lostAt">): BodyOffice {
  const known = office.channels.find(({ conversation }) => conversation === channel.conversation);
  if (known !== undefined && known.lostAt === undefined) return office;
  return { ...office, channels: [...office.channels.filter((each) => each !== known), { ...channel }] };
}

export function removeChannel(office: BodyOffice, conversation: string): BodyOffice {
  const rest = office.channels.filter((each) => each.conversation !== conversation);
  return rest.length === office.channels.length ? office : { ...office, channels: rest };
}

/** The channel takes no messages any more; whoever notes it first is to tell the secretariat. */
export function loseChannel(office: BodyOffice, conversation: string, at: string): BodyOffice {
  const lost = office.channels.find(
    (each) => each.conversation === conversation && each.lostAt === undefined,
  );
  if (lost === undefined) return office;
  const channels = office.channels.map((each) => (each === lost ? { ...each, lostAt: at } : each));
  return { ...office, channels };
}

/** Gives each case the next number of the body's year, once for each meeting that treats it. */
export function giveNumbers(
  office: BodyOffice,
  {
    meeting,
    year,
    cases,
  }: { readonly meeting: string; readonly year: number; readonly cases: readonly string[] },
): BodyOffice {
  const given = new Set(office.items.flatMap((item) => (item.meeting === meeting ? item.case : [])));
  const last = Math.max(0, ...office.items.flatMap((item) => (item.year === year ? item.number : [])));
  const fresh = cases.filter((each) => !given.has(each));
  if (fresh.length === 0) return office;
  const items = fresh.map((id, index) => ({ year, number: last + index + 1, meeting, case: id }));
  return { ...office, items: [...office.items, ...items] };
}

/** «12/26» by the body's own pattern: `{number}`, `{yy}`, `{yyyy}`. */
export function printedNumber(pattern: string, { year, number }: { year: number; number: number }): string {
  return pattern
    .replace("{number}", String(number))
    .replace("{yyyy}", String(year))
    .replace("{yy}", String(year).slice(-2));
}
