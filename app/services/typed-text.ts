/** Names and texts as people type them: composed, without signs that nobody sees. */

/** One line. @returns null for nothing, and for more characters than `most` */
export function lineOf(typed: string, most: number): string | null {
  const line = typed
    .normalize("NFC")
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim();
  return line === "" || [...line].length > most ? null : line;
}

/** Several lines, blank ones kept single. @returns null for more characters than `most` */
export function textOf(typed: string, most: number): string | null {
  const text = typed
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/[^\n\P{C}]+/gu, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return [...text].length > most ? null : text;
}

/** Lines that hold something, trimmed. */
export function linesOf(typed: string): string[] {
  return numberedLinesOf(typed).map(({ text }) => text);
}

/** The same with their numbers, blank lines counted: as whoever typed them counts. */
export function numberedLinesOf(typed: string): { line: number; text: string }[] {
  return typed
    .normalize("NFC")
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line, at) => ({ line: at + 1, text: line.replace(/[\p{C}\p{Z}]+/gu, " ").trim() }))
    .filter(({ text }) => text !== "");
}

/** What two names have in common that people read as one: letters large or small, and whatever way they are composed. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
