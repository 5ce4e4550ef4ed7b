import type { ImportTexts } from "./import-catalogue.ts";

/** What can be wrong in a document, in English. */
export const importFindingsEn: Pick<ImportTexts, "finding" | "remedy"> = {
  finding: {
    "person-named": ([words = ""]) => `A person is named: “${words}”`,
    "instruction-in-text": ([words = ""]) => `Text that seems to be aimed at a bot: “${words}”`,
    "torn-sentence": ([before = "", after]) =>
      after === undefined
        ? `A sentence is torn: “${before}”`
        : `A sentence is torn: “${before}” ⟂ “${after}”`,
    "torn-start": ([words = ""]) => `Begins inside a sentence: “${words}”`,
    "empty-heading": ([words = ""]) => `Nothing stands under the heading “${words}”`,
    "picture-lost": ([count = ""]) => `Pictures or figures that are left out: ${count}`,
    "page-without-text": () => "A page without text, perhaps scanned",
    "hidden-text": ([words = ""]) => `Hidden text is left out: “${words}”`,
    "no-end-marker": () => "The end marker (“Slutt på …”) is missing: the document may be cut short",
    "doubled-label": ([label = "", one = "", other = ""]) =>
      `Two points are labelled ${label}: “${one}” and “${other}”`,
    "doubled-number": ([number = "", one = "", other = ""]) =>
      `Two parts have number ${number}: “${one}” and “${other}”`,
    "two-readings": ([one = "", other = ""]) => `Two periods for the same thing: “${one}” and “${other}”`,
    "period-ends-first": ([period = ""]) => `The period ends before it begins (${period})`,
    "titles-differ": ([number = "", one = "", other = ""]) =>
      `Number ${number} has two titles: “${one}” and “${other}”`,
    "other-kind": ([words = ""]) => `The document calls itself something else than its title: “${words}”`,
    "differs-from-document": ([one = "", other = ""]) =>
      `Another document has the same title and another period: “${one}” and “${other}”`,
    "decided-words-differ": ([reference = "", decided = "", published]) =>
      published === undefined
        ? `The clause that was decided${reference === "" ? "" : ` in ${reference}`} is not in the text: “${decided}”`
        : `Other words than were decided${reference === "" ? "" : ` in ${reference}`}: “${decided}”, but here “${published}”`,
    "unlabelled-row": ([words = ""]) => `A row without a letter: “${words}”`,
    "label-gap": ([missing = "", number = ""]) => `Number ${missing} is missing before ${number}`,
    "question-mark": ([words = ""]) => `A question mark was left: “${words}”`,
    "empty-dates": ([column = "", blank = "", all = ""]) =>
      `The column “${column}” is empty in ${blank} of ${all} rows`,
    "status-as-task": ([words = ""]) => `A status stands as a task: “${words}”`,
    "incomplete-legal-basis": ([words = ""]) =>
      `The legal basis may be incomplete, only the second paragraph is named: “${words}”`,
    "missing-section": ([name = ""]) => `The part “${name}” that such documents usually have is missing`,
    "dead-link": ([words = "", target = ""]) => `The link “${words}” leads nowhere (${target})`,
    "reference-not-loaded": ([name = ""]) => `Refers to something that is not loaded: ${name}`,
    expired: ([end = ""]) => `The period is over (${end})`,
    "expired-reference": ([words = ""]) => `Rests on something that has expired: “${words}”`,
  },
  remedy: {
    "person-named": "Use roles instead of names, or be sure that the name should be there.",
    "instruction-in-text": "See where the text comes from. It cannot make me do anything.",
    "torn-sentence": "Find the words in the original. I show the text as torn.",
    "torn-start": "Find the beginning in the original.",
    "empty-heading": "Fill it in, or remove the heading in the next version.",
    "picture-lost": "Write what the pictures say as text.",
    "page-without-text": "Send the original of the page.",
    "hidden-text": "See whether it should be there.",
    "no-end-marker": "Check that the whole document is there.",
    "doubled-label": "Give each its own letter in the next version. I show both.",
    "doubled-number": "Give each its own number in the next version.",
    "two-readings": "Let the body decide which holds. I show both.",
    "period-ends-first": "Correct the years or the dates.",
    "titles-differ": "Use one title in both places in the next version.",
    "other-kind": "Use one word in the next version.",
    "differs-from-document": "See which one holds.",
    "decided-words-differ":
      "Correct the published text, or take the case up again. The decision still waits for publication.",
    "unlabelled-row": "Give the row a letter in the next version.",
    "label-gap": "See whether something has fallen out.",
    "question-mark": "Settle it, and take the question mark away.",
    "empty-dates": "Set deadlines. Without a date I remind nobody.",
    "status-as-task": "Write what is to be done, or keep it as a status.",
    "incomplete-legal-basis": "Name § 6-2 first paragraph and the number as well.",
    "missing-section": "See whether it has fallen out.",
    "dead-link": "Put in the whole address.",
    "reference-not-loaded": "Put the document in, and I can answer from it too.",
    expired: "Confirm that it has been prolonged, or put in what has followed it.",
    "expired-reference": "See what has followed it.",
  },
};
