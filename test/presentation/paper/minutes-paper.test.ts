import assert from "node:assert/strict";
import { minutesPaper } from "../../../src/presentation/paper/minutes-paper.ts";
import type { MinutesView } from "../../../src/presentation/view/meeting-view.ts";
import { shippedCommunity } from "../../builders/case-stage.ts";
import { calledMeeting } from "../../builders/meetings.ts";

const view: MinutesView = {
  kind: "minutes",
  language: "nb",
  title: "Referat fra møte i SSU 12. desember 2026",
  said: undefined,
  state: "Sendt til godkjenning. Svar innen 26. desember 2026.",
  sections: [
    { title: "Til stede og forfall", lines: ["Moss: Kari Eksempel", "Halden: forfall"] },
    {
      title: "Sak 1: Utstyr",
      lines: ["Beslutningssak", "1. Ordlyden vedtas.", "2. Den gjelder straks.", "Vedtatt."],
    },
  ],
  answers: { title: "Godkjenning", lines: ["Moss (Kari Eksempel): godkjent"] },
  send: undefined,
  presses: [],
};

describe("minutes as a document", () => {
  it("say what was sent, word for word and in its order", () => {
    const { title, parts } = minutesPaper(view, {
      meeting: calledMeeting(),
      community: shippedCommunity("ostfold"),
    });
    assert.equal(title, view.title);
    assert.deepEqual(
      parts.map((part) =>
        part.kind === "heading"
          ? `# ${part.text}`
          : part.kind === "list"
            ? part.items.join(" / ")
            : part.kind === "paragraph"
              ? part.spans.map(({ text }) => text).join("")
              : part.kind,
      ),
      [
        "facts",
        "# Til stede og forfall",
        "Moss: Kari Eksempel",
        "Halden: forfall",
        "# Sak 1: Utstyr",
        "Beslutningssak",
        "Ordlyden vedtas. / Den gjelder straks.",
        "Vedtatt.",
        "# Godkjenning",
        "Moss (Kari Eksempel): godkjent",
      ],
    );
  });
});
