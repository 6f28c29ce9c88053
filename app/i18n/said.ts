/** What is said to a person beside a field: a message of the catalogue, and what its placeholders stand for. */
import type { MessageKey } from "./messages.ts";

export type Said = { message: MessageKey; values?: Record<string, string | number> };
