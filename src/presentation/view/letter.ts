import type { Language } from "../../domain/kernel/language.ts";
import type { LinkView } from "./view-parts.ts";

/** A mail as finished sentences without layout; plain text and a simple page are functions of it. */
export interface Letter {
  readonly language: Language;
  /** One line. */
  readonly subject: string;
  readonly greeting: string;
  readonly intro: readonly string[];
  readonly items: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** Opens a page; it carries no authority to do anything. */
  readonly link: LinkView;
  /** Who sent it, why the reader gets it, and how it ends. */
  readonly footer: readonly string[];
}
