/** What the sheets of the ethics pack are made of: settings of a study, as words. */
export type EthicsFacts = {
  title: string;
  host: string;
  purpose: string;
  questionnaire: string;
  k: number;
  /** null: until somebody erases them. */
  retentionDays: number | null;
  backupDays: number;
  organizations: number;
  /** The host's own words to those who are asked; null: none. */
  ownConsent: string | null;
  /** It asks for answers in own words, which have no key to anybody's other answers. */
  openTexts: boolean;
};

export const sheetNames = ["consent", "data-protection", "works-council", "data-use"] as const;
export type SheetName = (typeof sheetNames)[number];

/** Each a text with a heading on its first line, paragraphs parted by empty lines. */
export type EthicsSheets = Record<SheetName, (facts: EthicsFacts) => string>;
