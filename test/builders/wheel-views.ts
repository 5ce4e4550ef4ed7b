import type { Language } from "../../src/domain/kernel/language.ts";
import { calendarNotice } from "../../src/presentation/view/calendar-notice.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { wheelView } from "../../src/presentation/view/wheel-card-view.ts";
import { shippedCommunity } from "./shipped-communities.ts";
import { fullWheel } from "./wheels.ts";

const AT = "https://enighet.example";
const addresses = { png: `${AT}/wheel/signert.png`, svg: `${AT}/wheel/signert.svg` };

const wheel =
  (id: string, as: "wheel" | "table") =>
  (language: Language): View =>
    wheelView(fullWheel(id), { as, addresses }, language);

export const WHEEL_VIEWS = {
  "wheel-year": wheel("ostfold", "wheel"),
  "wheel-table": wheel("ostfold", "table"),
  "wheel-no-picture": (language: Language) =>
    wheelView(fullWheel("innlandet"), { as: "wheel", addresses: undefined }, language),
  "wheel-calendar": (language: Language) =>
    calendarNotice(
      shippedCommunity("ostfold").community,
      { feed: `${AT}/calendar/signert.ics`, file: `${AT}/calendar/fil.ics`, fileHours: 8 },
      undefined,
      language,
    ),
} as const;
