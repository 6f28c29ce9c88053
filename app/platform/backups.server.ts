/** Copies of the database in the folder `backups` of DATA_DIR, named by the time. */
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { backUp } from "../../db/backup.server.ts";
import type { App } from "./app.ts";
import { databaseAddress } from "./context.server.ts";
import type { Env } from "./env.server.ts";

const backupFolder = ({ DATA_DIR }: Pick<Env, "DATA_DIR">) => join(DATA_DIR, "backups");

/** Names that this program gives. Nothing else is listed, or handed out. */
const backupName = /^gemba-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.(db|dump)$/;

export function newBackupFile({ env, now }: Pick<App, "env" | "now">): string {
  const ending = env.DATABASE_URL ? "dump" : "db";
  return join(backupFolder(env), `gemba-${now().toISOString().replace(/[:.]/g, "-")}.${ending}`);
}

/** Copies, and opens the copy before it counts. @throws Error without room, without pg_dump, or when the copy is damaged; nothing is left then */
export async function copyDatabase({ env }: Pick<App, "env">, file: string): Promise<void> {
  mkdirSync(join(file, ".."), { recursive: true, mode: 0o700 });
  await backUp(databaseAddress(env), file);
}

export type Backup = { name: string; bytes: number; at: Date };

/** The newest first. */
export function storedBackups(env: Pick<Env, "DATA_DIR">): Backup[] {
  const folder = backupFolder(env);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => backupName.test(name));
  return names
    .sort()
    .reverse()
    .map((name) => ({ name, bytes: statSync(join(folder, name)).size, at: madeAt(name) }));
}

/** Removes copies made before an instant, by the time in their names; never the newest. @returns how many */
export function removeBackups(env: Pick<Env, "DATA_DIR">, before: Date): number {
  const [, ...older] = storedBackups(env);
  const over = older.filter(({ name }) => madeAt(name) < before);
  for (const { name } of over) rmSync(join(backupFolder(env), name), { force: true });
  return over.length;
}

/** The file's own time is that of whoever copied the folder last. */
function madeAt(name: string): Date {
  const [, day, hour, minute, second, ms] = /^gemba-(.{10})T(..)-(..)-(..)-(...)Z/.exec(name) ?? [];
  return new Date(`${day}T${hour}:${minute}:${second}.${ms}Z`);
}

/** The bytes of one backup; null when there is none of that name. */
export function openBackup(
  env: Pick<Env, "DATA_DIR">,
  name: string,
): { bytes: number; body: ReadableStream<Uint8Array> } | null {
  const found = storedBackups(env).find((one) => one.name === name);
  if (!found) return null;
  const file = createReadStream(join(backupFolder(env), found.name));
  return { bytes: found.bytes, body: streamed(file) };
}

/** Pulls only as fast as the reader takes. */
function streamed(file: Readable): ReadableStream<Uint8Array> {
  const chunks = file[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(new Uint8Array(value));
      },
      cancel() {
        file.destroy();
      },
    },
    { highWaterMark: 1 },
  );
}
