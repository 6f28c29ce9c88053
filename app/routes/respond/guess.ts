/** Codes and links that lead nowhere are counted by the network they come from. One that leads somewhere never is, and always works. */
import type { RouteArguments } from "../../platform/route.server.ts";
import { AppError } from "../../shared/errors.ts";

type Asking = Pick<RouteArguments, "app" | "network">;

/**
 * What a link opens.
 * @throws AppError not-found as `open` does; too-many, alike for all links that lead nowhere, once there were too many of them
 */
export async function opened<T>(asking: Asking, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== "not-found") throw error;
    const seconds = await wrongGuess(asking);
    throw seconds > 0 ? new AppError("too-many", "abuse.guesses", { seconds }) : error;
  }
}

/** @returns 0, or the seconds until the network may be wrong again */
export function wrongGuess({ app, network }: Asking): Promise<number> {
  return app.limits.excess("guess", network);
}
