/** The shape of a column map: what the columns of somebody else's file mean in our words. What it says about an instrument is checked in check-map.ts. */
import { z } from "zod";
import { missingReasons } from "../instruments/answer.ts";

/** A column by its header or by its position, counted from 1. */
const Column = z.union([z.string().trim().min(1), z.int().positive()]);
export type Column = z.infer<typeof Column>;

/** Neighbouring columns by position, both ends included. */
const Span = z
  .strictObject({ from: z.int().positive(), to: z.int().positive() })
  .refine((span) => span.from <= span.to, "from must not be greater than to");

const Name = z.string().trim().min(1).max(200);
const Prose = z.string().trim().min(1).max(2000);
const Day = z.iso.date();

/** Text of a cell by what it means. The empty text stands for an empty cell. */
const Codes = z.record(z.string(), z.int());
const Reasons = z.record(z.string(), z.enum(missingReasons));

const sources = ["column", "columns", "under", "options", "constant"] as const;

export const ItemMap = z
  .strictObject({
    /** One column holds the answer. */
    column: Column.optional(),
    /** The first of these columns that is not empty holds it (every one of them for an item of several choices). */
    columns: z
      .array(z.union([Column, Span]))
      .min(1)
      .optional(),
    /** The same, for all columns below this text of the first header row. */
    under: z.string().trim().min(1).optional(),
    /** Several choices, one column of 0 and 1 an option: the code each column stands for. */
    options: z.record(z.string(), z.int()).optional(),
    /** Every row has this code. */
    constant: z.int().optional(),
    /** What the texts of the cells mean; without it the cells hold the codes themselves. */
    codes: Codes.optional(),
    /** Which texts are no value, and why. An empty cell is "skipped" unless this says otherwise. */
    missing: Reasons.default({}),
    /** Several choices in one cell, put apart by this text. */
    separator: z.string().min(1).max(5).optional(),
  })
  .superRefine((map, context) => {
    const named = sources.filter((source) => map[source] !== undefined);
    if (named.length !== 1) {
      context.addIssue({
        code: "custom",
        message: `name exactly one source: ${sources.join(", ")} (found: ${named.join(", ") || "none"})`,
      });
    }
  });
export type ItemMap = z.infer<typeof ItemMap>;

const Version = z.string().regex(/^\d+\.\d+$/, 'write the version in quotes, as in "1.0"');

const Consent = z.strictObject({
  column: Column,
  yes: z.array(z.string()).min(1),
  /** When given, a text in neither list is a problem; else it means no. An empty cell always means no. */
  no: z.array(z.string()).optional(),
});

export const Slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug is lower-case words and digits joined by -");

export const ImportMap = z.strictObject({
  /** The study to create; an existing one of this slug is used as it is, and must have the same instrument. */
  study: z.strictObject({
    slug: Slug,
    title: Name,
    host: Name,
    purpose: Prose,
    instrument: z.string().min(1),
    version: Version,
    /** Modules of the instrument besides its core ones. Without this line: all of them, or what the study has already. */
    modules: z.array(Name).max(100).optional(),
    /** Module files asked after it, in this order. */
    attach: z
      .array(z.strictObject({ id: Name, version: Version }))
      .max(50)
      .optional(),
    unit: z.enum(["organization", "team", "respondent"]).default("organization"),
    /** Minimum group size. A study may raise it, never lower it. */
    k: z.int().min(5).max(100).default(5),
    caveat: Prose.optional(),
  }),
  /** The wave to create or fill. `state` is what a wave becomes that this import creates, or finds planned. */
  wave: z.strictObject({
    number: z.int().positive().max(1000).default(1),
    title: Name,
    state: z.enum(["planned", "open", "closed"]).default("closed"),
    opensOn: Day.optional(),
    closesOn: Day.optional(),
  }),
  file: z
    .strictObject({
      /** 2: a header merged over several columns, and below it one header a column. */
      headerRows: z.int().min(1).max(2).default(1),
      delimiter: z.enum([",", ";", "\t", "|"]).default(","),
    })
    .prefault({}),
  organization: z
    .strictObject({
      column: Column,
      /** These texts mean: no organization. */
      none: z.array(z.string()).default([]),
      /** The organizations agreed that the study's host sees their figures as theirs. */
      shownToHost: z.boolean().default(false),
    })
    .optional(),
  team: z.strictObject({ column: Column, none: z.array(z.string()).default([]) }).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  /** May the rows be handed over to researchers? */
  researchConsent: z.union([z.boolean(), Consent]),
  /** stop: a text that the map does not know stops the whole import. missing: it is stored as skipped, and counted. */
  onUnknownCode: z.enum(["stop", "missing"]).default("stop"),
  items: z
    .record(z.string(), ItemMap)
    .refine((items) => Object.keys(items).length > 0, "map at least one item"),
});
export type ImportMap = z.infer<typeof ImportMap>;
