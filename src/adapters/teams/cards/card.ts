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
}

export type Element = TextBlock | RichTextBlock | Container | ColumnSet | ActionSet;

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
  readonly color?: "default" | "accent" | "attention";
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
}

export interface Container extends Placed {
  readonly type: "Container";
  readonly items: readonly Element[];
  readonly style?: "default" | "emphasis" | "accent" | "warning" | "attention";
  /** Makes the whole container one button, whose text may then run over several lines. */
  readonly selectAction?: Submit;
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

export interface ActionSet extends Placed {
  readonly type: "ActionSet";
  readonly actions: readonly Action[];
}

export type Action = OpenUrl | Submit | ToggleVisibility;

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
  readonly data: {
    readonly say: string;
  };
}

interface ToggleVisibility {
  readonly type: "Action.ToggleVisibility";
  readonly title: string;
  readonly targetElements: readonly string[];
}
