import { z } from "zod/v4";
import { type CivilDate, civilDateSchema } from "../kernel/civil-date.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../kernel/versioned.ts";
import { actorSchema } from "../people/actor.ts";

export const DUTY_RESULTS = ["done", "no-change", "changed"] as const;

/** What has been done about a duty that comes again: «gjennomgått, ingen endring» is a result too (M26). */
const doneSeriesSchema = z.looseObject({
  /** The same for every year of the same duty (`annual-review:SA`); see `seriesOf`. */
  series: z.string().min(1),
  /** Oldest first; what was noted is never overwritten. */
  entries: z.array(
    z.looseObject({
      /** The date that it answers: the one that was intended, before or after the day it was done. */
      intended: civilDateSchema,
      /** The day it was done. */
      on: civilDateSchema,
      result: z.enum(DUTY_RESULTS),
      at: z.iso.datetime(),
      by: actorSchema,
      note: z.string().min(1).optional(),
      /** The click that it came from: the same one again is counted once. */
      mark: z.string().min(1),
    }),
  ),
});

export type DoneSeries = Known<z.infer<typeof doneSeriesSchema>>;
type DoneEntry = DoneSeries["entries"][number];
export type DutyResult = (typeof DUTY_RESULTS)[number];

export const doneSeriesShape: StoredShape<DoneSeries> = {
  kind: "duty-log",
  current: 1,
  parser: doneSeriesSchema,
  upgrades: {},
};

export interface DutyLog {
  /** Absent while nothing of it has been done. */
  readSeries(community: string, series: string): Promise<Versioned<DoneSeries> | undefined>;
  /** `etag` absent means that there must be none yet. */
  writeSeries(community: string, series: DoneSeries, etag: string | undefined): Promise<WriteOutcome>;
  listSeries(community: string, request: PageRequest): Promise<Page<Versioned<DoneSeries>>>;
}

/** The day when what was intended for a date was done; absent while nobody has noted it. */
export function doneFor(
  log: readonly DoneSeries[],
  series: string,
  intended: CivilDate,
): CivilDate | undefined {
  const entries = log.find((each) => each.series === series)?.entries ?? [];
  return entries.findLast((entry) => entry.intended === intended)?.on;
}

/** The last day on which any of it was done. */
export function lastDone(log: readonly DoneSeries[], series: string): CivilDate | undefined {
  const days = (log.find((each) => each.series === series)?.entries ?? []).map(({ on }) => on);
  return days.toSorted().at(-1);
}

/** Noted once for each click; a lost race reads again and adds to what stands there then. */
export async function noteDone(
  log: DutyLog,
  community: string,
  series: string,
  entry: DoneEntry,
): Promise<void> {
  for (;;) {
    const stored = await log.readSeries(community, series);
    const entries = stored?.value.entries ?? [];
    if (entries.some(({ mark }) => mark === entry.mark)) return;
    const next = { ...stored?.value, series, entries: [...entries, entry] };
    const write = await log.writeSeries(community, next, stored?.etag);
    if (write.outcome === "written") return;
  }
}
