import type { CarriedTaskTexts } from "./carried-task-catalogue.ts";

/** Bokmål. */
export const carriedTaskNb: CarriedTaskTexts = {
  changed: {
    "carry-over": (reason) => `videreføres i den nye planen: «${reason}»`,
    close: (reason) => `avsluttes og er ikke med i den nye planen: «${reason}»`,
    drop: (reason) => `utgår og er ikke med i den nye planen: «${reason}»`,
  },
  adopted: (from) => `Ny handlingsplan er vedtatt og gjelder fra ${from}.`,
  note: {
    until: (from) =>
      `Tiltaket videreføres i den nye planen, som gjelder fra ${from}. Meld her til da; det som meldes, følger med.`,
    goesOn: "Tiltaket er videreført og følges nå opp i den nye planen. Ingen får påminnelser om det her.",
    close: (reason) =>
      `Tiltaket avsluttes og er ikke med i den nye planen: «${reason}» Ingen får påminnelser om det.`,
    drop: (reason) =>
      `Tiltaket utgår og er ikke med i den nye planen: «${reason}» Ingen får påminnelser om det.`,
    notBegun: (from) => `Planen gjelder fra ${from}. Til da følges tiltaket opp i planen før.`,
  },
  inNext: "I den nye planen",
  inFormer: "I planen før",
};
