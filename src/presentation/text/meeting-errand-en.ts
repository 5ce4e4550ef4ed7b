import type { MeetingErrandTexts } from "./meeting-errand-catalogue.ts";

/** English. */
export const meetingErrandEn: MeetingErrandTexts = {
  say: {
    attendance: (id) => `note attendance ${id}`,
    notice: (id) => `send notice ${id}`,
  },
  which: "Which meeting?",
  none: {
    attendance: {
      title: "No meeting waits for attendance",
      text: "Attendance is noted in a meeting that has been called, by whoever takes its minutes. Write “meetings” to see them.",
    },
    notice: {
      title: "No meeting waits for its notice",
      text: "Write “meetings” to see them, or “new meeting” to plan one.",
    },
  },
  notice: {
    title: (meeting) => `Send the notice: ${meeting}?`,
    after: "The cases open for signals beforehand, and what goes out with the notice stays as it is.",
    no: "Show the meeting first",
  },
};
