import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

/** Teams shows no picture that is larger either way. */
export const MOST_PIXELS = 1_024;

const require = createRequire(import.meta.url);

/** The SVG as a PNG as large as Teams shows, in the font that comes with the program and no other. */
export function picturePng(svg: string): Uint8Array {
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } });
  const drawn = new Resvg(svg, {
    fitTo: height > width ? { mode: "height", value: MOST_PIXELS } : { mode: "width", value: MOST_PIXELS },
    font: {
      loadSystemFonts: false,
      fontFiles: ["400Regular/SourceSans3_400Regular.ttf", "600SemiBold/SourceSans3_600SemiBold.ttf"].map(
        (file) => require.resolve(`@expo-google-fonts/source-sans-3/${file}`),
      ),
      defaultFontFamily: "Source Sans 3",
    },
  });
  return drawn.render().asPng();
}
