import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cruise, type IDependency, type IFlattenedRuleSet, type IModule } from "dependency-cruiser";
import {
  CLOCK,
  DEVELOPER_ROOMS,
  EMPTY_NAME,
  IMPURE,
  LONGEST_FILE,
  OWNED,
  PURE_PACKAGES,
  PURE_ROOMS,
  ROWS,
} from "./rooms.ts";

export interface ArchitectureReport {
  /** How many files of `src/` were seen: a checker that sees nothing finds nothing wrong. */
  readonly modules: number;
  /** «rule: file -> what it imports», or «rule: file». */
  readonly violations: readonly string[];
}

const GRAPH_RULES: IFlattenedRuleSet = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "no-orphans", severity: "error", from: { path: "^src/", orphan: true }, to: {} },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
};

/** Checks the `src/` of one project folder against the table of rooms. */
export async function checkArchitecture(projectFolder: string): Promise<ArchitectureReport> {
  const { output } = await cruise(
    ["src"],
    {
      baseDir: projectFolder,
      validate: true,
      ruleSet: GRAPH_RULES,
      tsPreCompilationDeps: "specify",
      doNotFollow: "node_modules",
    },
    { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  );
  if (typeof output === "string")
    throw new TypeError("dependency-cruiser gave a text in place of its result");
  const modules = output.modules.filter((module) => module.source.startsWith("src/"));
  const fromGraph = output.summary.violations.map(({ rule, from, to }) =>
    from === to ? `${rule.name}: ${from}` : `${rule.name}: ${from} -> ${to}`,
  );
  const fromFiles = modules.flatMap((module) => [
    ...fileViolations(module.source, readFileSync(join(projectFolder, module.source), "utf8")),
    ...module.dependencies.flatMap((dependency) => importViolations(module, dependency)),
  ]);
  return { modules: modules.length, violations: [...fromGraph, ...fromFiles].sort() };
}

function fileViolations(file: string, text: string): string[] {
  const room = roomOf(file);
  const broken = {
    "every-folder-is-a-room": room === undefined,
    "name-says-something": file.split(/[/.]/).some((part) => EMPTY_NAME.test(part)),
    "not-too-long": text.trimEnd().split("\n").length > LONGEST_FILE,
    "pure-rooms-ask-no-world": isIn(room, PURE_ROOMS) && file !== CLOCK && IMPURE.test(text),
  };
  return Object.entries(broken).flatMap(([rule, isBroken]) => (isBroken ? [`${rule}: ${file}`] : []));
}

function importViolations({ source }: IModule, dependency: IDependency): string[] {
  const room = roomOf(source);
  if (dependency.couldNotResolve || room === undefined) return [];
  const external = isExternal(dependency);
  const target = external ? externalName(dependency) : dependency.resolved;
  const rule = external ? packageRule(room, target, dependency.dependencyTypes) : directionRule(room, target);
  return rule === undefined ? [] : [`${rule}: ${source} -> ${target}`];
}

/** Absent when the import is allowed. */
function directionRule(room: string, target: string): string | undefined {
  if (!target.startsWith("src/")) return "src-stays-in-src";
  const targetRoom = roomOf(target);
  if (targetRoom === undefined || targetRoom === room) return undefined;
  return rowOf(targetRoom) < rowOf(room) ? undefined : "direction";
}

/** Absent when the import is allowed. */
function packageRule(room: string, name: string, types: IDependency["dependencyTypes"]): string | undefined {
  const typesOnly = types.includes("type-only");
  if (types.includes("npm-dev") && !typesOnly && !isIn(room, DEVELOPER_ROOMS))
    return "service-runs-without-dev-packages";
  const owned = OWNED.find(({ packages }) => packages.some((pattern) => isNamed(name, pattern)));
  if (owned === undefined)
    return isIn(room, PURE_ROOMS) && !PURE_PACKAGES.includes(name)
      ? "pure-rooms-use-pure-packages"
      : undefined;
  const allowed = isIn(room, owned.owners) || (typesOnly && isIn(room, owned.types));
  return allowed ? undefined : "packages-have-owners";
}

function isExternal({ dependencyTypes }: IDependency): boolean {
  return dependencyTypes.some((type) => type === "core" || type.startsWith("npm"));
}

/** `node:fs`, `zod` for `zod/v4`, `@orama/stemmers` for `@orama/stemmers/norwegian`. */
function externalName({ module, dependencyTypes }: IDependency): string {
  if (dependencyTypes.includes("core")) return `node:${module.replace(/^node:/, "")}`;
  return module.split("/", module.startsWith("@") ? 2 : 1).join("/");
}

function isNamed(name: string, pattern: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** The most precise room that holds the file; absent when none does. */
function roomOf(file: string): string | undefined {
  return ROWS.flat()
    .filter((room) => file === `src/${room}.ts` || file.startsWith(`src/${room}/`))
    .sort((one, other) => other.length - one.length)[0];
}

function rowOf(room: string): number {
  return ROWS.findIndex((row) => row.includes(room));
}

function isIn(room: string | undefined, rooms: readonly string[]): boolean {
  return rooms.some((outer) => room === outer || room?.startsWith(`${outer}/`));
}
