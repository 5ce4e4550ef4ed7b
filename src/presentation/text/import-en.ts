import type { ImportTexts } from "./import-catalogue.ts";
import { importFindingsEn } from "./import-findings-en.ts";

export const importEn: ImportTexts = {
  ...importFindingsEn,
  group: {
    caution: "Look at this first",
    damage: "Damaged or lost",
    contradiction: "Contradicts itself or something else",
    gap: "Missing",
  },
  moreOfKind: (count) => `… and ${count} more of the same kind`,
  at: (place) => `(${place})`,
  page: (page) => `page ${page}`,
  noFindings: "I found no damage and no contradictions.",
  problem: {
    damaged: { title: "The file is damaged", text: "Open it, save it again and send it once more." },
    empty: { title: "The file is empty", text: "Check that you chose the right file, and send it again." },
    encrypted: { title: "The file is locked", text: "Remove the password, and send it again." },
    "front-matter": {
      title: "The facts at the top of the file cannot be read",
      text: "Correct them between the lines of ---, and send the file again.",
    },
    "no-clause": {
      title: "I found no text",
      text: "Send the document so that its text can be selected and copied.",
    },
    "not-utf-8": {
      title: "The characters in the file cannot be read",
      text: "Save it with the encoding UTF-8, and send it again.",
    },
    renamed: {
      title: "The file is of another kind than its name says",
      text: "Save it again as PDF, DOCX, HTML, Markdown or text.",
    },
    scanned: {
      title: "The file is pictures of pages",
      text: "I do not read pictures. Send the original, or a PDF whose text can be selected.",
    },
    "too-large": {
      title: "The file is too large",
      text: "Divide it, or save it without pictures, and send it again.",
    },
    "unpacks-too-large": {
      title: "The file unpacks to far too much",
      text: "For safety I do not open it. Save the document again from the program that it was written in.",
    },
    "unknown-format": {
      title: "I do not read files of this kind",
      text: "Send the document as PDF, DOCX, HTML, Markdown or text.",
    },
    "not-secretary": {
      title: "Only the secretariat puts in documents",
      text: "I have not opened the file. Ask the secretariat on your side to send it.",
    },
    "not-personal": {
      title: "Send the file to me alone",
      text: "I take documents in the personal chat only. I have not opened the file.",
    },
    "no-community": {
      title: "Which helsefellesskap?",
      text: "Write “community” and choose, then send the file again.",
    },
    "several-files": {
      title: "One file at a time",
      text: "Send them one by one, so that each gets its report. I have opened none of them.",
    },
    "refused-address": {
      title: "The file is in a place that I do not fetch from",
      text: "Upload it in the chat from your own computer or OneDrive.",
    },
    unreachable: {
      title: "I could not fetch the file",
      text: "Send it again. If that fails too, it can be put in on the server.",
    },
    "too-slow": {
      title: "Fetching the file took too long",
      text: "Send it again, or save it without pictures first.",
    },
    "identity-number": {
      title: "The file holds a national identity number",
      text: "Nothing is stored. The message is still in Teams: delete it, and report it as your organisation asks.",
    },
  },
  fact: {
    body: "Adopted by",
    date: "Adopted on",
    caseReference: "Case number",
    inForceFrom: "In force from",
    inForceTo: "In force until",
  },
  draft: {
    newDocument: (title) => `New document: ${title}`,
    newVersion: (title) => `New version: ${title}`,
    recognised: (file, standing, clauses) =>
      `${file} · ${standing} · ${clauses} ${clauses === 1 ? "clause" : "clauses"}`,
    changes: ({ added, removed, edited, moved, unchanged }) =>
      `Clauses: ${added} new, ${edited} edited, ${moved} moved, ${removed} gone, ${unchanged} unchanged.`,
    facts: (facts) => `The text says: ${facts}.`,
    publishes: (caseReference) => `The text has the words that were decided in ${caseReference}.`,
    sentBy: (name, side) => `Sent in by ${name} for ${side}.`,
    statedBy: (name, side) => `The facts were filled in by ${name} for ${side}.`,
    forwardedBy: (name, side) => `Approved and passed on by ${name} for ${side}.`,
    byOperator: "Put in on the server. Both sides must approve.",
    findings: (count) => `Report: ${count} ${count === 1 ? "finding" : "findings"}. Nothing was mended.`,
    report: (id) => `All of it: write “import report ${id}”.`,
    waitsFor: (sides) => `Waiting for the secretariat of ${sides}.`,
  },
  form: {
    intro: "Fill in what the text does not say. The words of the document stay as they are.",
    blank: "Fields that are empty",
    blankMeans: "Are not stated anywhere",
    blankLater: "I will fill them in later",
    blankRequired: "Choose what empty fields mean.",
    submit: "Save",
    discard: "Discard",
    missing: (facts) => `Missing: ${facts}. Fill in, or choose that it is not stated anywhere.`,
    unreadable: "Some of what you wrote could not be read. Check the fields.",
  },
  send: {
    question:
      "If you send the draft, you approve the text and the facts for your side. The other side must approve the same before the version governs.",
    confirm: "Send for approval",
  },
  approve: {
    question: "If you approve, the version governs at once, and questions are answered from it.",
    confirm: "Approve",
    reject: "Reject",
  },
  instruction: {
    label: "Something in the text is aimed at a machine",
    seen: "I have seen that the text addresses a machine",
    required: "Look the text over, and tick that you have seen it.",
  },
  standing: {
    law: "law",
    regulation: "regulation",
    agreement: "cooperation agreement",
    "sub-agreement": "sub-agreement",
    guideline: "guideline",
    procedure: "procedure",
    plan: "plan",
    slides: "slides",
    unknown: "unknown kind",
  },
  side: { municipalities: "the municipalities", hospital: "the hospital" },
  list: {
    question: "Documents that wait",
    none: {
      title: "No documents wait",
      text: "Send me a PDF, DOCX, HTML, Markdown or text file in this chat to put in a new version.",
    },
    say: (id) => `import ${id}`,
    draft: (title) => `${title} – draft`,
    sent: (title, sides) => `${title} – waiting for ${sides}`,
  },
  reportTitle: (title) => `Import report: ${title}`,
  notice: {
    again: (title, id) => ({
      title: "The file has been sent in before",
      text: `It is “${title}”, and nothing is changed. Write “import ${id}” to see it.`,
    }),
    known: (title) => ({
      title: "The text is the same",
      text: `“${title}” has these words already. Nothing is changed.`,
    }),
    sent: (title, sides) => ({
      title: "Sent for approval",
      text: `“${title}” waits for the secretariat of ${sides}. Until then I answer from the old text.`,
    }),
    half: (title, sides) => ({
      title: "Approved for your side",
      text: `“${title}” now waits for the secretariat of ${sides}.`,
    }),
    approved: (title) => ({
      title: "Approved",
      text: `“${title}” governs now, and questions are answered from the new text.`,
    }),
    approvedBy: (title, name) => ({
      title: "The document is approved",
      text: `${name} has approved “${title}”. It governs now.`,
    }),
    rejected: (title) => ({
      title: "Rejected",
      text: `“${title}” is not taken into use. The old text governs as before.`,
    }),
    rejectedBy: (title, name) => ({
      title: "The document is rejected",
      text: `${name} has rejected “${title}”. The old text governs as before.`,
    }),
    refused: {
      "not-secretary": {
        title: "The secretariat does this",
        text: "Only secretaries of the helsefellesskap put in and approve documents.",
      },
      "not-personal": {
        title: "Do this in the personal chat",
        text: "Documents are put in and approved alone with me.",
      },
      "no-such-draft": { title: "There is no such draft", text: "Write “imports” to see what waits." },
      "not-open": {
        title: "The draft has been sent",
        text: "It can no longer be changed. Reject it and send the file again if something is wrong.",
      },
      "not-sent": {
        title: "The draft has not been sent for approval",
        text: "Whoever put it in must send it first.",
      },
      "facts-missing": {
        title: "Something is missing",
        text: "Fill in the facts, or choose that they are not stated anywhere.",
      },
      changed: {
        title: "The facts have changed since",
        text: "Write “imports”, and look the draft over before you send it.",
      },
      "instruction-unseen": {
        title: "The text addresses a machine",
        text: "Look the text over, and tick that you have seen it.",
      },
      "period-ends-first": { title: "The period ends before it begins", text: "Correct the dates." },
      "same-person": {
        title: "Somebody else must approve",
        text: "You have approved this yourself. A new version takes two persons.",
      },
      "same-side": {
        title: "The other side must approve",
        text: "Your side has had its say. A new version takes one person from each side.",
      },
      outdated: {
        title: "The document has had another version since",
        text: "Reject the draft and send the file again, so that it is compared with the text that governs now.",
      },
      approved: { title: "The draft is approved", text: "The version governs already." },
      rejected: { title: "The draft is rejected", text: "Send the file again to try once more." },
    },
  },
};
