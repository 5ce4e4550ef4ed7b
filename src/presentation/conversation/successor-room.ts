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
import { draftAfter, draftPlan, type PlanYears } from "../../domain/plan/succession/draft-plan.ts";
import type { Plan } from "../../domain/plan/task.ts";
import { presentPlan, tasksOfPlan } from "../../domain/plan/tasks-of-plan.ts";
import { parseSuccessionCommand, type SuccessionCommand } from "../commands/succession-command.ts";
import { successionTexts } from "../text/succession-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { planNoticeView } from "../view/plan-notice-view.ts";
import { SUCCESSION_VERBS, successionChoices } from "../view/succession-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { filledIn, struckText } from "./fill-form.ts";
import type { GuardedClick } from "./guard-click.ts";
import type { Matter } from "./matter.ts";
import type { IncomingClick } from "./message.ts";
import { draftAsItIs } from "./put-plan-forward.ts";
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
    if (command.kind === "draft") return [await begin(command.years, reader, matter)];
    const turn = await turnOf(reader, matter);
    return [isView(turn) ? turn : await carryOut(command, turn)];
  }

  async function begin(years: PlanYears, reader: CaseReader, matter: Matter): Promise<View> {
    const { community, today } = reader;
    const { language } = matter;
    const stored = await everyItem((request) => plans.listPlans(community.id, request));
    const old = await presentPlan(plans, community.id, today);
    if (old === undefined) return successionNotice("no-plan", language);
    const span = years.first === years.last ? `${years.first}` : `${years.first}–${years.last}`;
    const drafted = await draftPlan(plans, community.id, {
      old,
      plans: stored.map(({ value }) => value),
      years,
      title: successionTexts(community.language).planTitle(span),
    });
    if (drafted.kind === "refused") return successionNotice(drafted.refused, language);
    const turn = await turnOf(reader, matter, drafted.plan.id);
    if (isView(turn)) return turn;
    const { said } = successionTexts(language);
    const isNew = (drafted.plan.choices ?? []).length === 0;
    const words = said.begun(drafted.plan.title, tasksToFollow(turn.tasks).length);
    return overview(turn, isNew ? words : undefined);
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
      case "close-group":
        return command.reason === undefined
          ? openGroup(turn, command.group)
          : closeGroup(turn, command.group, { reason: command.reason });
      case "choose": {
        const { choice, reason } = command;
        const task = taskCalled(command.task, tasksToFollow(turn.tasks));
        return task === undefined
          ? successionNotice("no-such-task", turn.language)
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
      case SUCCESSION_VERBS.closeGroup:
        if (group === undefined) return overview(turn);
        return verb === SUCCESSION_VERBS.group
          ? openGroup(turn, group)
          : closeGroup(turn, group, filledIn(data));
      case SUCCESSION_VERBS.ask:
        return askToPutForward(turn);
      case SUCCESSION_VERBS.putForward:
        return putForward(turn);
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

  /** @param id absent: the draft that is to follow the present plan */
  async function turnOf(
    reader: CaseReader,
    { language }: Matter,
    id?: string,
  ): Promise<SuccessionTurn | View> {
    const { community, today } = reader;
    const stored = (await everyItem((request) => plans.listPlans(community.id, request))).map(
      ({ value }) => value,
    );
    const present = await presentPlan(plans, community.id, today);
    const found = stored.find((plan) => (id === undefined ? isNext(plan, present, stored) : plan.id === id));
    const old = stored.find((plan) => plan.id === found?.follows);
    if (found?.draft !== true || old === undefined) return successionNotice("no-draft", language);
    return {
      community,
      old,
      draft: await draftAsItIs(parts, community.id, found),
      tasks: await tasksOfPlan(plans, community.id, old.id),
      adoptedBy: routeOfKind("adopts-plan", community)?.body,
      stores: parts,
      reader,
      language,
    };
  }

  return { verbs: "successor", respond, click, mend };
}

function isNext(plan: Plan, present: Plan | undefined, plans: readonly Plan[]): boolean {
  return present !== undefined && draftAfter(present, plans)?.id === plan.id;
}

function isView<T extends object>(found: T | View): found is View {
  return "kind" in found;
}
