/**
 * The rooms of `src/`, in rows. A room knows itself and the rooms of the rows above; never a neighbour in its own row,
 * never a row below. A room is a folder, or a file where no folder is needed.
 */
export const ROWS: readonly (readonly string[])[] = [
  ["domain/kernel"],
  ["domain/community"],
  ["domain/people"],
  ["domain/agreements", "domain/cases", "domain/plan", "domain/guard"],
  ["domain/meetings"],
  ["domain/reminders"],
  ["flows"],
  ["presentation"],
  // What both stores share; each store stands in a later row.
  ["adapters/store", "environment"],
  ["model-config", "link-config", "mail-config"],
  [
    "adapters/teams",
    "adapters/web",
    "adapters/mail",
    "adapters/documents",
    "adapters/model",
    "adapters/store/sqlite",
    "adapters/store/cosmos",
    "config",
  ],
  ["compose"],
  // Put into the service by those who start it.
  ["demo"],
  ["main", "cli"],
];

/** Rules and sentences are pure: these rooms use these packages and nothing else. */
export const PURE_ROOMS: readonly string[] = ["domain", "flows", "presentation"];
export const PURE_PACKAGES: readonly string[] = [
  "zod",
  "temporal-polyfill",
  "@orama/stemmers",
  "@navikt/fnrvalidator",
];

/**
 * Packages and Node's own modules that only their owners may import; names that end in `*` stand for all that begin so.
 * A room under `types` may name types and run nothing.
 */
export const OWNED: readonly Ownership[] = [
  {
    packages: ["botbuilder*", "botframework*", "@microsoft/teams-ai"],
    owners: ["adapters/teams"],
    types: [],
  },
  { packages: ["restify"], owners: ["compose"], types: ["adapters/teams", "adapters/web"] },
  { packages: ["@azure/cosmos"], owners: ["adapters/store/cosmos"], types: [] },
  { packages: ["@azure/identity"], owners: ["adapters/store/cosmos", "adapters/model"], types: [] },
  { packages: ["unpdf", "saxes", "parse5", "pdfkit"], owners: ["adapters/documents"], types: [] },
  { packages: ["docx", "write-excel-file"], owners: ["adapters/documents"], types: [] },
  { packages: ["nodemailer"], owners: ["adapters/mail"], types: [] },
  { packages: ["@resvg/resvg-js"], owners: ["adapters/documents"], types: [] },
  { packages: ["node:sqlite"], owners: ["adapters/store/sqlite"], types: [] },
  { packages: ["node:crypto"], owners: ["domain/kernel", "adapters", "compose", "cli"], types: [] },
];

interface Ownership {
  readonly packages: readonly string[];
  readonly owners: readonly string[];
  readonly types: readonly string[];
}

/** Rooms with commands for developers, which may use packages that a service in production is installed without. */
export const DEVELOPER_ROOMS: readonly string[] = ["cli"];

/** Time, chance and the world are passed in; the kernel's clock is the one place in pure rooms that asks. */
export const IMPURE =
  /\bnew Date\(|\bDate\.now\(|\bMath\.random\(|\bTemporal\.Now\b|\bprocess\.[a-z]|\bfetch\(|\bset(Timeout|Interval)\(/;
export const CLOCK = "src/domain/kernel/clock.ts";

/** Names that say nothing about what is inside. */
export const EMPTY_NAME = /^(utils?|helpers?|managers?|misc|common|shared)$/i;

export const LONGEST_FILE = 300;
