import type { AgreementStore } from "../../domain/agreements/agreement-store.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { personWith, readRoster, standingIn } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { belongsOn } from "../../domain/people/seats.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { presentPlan } from "../../domain/plan/tasks-of-plan.ts";
import { checkPlan } from "../../flows/check-plan.ts";
import { type PlanDoctorCommand, parsePlanDoctorCommand } from "../commands/plan-doctor-command.ts";
import { channelNotice } from "../text/channel.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { planCheckView, planFindingView, prolongPlanView } from "../view/plan-check.ts";
import { planNoticeView } from "../view/plan-notice-view.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import type { Matter } from "./matter.ts";

export interface PlanDoctorRoomParts {
  readonly plans: PlanStore;
  readonly agreements: Pick<AgreementStore, "readVersion">;
  readonly people: PeopleStore;
  readonly communities: readonly Community[];
  readonly clock: Clock;
}

/** «Plandoktor»: what the action plan lacks, place by place. It mends nothing: a secretary may make a case of it. */
export function createPlanDoctorRoom(parts: PlanDoctorRoomParts): DeskRoom {
  const { plans, people, communities, clock } = parts;

  async function examine(command: PlanDoctorCommand, matter: Matter): Promise<View> {
    const { account, community, language } = matter;
    if (community === undefined) return communityChoiceView(communities, "open", language);
    const today = osloToday(clock);
    const roster = await readRoster(people, community.id);
    const known = account === undefined ? undefined : personWith(account, roster.identities);
    // Agreements may be read across communities, plans not (decision 8).
    if (known === undefined || !belongsOn(today, known.person, roster.occupancies))
      return planNoticeView("not-a-reader", language);
    const plan = await presentPlan(plans, community.id, today);
    if (plan === undefined) return planNoticeView("no-plan", language);
    const { secretaryFor } = standingIn(roster, account, community, today);
    const check = {
      community,
      ...(await checkPlan(parts, community.id, plan, today)),
      preparesCases: secretaryFor.length > 0,
    };
    if (command.kind === "prolong-plan") return prolongPlanView(check, language);
    const finding =
      command.kind === "show-finding" ? check.findings.find(({ rule }) => rule === command.rule) : undefined;
    // What has been put right since the button was made is found no more: then what is left is shown.
    return finding === undefined ? planCheckView(check, language) : planFindingView(check, finding, language);
  }

  return {
    verbs: "doctor",
    async respond(text, matter) {
      const command = parsePlanDoctorCommand(text);
      return command === undefined ? undefined : [await examine(command, matter)];
    },
    /** Its buttons belong to other rooms. */
    click: async (_, { language }) => channelNotice("unreadable-click", language),
  };
}
