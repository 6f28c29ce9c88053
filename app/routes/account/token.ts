/** The secret part of a link. What does not fit leads nowhere. */
import { z } from "zod";

export const TokenParams = z.object({ token: z.string().regex(/^[\w-]{1,100}$/) });
