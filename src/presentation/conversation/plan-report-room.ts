import { type CaseReader, readerOf } from "../../domain/cases/case-reader.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { presentPlan } from "../../domain/plan/tasks-of-plan.ts";
import { parseReportCommand, type ReportCommand } from "../commands/report-command.ts";
import { mayMakeAnnualReport, type ReportKind } from "../paper/read-report.ts";
import type { DocumentLinks } from "../paper/wanted-document.ts";
import type { TitledText } from "../text/catalogue.ts";
import { channelNotice } from "../text/channel.ts";
import { paperTexts } from "../text/paper-texts.ts";
import type { ReportTexts } from "../text/report-catalogue.ts";
import { reportTexts } from "../text/report-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { planNoticeView } from "../view/plan-notice-view.ts";
import type { NoticeView, View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import type { Matter } from "./matter.ts";

export interface PlanReportRoomParts {
  readonly plans: PlanStore;
  readonly rosters: RosterKeeper;
  readonly communities: readonly Community[];
  readonly clock: Clock;
  /** Absent where nothing can be downloaded. */
  readonly links: DocumentLinks | undefined;
}

type Format = keyof ReportTexts["link"]["press"];

/** What one command gives: its title, the files, and a word on them. */
interface Offered {
  readonly title: string;
  readonly id: string;
  readonly files: readonly (readonly [Format, ReportKind])[];
  readonly more?: string | undefined;
}

/** «Rapport om handlingsplanen», «årsberetning 2026», «eksporter planen til Excel»: links to files, for the asker. */
export function createPlanReportRoom(parts: PlanReportRoomParts): DeskRoom {
  const { plans, rosters, communities, clock, links } = parts;

  async function respond(text: string, matter: Matter): Promise<readonly View[] | undefined> {
    const command = parseReportCommand(text);
    if (command === undefined) return undefined;
    const { community, account, sender, language } = matter;
    if (community === undefined) return [communityChoiceView(communities, "open", language)];
    if (account === undefined) return [planNoticeView("not-a-reader", language)];
    const reader = readerOf({ account, name: sender.name }, await rosters.current(community.id), {
      community,
      at: clock.now().toString(),
      today: osloToday(clock),
    });
    if (!reader.belongs) return [planNoticeView("not-a-reader", language)];
    const offered = await offer(command, reader, language);
    if ("text" in offered) return [notice("warning", offered, language)];
    return [linked(offered, reader, language)];
  }

  /** The files, or why there are none. */
  async function offer(
    command: ReportCommand,
    reader: CaseReader,
    language: Matter["language"],
  ): Promise<Offered | TitledText> {
    const { link, notice: notices } = reportTexts(language);
    const { community, today } = reader;
    if (command.kind === "annual-report") {
      const year = String(command.year ?? today.slice(0, 4));
      if (!mayMakeAnnualReport(reader)) return notices["not-secretariat"];
      if (year > today.slice(0, 4)) return notices["year-to-come"];
      const files = [["word", "annual-report-word"] as const, ["pdf", "annual-report"] as const];
      return { title: link.title.annual(year), id: year, files, more: link.asOf };
    }
    const plan = await presentPlan(plans, community.id, today);
    if (plan === undefined) return notices["no-plan"];
    if (command.kind === "plan-report") {
      const files = [["pdf", "plan-report"] as const, ["word", "plan-report-word"] as const];
      return { title: link.title.plan(plan.title), id: plan.id, files };
    }
    const files = [["excel", "plan-sheet"] as const, ["json", "plan-json"] as const];
    const asked = files.filter(([format]) => (command.format ?? format) === format);
    return { title: link.title.sheet(plan.title), id: plan.id, files: asked };
  }

  function linked(
    { title, id, files, more }: Offered,
    { community, actor }: CaseReader,
    language: Matter["language"],
  ): NoticeView {
    const texts = reportTexts(language).link;
    if (links === undefined) return notice("warning", paperTexts(language).link.off, language);
    const addressOf = (kind: ReportKind) =>
      links.addressOf({ kind, community: community.id, id, language }, actor.person);
    return {
      ...notice(
        "information",
        { title, text: [texts.ready(links.hours), more].filter(Boolean).join(" ") },
        language,
      ),
      links: files.map(([format, kind]) => ({ label: texts.press[format], address: addressOf(kind) })),
    };
  }

  return {
    verbs: "report",
    respond,
    /** Its buttons open addresses. */
    click: async (_, { language }) => channelNotice("unreadable-click", language),
  };
}

function notice(tone: NoticeView["tone"], text: TitledText, language: Matter["language"]): NoticeView {
  return { kind: "notice", language, tone, ...text };
}
