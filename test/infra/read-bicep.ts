import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Language, type Node, Parser } from "web-tree-sitter";

/** What only Azure can work out, as it is written: `identity.id`, `'${name}-logs'`. */
export class Expression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type BicepValue =
  | string
  | number
  | boolean
  | Expression
  | BicepValue[]
  | { readonly [key: string]: BicepValue };

export type BicepObject = Readonly<Record<string, BicepValue>>;

/** A resource or a module: `of` is the type with its API version, or the module's path. A loop has the body of one turn. */
interface Block {
  readonly symbol: string;
  readonly of: string;
  readonly body: BicepObject;
  /** What a loop runs over, as it is written; absent when it is no loop. */
  readonly over: string | undefined;
}

export interface BicepFile {
  /** Lines where the grammar could not follow. */
  readonly errors: readonly number[];
  /** By name; false when there is no default. */
  readonly parameters: ReadonlyMap<string, boolean>;
  readonly variables: ReadonlyMap<string, BicepValue>;
  readonly resources: readonly Block[];
  readonly modules: readonly Block[];
  readonly outputs: ReadonlyMap<string, BicepValue>;
  /** Names of parameters, variables, resources and modules that expressions mention, loop variables left out. */
  readonly mentioned: ReadonlySet<string>;
}

let bicep: Promise<Parser> | undefined;

async function parser(): Promise<Parser> {
  await Parser.init();
  const grammar = fileURLToPath(import.meta.resolve("tree-sitter-bicep/tree-sitter-bicep.wasm"));
  return new Parser().setLanguage(await Language.load(grammar));
}

/** Reads Bicep by the grammar that editors colour it with. It knows syntax only: neither types nor functions. */
export async function readBicep(path: string): Promise<BicepFile> {
  return parseBicep(readFileSync(path, "utf8"));
}

export async function parseBicep(text: string): Promise<BicepFile> {
  bicep ??= parser();
  const root = (await bicep).parse(text)?.rootNode;
  if (root === undefined) throw new Error("the parser was cancelled");
  const declared = (type: string) => root.namedChildren.filter((node) => node.type === type);
  return {
    errors: descendants(root)
      .filter((node) => node.isError || node.isMissing)
      .map((node) => node.startPosition.row + 1),
    parameters: new Map(
      declared("parameter_declaration").map((node) => [nameOf(node), node.text.includes("=")]),
    ),
    variables: new Map(
      declared("variable_declaration").map((node) => [nameOf(node), readValue(lastOf(node))]),
    ),
    resources: declared("resource_declaration").map(blockOf),
    modules: declared("module_declaration").map(blockOf),
    outputs: new Map(declared("output_declaration").map((node) => [nameOf(node), readValue(lastOf(node))])),
    mentioned: mentionedIn(root),
  };
}

function descendants(node: Node): Node[] {
  return [node, ...node.children.flatMap(descendants)];
}

function childOf(node: Node, type: string): Node {
  const found = node.namedChildren.find((child) => child.type === type);
  if (found === undefined) throw new Error(`no ${type} in: ${node.text}`);
  return found;
}

function nameOf(declaration: Node): string {
  return childOf(declaration, "identifier").text;
}

function lastOf(node: Node): Node {
  const last = node.namedChildren.at(-1);
  if (last === undefined) throw new Error(`nothing in: ${node.text}`);
  return last;
}

function blockOf(declaration: Node): Block {
  const loop = declaration.namedChildren.find(({ type }) => type === "for_statement");
  const body = readValue(childOf(loop ?? declaration, "object"));
  if (!isObject(body)) throw new Error(`no body in: ${declaration.text}`);
  return {
    symbol: nameOf(declaration),
    of: readText(childOf(declaration, "string")),
    body,
    over: loop?.namedChildren.filter(({ type }) => type !== "object").at(-1)?.text,
  };
}

export function isObject(value: BicepValue | undefined): value is BicepObject {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Expression);
}

function readValue(node: Node): BicepValue {
  if (node.type === "object")
    return Object.fromEntries(
      node.namedChildren
        .filter(({ type }) => type === "object_property")
        .map((property) => [readText(property.namedChild(0) ?? property), readValue(lastOf(property))]),
    );
  if (node.type === "array")
    return node.namedChildren.filter(({ type }) => type !== "comment").map(readValue);
  if (node.type === "number") return Number(node.text);
  if (node.type === "boolean") return node.text === "true";
  const literal = node.type === "string" && node.namedChildren.every(({ type }) => type === "string_content");
  return literal ? readText(node) : new Expression(node.text);
}

/** Of a name, or of a string with its quotes taken off. */
function readText(node: Node): string {
  return node.type === "string" ? node.text.slice(1, -1) : node.text;
}

function mentionedIn(root: Node): Set<string> {
  const nodes = descendants(root);
  const naming = nodes.flatMap((node) => {
    if (node.type === "for_statement") return [node.childForFieldName("initializer")];
    if (node.type === "call_expression") return [node.childForFieldName("function")];
    return node.type.endsWith("_declaration") || node.type === "object_property" ? [node.namedChild(0)] : [];
  });
  const loopVariables = nodes.flatMap((node) => node.childForFieldName("initializer")?.text ?? []);
  const mentions = nodes.filter(
    (node) => node.type === "identifier" && !naming.some((named) => named?.equals(node)),
  );
  return new Set(mentions.map(({ text }) => text).filter((name) => !loopVariables.includes(name)));
}
