import type { Language } from "../../domain/kernel/language.ts";
import { textsFor } from "../text/texts.ts";
import type { HelpView } from "./view.ts";

export interface HelpContext {
  /** Absent while the person's community is unknown. */
  readonly communityName: string | undefined;
  /** From {@link exampleQuestions}, or the caller's own. */
  readonly examples: readonly string[];
}

/** What the bot can do; also the greeting and the welcome. */
export function helpView(language: Language, { communityName, examples }: HelpContext): HelpView {
  const { help } = textsFor(language);
  return {
    kind: "help",
    language,
    title: help.title,
    intro: communityName === undefined ? help.introAnywhere : help.intro(communityName),
    examples,
    commands: help.commands,
    closing: help.closing,
  };
}

/**
 * Three questions to try, which the demonstration's own documents answer; elsewhere, and while the community is
 * unknown, three that law and regulation answer.
 */
export function exampleQuestions(communityId: string | undefined, language: Language): readonly string[] {
  const { examples } = textsFor(language);
  return communityId === "ostfold" || communityId === "innlandet" ? examples[communityId] : examples.anywhere;
}
