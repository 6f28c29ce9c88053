/** What the program runs on, read from the disk when somebody looks. */
import { readFileSync, statfsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import type { Env } from "./env.server.ts";

/** Of this program. Found from the project's root, like the migrations. */
export function programVersion(): string {
  const manifest = z.object({ version: z.string() });
  return manifest.parse(JSON.parse(readFileSync(resolve("package.json"), "utf8"))).version;
}

/** Bytes on the disk that holds DATA_DIR: what a person may still write, and all. */
export function diskSpace({ DATA_DIR }: Pick<Env, "DATA_DIR">): { free: number; all: number } {
  const { bavail, blocks, bsize } = statfsSync(DATA_DIR);
  return { free: bavail * bsize, all: blocks * bsize };
}
