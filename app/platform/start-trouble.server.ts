/** What keeps the program from starting, in one line for whoever starts it: which variable or path it is about, and what to do. */
import { join } from "node:path";
import { isDiskFull } from "./disk-full.ts";
import type { Env } from "./env.server.ts";

export class StartTrouble extends Error {}

const signs = "signs such as @ / # ? in user and password are written as %40 %2F %23 %3F";

/** By the codes of the network and of PostgreSQL. The address itself is not printed: what is mistyped in it may be the password. */
const ofServer: [codes: readonly string[], words: string][] = [
  [["ECONNREFUSED"], "no PostgreSQL answers at this host and port. Start it, or correct them."],
  [["ENOTFOUND", "EAI_AGAIN", "ENOENT"], `its host is not found. Correct it; ${signs}.`],
  [
    ["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"],
    "its host does not answer. Correct it, or open the way to it.",
  ],
  [["28P01", "28000"], `PostgreSQL refuses this user or password. Correct them; ${signs}.`],
  [["3D000"], "PostgreSQL has no database of this name. Make it with createdb, or name another."],
  [["42501"], "PostgreSQL does not let this user make tables in the database. Make the user its owner."],
  [["53300", "57P03", "57P01"], "PostgreSQL takes no connection now. Try again when it is ready."],
];

/** @returns the error itself where it has words of its own */
export function startTrouble(error: unknown, env: Env): unknown {
  if (!(error instanceof Error) || isDiskFull(error)) return error;
  const codes = codesOf(error);
  const words = wordsOf(codes, error, env);
  return words === null ? error : new StartTrouble(words, { cause: error });
}

function wordsOf(codes: readonly string[], error: Error, env: Env): string | null {
  const path = "path" in error && typeof error.path === "string" ? error.path : null;
  if (path?.startsWith(env.DATA_DIR) || (path && env.DATA_DIR.startsWith(path)))
    return `DATA_DIR: ${path} cannot be made, read or written (${codes[0]}). Let the user that runs Gemba write there, or name another folder.`;
  if (env.DATABASE_URL !== undefined) {
    const found = ofServer.find(([known]) => codes.some((code) => known.includes(code)));
    return found ? `DATABASE_URL: ${found[1]}` : null;
  }
  const file = join(env.DATA_DIR, "gemba.db");
  if (codes.some((code) => /^SQLITE_(NOTADB|CORRUPT)/.test(code)))
    return `${file} is no database, or a damaged one. Put a backup in its place (npm run restore -- FILE), or move it away to begin anew.`;
  if (codes.some((code) => /^SQLITE_BUSY/.test(code)))
    return `${file} is held by another program. Stop that one, or wait until it is done.`;
  if (codes.some((code) => /^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)/.test(code)))
    return `${file} cannot be opened or written. Let the user that runs Gemba write it and its folder, or name another with DATA_DIR.`;
  return null;
}

/** Of the error and of what caused it. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [...("code" in error ? [String(error.code)] : []), ...codesOf(error.cause)];
}

/** Why nothing listens at HOST and PORT. */
export function listenTrouble(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const another = "Choose another: PORT=3001 npm start";
  if (error.code === "EADDRINUSE") return new StartTrouble(`Port ${port} is taken. ${another}`);
  if (error.code === "EACCES")
    return new StartTrouble(
      `PORT=${port}: this user may not listen there; ports below 1024 need a right of their own. ${another}`,
    );
  if (["ENOTFOUND", "EAI_AGAIN", "EADDRNOTAVAIL", "EINVAL"].includes(error.code ?? ""))
    return new StartTrouble(
      `HOST=${host}: this machine has no such address. Use 127.0.0.1, 0.0.0.0 for all of them, or one that it has.`,
    );
  return error;
}
