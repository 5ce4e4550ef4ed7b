import type { CarriedTaskTexts } from "./carried-task-catalogue.ts";

/** Nynorsk. */
export const carriedTaskNn: CarriedTaskTexts = {
  changed: {
    "carry-over": (reason) => `blir ført vidare i den nye planen: «${reason}»`,
    close: (reason) => `blir avslutta og er ikkje med i den nye planen: «${reason}»`,
    drop: (reason) => `går ut og er ikkje med i den nye planen: «${reason}»`,
  },
  adopted: (from) => `Ny handlingsplan er vedteken og gjeld frå ${from}.`,
  note: {
    until: (from) =>
      `Tiltaket blir ført vidare i den nye planen, som gjeld frå ${from}. Meld her til då; det som blir meldt, følgjer med.`,
    goesOn:
      "Tiltaket er ført vidare og blir no følgt opp i den nye planen. Ingen får påminningar om det her.",
    close: (reason) =>
      `Tiltaket blir avslutta og er ikkje med i den nye planen: «${reason}» Ingen får påminningar om det.`,
    drop: (reason) =>
      `Tiltaket går ut og er ikkje med i den nye planen: «${reason}» Ingen får påminningar om det.`,
    notBegun: (from) => `Planen gjeld frå ${from}. Til då blir tiltaket følgt opp i planen før.`,
  },
  inNext: "I den nye planen",
  inFormer: "I planen før",
};
