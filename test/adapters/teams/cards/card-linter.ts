/**
 * What Adaptive Cards 1.5 knows of each type that our cards use. The official parser passes an unknown property
 * silently, so that a misspelt one would only be seen by its absence in Teams.
 */
const PLACED = ["id", "spacing", "separator", "isVisible", "height", "fallback", "requires"];
const STYLED = ["text", "size", "weight", "color", "isSubtle", "fontType"];
const ACTION = ["title", "tooltip", "iconUrl", "style", "mode", "isEnabled", "id", "fallback", "requires"];
const INPUT = ["label", "value", "isRequired", "errorMessage"];
const BOX = ["style", "bleed", "minHeight", "backgroundImage", "verticalContentAlignment", "selectAction"];

const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: [
    "$schema",
    "version",
    "lang",
    "fallbackText",
    "speak",
    "body",
    "actions",
    "selectAction",
    "rtl",
    "refresh",
  ],
  TextBlock: [...PLACED, ...STYLED, "wrap", "maxLines", "horizontalAlignment", "style"],
  RichTextBlock: [...PLACED, "inlines", "horizontalAlignment"],
  TextRun: [...STYLED, "italic", "strikethrough", "underline", "highlight", "selectAction"],
  Container: [...PLACED, ...BOX, "items", "rtl"],
  ColumnSet: [...PLACED, ...BOX, "columns", "horizontalAlignment"],
  Column: [...PLACED, ...BOX, "items", "width", "rtl"],
  ActionSet: [...PLACED, "actions"],
  Image: [...PLACED, "url", "altText", "size"],
  // Teams' own, beyond 1.5: it must have a fallback for clients that know no charts.
  "Chart.HorizontalBar.Stacked": [...PLACED, "title", "data"],
  "Action.OpenUrl": [...ACTION, "url"],
  "Action.Submit": [...ACTION, "data", "associatedInputs"],
  "Action.Execute": [...ACTION, "verb", "data", "associatedInputs"],
  "Action.ToggleVisibility": [...ACTION, "targetElements"],
  "Input.Text": [...PLACED, ...INPUT, "isMultiline", "maxLength", "placeholder", "regex", "style"],
  "Input.ChoiceSet": [...PLACED, ...INPUT, "choices", "isMultiSelect", "style", "wrap", "placeholder"],
  "Input.Date": [...PLACED, ...INPUT, "max", "min", "placeholder"],
};

/** Under these names other elements lie; `data` is the program's own and is not looked into. */
const NESTED = ["body", "items", "columns", "inlines", "actions", "selectAction", "fallback"];

/** What is wrong with a card beyond what the official parser tells; empty when nothing is. */
export function lintCard(card: unknown): readonly string[] {
  return problemsIn(card, "card");
}

function problemsIn(node: unknown, path: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((item, place) => problemsIn(item, `${path}[${place}]`));
  if (typeof node !== "object" || node === null) return [`${path}: is no element`];
  const { type, ...properties } = Object.fromEntries(Object.entries(node));
  const allowed = PROPERTIES[String(type)];
  if (allowed === undefined) return [`${path}: unknown type ${String(type)}`];
  return [
    ...Object.keys(properties)
      .filter((name) => !allowed.includes(name))
      .map((name) => `${path}: ${String(type)} has no property ${name}`),
    ...(type === "TextBlock" && properties["wrap"] !== true
      ? [`${path}: text that does not wrap is cut`]
      : []),
    ...inputProblems(String(type), properties, path),
    ...(String(type).startsWith("Chart.") && !("fallback" in properties)
      ? [`${path}: a chart without a fallback is nothing to many`]
      : []),
    ...("maxLines" in properties ? [`${path}: maxLines cuts text`] : []),
    ...NESTED.filter((name) => name in properties).flatMap((name) =>
      problemsIn(properties[name], `${path}.${name}`),
    ),
  ];
}

/** A screen reader needs an input's label, and everybody needs to hear what is missing. */
function inputProblems(type: string, properties: Record<string, unknown>, path: string): readonly string[] {
  if (!type.startsWith("Input.")) return [];
  return [
    ...(["id", "label"].every((name) => properties[name]) ? [] : [`${path}: an input without id or label`]),
    ...("isRequired" in properties && !("errorMessage" in properties)
      ? [`${path}: does not say what is missing`]
      : []),
  ];
}
