const PARAMETERS = ["«én»", "«to»", "«tre»", "«fire»"];

/** Every sentence of a group of texts, with the path to it; a function's with its parameters filled in. */
export function sentencesIn(
  node: unknown,
  path = "",
): readonly (readonly [path: string, sentence: string])[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function")
    return sentencesIn(Reflect.apply(node, undefined, PARAMETERS.slice(0, node.length)), `${path}()`);
  if (typeof node !== "object" || node === null)
    throw new Error(`${path} is neither text nor a group of texts`);
  return Object.entries(node).flatMap(([key, inner]) => sentencesIn(inner, `${path}.${key}`));
}
