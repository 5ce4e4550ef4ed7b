import { type CaseReader, readerOf } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import { routeOfKind } from "../../domain/cases/route-of-case.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import { type JsonObject, jsonObjectSchema } from "../../domain/kernel/json.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { taskCalled } from "../../domain/plan/select-tasks.ts";
import { tasksToFollow } from "../../domain/plan/succession/choose-succession.ts";
import { draftAmong } from "../../domain/plan/succession/draft-plan.ts";
import { tasksOfPlan } from "../../domain/plan/tasks-of-plan.ts";
import { parseSuccessionCommand, type SuccessionCommand } from "../commands/succession-command.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { planNoticeView } from "../view/plan-notice-view.ts";
import { SUCCESSION_VERBS, successionChoices } from "../view/succession-view.ts";
import type { View } from "../view/view.ts";
import { askToDiscard, beginDraft, discard, endIn } from "./change-draft-plan.ts";
import type { DeskRoom } from "./desk-room.ts";
import { filledIn, struckText } from "./fill-form.ts";
import type { GuardedClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";
import { draftAsItIs, finishPuttingForward } from "./put-plan-forward.ts";
import { successionClickSchema } from "./succession-click-data.ts";
import {
  askToPutForward,
  chooseFor,
  closeGroup,
  nextTask,
  openGroup,
  openTask,
  overview,
  putForward,
  type SuccessionTurn,
  successionNotice,
} from "./work-on-succession.ts";

export interface SuccessorRoomParts {
  readonly plans: PlanStore;
  readonly cases: CaseStore;
  readonly rosters: RosterKeeper;
  readonly communities: readonly Community[];
  readonly clock: Clock;
}

/** «Ny handlingsplan 2027–2030»: what becomes of each task, and the case that asks the body to adopt it (M82, M40). */
export function createSuccessorRoom(parts: SuccessorRoomParts): DeskRoom {
  const { plans, communities, clock, rosters } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const command = parseSuccessionCommand(text);
    if (command === undefined) return undefined;
    const reader = await secretaryIn(matter.community, matter);
    if (isView(reader)) return [reader];
    if (command.kind === "draft") {
      const turnFor = (plan: string) => turnOf(reader, matter, plan);
      return [await beginDraft(plans, command.years, reader, matter.language, turnFor)];
    }
    const turn = await turnOf(reader, matter);
    return [isView(turn) ? turn : await carryOut(command, turn)];
  }

  async function carryOut(
    command: Exclude<SuccessionCommand, { kind: "draft" }>,
    turn: SuccessionTurn,
  ): Promise<View> {
    switch (command.kind) {
      case "overview":
        return overview(turn);
      case "next":
        return nextTask(turn);
      case "choices":
        return successionChoices(turn, 1, turn.language);
      case "put-forward":
        return askToPutForward(turn);
      case "discard":
        return askToDiscard(turn);
      case "close-group":
        return command.reason === undefined
          ? openGroup(turn, command.group)
          : closeGroup(turn, command.group, { reason: command.reason });
      case "choose": {
        const { choice, reason } = command;
        const task = taskCalled(command.task, tasksToFollow(turn.tasks));
        if (task === undefined) return successionNotice("no-such-task", turn.language);
        return reason === undefined
          ? openTask(turn, task, { filled: { choice }, problem: undefined })
          : chooseFor(turn, task, { choice, reason });
      }
    }
  }

  async function click({ verb, data }: IncomingClick, matter: Matter): Promise<View> {
    return press(verb, jsonObjectSchema.safeParse(data).data ?? {}, matter);
  }

  async function press(verb: string, data: JsonObject, matter: Matter): Promise<View> {
    const clicked = successionClickSchema.safeParse(data).data;
    const reader = await secretaryIn(
      communities.find(({ id }) => id === clicked?.community),
      matter,
    );
    if (isView(reader)) return reader;
    const turn = await turnOf(reader, matter, clicked?.plan);
    if (isView(turn)) return turn;
    const task = tasksToFollow(turn.tasks).find(({ id }) => id === clicked?.task);
    const group = clicked?.group;
    switch (verb) {
      case SUCCESSION_VERBS.next:
        return nextTask(turn);
      case SUCCESSION_VERBS.choices:
        return successionChoices(turn, clicked?.page ?? 1, turn.language);
      case SUCCESSION_VERBS.edit:
      case SUCCESSION_VERBS.choose:
        if (task === undefined) return successionNotice("no-such-task", turn.language);
        return verb === SUCCESSION_VERBS.edit ? openTask(turn, task) : chooseFor(turn, task, filledIn(data));
      case SUCCESSION_VERBS.group:
        return group === undefined ? overview(turn) : openGroup(turn, group);
      case SUCCESSION_VERBS.closeGroup:
        return group === undefined ? overview(turn) : closeGroup(turn, group, filledIn(data));
      case SUCCESSION_VERBS.ask:
        return askToPutForward(turn);
      case SUCCESSION_VERBS.putForward:
        return putForward(turn);
      case SUCCESSION_VERBS.discard:
        return discard(turn);
      case SUCCESSION_VERBS.endIn:
        return endIn(turn, clicked?.last);
      default:
        return overview(turn);
    }
  }

  /** The form again, without the reason that the guard stopped. */
  async function mend({ verb, data, struck }: GuardedClick, matter: Matter): Promise<View> {
    const isOfGroup = verb === SUCCESSION_VERBS.closeGroup;
    const form = await press(isOfGroup ? SUCCESSION_VERBS.group : SUCCESSION_VERBS.edit, data, matter);
    return form.kind === "form" ? { ...form, problem: struckText(form, struck) } : form;
  }

  /** A view instead where the person is no secretary there. */
  async function secretaryIn(
    community: Community | undefined,
    { account, sender, language }: Matter,
  ): Promise<CaseReader | View> {
    if (community === undefined) return communityChoiceView(communities, "open", language);
    if (account === undefined) return planNoticeView("not-a-reader", language);
    const reader = readerOf({ account, name: sender.name }, await rosters.current(community.id), {
      community,
      at: clock.now().toString(),
      today: osloToday(clock),
    });
    if (!reader.belongs) return planNoticeView("not-a-reader", language);
    return reader.standing.secretaryFor.length > 0 ? reader : successionNotice("not-secretariat", language);
  }

  /** @param id absent: the draft that there is */
  async function turnOf(
    reader: CaseReader,
    { language }: Matter,
    id?: string,
  ): Promise<SuccessionTurn | View> {
    const { community } = reader;
    const stored = (await everyItem((request) => plans.listPlans(community.id, request))).map(
      ({ value }) => value,
    );
    const found = draftAmong(stored);
    const old = stored.find((plan) => plan.id === found?.follows);
    if (found === undefined || old === undefined || (id !== undefined && found.id !== id))
      return successionNotice("no-draft", language);
    const turn: SuccessionTurn = {
      community,
      old,
      draft: await draftAsItIs(parts, community, found),
      tasks: await tasksOfPlan(plans, community.id, old.id),
      adoptedBy: routeOfKind("adopts-plan", community)?.body,
      stores: parts,
      reader,
      language,
    };
    return { ...turn, draft: await finishPuttingForward(parts, turn, reader) };
  }

  return { verbs: "successor", respond, click, mend };
}

function isView<T extends object>(found: T | View): found is View {
  return "kind" in found;
}
