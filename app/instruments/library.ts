/** Rules between the files of the library: one id means one thing everywhere, one question is asked under one id. */
import { declaredAnalyses } from "./declared-analyses.ts";
import { asksTheSame, type Equivalence } from "./equivalence.ts";
import type { Problem } from "./problem.ts";
import type { ReadInstrument } from "./read-instrument.ts";
import type { Item } from "./schema.ts";
import { plainText } from "./wording.ts";

/**
 * What is wrong between files. Older versions are left alone: an id is compared between the newest version of each questionnaire.
 * @param files by id, oldest version first
 * @param whole false when a file could not be read: what names something of another file is then left alone, for it may be in that one
 */
export function libraryProblems(
  files: readonly ReadInstrument[],
  equivalences: readonly Equivalence[] = [],
  { whole = true } = {},
): Problem[] {
  const newest = [...new Map(files.map((file) => [file.instrument.id, file])).values()];
  return [
    ...sharedNames(newest),
    ...(whole
      ? [...declaredAnalyses(newest), ...unknownAreas(newest), ...unknownPairs(files, equivalences)]
      : []),
  ];
}

function sharedNames(files: readonly ReadInstrument[]): Problem[] {
  const items = new Map<string, { item: Item; of: ReadInstrument }>();
  const texts = new Map<string, { item: Item; of: ReadInstrument }>();
  const constructs = new Map<string, ReadInstrument>();
  const found: Problem[] = [];
  for (const of of files) {
    const add = (path: PropertyKey[], rule: string, id: string, message: string) => {
      if (Object.hasOwn({ ...of.instrument.reasons, ...of.reasons }, `${rule} ${id}`)) return;
      found.push({ file: of.file, line: of.locate(path), rule, message });
    };
    of.instrument.items.forEach((item, at) => {
      const same = items.get(item.id);
      if (!same) items.set(item.id, { item, of });
      else if (!asksTheSame(item, of.instrument, same.item, same.of.instrument)) {
        const message = `${item.id} is another question or has other answers in ${nameOf(same.of)}`;
        add(["items", at, "id"], "shared-item", item.id, message);
      }
      // The same words above another table or scale, such as "Anything else?", are still worth a look.
      const text = plainText(item.text);
      const alike = texts.get(text);
      if (!alike) texts.set(text, { item, of });
      else if (alike.item.id !== item.id && alike.of !== of) {
        const message = `${item.id} has the words of ${alike.item.id} in ${nameOf(alike.of)}: one question, one id`;
        add(["items", at, "text"], "shared-text", item.id, message);
      }
    });
    of.instrument.constructs.forEach((construct, at) => {
      const other = constructs.get(construct.id);
      const same = other?.instrument.constructs.find(({ id }) => id === construct.id);
      if (!other || !same) constructs.set(construct.id, of);
      else if (same.role !== construct.role || same.direction !== construct.direction) {
        const message = `${construct.id} has another role or direction in ${nameOf(other)}`;
        add(["constructs", at, "id"], "shared-construct", construct.id, message);
      }
    });
  }
  return found;
}

const nameOf = ({ instrument: { id, version } }: ReadInstrument) => `${id} ${version}`;

/** An option may stand for a construct of another questionnaire, but of one that is there, and that can be what holds work up. */
function unknownAreas(files: readonly ReadInstrument[]): Problem[] {
  const known = new Map(files.flatMap(({ instrument }) => instrument.constructs.map((one) => [one.id, one])));
  return files.flatMap(({ instrument, file, locate }) =>
    instrument.items.flatMap((item, at) =>
      (item.kind === "single-choice" ? (item.areas ?? []) : []).flatMap(({ construct }, position) => {
        const role = known.get(construct)?.role;
        if (role === "capability") return [];
        const message = role
          ? `${item.id}: ${construct} is no capability (its role is ${role}), so it can never be found as a constraint`
          : `${item.id}: no construct of the library is called ${construct}`;
        const line = locate(["items", at, "areas", position]);
        return [{ file, line, rule: "areas", message }];
      }),
    ),
  );
}

function unknownPairs(files: readonly ReadInstrument[], equivalences: readonly Equivalence[]): Problem[] {
  return equivalences.flatMap(({ a, b }, at) =>
    [a, b].flatMap(({ instrument: id, version, item }) => {
      const of = files.find(({ instrument: it }) => it.id === id && it.version === version);
      if (of?.instrument.items.some((one) => one.id === item)) return [];
      const message = `pair ${at + 1}: ${id} ${version} has no item ${item}`;
      return [{ file: "surveys/equivalence.yaml", line: 1, rule: "unknown-item", message }];
    }),
  );
}
