/** A text as a QR code (ISO/IEC 18004), as a drawing that needs no script and no picture file. */
import { encodeQR } from "qr";

export type QrPicture = {
  /** Side of the square, in modules, with the quiet zone of four that the standard asks for. */
  size: number;
  /** The dark modules as an SVG path, runs of a row together. */
  path: string;
};

/** Enough for any address of ours; a code of more is hard to read for a phone. */
const longest = 1000;

/** @returns null for a text that is too long to be read from a screen */
export function qrPicture(text: string): QrPicture | null {
  if (text.length > longest) return null;
  const rows = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const path = rows.flatMap((row, y) =>
    runsOf(row).map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`),
  );
  return { size: rows.length, path: path.join("") };
}

function runsOf(row: readonly boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
