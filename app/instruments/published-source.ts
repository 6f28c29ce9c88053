/** Where published figures stand, and how many people are behind them: the same in every kind of file of them. */
import { z } from "zod";

export const publishedSource = {
  source: z.string().regex(/^[a-z][a-z-]*$/),
  year: z.int().min(2000).max(2100),
  title: z.string().min(1),
  citation: z.string().min(1),
  url: z.url(),
  licence: z.string().min(1),
};

/** `text` as it was printed. */
export const PeopleAsked = z.strictObject({
  value: z.int().positive(),
  text: z.string().min(1),
  uncertain: z.boolean().default(false),
});
