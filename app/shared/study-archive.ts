/** The largest file of a study that a page takes, in bytes. The command takes any. */
export const largestArchive = 16_000_000;
