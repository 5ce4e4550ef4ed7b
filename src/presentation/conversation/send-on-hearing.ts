import { startHearing } from "../../domain/cases/hearings/change-hearing.ts";
import { openHearing } from "../../domain/cases/hearings/hearing-actions.ts";
import { readInstances } from "../../domain/cases/hearings/suggest-instances.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import { refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import { openingHearingForm } from "../view/hearing-forms.ts";
import type { View } from "../view/view.ts";
import { filledIn } from "./fill-form.ts";
import { openingSchema } from "./hearing-click-data.ts";
import {
  type HearingTurn,
  hearingNotice,
  present,
  presentRefusal,
  readReader,
  refresh,
  refusalText,
  saidOf,
  storesOf,
} from "./hearing-turn.ts";

/**
 * The form that sends a case out for hearing, for whoever may do it now.
 *
 * @param data what was filled in before, when the form comes again
 */
export async function showOpening(
  turn: HearingTurn,
  caseId: string,
  data: JsonObject,
  problem?: string,
): Promise<View> {
  const { parts, community, matter } = turn;
  const stored = (await parts.cases.readCase(community.id, caseId))?.value;
  const treated = stored && replayCase(caseId, stored.events);
  if (treated === undefined) return hearingNotice("no-such-hearing", matter);
  const reader = await readReader(turn);
  const refused = refusalOnWay("open-hearing", treated, reader);
  if (refused === "hearing-open" && treated.hearing !== undefined)
    return presentRefusal(turn, treated.hearing.id, refused);
  if (refused !== undefined)
    return { ...hearingNotice("not-readable", matter), text: refusalText(refused, matter) };
  const mark = typeof data["form"] === "string" ? data["form"] : parts.newMark();
  const form = { treated, community, today: reader.today, mark, filled: filledIn(data), problem };
  return openingHearingForm(form, matter.language);
}

export async function openFromForm(turn: HearingTurn, caseId: string, data: JsonObject): Promise<View> {
  const { community, matter, parts } = turn;
  const texts = hearingTexts(matter.language);
  const again = (problem: string) => showOpening(turn, caseId, data, problem);
  const sent = openingSchema.safeParse(data).data;
  if (sent === undefined) return again(texts.form.unreadable);
  const { question, deadline, access, ground, form: mark } = sent;
  if (access !== "public" && ground === "") return again(texts.form.open.groundMissing);
  const wish = {
    ...{ question, deadline, mark },
    instances: readInstances(sent.instances, community),
    publicity: { access, ...(access === "public" ? {} : { ground }) },
  };
  const change = await startHearing(
    storesOf(turn),
    community.id,
    caseId,
    async (treated) => openHearing(treated, wish, await readReader(turn)),
    () => readReader(turn),
  );
  switch (change.kind) {
    case "no-such-case":
      return hearingNotice("no-such-hearing", matter);
    case "refused":
      return again(refusalText(change.refused, matter));
    case "already-counted":
      return present(turn, change.hearing.id, saidOf("again", matter));
    case "changed":
      await parts.casePosts.refresh(community, caseId);
      await refresh(turn, change.hearing.id, caseId);
      return present(turn, change.hearing.id, saidOf("opened", matter));
  }
}
