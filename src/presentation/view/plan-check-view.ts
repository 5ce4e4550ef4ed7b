import type { Language } from "../../domain/kernel/language.ts";
import type { WayOn } from "./plan-view.ts";
import type { Press } from "./view-parts.ts";

/** What the plan doctor found, kind by kind; or one kind, place by place. */
export interface PlanCheckView {
  readonly kind: "plan-check";
  readonly language: Language;
  readonly title: string;
  /** Why it matters, what was looked through. */
  readonly intro: string;
  readonly groups: readonly PlanCheckGroup[];
  readonly notes: readonly string[];
  /** Opens the form for a case that repairs it; absent for those who do not prepare cases. */
  readonly repair: Press | undefined;
  readonly ways: readonly WayOn[];
}

interface PlanCheckGroup {
  readonly heading: string;
  /** Each opens what it names. */
  readonly rows: readonly (WayOn & { readonly facts: string })[];
}
