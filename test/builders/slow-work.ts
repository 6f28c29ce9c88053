/** A handler whose work takes a moment and leaves a study behind, named like its job: done twice it would be refused, not done it would be missing. */
import { setTimeout as sleep } from "node:timers/promises";
import type { JobHandler } from "../../app/services/jobs/job-handler.ts";
import { insertStudy } from "../../db/queries/studies.ts";
import { studyRow } from "./database.ts";

export const slowWork: JobHandler = {
  kinds: ["analysis"],
  most: 3,
  deaths: 50,
  async work(_app, { job }) {
    await sleep(30);
    return {
      end: "done",
      store: (tx) => insertStudy(tx, studyRow({ id: job.id, slug: job.id })),
    };
  },
  failed: () => ({ end: "dead", failure: "broken" }),
};
