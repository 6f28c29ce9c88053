/** End-to-end tests run against the built app, as `npm start` serves it. */
import { ensureBuilt } from "../../scripts/setup/built.js";

export function setup(): void {
  ensureBuilt();
}
