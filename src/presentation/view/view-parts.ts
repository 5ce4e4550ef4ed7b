export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** A button that sends a message for the reader. */
export interface SayView {
  readonly label: string;
  readonly say: string;
}

/** A button that acts: `verb` and `data` come back as a click, and the answer is for the one who pressed it. */
export interface Press {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number | boolean>>;
}

/** A button that opens an address in the browser. */
export interface LinkView {
  readonly label: string;
  readonly address: string;
}

export type Field = TextField | ChoiceField | DateField;

interface AnyField {
  readonly id: string;
  readonly label: string;
  /** What stands there to begin with; absent for nothing. */
  readonly value?: string | undefined;
  /** Said when the field is empty; absent where it may be. */
  readonly required?: string | undefined;
  /** Why what was sent in it was not taken; absent the first time. */
  readonly wrong?: string | undefined;
}

export interface TextField extends AnyField {
  readonly kind: "text";
  readonly lines: "one" | "many";
  readonly most: number;
  readonly placeholder?: string | undefined;
  /** What it must look like as a whole, as a regular expression, and what is said when it does not. Absent: anything. */
  readonly pattern?: { readonly expression: string; readonly otherwise: string } | undefined;
}

export interface ChoiceField extends AnyField {
  readonly kind: "choice";
  /** `folded` to save room where there are many such fields; absent: as many as are read at a glance are spread out. */
  readonly look?: "folded" | undefined;
  /**
   * Several may be chosen: `value` and what is sent are their values with commas between. Absent: one.
   */
  readonly many?: true | undefined;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export interface DateField extends AnyField {
  readonly kind: "date";
  /** The first day that may be chosen. */
  readonly earliest?: string | undefined;
}
