/** Reads the file of a study line by line, whatever it holds: nothing is kept but the line at hand, and a file that unpacks without end is stopped. */
import { createHash } from "node:crypto";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { z } from "zod";
import { AppError } from "../../shared/errors.ts";
import { archiveVersion, FirstLine, Line, longest } from "./archive-format.ts";

/** What is wrong with a file, in the words of the pages; `why` of the error says it closer, in English, for the command line. */
type Fault = "archive.notOne" | "archive.version" | "archive.notWhole" | "archive.broken";

/** A file that can be read again from its start. */
export type ArchiveFile = { open: () => NodeJS.ReadableStream };

export type ArchiveLine = Exclude<z.infer<typeof Line>, { lines: number }>;

/**
 * The lines between the first and the last, which are checked.
 * @throws AppError bad-input (details: why) for what is no archive, was cut or changed, is of a later version, or unpacks beyond all bounds
 */
export async function* archiveLines(file: ArchiveFile): AsyncGenerator<ArchiveLine> {
  const hash = createHash("sha256");
  let count = 0;
  let ended = false;
  for await (const text of textLines(file)) {
    if (ended) throw broken("something follows its last line");
    const value = parsed(text);
    if (count === 0) {
      const first = FirstLine.safeParse(value);
      if (!first.success) throw broken("its first line does not say that it is one", "archive.notOne");
      if (first.data.version !== archiveVersion)
        throw broken(
          `it is of version ${first.data.version}, this program reads version ${archiveVersion}`,
          "archive.version",
        );
    } else {
      const line = Line.safeParse(value);
      if (!line.success) throw broken(`line ${count + 1} is not what an archive holds`);
      if ("lines" in line.data) {
        ended = true;
        if (line.data.lines !== count || line.data.sha256 !== hash.digest("hex"))
          throw broken("it was changed: its hash does not fit", "archive.notWhole");
        continue;
      }
      yield line.data;
    }
    hash.update(`${text}\n`);
    count += 1;
  }
  if (!ended) throw broken("it was cut: its last line is missing", "archive.notWhole");
}

export function broken(why: string, fault: Fault = "archive.broken"): AppError {
  return new AppError("bad-input", fault, { why: `this is no whole archive of a study: ${why}` });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken("a line is no JSON", "archive.notOne");
  }
}

/** Unpacked, in lines, never more than one line and a piece in memory. */
async function* textLines(file: ArchiveFile): AsyncGenerator<string> {
  // What goes wrong on the way is thrown by the loop below.
  const unpacked = pipeline(file.open(), createGunzip({ chunkSize: 256 * 1024 }), () => {});
  const decoder = new TextDecoder("utf-8", { fatal: true });
  // In pieces: joining a long line anew with each of them would take for ever.
  let begun: string[] = [];
  let length = 0;
  let bytes = 0;
  try {
    for await (const chunk of unpacked) {
      bytes += chunk.length;
      if (bytes > longest.file) throw broken("it unpacks to more than 2 GB");
      const pieces = decoder.decode(chunk, { stream: true }).split("\n");
      const rest = pieces.pop() ?? "";
      for (const piece of pieces) {
        yield [...begun, piece].join("");
        begun = [];
        length = 0;
      }
      begun.push(rest);
      length += rest.length;
      if (length > longest.line) throw broken("one of its lines has no end");
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const isCut = code === "Z_BUF_ERROR" && bytes > 0;
    if (/^(Z_|ERR_STREAM_PREMATURE|ERR_ENCODING)/.test(code))
      throw broken("it cannot be unpacked", isCut ? "archive.notWhole" : "archive.notOne");
    throw error;
  }
  if (length > 0) throw broken("its last line is not whole", "archive.notWhole");
}
