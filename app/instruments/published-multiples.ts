/** "So many times faster": what reports print about the best profile against the lowest, with how the number was made. Never a profile. */
import { z } from "zod";
import { benchmarkMetrics } from "./benchmarks.ts";
import { PeopleAsked, publishedSource } from "./published-source.ts";

/** How the report turned an answer into a number: a convention, without which a multiple says nothing. */
const Coded = z.strictObject({ text: z.string().min(1), number: z.number().positive() });

const Multiple = z.strictObject({
  of: z.enum(benchmarkMetrics),
  /** How many times better the better group is, whatever is counted. */
  times: z.number().min(1),
  /** As the source prints it, so that it can be found there. */
  printed: z.string().min(1),
  uncertain: z.boolean().default(false),
  /** null where nobody has published how the number was made. */
  coding: z.strictObject({ better: Coded, worse: Coded, unit: z.string().min(1) }).nullable(),
  /** What contradicts it, or is to be known about it. */
  note: z.string().min(1).optional(),
});
type Multiple = z.infer<typeof Multiple>;

export const PublishedMultiples = z
  .strictObject({
    kind: z.literal("multiples"),
    ...publishedSource,
    n: PeopleAsked,
    /** Every multiple of every file. A file cannot say otherwise. */
    orientation: z.literal("times-better"),
    /** Published names of the two groups that are set against each other. */
    groups: z.strictObject({ better: z.string().min(1), worse: z.string().min(1) }),
    multiples: z.array(Multiple).min(1),
    notes: z.array(z.string().min(1)).default([]),
  })
  .superRefine(({ groups, multiples }, context) => {
    const wrong = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    if (groups.better === groups.worse) wrong(["groups"], "a group is set against itself");
    const order = multiples.map(({ of }) => benchmarkMetrics.indexOf(of));
    if (order.some((place, at) => at > 0 && place <= (order[at - 1] ?? 0)))
      wrong(["multiples"], `each metric once, in the order ${benchmarkMetrics.join(", ")}`);
    multiples.forEach((multiple, at) => {
      const made = madeOf(multiple);
      if (made !== null && Math.abs(made / multiple.times - 1) > roundingOfMultiples)
        wrong(
          ["multiples", at],
          `${multiple.of} is stored as ${multiple.times} times, but its coding makes ${Number(made.toFixed(1))}`,
        );
    });
  });
export type PublishedMultiples = z.infer<typeof PublishedMultiples>;

/** Reports round as they like, 209 to 200 for one. */
const roundingOfMultiples = 0.05;

/** What the coding makes: times as often for a frequency, times as long or as much the other way round for the rest. */
function madeOf({ of, coding }: Multiple): number | null {
  if (coding === null) return null;
  const { better, worse } = coding;
  return of === "deployment_frequency" ? better.number / worse.number : worse.number / better.number;
}
