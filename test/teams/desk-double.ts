import type { Desk } from "../../src/presentation/conversation/message.ts";
import type { NoticeView } from "../../src/presentation/view/view.ts";

export function notice(text: string): NoticeView {
  return { kind: "notice", language: "nb", tone: "information", title: text, text };
}

/** A desk that repeats what it was sent; a test replaces what it is about. */
export function deskDouble(over: Partial<Desk> = {}): Desk {
  return {
    respond: async ({ text }) => [notice(`«${text}»`)],
    click: async ({ verb }) => notice(`«${verb}»`),
    welcome: () => notice("Velkommen"),
    apologise: (_locale, correlationId) => notice(`Noe gikk galt (${correlationId})`),
    ...over,
  };
}
