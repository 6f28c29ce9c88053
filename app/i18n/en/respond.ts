/** Words of the respond pages. */
export const respond = {} as const;
