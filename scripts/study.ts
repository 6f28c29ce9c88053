/**
 * npm run study -- proof-of-work on|off --study SLUG
 * npm run study -- item-order random|fixed --study SLUG
 * npm run study -- equivalence --points 5 [--half-levels 1] --study SLUG
 * Settings of a study that do not wait for a wave. May run beside a server: it is one short write, and counts from the next page on.
 */
import { parseArgs } from "node:util";
import type { RunningApp } from "../app/platform/context.server.ts";
import { askForWork, orderItems, stateBounds } from "../app/services/study-settings.server.ts";
import { BadArgument, refusedArguments, runCommand, withApp } from "./command-line.ts";

const usage = `usage: npm run study -- proof-of-work on|off --study SLUG
       npm run study -- item-order random|fixed --study SLUG
       npm run study -- equivalence --points NUMBER [--half-levels NUMBER] --study SLUG
proof-of-work: browsers that begin on the study's open link compute for a moment before. Who was invited never does.
item-order: statements of one construct in an order of each person's own, or in the order of the questionnaire. Until the first response.
equivalence: the largest difference that does not matter, in percentage points (and in halves of a level where only bands were asked). It is
stated before the first wave opens and stays.`;

await runCommand(usage, async (argv) => {
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
  if (setting === "equivalence" && value === undefined && values.points !== undefined) {
    const bounds = { points: Number(values.points), halfLevels: Number(values["half-levels"] ?? 1) };
    return {
      slug,
      act: (app) => stateBounds(app, slug, bounds),
      said: `a difference of ${bounds.points} percentage points, or ${bounds.halfLevels / 2} levels, does not matter`,
    };
  }
  throw new BadArgument(
    "say proof-of-work on or off, item-order random or fixed, or equivalence --points NUMBER",
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
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new BadArgument(error instanceof Error ? error.message : String(error));
  }
}
