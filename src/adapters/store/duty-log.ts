import { type DutyLog, doneSeriesShape } from "../../domain/reminders/duty-log.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function dutyLogStore(collection: DocumentCollection): DutyLog {
  const log = new Aggregates(collection, doneSeriesShape);
  return {
    readSeries: async (community, series) => log.read(communityPartition(community), series),
    writeSeries: async (community, series, etag) =>
      log.write(communityPartition(community), [series.series], series, etag),
    listSeries: async (community, request) => log.list(communityPartition(community), request),
  };
}
