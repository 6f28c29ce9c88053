/** A process of its own that starts as the server does: opens the database at the address given, migrates it, writes, leaves. */
import { openDatabase } from "../../db/door.server.ts";
import { countStudies, insertStudy } from "../../db/queries/studies.ts";

const [address, startAt, id] = process.argv.slice(2);
if (!address || !startAt || !id) throw new Error("address, instant and id expected");
// All begin in the same instant, or there is nothing to see.
await new Promise((resolve) => setTimeout(resolve, Number(startAt) - Date.now()));
const database = await openDatabase(address);
await database.migrate();
for (let n = 0; n < 20; n += 1) {
  await database.write(async (tx) => {
    await insertStudy(tx, {
      id: `${id}-${n}`,
      slug: `${id}-${n}`,
      title: "t",
      host: "h",
      purpose: "p",
      instrument_id: "delivery-core",
      instrument_version: "1.0",
      unit: "team",
      minimum_group: await countStudies(tx),
      caveat: null,
      created_at: new Date(),
    });
  });
}
await database.close();
