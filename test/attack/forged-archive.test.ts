/**
 * A whole study, computed and closed, in a file in which somebody changed one column, or one place within one, to what it cannot be: it is refused with
 * words, or it is harmless, which means that every page of the study opens.
 */
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { importStudy } from "../../app/services/archive/import-study.server.ts";
import { AppError } from "../../app/shared/errors.ts";
import { insertImport } from "../../db/queries/imports.ts";
import { replaceMeasured } from "../../db/queries/measured.ts";
import { insertOrganization } from "../../db/queries/organizations.ts";
import { putStepList } from "../../db/queries/step-lists.ts";
import { allStudies } from "../../db/queries/studies.ts";
import { archivedTables } from "../../db/queries/study-archive.ts";
import { setWaveState } from "../../db/queries/waves.ts";
import { fileOf, forged, packed, remove } from "../app/services/archive/archived.ts";
import { signedInAs, storedAccount } from "../builders/accounts.ts";
import { importRow, key } from "../builders/database.ts";
import { wholeApp } from "../builders/whole-app.ts";
import { compute, nearbyApp, studyOfSmallGroups } from "./small-groups.ts";

type Row = Record<string, unknown>;
type Line = { table?: string; row?: Row };

const pages = [
  "",
  "?unit=team&wave=1",
  "?unit=organization&wave=2",
  "?unit=respondent&wave=2",
  "/levels?unit=team",
  "/levels?unit=organization&wave=1",
  "/capabilities?unit=team",
  "/capabilities?unit=organization&wave=1",
  "/measured",
  "/export",
  "/export/codebook.csv",
  "/export/responses.csv?wave=1&reason=analysis&agreement=yes",
  "/collection?wave=1",
  "/ethics",
  "/plan",
  "/waves",
  "/participants",
  "/settings",
  "/steps",
  "/modules",
  "/questionnaire",
  "/own-part",
  "/invitations",
];

/** Everything that a study may have, of which one thing is changed at a time. */
async function computedStudy() {
  const app = await nearbyApp();
  const [host, participant] = [key(), key()];
  await app.write(async (tx) => {
    for (const [id, name] of Object.entries({ [host]: "Host", [participant]: "Participant" }))
      await insertOrganization(tx, { id, name, name_key: name.toLowerCase(), created_at: app.now() });
  });
  const slug = "acme";
  const asks = "delivery-pulse";
  const made = await studyOfSmallGroups(app, { slug, asks, minimum: 5, host, participant });
  const { study, waves, organizations, teams } = made;
  const about = { study_id: study.id, organization_id: organizations[0]!.id };
  const figures = { deployments: 3, lead_time_hours: 2.5, change_fail_percent: 7.5, recovery_hours: 1 };
  const measured = {
    id: key(),
    ...about,
    service: "Shop",
    month: "2026-01",
    ...figures,
    taken_at: app.now(),
  };
  const created = { study: false, wave: false, organizations: [organizations[1]!.id], teams: [teams[1]!.id] };
  await app.write(async (tx) => {
    await setWaveState(tx, waves[2]!.id, "closed");
    await replaceMeasured(tx, organizations[0]!.id, [measured]);
    await putStepList(tx, { study_id: study.id, team_id: teams[0]!.id, steps: ["Write", "Ship"] });
    const report = { created };
    await insertImport(
      tx,
      importRow({ ...waves[0]!, study_id: study.id }, { content_hash: "a".repeat(64), report }),
    );
  });
  await compute(app, made, [
    [1, "organization"],
    [2, "organization"],
    [2, "team"],
  ]);
  const ask = wholeApp(app);
  const cookie = (await signedInAs(app, await storedAccount(app, { role: "operator" }))).cookie();
  // Who took part in a closed wave is taken when somebody asks.
  await ask(`/studies/${slug}/collection?wave=1`, { cookie });
  const whole = await packed(app);
  await remove(app, study.id);
  /** Pages that fail, by their status. */
  const failing = async () => {
    const found: string[] = [];
    for (const page of pages) {
      const answer = await ask(`/studies/${slug}${page}`, { cookie });
      const text = await answer.text();
      if (
        answer.status >= 500 ||
        /NaN|\[object Object\]|undefined/.test(text.replace(/<script[\s\S]*?<\/script>/g, ""))
      )
        found.push(`${page} ${answer.status}`);
    }
    return found;
  };
  return { app, study, whole, failing };
}

/** Of each table the first rows, and whatever they name; of runs one of each kind. */
function few(lines: Line[]): Line[] {
  const most: Record<string, number> = { response: 3, comment: 2 };
  const seen: Record<string, number> = {};
  return lines.filter(({ table }) => {
    if (table === undefined) return true;
    seen[table] = (seen[table] ?? 0) + 1;
    return seen[table] <= (most[table] ?? 1000);
  });
}

/** Nothing that any column takes for a good value, whatever its kind; within JSON it is what stands elsewhere. */
const never: unknown[] = [{ nobody: "reads" }, [[["deep"]]], "\u0000", 1e300, -1, "x".repeat(200_000)];

/** All places within a value, one of a list standing for all of it. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.length === 0 ? [path] : [path, ...placesIn(value[0], [...path, 0])];
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, of]) => placesIn(of, [...path, name]))];
}

function changedAt(value: unknown, [first, ...rest]: readonly (string | number)[], put: unknown): unknown {
  if (first === undefined) return put;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Row) }) as Row;
  copy[first] = changedAt(copy[first], rest, put);
  return copy;
}

const isJson = (value: unknown) => typeof value === "object" && value !== null;

test("a file of which one place is changed to what it cannot be is refused with words, or every page of its study opens", async () => {
  const { app, study, whole, failing } = await computedStudy();
  expect(await importStudy(app, fileOf(whole))).toMatchObject({ status: "stored" });
  expect(await failing()).toEqual([]);
  await remove(app, study.id);

  const lines: Line[] = few(
    gunzipSync(whole)
      .toString("utf8")
      .trimEnd()
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  );
  const tables = [...new Set(lines.flatMap(({ table }) => table ?? []))];
  expect(tables.toSorted()).toEqual(archivedTables.toSorted());
  // A comparison is a run whose result is of another kind.
  const kindOf = ({ table, row }: Line) => (isJson((row?.options as Row)?.change) ? "comparison" : table);
  const kinds = [...new Set(lines.map(kindOf))].filter((kind) => kind !== undefined);
  expect(kinds).toContain("comparison");
  const targets = kinds.map((kind) => lines.findIndex((line) => kindOf(line) === kind));

  const wrong: string[] = [];
  const taken: Change[] = [];
  let refused = 0;
  const withChanges = (changes: readonly Change[]) =>
    forged(whole, () =>
      changes.reduce((all, { at, path, put }) => changedAt(all, [at, "row", ...path], put) as Line[], lines),
    );
  for (const at of targets)
    for (const [column, value] of Object.entries(lines[at]!.row!))
      for (const within of placesIn(value))
        for (const put of within.length === 0 ? never : never.slice(0, 1)) {
          const change = { at, path: [column, ...within], put };
          const name = `${lines[at]!.table}.${change.path.join(".")} = ${JSON.stringify(put).slice(0, 30)}`;
          try {
            await importStudy(app, fileOf(withChanges([change])));
            taken.push(change);
            await remove(app, study.id);
          } catch (error) {
            if (!(error instanceof AppError) || error.status >= 500) wrong.push(`${name}: ${String(error)}`);
            else refused += 1;
          }
          const left = await allStudies(app.read);
          if (left.length > 0) wrong.push(`${name}: something of it is left`);
          for (const { id } of left) await remove(app, id);
        }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(1000);
  // All that may be something else is a figure that no page reads.
  expect(taken.filter(({ at, path }) => lines[at]!.table !== "analysis_run" || path[0] !== "result")).toEqual(
    [],
  );
  for (const changes of together(taken)) {
    await importStudy(app, fileOf(withChanges(changes)));
    expect(await failing(), JSON.stringify(changes.map(({ path }) => path.join(".")))).toEqual([]);
    await remove(app, study.id);
  }
}, 600_000);

type Change = { at: number; path: (string | number)[]; put: unknown };

/** As few lists as may be, in none of which one place lies within another. */
function together(changes: readonly Change[]): Change[][] {
  const lists: Change[][] = [];
  const isWithin = (one: Change, other: Change) =>
    one.at === other.at && other.path.every((part, at) => one.path[at] === part);
  for (const change of changes) {
    const free = lists.find((list) =>
      list.every((other) => !isWithin(change, other) && !isWithin(other, change)),
    );
    if (free) free.push(change);
    else lists.push([change]);
  }
  return lists;
}
