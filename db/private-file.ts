/** Files that hold what people told us are read by their owner alone, whatever the folder and the umask allow. */
import { chmodSync, closeSync, existsSync, openSync } from "node:fs";

const ownerOnly = 0o600;

/** Makes an empty file where there is none, and takes the rights of others from one that an earlier version left. What lies beside a database takes its mode. */
export function keepPrivate(file: string): void {
  closeSync(openSync(file, "a", ownerOnly));
  for (const ending of ["", "-wal", "-shm"]) {
    const one = `${file}${ending}`;
    try {
      if (existsSync(one)) chmodSync(one, ownerOnly);
    } catch {
      // Somebody else's file, to which this process was let in: theirs to decide.
    }
  }
}
