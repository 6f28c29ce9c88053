/** What somebody wrote, with the language that it is in; null: nobody has said. */
export type Words = { text: string; language: string | null };
