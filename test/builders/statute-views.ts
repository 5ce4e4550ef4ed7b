import { structureOfAgreement } from "../../src/domain/agreements/statute/agreement-structure.ts";
import { coverageOfStatute } from "../../src/domain/agreements/statute/coverage-of-statute.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { statuteCoverageView } from "../../src/presentation/view/statute-coverage-view.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { shippedCommunity } from "./shipped-communities.ts";

const shown =
  (id: string) =>
  (language: Language): View => {
    const { community, documents } = shippedCommunity(id);
    return statuteCoverageView(
      { community, coverage: coverageOfStatute(documents), structure: structureOfAgreement(documents) },
      language,
    );
  };

export const STATUTE_VIEWS = {
  "statute-coverage": shown("ostfold"),
  "statute-coverage-agreement": shown("innlandet"),
} as const;
