import type { Case } from "../../domain/cases/case.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import { changeHearing } from "../../domain/cases/hearings/change-hearing.ts";
import type { Hearing } from "../../domain/cases/hearings/hearing.ts";
import {
  closeHearing,
  extendHearing,
  type HearingRuled,
  noteReminded,
} from "../../domain/cases/hearings/hearing-actions.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import type { HearingSaid } from "../text/hearing-catalogue.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import { closingView, extensionForm } from "../view/hearing-forms.ts";
import { hearingSilentView } from "../view/hearing-list-view.ts";
import { tableOf } from "../view/hearing-words.ts";
import type { View } from "../view/view.ts";
import { filledIn } from "./fill-form.ts";
import { closingSchema, extensionSchema } from "./hearing-click-data.ts";
import {
  asSecretary,
  type HearingTurn,
  hearingNotice,
  present,
  presentRefusal,
  readReader,
  refusalText,
  saidOf,
  storesOf,
} from "./hearing-turn.ts";

export function showSilent(turn: HearingTurn, id: string): Promise<View> {
  return asSecretary(turn, id, (context) => hearingSilentView(context, turn.matter.language));
}

export function showExtension(
  turn: HearingTurn,
  id: string,
  data: JsonObject,
  problem?: string,
): Promise<View> {
  const state = { filled: filledIn(data), problem };
  return asSecretary(turn, id, (context) => extensionForm(context, state, turn.matter.language));
}

export async function extend(turn: HearingTurn, id: string, data: JsonObject): Promise<View> {
  const again = (problem: string) => showExtension(turn, id, data, problem);
  const sent = extensionSchema.safeParse(data).data;
  if (sent === undefined) return again(hearingTexts(turn.matter.language).form.unreadable);
  return change(
    turn,
    id,
    (hearing, treated, reader) => extendHearing(hearing, treated, sent, reader),
    "extended",
    again,
  );
}

export function noteReminder(turn: HearingTurn, id: string): Promise<View> {
  return asSecretary(turn, id, (context) =>
    change(
      turn,
      id,
      (hearing, treated, reader) => noteReminded(hearing, treated, tableOf(context).silent, reader),
      "reminded",
    ),
  );
}

/** Asked once more when somebody is silent, or something is left to do. */
export function close(turn: HearingTurn, id: string, data: JsonObject): Promise<View> {
  const { confirmed } = closingSchema.safeParse(data).data ?? { confirmed: false };
  return asSecretary(turn, id, async (context) => {
    const { silent, unassessed, unconfirmed } = tableOf(context);
    const left = { silent: silent.length, unassessed, unconfirmed: unconfirmed.length };
    if (!confirmed) return closingView(context, left, turn.matter.language);
    return change(turn, id, closeHearing, "closed");
  });
}

async function change(
  turn: HearingTurn,
  id: string,
  rule: (hearing: Hearing, treated: Case, reader: CaseReader) => HearingRuled,
  done: HearingSaid,
  again?: (problem: string) => Promise<View>,
): Promise<View> {
  const { parts, community, matter } = turn;
  const changed = await changeHearing(
    storesOf(turn),
    community.id,
    id,
    async ({ hearing, treated }) => rule(hearing, treated, await readReader(turn)),
    () => readReader(turn),
  );
  switch (changed.kind) {
    case "no-such-case":
      return hearingNotice("no-such-hearing", matter);
    case "refused":
      return again === undefined
        ? presentRefusal(turn, id, changed.refused)
        : again(refusalText(changed.refused, matter));
    case "already-counted":
      return present(turn, id, saidOf("again", matter));
    case "changed":
      await parts.casePosts.refresh(community, changed.hearing.case);
      await parts.posts.refresh(community, id);
      return present(turn, id, saidOf(done, matter));
  }
}
