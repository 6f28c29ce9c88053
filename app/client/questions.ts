/** The script of a page of questions. The page is whole without it. */
import { sendOnce } from "./send-once.ts";

const form = document.querySelector<HTMLFormElement>("form.questions");
if (form) sendOnce(form);
