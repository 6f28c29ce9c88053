/** Answers that are given but not saved yet: a list, oldest first, at most one for a question. Pure. */
export type Fields = Record<string, string[]>;

export type Waiting = {
  page: string;
  item: string;
  /** Every field of the row, with what stands in it; an emptied one has no values. */
  fields: Fields;
  /** Milliseconds on the clock of this device. */
  at: number;
  /** What the server's clock had last said when it was given: no jump of this device's clock makes it older than that. */
  heard?: number;
  /** The server found it wrong: it is kept to be shown again, and sent again only when the page is. */
  wrong?: true;
};

/** The later answer to a question takes the place of the one that waits, and its own turn. */
export function withAnswer(list: readonly Waiting[], answer: Waiting): Waiting[] {
  return [...list.filter(({ item }) => item !== answer.item), answer];
}

/** What goes out together: the oldest answer, and those behind it that belong to the same page, up to a size that a closing page may send. */
export function nextToSend(list: readonly Waiting[], mostCharacters = 40_000): Waiting[] {
  const ready = list.filter(({ wrong }) => !wrong);
  const batch: Waiting[] = [];
  let characters = 0;
  for (const answer of ready) {
    characters += encodeFields(answer.fields).length;
    if (answer.page !== ready[0]?.page || (batch.length > 0 && characters > mostCharacters)) break;
    batch.push(answer);
  }
  return batch;
}

/** What is left when these have arrived. An answer that was given since then still waits. */
export function without(list: readonly Waiting[], sent: readonly Waiting[]): Waiting[] {
  return list.filter((one) => !sent.some((other) => isSame(one, other)));
}

/** Those of the sent ones that the server found wrong are marked. */
export function marked(list: readonly Waiting[], wrong: readonly Waiting[]): Waiting[] {
  return list.map((one) => (wrong.some((other) => isSame(one, other)) ? { ...one, wrong: true } : one));
}

function isSame(one: Waiting, other: Waiting): boolean {
  return one.item === other.item && one.at === other.at;
}

/** The form that the server reads: the rows' fields, which of them may have been emptied, and how long ago each row was answered, and after which moment of the server's. */
export function asForm(batch: readonly Waiting[], now: number): URLSearchParams {
  const form = new URLSearchParams({
    _page: batch[0]?.page ?? "",
    _had: batch.flatMap(({ fields }) => Object.keys(fields)).join(" "),
    _age: batch.map(({ item, at, heard = 0 }) => `${item}:${ageOf(at, now)}:${heard}`).join(" "),
  });
  for (const { fields } of batch) addFields(form, fields);
  return form;
}

/** Of at most eleven digits, which are three years. */
function ageOf(at: number, now: number): number {
  return Math.min(99_999_999_999, Math.max(0, Math.round(now - at)));
}

function addFields(form: URLSearchParams, fields: Fields): URLSearchParams {
  for (const [name, values] of Object.entries(fields)) for (const value of values) form.append(name, value);
  return form;
}

function encodeFields(fields: Fields): string {
  return addFields(new URLSearchParams(), fields).toString();
}
