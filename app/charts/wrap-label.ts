/** Long words of a scale on an axis: broken into lines between words, never shortened. */

/**
 * Lines of at most `width` characters; a longer single word keeps its line.
 * @returns at least one line, together the text's own words
 */
export function wrapLabel(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
