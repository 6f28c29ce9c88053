/** Long words of a scale on an axis: broken into lines between words, never shortened. */

/** Scripts that are written without spaces: a sign of theirs is about two Latin letters wide. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/gu;

/** What belongs to the word behind it. */
const opening = /[\p{Ps}\p{Pi}]$/u;

/**
 * Lines about `width` Latin letters wide; a longer single word keeps its line.
 * @returns at least one line, together the text's own words
 */
export function wrapLabel(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of partsOf(text)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + part).trimEnd()) <= width)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/** Words with the space or the closing sign behind them, which does not begin a line. */
function partsOf(text: string): string[] {
  const spaced = text.trim().split(/(?<=\s)(?=\S)/);
  return spaced.flatMap((words) => (words.search(wide) === -1 ? [words] : unspaced(words)));
}

function unspaced(words: string): string[] {
  const parts: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter("ja", { granularity: "word" }).segment(words)) {
    const last = parts.at(-1);
    const opens = opening.test(segment);
    if (last === undefined || ((isWordLike || opens) && !opening.test(last))) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
