/** Words of the study pages. */
export const studyPages = {} as const;
