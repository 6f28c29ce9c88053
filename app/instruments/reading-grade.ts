/** How hard an English text is to read, as a school year. */

/**
 * The grade level of Kincaid, Fishburne, Rogers and Chissom (1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
 * English only; syllables are counted by groups of vowels. NaN for a text without words.
 */
export function readingGrade(text: string): number {
  const words = text.match(/[A-Za-z]+(?:['’][A-Za-z]+)*/g) ?? [];
  if (words.length === 0) return Number.NaN;
  const sentences = text.split(/[.!?\n]+/).filter((part) => /[A-Za-z]/.test(part)).length;
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * sounds) / words.length - 15.59;
}

/** Syllables of an English word, at least one: groups of vowels, less the silent e of "rate", "rates" and "changed". */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const stem = letters
    .replace(/([^aeiouylsxzcg])es$/, "$1")
    .replace(/([^aeiouytd])ed$/, "$1")
    .replace(/([^aeiouyl])e$/, "$1")
    .replace(/([aeiouy])le$/, "$1l");
  return Math.max(1, stem.match(/[aeiouy]+/g)?.length ?? 0);
}
