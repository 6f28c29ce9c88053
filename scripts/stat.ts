/**
 * npm run -s stat -- --list
 * npm run -s stat -- METHOD --csv FILE [--columns a,b,c] [--by g] [--weights w] [--option name=value ...]
 * npm run -s stat -- --request FILE.json
 * Computes one statistic from a CSV file and prints it as one JSON object.
 */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { answerOf } from "../app/analysis/stat/answer.ts";
import { statMethods } from "../app/analysis/stat/methods.ts";
import { BadArgument, runCommand } from "./command-line.ts";
import { readInput, StatRequest } from "./stat/request.ts";

const usage = `usage: npm run -s stat -- --list
       npm run -s stat -- METHOD --csv FILE [--columns a,b,c] [--by g] [--weights w] [--option name=value ...]
       npm run -s stat -- --request FILE.json`;

await runCommand(usage, async (argv) => {
  const { values, positionals } = readArguments(argv);
  if (values.list && argv.length === 1) {
    console.log(list());
    return true;
  }
  if (values.list) throw new BadArgument("--list stands alone");
  if (values.request !== undefined && argv.length > (argv[0]?.includes("=") ? 1 : 2))
    throw new BadArgument("--request stands alone: the file says everything");
  const { request, folder } = values.request
    ? { request: requestOfFile(values.request), folder: dirname(values.request) }
    : { request: requestOfArguments(values, positionals), folder: "." };
  console.log(JSON.stringify(computed(request, folder)));
  return true;
});

function list(): string {
  return statMethods
    .map(({ name, question, options, tables = {} }) => {
      const lines = [
        ...Object.entries(options).map(([option, meaning]) => `    ${option}: ${meaning}`),
        ...Object.entries(tables).map(([table, meaning]) => `    table ${table}: ${meaning}`),
      ];
      return [`${name}: ${question}`, ...lines].join("\n");
    })
    .join("\n");
}

function computed(request: StatRequest, folder: string): unknown {
  const method = statMethods.find(({ name }) => name === request.method);
  if (!method) throw new BadArgument(`there is no method ${request.method}; --list names all`);
  try {
    return answerOf(method, readInput(request, folder));
  } catch (error) {
    if (error instanceof RangeError) throw new BadArgument(error.message);
    throw error;
  }
}

type Values = {
  list?: boolean;
  request?: string;
  csv?: string;
  columns?: string;
  by?: string;
  weights?: string;
  option?: string[];
};

function readArguments(argv: string[]): { values: Values; positionals: string[] } {
  const text = { type: "string" } as const;
  const options = {
    list: { type: "boolean" },
    request: text,
    csv: text,
    columns: text,
    by: text,
    weights: text,
    option: { type: "string", multiple: true },
  } as const;
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    throw new BadArgument(error instanceof Error ? error.message : String(error));
  }
}

function requestOfFile(file: string): StatRequest {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new BadArgument(`${file}: ${error instanceof Error ? error.message : "cannot be read"}`);
  }
  return checked(content, file);
}

function requestOfArguments(values: Values, [method, ...more]: string[]): StatRequest {
  if (method === undefined || more.length > 0) throw new BadArgument("name one method");
  const { csv, columns, by, weights, option = [] } = values;
  const content = { method, csv, columns: columns?.split(","), by, weights, options: optionsOf(option) };
  return checked(content, "the arguments");
}

function checked(content: unknown, place: string): StatRequest {
  const request = StatRequest.safeParse(content);
  if (!request.success) throw new BadArgument(`${place}: ${z.prettifyError(request.error)}`);
  return request.data;
}

/** A value that reads as JSON is what it reads as; anything else is a text. */
function optionsOf(given: string[]): Record<string, unknown> {
  return Object.fromEntries(
    given.map((one) => {
      const at = one.indexOf("=");
      if (at < 1) throw new BadArgument(`--option ${one}: is written name=value`);
      const value = one.slice(at + 1);
      try {
        return [one.slice(0, at), JSON.parse(value)];
      } catch {
        return [one.slice(0, at), value];
      }
    }),
  );
}
