/** PostgreSQL's own programs, which copy a database and put it back. */
import { execFile, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a program to its end. @throws Error with the first thing it said, or that it is not installed */
export async function runProgram(program: string, args: string[], env = process.env): Promise<void> {
  try {
    await run(program, args, { env });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
    throw failureOf(program, error, said);
  }
}

/** The address without its password, and the environment that holds it: command lines are read by everybody on the machine. */
export function apartFromPassword(address: string): { url: string; env: NodeJS.ProcessEnv } {
  const url = new URL(address);
  const password = url.searchParams.get("password") ?? decodeURIComponent(url.password);
  url.password = "";
  url.searchParams.delete("password");
  return { url: url.href, env: password === "" ? process.env : { ...process.env, PGPASSWORD: password } };
}

/**
 * One transaction of psql: what comes first, what pg_restore makes of an archive, what comes last. Nothing is stored unless all of it went well,
 * for the end of the transaction is sent only then.
 * @returns what the statements answered
 */
export async function restoreBetween(
  address: string,
  archive: string,
  { first, last }: { first: string; last: string },
): Promise<string> {
  const { url, env } = apartFromPassword(address);
  const psql = program("psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", `--dbname=${url}`], env);
  psql.child.stdin.on("error", () => {});
  psql.child.stdin.write(`begin;\n${first}\n`);
  const options = ["--clean", "--if-exists", "--no-owner", "--file=-", archive];
  const reading = program("pg_restore", options, process.env);
  reading.child.stdin.end();
  // Where psql has stopped the pipe breaks: why is what psql says.
  await pipeline(reading.child.stdout, psql.child.stdin, { end: false }).catch(() => {});
  const read = await reading.end.catch((error: unknown) => error);
  if (!(read instanceof Error)) psql.child.stdin.write(`\n${last}\ncommit;\n`);
  psql.child.stdin.end();
  const answers = text(psql.child.stdout);
  await psql.end;
  if (read instanceof Error) throw read;
  return answers;
}

/** A program under way. */
function program(name: string, args: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(name, args, { env, stdio: ["pipe", "pipe", "pipe"] });
  const said = text(child.stderr);
  const end = new Promise<void>((done, failed) => {
    child.once("error", (error) => failed(failureOf(name, error, "")));
    child.once("close", async (code) =>
      code === 0 ? done() : failed(failureOf(name, undefined, await said)),
    );
  });
  // Told of to whoever waits for it.
  end.catch(() => {});
  return { child, end };
}

/** What the program said, without its command line. */
function failureOf(program: string, error: unknown, said: string): Error {
  if (error instanceof Error && "code" in error && error.code === "ENOENT")
    return new Error(`${program} is not installed here`);
  const [line] = said.trim().split("\n");
  return new Error(`${program} failed${line ? `: ${line}` : ""}`);
}
