/** Every word of the pages in Japanese; a key that is not here yet is shown in English. */
export const catalogue: Record<string, string> = {};
