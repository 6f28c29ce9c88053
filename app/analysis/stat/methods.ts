/** Every method that the researchers' command knows. */
import type { StatMethod } from "./method.ts";
import { score } from "./score.ts";

export const statMethods: readonly StatMethod[] = [score];
