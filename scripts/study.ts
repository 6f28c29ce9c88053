/**
 * npm run study -- proof-of-work on|off --study SLUG
 * npm run study -- item-order random|fixed --study SLUG
 * npm run study -- equivalence --points 5 [--half-levels 1] --study SLUG
 * npm run study -- retention DAYS|for-ever --study SLUG
 * npm run study -- erase --study SLUG --yes
 * npm run study -- export SLUG FILE
 * npm run study -- import FILE
 * Settings of a study that do not wait for a wave. May run beside a server: each is one short write, and counts from the next page on; the server does the erasing.
 */
import { parseArgs } from "node:util";
import type { RunningApp } from "../app/platform/context.server.ts";
import { eraseStudy, keepAnswersFor } from "../app/services/retention.server.ts";
import { askForWork, orderItems, stateBounds } from "../app/services/study-settings.server.ts";
import { BadArgument, refusedArguments, runCommand, withApp } from "./command-line.ts";
import { archiveCommand } from "./study-archive.ts";

const usage = `usage: npm run study -- proof-of-work on|off --study SLUG
       npm run study -- item-order random|fixed --study SLUG
       npm run study -- equivalence --points NUMBER [--half-levels NUMBER] --study SLUG
       npm run study -- retention DAYS|for-ever --study SLUG
       npm run study -- erase --study SLUG --yes
       npm run study -- export SLUG FILE
       npm run study -- import FILE
proof-of-work: browsers that begin on the study's open link compute for a moment before. Who was invited never does.
item-order: statements of one construct in an order of each person's own, or in the order of the questionnaire. Until the first response.
equivalence: the largest difference that does not matter, in percentage points (and in halves of a level where only bands were asked). It is
stated before the first wave opens and stays.
retention: that many days after the last wave has closed the server erases answers, comments and invitations; results stay.
erase: the server erases everything of the study. Nothing brings it back but a backup.
export, import: the whole study as one file for another installation, without invitations, accounts and receipts; waves must be closed.`;

await runCommand(usage, async (argv) => {
  const archive = archiveCommand(argv);
  if (archive) return withApp((app) => refusedArguments(() => archive(app)));
  const { slug, act, said } = readArguments(argv);
  return withApp(async (app) => {
    await refusedArguments(() => act(app));
    console.log(`${slug}: ${said}`);
    return true;
  });
});

type Setting = { slug: string; act: (app: RunningApp) => Promise<void>; said: string };

function readArguments(argv: string[]): Setting {
  const { values, positionals } = parsed(argv);
  const [setting, value, ...more] = positionals;
  const slug = values.study;
  if (slug === undefined) throw new BadArgument("--study is missing");
  if (more.length > 0) throw new BadArgument("say one setting at a time");
  if (setting === "proof-of-work" && (value === "on" || value === "off")) {
    const on = value === "on";
    return { slug, act: (app) => askForWork(app, slug, on), said: `proof of work is ${value}` };
  }
  if (setting === "item-order" && (value === "random" || value === "fixed"))
    return { slug, act: (app) => orderItems(app, slug, value), said: `the order of statements is ${value}` };
  if (setting === "retention" && /^(\d{1,5}|for-ever)$/.test(value ?? "")) {
    const days = value === "for-ever" ? null : Number(value);
    const said =
      days === null
        ? "answers are kept until somebody erases them"
        : `answers are kept for ${days} days after the last wave has closed`;
    return { slug, act: (app) => keepAnswersFor(app, slug, days), said };
  }
  if (setting === "erase" && value === undefined) {
    if (!values.yes) throw new BadArgument("erase takes everything of the study: say --yes, too");
    return { slug, act: (app) => eraseStudy(app, slug), said: "the server erases everything of it" };
  }
  if (setting === "equivalence" && value === undefined && values.points !== undefined) {
    const bounds = { points: Number(values.points), halfLevels: Number(values["half-levels"] ?? 1) };
    return {
      slug,
      act: (app) => stateBounds(app, slug, bounds),
      said: `a difference of ${bounds.points} percentage points, or ${bounds.halfLevels / 2} levels, does not matter`,
    };
  }
  throw new BadArgument(
    "say proof-of-work on or off, item-order random or fixed, equivalence --points NUMBER, retention with days or for-ever, or erase",
  );
}

function parsed(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      options: {
        study: { type: "string" },
        points: { type: "string" },
        "half-levels": { type: "string" },
        yes: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new BadArgument(error instanceof Error ? error.message : String(error));
  }
}
