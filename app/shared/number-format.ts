/** The one place where numbers become words of a language: what is nought when rounded has no sign, for "-0.0" reads like a loss. */

type NumberFormat = { format(value: number): string };

const formats = new Map<string, NumberFormat>();

/** Kept, because making one costs a hundred times more than using it, and a heatmap has thousands of numbers. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let known = formats.get(key);
  if (!known) {
    known = unsignedNought(new Intl.NumberFormat(language, options));
    formats.set(key, known);
  }
  return known;
}

function unsignedNought(format: Intl.NumberFormat): NumberFormat {
  const signed = format.format(-0);
  const plain = format.format(0);
  return {
    format(value) {
      const text = format.format(value);
      return text === signed ? plain : text;
    },
  };
}
