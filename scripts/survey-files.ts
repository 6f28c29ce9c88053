/** Sheets written into and read from xlsx files. What the sheets mean is app/instruments/interchange's work. */
import readXlsxFile from "read-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import type { Sheet } from "../app/instruments/interchange/xlsform-write.ts";

/** Larger than any form, packed and unpacked. */
export const maximumPacked = 5 * 1024 * 1024;
const maximumUnpacked = 50 * 1024 * 1024;
const maximumEntries = 200;

/** Every cell is a text: nothing that a questionnaire holds becomes a formula. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      data: rows.map((row, at) =>
        row.map((value) =>
          value === ""
            ? null
            : { value: literal(value), type: String, ...(at === 0 && { fontWeight: "bold" as const }) },
        ),
      ),
    })),
  ).toBuffer();
}

/** In these files `_x0041_` stands for the sign of that number: a text that reads so has its first mark written as a number itself. */
const literal = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

/** @throws Error in words when it is no xlsx file, or one that unpacks to too much */
export async function readXlsx(bytes: Buffer): Promise<Sheet[]> {
  if (bytes.length > maximumPacked) throw new Error("the file is larger than 5 MB, which no form is");
  const declared = unpackedSize(bytes);
  if (declared === undefined) throw new Error("this is no xlsx file");
  if (declared > maximumUnpacked) throw new Error("the file unpacks to more than 50 MB, which no form does");
  try {
    const sheets = await readXlsxFile(bytes, { trim: false });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
    }));
  } catch {
    throw new Error("this is no xlsx file that can be read");
  }
}

/** Sum of the unpacked sizes that the archive's directory declares; undefined when there is no such directory. */
function unpackedSize(bytes: Buffer): number | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (entries > maximumEntries) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    sum += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return sum;
}
