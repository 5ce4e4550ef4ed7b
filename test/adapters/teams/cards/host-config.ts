/** What a client supplies to the official renderer; the measures and colours are those of Teams as nearly as is public. */
export type Theme = "light" | "dark";

const COLOURS = {
  light: {
    page: "#f5f5f5",
    card: "#ffffff",
    emphasis: "#f5f5f5",
    warning: "#fdf3f4",
    text: "#242424",
    subtle: "#616161",
    accent: "#5b5fc7",
    attention: "#c4314b",
    line: "#e0e0e0",
  },
  dark: {
    page: "#1f1f1f",
    card: "#292929",
    emphasis: "#1f1f1f",
    warning: "#3f2429",
    text: "#ffffff",
    subtle: "#adadad",
    accent: "#9299f7",
    attention: "#f9526b",
    line: "#484848",
  },
} as const;

const FONT = {
  fontFamily: "'Segoe UI', 'Noto Sans', 'Liberation Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
};

export function coloursOf(theme: Theme): (typeof COLOURS)[Theme] {
  return COLOURS[theme];
}

export function hostConfig(theme: Theme): object {
  const colours = COLOURS[theme];
  const both = (colour: string, subtle = colour) => ({ default: colour, subtle });
  const style = (backgroundColor: string) => ({
    backgroundColor,
    foregroundColors: {
      default: both(colours.text, colours.subtle),
      accent: both(colours.accent),
      attention: both(colours.attention),
      good: both(colours.accent),
      warning: both(colours.attention),
      dark: both(colours.text),
      light: both(colours.text),
    },
  });
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.line },
    fontTypes: { default: FONT, monospace: FONT },
    textStyles: { heading: { size: "large", weight: "bolder" } },
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: style(colours.card),
      emphasis: style(colours.emphasis),
      accent: style(colours.emphasis),
      good: style(colours.emphasis),
      warning: style(colours.warning),
      attention: style(colours.warning),
    },
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      actionsOrientation: "horizontal",
      actionAlignment: "left",
      allowButtonsToWrap: true,
    },
  };
}
