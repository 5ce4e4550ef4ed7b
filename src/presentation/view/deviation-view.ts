import type { Party } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { deviationTexts } from "../text/deviation-texts.ts";
import type { NoticeView } from "./view.ts";

/** @param parties those that the reader may belong to: their own where they are known, else the community's. */
export function deviationView(parties: readonly Party[], language: Language): NoticeView {
  const { title, own, at, notStated, caution } = deviationTexts(language);
  const systems = parties.flatMap(({ name, deviations_url }) =>
    deviations_url === undefined ? [] : [at(name, deviations_url)],
  );
  const where = systems.length === 0 ? [notStated] : systems;
  return { kind: "notice", language, tone: "warning", title, text: [own, ...where, caution].join("\n\n") };
}
