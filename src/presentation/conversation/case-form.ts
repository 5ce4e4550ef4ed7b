import type { CaseEvent } from "../../domain/cases/case-event.ts";
import type { CaseRefusal } from "../../domain/cases/case-outcome.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { CaseForReader } from "../view/case-for-reader.ts";
import type { FormState } from "../view/case-forms.ts";
import type { FormView } from "../view/view.ts";
import type { CaseRule, CaseTurn } from "./case-turn.ts";

/** One form about a case: when it may be opened, how it looks, what it asks for, and what is said then. */
export interface CaseForm {
  /** Why it may not be opened now; absent when it may. */
  readonly refusal: (context: CaseForReader) => CaseRefusal | undefined;
  readonly view: (context: CaseForReader, state: FormState, language: Language) => FormView;
  /** A sentence where what was filled in cannot be done. */
  readonly read: (data: JsonObject, context: CaseForReader, language: Language) => CaseRule | string;
  readonly done: (data: JsonObject, language: Language) => string;
  /** What follows when the case has been changed; absent for nothing. Never rejects because of the channel. */
  readonly after?: (turn: CaseTurn, added: readonly CaseEvent[]) => Promise<void>;
}
