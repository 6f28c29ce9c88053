/** Every method that the researchers' command knows. */

import { dist } from "./dist.ts";
import type { StatMethod } from "./method.ts";
import { score } from "./score.ts";

export const statMethods: readonly StatMethod[] = [dist, score];
