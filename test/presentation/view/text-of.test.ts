import assert from "node:assert/strict";
import { answerView } from "../../../src/presentation/view/answer-view.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { answered, found, guideline } from "../../builders/answers.ts";
import { sampleViews } from "../../builders/views.ts";

/** What a text cannot do: buttons that act, and fields to fill in, which have tests of their own. */
const FOR_CARDS = ["fields", "submit", "cancel", "confirm", "change", "options", "work", "go", "unfold"];
/** Drawings: the words or the table beside them say the same. */
const DRAWN = ["parts", "short", "picture"];
/** Said of a list only when it is empty, or only when it is not. */
const OF_A_LIST = ["none", "evidenceTitle"];
const TECHNICAL = ["kind", "language", "tone", "position", "refreshFor", "sign", "about"];
const LEFT_OUT: ReadonlySet<string> = new Set([...FOR_CARDS, ...DRAWN, ...OF_A_LIST, ...TECHNICAL]);

/** The marks around the sentence that answers. */
const EMPHASIS = /(?<=^| )\*(\p{Lu}[^*]+)\*(?= |$)/gmu;

/** A button, or a form that is part of a card. */
function isForCards(node: object): boolean {
  return "verb" in node || ("submit" in node && !("kind" in node));
}

/** Every string in a view but its technical fields. */
function stringsIn(node: unknown): readonly string[] {
  if (typeof node === "string") return [node];
  if (typeof node !== "object" || node === null || isForCards(node)) return [];
  return Object.entries(node)
    .filter(([key]) => !LEFT_OUT.has(key))
    .flatMap(([, inner]) => stringsIn(inner));
}

describe("a view as text", () => {
  for (const [name, view] of sampleViews)
    it(`says all that the view says: ${name}`, () => {
      const text = textOf(view).replaceAll("\n> ", "\n");
      for (const sentence of stringsIn(view))
        assert.ok(
          [text, text.replaceAll(EMPHASIS, "$1")].some((each) => each.includes(sentence)),
          `«${sentence}» is missing:\n${text}`,
        );
    });

  it("leads with what governs, and quotes before it explains", () => {
    const text = textOf(answerView(answered(found(guideline), found(guideline, 1)), "nb"));
    assert.equal(
      text,
      [
        "Retningslinje nr. 12 gjelder her.",
        "> Blir partene uenige om hva retningslinjen betyr, tar utvalget opp tvisten, drøfter den og avgjør den.",
        [
          "Retningslinje nr. 12 – Utvikling og planlegging av tjenestene",
          "Retningslinje · Tvister, punkt 1 (R12/tvister/1)",
          "Vedtatt av: Strategisk samarbeidsutvalg (SSU)",
          "Vedtatt: 12. februar 2024 (for 2 år og 9 måneder siden)",
          "Saksnummer: Sak u004-24",
          "Hører til: Helsefellesskapet Østfold",
          "Versjon: 3f9c2a7",
        ].join("\n"),
        "Gjenfortelling laget for demonstrasjonen – les kilden for den bindende teksten.",
        "Kilde: https://example.org/helsefellesskapet",
        "Hvem kan endre dette? Strategisk samarbeidsutvalg (SSU) – beslutter ved konsensus i to trinn; første trinn kan tas i FSU",
        "Antakelse: At det første trinnet kan tas i FSU, er hentet fra en eldre ordning.",
        "Andre punkter:",
        "> Før et felles prosjekt starter, skal det være klart hvordan det organiseres og betales.",
        [
          "Retningslinje nr. 12 – Utvikling og planlegging av tjenestene",
          "Retningslinje · Fremgangsmåte › Organisering og ansvar, punkt 6 (R12/organisering-og-ansvar/6)",
          "Vedtatt av: Strategisk samarbeidsutvalg (SSU)",
          "Vedtatt: 12. februar 2024 (for 2 år og 9 måneder siden)",
          "Saksnummer: Sak u004-24",
          "Hører til: Helsefellesskapet Østfold",
          "Versjon: 3f9c2a7",
        ].join("\n"),
        "Gjenfortelling laget for demonstrasjonen – les kilden for den bindende teksten.",
        "Kilde: https://example.org/helsefellesskapet",
        "Vis hele: «vis hele R12/tvister/1»",
      ].join("\n\n"),
    );
  });
});
