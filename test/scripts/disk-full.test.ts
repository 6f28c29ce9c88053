/**
 * Commands on a disk that is really full: a small file system in memory that only the command sees. It says so in one line, ends as refused, and
 * leaves neither files nor half a state behind.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import SqliteFile from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operator } from "../../app/access/actor.ts";
import { createApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";
import { placeQuestionnaire } from "../../app/platform/questionnaire-files.server.ts";
import { exportStudy } from "../../app/services/archive/export-study.server.ts";
import { insertResponses } from "../../db/queries/responses.ts";
import { deleteStudy } from "../../db/queries/studies.ts";
import { responseRow, storedStudy } from "../builders/database.ts";

/** Without the right to mount anything a file system of one's own takes a name space of one's own. */
const alone = ["--map-root-user", "--mount"];
const isPossible = spawnSync("unshare", [...alone, "true"]).status === 0;

let data: string;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), "gemba-full-"));
  const app = await createApp(readEnvironment({ DATA_DIR: data, LOG_LEVEL: "silent" }));
  const asks = { instrument_id: "delivery-pulse", instrument_version: "1.0" };
  const stored = async (slug: string, state: "open" | "closed") => {
    const made = await storedStudy(app, { study: { slug, ...asks }, wave: { state } });
    const place = { organization_id: made.organization.id, answers: { lead_time: 3 } };
    const rows = Array.from({ length: 500 }, () => responseRow(made.wave, place));
    if (state === "closed") await app.write((tx) => insertResponses(tx, rows));
    return made.study.id;
  };
  const gone = await stored("gone", "closed");
  writeFileSync(join(data, "gone.gz"), await buffer((await exportStudy(app, operator, "gone")).body));
  await app.write((tx) => deleteStudy(tx, gone));
  await stored("acme", "closed");
  await stored("open", "open");
  await app.rewrite();
  await app.close();
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

/**
 * @param left kB that are free
 * @param command with DIR for the full disk
 */
function onFullDisk(left: number, command: readonly string[]) {
  const script = `
set -e
DIR=$(mktemp -d)
mount -t tmpfs -o size=12m none "$DIR"
cp -a "$DATA"/. "$DIR"/
dd if=/dev/zero of="$DIR/filler" bs=4k 2>/dev/null || true
truncate -s -${left}k "$DIR/filler"
ls -A -I 'gemba.db-*' "$DIR" > "$OUT/before"
set +e
DATA_DIR="$DIR" timeout 100 node --import tsx $(printf '%s' "$COMMAND" | sed "s#DIR#$DIR#g") > "$OUT/said" 2> "$OUT/error"
echo $? > "$OUT/code"
ls -A -I 'gemba.db-*' "$DIR" > "$OUT/after"
rm "$DIR/filler"
cp "$DIR"/gemba.db* "$OUT"/
`;
  const OUT = mkdtempSync(join(tmpdir(), "gemba-full-out-"));
  try {
    const { DATABASE_URL: _, ...inherited } = process.env;
    execFileSync("unshare", [...alone, "sh", "-c", script], {
      env: { ...inherited, DATA: data, OUT, COMMAND: command.join(" ") },
    });
    const read = (name: string) => execFileSync("cat", [join(OUT, name)], { encoding: "utf8" });
    return {
      code: Number(read("code")),
      error: read("error").trimEnd(),
      said: read("said"),
      before: read("before"),
      after: read("after"),
      rows: rowsIn(join(OUT, "gemba.db")),
    };
  } finally {
    rmSync(OUT, { recursive: true, force: true });
  }
}

/** How many rows there are, by table. */
function rowsIn(file: string): Record<string, number> {
  const connection = new SqliteFile(file);
  const tables = connection
    .prepare<[], { name: string }>("select name from sqlite_schema where type = 'table' order by name")
    .all();
  const counted = tables.map(({ name }): [string, number] => {
    const found = connection.prepare<[], { n: number }>(`select count(*) as n from "${name}"`).get();
    return [name, found?.n ?? 0];
  });
  connection.close();
  return Object.fromEntries(counted);
}

const full = /^The disk is full: .*Make room, then do it again\.$/;

// A disk that is really full takes a file system of one's own, which some machines allow nobody.
test.skipIf(!isPossible).each<[string, number, string[], RegExp]>([
  ["the database cannot even be opened", 0, ["scripts/wave.ts", "close", "--now", "--study", "open"], full],
  [
    "links are made",
    64,
    ["scripts/invite.ts", "--study", "open", "--count", "3000", "--address", "http://x"],
    full,
  ],
  ["a wave is closed", 48, ["scripts/wave.ts", "close", "--now", "--study", "open"], full],
  ["a study is handed over", 48, ["scripts/study.ts", "export", "acme", "DIR/acme.gz"], full],
  ["a study is taken in", 100, ["scripts/study.ts", "import", "DIR/gone.gz"], full],
  ["a backup is made", 200, ["scripts/backup.ts", "DIR/copy.db"], /^No backup was made: no room: [^\n]*$/],
  ["answers are simulated", 100, ["scripts/simulate.ts", "--seed", "7", "--out", "DIR"], full],
])("where %s it is said in one line, and nothing is left of it", (_, left, command, said) => {
  const before = rowsIn(join(data, "gemba.db"));
  const outcome = onFullDisk(left, command);
  expect(outcome.error).toMatch(said);
  expect(outcome.code).toBe(1);
  expect(outcome.said).toBe("");
  expect(outcome.after).toBe(outcome.before);
  // That a study was about to be handed over is in the log before its first byte leaves.
  const isHandedOver = command.includes("export");
  const audit_entry = (before.audit_entry ?? 0) + (isHandedOver ? 1 : 0);
  expect(outcome.rows).toEqual({ ...before, audit_entry });
});

test("a questionnaire that finds no room is not placed by halves", () => {
  const folder = mkdtempSync(join(tmpdir(), "gemba-full-surveys-"));
  const place = join(folder, "instruments/small");
  mkdirSync(place, { recursive: true });
  // Whatever is written there finds the disk full.
  symlinkSync("/dev/full", join(place, "1.0.yaml.part"));
  const brought = { id: "small", version: "1.0", text: "id: small" };
  expect(() => placeQuestionnaire({ SURVEYS_DIR: folder }, brought)).toThrow(/ENOSPC/);
  expect(readdirSync(place)).toEqual([]);
  rmSync(folder, { recursive: true });
});
