/** What is asked before a meeting's typed errand is carried out. Parameters are finished words in the same language. */
export interface MeetingErrandTexts {
  /** What the commands are called; `parseMeetingErrand` understands each. */
  readonly say: Readonly<Record<"attendance" | "notice", (id: string) => string>>;
  readonly which: string;
  readonly none: Readonly<Record<"attendance" | "notice", { readonly title: string; readonly text: string }>>;
  readonly notice: {
    readonly title: (meeting: string) => string;
    readonly after: string;
    readonly no: string;
  };
}
