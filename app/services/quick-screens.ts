/** The quick check cut into screens: what everybody is asked and then what the answers ask for, or question by question. */
import type { Answers } from "../instruments/answer.ts";
import { shownPages } from "../instruments/conditions.ts";
import type { Instrument, Page } from "../instruments/schema.ts";

/** `id`: its first question, which names the screen whatever its number becomes. */
export type QuickScreen = { id: string; pages: Page[] };

export function quickScreens(
  instrument: Instrument,
  answers: Answers,
  { kiosk }: { kiosk: boolean },
): QuickScreen[] {
  const shown = shownPages(instrument, answers);
  const groups = kiosk
    ? shown.flatMap((page) => page.items.map((item) => [{ ...page, items: [item] }]))
    : [shown.filter(({ when }) => !when), shown.filter(({ when }) => when)];
  return groups.flatMap((pages) => {
    const id = pages[0]?.items[0];
    return id === undefined ? [] : [{ id, pages }];
  });
}
