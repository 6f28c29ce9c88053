/** Keys of rows. Random, so that they tell neither order nor time. */
import type { App } from "../platform/app.ts";

/** 128 random bits in 32 hexadecimal digits. */
export function randomId(app: Pick<App, "randomBytes">): string {
  return Buffer.from(app.randomBytes(16)).toString("hex");
}
