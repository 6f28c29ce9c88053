/** Files that are written whole or not at all: on a full disk what was there stays as it was. */
import { createWriteStream, renameSync, rmSync, writeFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";

export function writeWhole(file: string, content: string | Uint8Array): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}

/** @param mode of a new file */
export async function streamWhole(file: string, from: NodeJS.ReadableStream, mode = 0o666): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(from, createWriteStream(part, { mode }));
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}
