// A process of its own, run by the test: adds one letter many times to a name that other processes change as well, and
// is killed the moment the last write has been answered.
import { openSqliteStores } from "../../../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import { anIdentity } from "../contract/samples.ts";

const [directory = "", letter = "", times = ""] = process.argv.slice(2);
const { people } = openSqliteStores({ directory });

for (let added = 0; added < Number(times); ) {
  const before = await people.readIdentity("ostfold", "kari");
  const name = `${before?.value.displayName ?? "-"}${letter}`;
  const write = await people.writeIdentity("ostfold", anIdentity("kari", name), before?.etag);
  if (write.outcome === "written") added += 1;
}
process.kill(process.pid, "SIGKILL");
