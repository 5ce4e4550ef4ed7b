import { z } from "zod/v4";

const DEEPEST_NESTING = 100;

const nodeSchema = z.object({
  role: z.string().optional(),
  type: z.string().optional(),
  /** `p8R_mc4` for a part of the page. */
  id: z.string().optional(),
  children: z.array(z.unknown()).optional(),
});

/** The levels of a page's headings by the numbers of their parts, from the structure that an accessible PDF has. */
export function headingTags(tree: unknown): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  const visit = (node: unknown, heading: number | undefined, nesting: number): void => {
    const read = nodeSchema.safeParse(node);
    if (!read.success || nesting > DEEPEST_NESTING) return;
    const { role = "", type, id = "", children = [] } = read.data;
    const level = levelOf(role) ?? heading;
    const part = type === "content" ? /_mc(\d+)$/.exec(id)?.[1] : undefined;
    if (part !== undefined && level !== undefined) levels.set(Number(part), level);
    for (const child of children) visit(child, level, nesting + 1);
  };
  visit(tree, undefined, 0);
  return levels;
}

function levelOf(role: string): number | undefined {
  const level = /^H([1-6])$/.exec(role)?.[1];
  return level === undefined ? undefined : Number(level);
}
