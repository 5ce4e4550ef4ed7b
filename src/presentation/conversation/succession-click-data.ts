import { z } from "zod/v4";
import { CHOICE_GROUPS } from "../../domain/plan/succession/choose-succession.ts";
import { SUCCESSION_CHOICES } from "../../domain/plan/task.ts";
import { MOST_OF_REASON } from "../view/succession-forms.ts";

/** What every button of a draft sends; `task` and `group` where it is about one. */
export const successionClickSchema = z.looseObject({
  community: z.string().min(1).max(100),
  plan: z.string().min(1).max(200),
  task: z.string().min(1).max(200).optional(),
  group: z.enum(CHOICE_GROUPS).optional(),
  /** The year that the draft is to end in instead. */
  last: z.number().int().min(2000).max(2099).optional(),
  /** Of the list of choices; absent: the first. */
  page: z.number().int().min(1).optional(),
});

export const successionReasonSchema = z.string().trim().min(1).max(MOST_OF_REASON);

export const successionChoiceSchema = z.looseObject({
  choice: z.enum(SUCCESSION_CHOICES),
  reason: successionReasonSchema,
});
