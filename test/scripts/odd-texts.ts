/** A questionnaire of every kind whose texts look like something else to a spreadsheet. */
import type { Instrument } from "../../app/instruments/schema.ts";
import { allKinds } from "../app/instruments/all-kinds.ts";

const odd = [
  "=1+1",
  "007",
  "two\nlines",
  "a  b",
  "<b>&amp;</b>",
  "_x000D_ _x0041_",
  "שלום",
  "1e5",
  "2024-01-02",
  "TRUE",
  "'quoted",
  "@x",
  "+3",
  "-4",
  "😀 é",
  "50%",
];

export function oddTexts(): Instrument {
  const it = allKinds();
  const at = (place: number) => odd[place % odd.length] ?? "";
  it.title = at(0);
  it.items = it.items.map((item, place) => ({ ...item, text: at(place), help: at(place + 7) }));
  return it;
}
