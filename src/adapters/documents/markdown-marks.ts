import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { SourceMark } from "../../domain/agreements/importing/source-file.ts";
import { textOf } from "./inline-text.ts";

const COMMENT = /<!--((?:(?!<!--|-->)[\s\S])*)-->/g;

/** Links, pictures and comments of a Markdown text, none of which are its words. */
export function marksInMarkdown(source: string): SourceMark[] {
  return marksIn(fromMarkdown(source, { extensions: [{ disable: { null: ["codeIndented"] } }] }));
}

function marksIn(node: Nodes): SourceMark[] {
  if (node.type === "link") return [{ kind: "link", text: textOf(node), target: node.url }];
  if (node.type === "image") return [{ kind: "picture" }];
  if (node.type === "html") return commentsIn(node.value);
  return "children" in node ? node.children.flatMap(marksIn) : [];
}

function commentsIn(html: string): SourceMark[] {
  return [...html.matchAll(COMMENT)].flatMap(([, text = ""]): SourceMark[] =>
    /\p{L}{2}/u.test(text) ? [{ kind: "hidden-text", text: text.replaceAll(/\s+/g, " ").trim() }] : [],
  );
}
