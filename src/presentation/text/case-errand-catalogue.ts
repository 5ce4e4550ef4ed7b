/** What is asked before a typed errand is carried out. Parameters are finished words in the same language. */
export interface CaseErrandTexts {
  readonly consent: {
    /** @param parties whom the seat speaks for, or the seat's own name */
    readonly title: (parties: string) => string;
    readonly before: (id: string, title: string, proposal: number) => string;
    readonly after: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly other: {
    readonly title: (stance: string, id: string) => string;
    readonly onBehalfOf: (parties: string) => string;
  };
  readonly noted: {
    readonly title: (id: string) => string;
  };
  readonly seatFirst: string;
}
