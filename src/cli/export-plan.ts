import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { paperPdf } from "../adapters/documents/paper/paper-pdf.ts";
import { workbook } from "../adapters/documents/sheet/workbook.ts";
import { paperDocx } from "../adapters/documents/word/paper-docx.ts";
import { readCommunities } from "../compose/communities.ts";
import { openStores } from "../compose/open-stores.ts";
import { readStorageConfig } from "../config.ts";
import { osloToday, systemClock } from "../domain/kernel/clock.ts";
import { exportPlan } from "../domain/plan/plan-export.ts";
import { tasksOfPlan } from "../domain/plan/tasks-of-plan.ts";
import { readPlanReport } from "../flows/read-plan-report.ts";
import { planReportPaper } from "../presentation/paper/plan-report-paper.ts";
import { planSheet } from "../presentation/paper/plan-sheet.ts";
import { runCommand, UsageError } from "./run-command.ts";

const FORMATS = ["xlsx", "json", "docx", "pdf"] as const;

/** The present plan with its tasks (xlsx, json), or the report on it (docx, pdf), as a file. */
await runCommand(
  `npm run -s plan:export -- --community ID --format ${FORMATS.join("|")} --out FILE`,
  async () => {
    const { values } = parseArgs({
      options: { community: { type: "string" }, format: { type: "string" }, out: { type: "string" } },
    });
    const format = FORMATS.find((each) => each === values.format);
    if (format === undefined) throw new UsageError(`--format is one of: ${FORMATS.join(", ")}.`);
    if (values.out === undefined) throw new UsageError("--out is needed.");
    const { store, dataDir, communitiesDir } = readStorageConfig(process.env);
    const { communities } = await readCommunities(communitiesDir);
    const community = communities.find(({ id }) => id === values.community);
    if (community === undefined)
      throw new UsageError(`--community is one of: ${communities.map(({ id }) => id).join(", ")}.`);
    const stores = await openStores(store, dataDir);
    try {
      const asOf = osloToday(systemClock);
      const report = await readPlanReport(stores, community, asOf);
      if (report === undefined) throw new UsageError(`${community.name} has no action plan.`);
      const { plan } = report;
      const given = { community, plan, tasks: await tasksOfPlan(stores.plans, community.id, plan.id), asOf };
      const { language } = community;
      const write = {
        xlsx: () => workbook(planSheet(given, language)),
        json: async () => Buffer.from(`${JSON.stringify(exportPlan(given), null, 2)}\n`),
        docx: () => paperDocx(planReportPaper(report, language)),
        pdf: () => paperPdf(planReportPaper(report, language)),
      };
      const bytes = await write[format]();
      await writeFile(values.out, bytes);
      process.stdout.write(
        `${values.out}: ${plan.title}, ${given.tasks.length} tasks, ${bytes.length} bytes\n`,
      );
    } finally {
      await stores.close();
    }
  },
);
