import type { ReportBackWords } from "../../flows/open-report-backs.ts";
import { dateText } from "../text/date-text.ts";
import { mandateTexts } from "../text/mandate-texts.ts";
import { bodyName } from "./case-words.ts";

/** «Rapport fra UBUP», in the community's own language. */
export const reportBackWords: ReportBackWords = ({ body, to, on }, community) => {
  const { language } = community;
  const { title, text, patients } = mandateTexts(language).report(
    bodyName(community, body.id, language),
    bodyName(community, to.id, language),
    dateText(on, language),
  );
  return { title, need: text, patients };
};
