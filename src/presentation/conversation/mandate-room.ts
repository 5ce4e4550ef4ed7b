import { z } from "zod/v4";
import type { Body, Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { personWith, readRoster } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { belongsOn } from "../../domain/people/seats.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { selectTasks } from "../../domain/plan/select-tasks.ts";
import { presentPlan, tasksOfPlan } from "../../domain/plan/tasks-of-plan.ts";
import { parseMandateCommand } from "../commands/mandate-command.ts";
import { mandateTexts } from "../text/mandate-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { mandateListView, mandateView } from "../view/mandate-view.ts";
import type { Seating } from "../view/seats-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import type { Matter } from "./matter.ts";

export interface MandateRoomParts {
  readonly plans: PlanStore;
  readonly people: PeopleStore;
  readonly communities: readonly Community[];
  readonly clock: Clock;
}

const clickSchema = z.looseObject({ community: z.string(), body: z.string().optional() });

/** «Underutvalg», «mandatet til UBUP»: what a sub-body is to do, until when, and when it reports back (M48, M49). */
export function createMandateRoom({ plans, people, communities, clock }: MandateRoomParts): DeskRoom {
  /** Names and tasks stay inside the community (decision 8). */
  async function shown(community: Community, body: Body | undefined, matter: Matter): Promise<View> {
    const { account, language } = matter;
    const today = osloToday(clock);
    const roster = await readRoster(people, community.id);
    const known = account === undefined ? undefined : personWith(account, roster.identities);
    if (known === undefined || !belongsOn(today, known.person, roster.occupancies))
      return { kind: "notice", language, tone: "warning", ...mandateTexts(language).notAReader };
    const seating: Seating = { community, roster, today };
    if (body === undefined) return mandateListView(seating, language);
    const plan = await presentPlan(plans, community.id, today);
    const tasks = plan === undefined ? [] : await tasksOfPlan(plans, community.id, plan.id);
    return mandateView(body, selectTasks(tasks, { kind: "body", body: body.id }, today), seating, language);
  }

  return {
    verbs: "mandate",
    async respond(text, matter) {
      const { community, language } = matter;
      const asked = community === undefined ? communities : [community];
      const [command] = asked.flatMap((each) => parseMandateCommand(text, each) ?? []);
      if (command === undefined) return undefined;
      return [
        community === undefined
          ? communityChoiceView(communities, "open", language)
          : await shown(community, command.body, matter),
      ];
    },
    async click({ data }, matter) {
      const clicked = clickSchema.safeParse(data).data;
      const community = communities.find(({ id }) => id === clicked?.community);
      if (community === undefined) return communityChoiceView(communities, "open", matter.language);
      const body = community.bodies.find(({ id }) => id === clicked?.body);
      return shown(community, body, matter);
    },
  };
}
