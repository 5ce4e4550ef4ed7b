import { parseArgs } from "node:util";
import { readCommunities } from "../compose/communities.ts";
import { openStores } from "../compose/open-stores.ts";
import { publishCommunities } from "../compose/publish-communities.ts";
import { readStorageConfig } from "../config.ts";
import { osloToday, systemClock } from "../domain/kernel/clock.ts";
import { languageSchema } from "../domain/kernel/language.ts";
import { presentPlan } from "../domain/plan/tasks-of-plan.ts";
import { checkPlan } from "../flows/check-plan.ts";
import { planCheckView, planFindingView } from "../presentation/view/plan-check.ts";
import { planNoticeView } from "../presentation/view/plan-notice-view.ts";
import { textOf } from "../presentation/view/text-of.ts";
import { runCommand, UsageError } from "./run-command.ts";

await runCommand("npm run -s plan:doctor -- --community ID [--language nb|nn|en]", async () => {
  const { values } = parseArgs({ options: { community: { type: "string" }, language: { type: "string" } } });
  const { store, dataDir, communitiesDir } = readStorageConfig(process.env);
  const read = await readCommunities(communitiesDir);
  const community = read.communities.find(({ id }) => id === values.community);
  if (community === undefined)
    throw new UsageError(`--community is one of ${read.communities.map(({ id }) => id).join(", ")}.`);
  const language = languageSchema.safeParse(values.language ?? community.language).data;
  if (language === undefined) throw new UsageError("--language is nb, nn or en.");

  const today = osloToday(systemClock);
  const stores = await openStores(store, dataDir);
  try {
    // The plan that the service starts from must be there first.
    await publishCommunities(stores, read, today);
    const plan = await presentPlan(stores.plans, community.id, today);
    if (plan === undefined) {
      process.stdout.write(`${textOf(planNoticeView("no-plan", language))}\n`);
      return;
    }
    const found = await checkPlan(stores, community.id, plan, today);
    const check = { community, ...found, preparesCases: false };
    const pages = [
      planCheckView(check, language),
      ...found.findings.map((finding) => planFindingView(check, finding, language)),
    ];
    process.stdout.write(`${pages.map(textOf).join("\n\n---\n\n")}\n`);
  } finally {
    await stores.close();
  }
});
