/** The part of Adaptive Cards 1.5 that our cards use. */
export interface Card {
  readonly type: "AdaptiveCard";
  readonly $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
  readonly version: "1.5";
  /** For screen readers: the language that the card is written in. */
  readonly lang: string;
  /** All that the card says, for a client that cannot show it. */
  readonly fallbackText: string;
  readonly body: readonly Element[];
  /** Fetches a card of their own for those named when they see this one. */
  readonly refresh?: { readonly action: Execute; readonly userIds?: readonly string[] };
}

export type Element = TextBlock | RichTextBlock | Container | ColumnSet | ActionSet | Image | Input | Chart;

type Spacing = "none" | "small" | "default" | "medium" | "large";

interface Placed {
  readonly id?: string;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
  readonly isVisible?: boolean;
}

interface Styled {
  readonly size?: "small" | "default" | "medium" | "large";
  readonly weight?: "default" | "bolder";
  readonly color?: "default" | "accent" | "good" | "attention";
  readonly isSubtle?: boolean;
}

/** Used for headings only, since its text is Markdown; everything else is a RichTextBlock, whose text is literal. */
export interface TextBlock extends Placed, Styled {
  readonly type: "TextBlock";
  readonly text: string;
  readonly wrap: true;
  readonly style: "heading";
}

export interface RichTextBlock extends Placed {
  readonly type: "RichTextBlock";
  readonly inlines: readonly TextRun[];
}

export interface TextRun extends Styled {
  readonly type: "TextRun";
  readonly text: string;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
}

/** Fetched by the client from the address, which must need no login; `altText` says what it shows. */
export interface Image extends Placed {
  readonly type: "Image";
  readonly url: string;
  readonly altText: string;
  readonly size: "stretch";
}

export interface Container extends Placed {
  readonly type: "Container";
  readonly items: readonly Element[];
  readonly style?: "default" | "emphasis" | "accent" | "warning" | "attention";
  /** Makes the whole container one button, whose text may then run over several lines. */
  readonly selectAction?: Submit | Execute;
}

export interface ColumnSet extends Placed {
  readonly type: "ColumnSet";
  readonly columns: readonly Column[];
}

export interface Column {
  readonly type: "Column";
  readonly width: "auto" | "stretch";
  readonly spacing?: Spacing;
  readonly items: readonly Element[];
}

/** Teams draws it, with a bar for each of `data`; a client that knows no charts shows `fallback` in its place. */
export interface Chart extends Placed {
  readonly type: "Chart.HorizontalBar.Stacked";
  readonly title: string;
  readonly data: readonly {
    readonly title: string;
    readonly data: readonly { readonly legend: string; readonly value: number; readonly color: string }[];
  }[];
  readonly fallback: Element;
}

export interface ActionSet extends Placed {
  readonly type: "ActionSet";
  readonly actions: readonly Action[];
}

export type Action = OpenUrl | Submit | Execute | ToggleVisibility;

interface OpenUrl {
  readonly type: "Action.OpenUrl";
  readonly title: string;
  readonly tooltip?: string;
  readonly url: string;
}

export interface Submit {
  readonly type: "Action.Submit";
  readonly title: string;
  readonly tooltip?: string;
  readonly style?: "positive" | "destructive";
  readonly data: {
    readonly say: string;
  };
}

/** The card's inputs come with `data`, under their ids; what is required must be filled in first. */
export interface Execute {
  readonly type: "Action.Execute";
  readonly title: string;
  readonly tooltip?: string;
  readonly style?: "positive" | "destructive";
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number | boolean>>;
  /** `none`: the inputs are neither asked for nor sent. */
  readonly associatedInputs?: "none";
}

interface ToggleVisibility {
  readonly type: "Action.ToggleVisibility";
  readonly title: string;
  readonly targetElements: readonly string[];
}

export type Input = TextInput | ChoiceInput | DateInput;

interface Asked extends Placed {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly isRequired?: true;
  /** Said when what is required is missing. */
  readonly errorMessage?: string;
}

interface TextInput extends Asked {
  readonly type: "Input.Text";
  /** What the whole of it must look like; `errorMessage` is said when it does not. */
  readonly regex?: string;
  readonly isMultiline?: boolean;
  readonly maxLength: number;
  readonly placeholder?: string;
}

interface ChoiceInput extends Asked {
  readonly type: "Input.ChoiceSet";
  readonly style: "compact" | "expanded";
  /** `value`, and what is sent, are then values with commas between. */
  readonly isMultiSelect?: true;
  readonly wrap: true;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

interface DateInput extends Asked {
  readonly type: "Input.Date";
  readonly min?: string;
}
