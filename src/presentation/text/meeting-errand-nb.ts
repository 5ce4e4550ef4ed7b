import type { MeetingErrandTexts } from "./meeting-errand-catalogue.ts";

/** Bokmål. */
export const meetingErrandNb: MeetingErrandTexts = {
  say: {
    attendance: (id) => `før frammøte ${id}`,
    notice: (id) => `send innkalling ${id}`,
  },
  which: "Hvilket møte?",
  none: {
    attendance: {
      title: "Ingen møter venter på frammøte",
      text: "Frammøtet føres i et innkalt møte, av den som fører referatet. Skriv «møter» for å se møtene.",
    },
    notice: {
      title: "Ingen møter venter på innkalling",
      text: "Skriv «møter» for å se møtene, eller «nytt møte» for å sette opp et.",
    },
  },
  notice: {
    title: (meeting) => `Send innkallingen: ${meeting}?`,
    after: "Sakene åpnes for forhåndssignaler, og det som går ut med innkallingen, blir stående.",
    no: "Vis møtet først",
  },
};
