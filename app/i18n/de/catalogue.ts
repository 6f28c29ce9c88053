/** Every word of the pages in German; a key that is not here yet is shown in English. */
export const catalogue: Record<string, string> = {};
