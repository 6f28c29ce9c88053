/** Forms of the addresses' parts. What does not fit leads nowhere. */
import { z } from "zod";

export const StudyParams = z.object({ slug: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/) });
export const PageParams = StudyParams.extend({
  page: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number),
});
export const ReceiptParams = z.object({ receipt: z.string().max(100) });
/** A token of any form: what is none costs as much as what is. */
export const InvitationParams = z.object({ token: z.string() });
