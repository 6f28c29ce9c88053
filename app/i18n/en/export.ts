/** Words of the export pages. */
export const exportPage = {} as const;
