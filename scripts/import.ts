/**
 * npm run import -- FILE.csv --map MAP.yaml [--study SLUG] [--wave N] [--dry-run] [--analyse]
 * npm run import -- --list [--study SLUG]
 * npm run import -- --undo ID
 * Takes in answers gathered elsewhere, all or nothing, and says what was read, recoded, left out and why.
 */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { figuresText } from "../app/export/figures-text.ts";
import { translator } from "../app/i18n/messages.ts";
import { problemsText, reportText } from "../app/imports/report-text.ts";
import type { RunningApp } from "../app/platform/context.server.ts";
import { undoImport } from "../app/services/import-undo.server.ts";
import { type ImportOutcome, type ImportProgress, importAnswers } from "../app/services/imports.server.ts";
import { AppError } from "../app/shared/errors.ts";
import { importsOfStudy } from "../db/queries/imports.ts";
import { allStudies } from "../db/queries/studies.ts";
import { BadArgument, computedRun, runCommand, wholeNumber, withApp } from "./command-line.ts";

const usage = `usage: npm run import -- FILE.csv --map MAP.yaml [--study SLUG] [--wave NUMBER] [--dry-run] [--analyse]
       npm run import -- --list [--study SLUG]
       npm run import -- --undo ID
Examples of maps: surveys/imports/`;

type Arguments = ReturnType<typeof readArguments>;

await runCommand(usage, async (argv) => {
  const given = readArguments(argv);
  return withApp((app) => {
    if (given.list) return list(app, given.study);
    if (given.undo !== undefined) return undo(app, given.undo);
    return importFile(app, given);
  });
});

async function importFile(app: RunningApp, given: Arguments): Promise<boolean> {
  if (given.file === undefined) throw new BadArgument("the file to import is missing");
  if (given.map === undefined) throw new BadArgument("--map is missing");
  const file = given.file;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new BadArgument(`${file} is not a file that can be read`);
  const mapFile = given.map;
  const map = await readFile(mapFile, "utf8").catch(() => {
    throw new BadArgument(`--map: cannot read ${mapFile}`);
  });
  const stop = new AbortController();
  const interrupt = () => stop.abort(new BadArgument("interrupted: nothing was stored"));
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const bar = progressBar(found.size, given.dryRun);
  try {
    const outcome = await importAnswers(
      app,
      { name: basename(file), open: () => createReadStream(file) },
      {
        map,
        study: given.study,
        wave: given.wave,
        dryRun: given.dryRun,
        onProgress: bar.show,
        signal: stop.signal,
      },
    );
    bar.stop();
    return await tell(app, outcome, given, mapFile);
  } finally {
    bar.stop();
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}

async function tell(app: RunningApp, outcome: ImportOutcome, { file, analyse }: Arguments, mapFile: string) {
  if (outcome.status === "refused") {
    const count = outcome.report?.problems.count || outcome.problems.length;
    console.error(
      `Nothing was stored. ${count} ${count === 1 ? "problem" : "problems"} (map: ${mapFile}, file: ${file}):`,
    );
    console.error(problemsText(outcome.problems, count));
    return false;
  }
  if (outcome.status === "unchanged") {
    console.log(
      `This file was imported with this map before (import ${outcome.importId}). Nothing was changed.`,
    );
    return true;
  }
  console.log(reportText(outcome.report));
  if (outcome.status === "checked") {
    console.log("\nA trial only: nothing was stored. Without --dry-run it can be.");
    return true;
  }
  console.log(
    `\nStored in wave ${outcome.wave} of the study ${outcome.study}. To undo: npm run import -- --undo ${outcome.importId}`,
  );
  if (outcome.runId === null) console.log("The wave is not closed: its results open at its close.");
  else if (analyse) console.log(`\n${figuresText(await computedRun(app, outcome.runId))}`);
  else
    console.log(
      `The analysis is queued: a running server computes it, or npm run analyse -- --study ${outcome.study}`,
    );
  return true;
}

/** Checking and storing each read the whole file. */
function progressBar(size: number, dryRun: boolean) {
  const bar = new SingleBar({
    format: "{step} {bar} {percentage} % | {rows} rows | {eta_formatted}",
    hideCursor: true,
    clearOnComplete: true,
    noTTYOutput: false,
  });
  let running = false;
  return {
    show: ({ step, bytes, rows }: ImportProgress) => {
      const shown = { step: step.padEnd(8), rows: rows.toLocaleString("en") };
      if (!running) bar.start(Math.max(1, size * (dryRun ? 1 : 2)), 0, shown);
      running = true;
      bar.update(step === "storing" ? size + bytes : bytes, shown);
    },
    stop: () => {
      if (running) bar.stop();
      running = false;
    },
  };
}

async function list(app: RunningApp, slug: string | undefined): Promise<boolean> {
  for (const study of await allStudies(app.read)) {
    if (slug !== undefined && study.slug !== slug) continue;
    for (const each of await importsOfStudy(app.read, study.id)) {
      const day = each.created_at.toISOString().slice(0, 16).replace("T", " ");
      console.log(`${each.id}  ${day}  ${each.state.padEnd(8)}  ${study.slug}  ${each.file_name}`);
    }
  }
  return true;
}

async function undo(app: RunningApp, importId: string): Promise<boolean> {
  try {
    const { responses, wave, study } = await undoImport(app, importId);
    const made = [wave ? "its wave" : "", study ? "its study" : ""].filter(Boolean).join(" and ");
    console.log(
      `Undone: ${responses.toLocaleString("en")} responses deleted${made === "" ? "" : `, ${made} too`}.`,
    );
    return true;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.kind === "not-found")
      throw new BadArgument(`there is no import ${importId}; --list shows them all`);
    console.error(translator("en")("export.importUnderWay"));
    return false;
  }
}

function readArguments(argv: string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const options = {
    map: text,
    study: text,
    wave: text,
    undo: text,
    list: flag,
    "dry-run": flag,
    analyse: flag,
  };
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
    if (positionals.length > 1) throw new BadArgument(`one file at a time, not ${positionals.length}`);
    const { "dry-run": dryRun, wave, ...rest } = values;
    return { ...rest, dryRun, wave: wholeNumber("wave", wave), file: positionals[0] };
  } catch (error) {
    throw new BadArgument(error instanceof Error ? error.message : String(error));
  }
}
