import type { MeetingErrandTexts } from "./meeting-errand-catalogue.ts";

/** Nynorsk. */
export const meetingErrandNn: MeetingErrandTexts = {
  say: {
    attendance: (id) => `før frammøte ${id}`,
    notice: (id) => `send innkalling ${id}`,
  },
  which: "Kva møte?",
  none: {
    attendance: {
      title: "Ingen møte ventar på frammøte",
      text: "Frammøtet blir ført i eit innkalla møte, av den som fører referatet. Skriv «møte» for å sjå møta.",
    },
    notice: {
      title: "Ingen møte ventar på innkalling",
      text: "Skriv «møte» for å sjå møta, eller «nytt møte» for å setje opp eit.",
    },
  },
  notice: {
    title: (meeting) => `Send innkallinga: ${meeting}?`,
    after: "Sakene blir opna for førehandssignal, og det som går ut med innkallinga, blir ståande.",
    no: "Vis møtet først",
  },
};
