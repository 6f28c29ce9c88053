/** Exact Ward beside R fastcluster, scipy and scikit-learn: on answers, where rows repeat, and on numbers, where none does. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cutTree } from "../../app/analysis/clustering/cut.ts";
import { distinctRows } from "../../app/analysis/clustering/distinct-rows.ts";
import { wardLinkage } from "../../app/analysis/clustering/ward.ts";
import { createRandom } from "../../app/analysis/random.ts";
import { median } from "./measured-server.ts";
import { continuousMetrics, ordinalMetrics, writeCsv } from "./numbers.ts";
import { fastest, type Peer, processorSeconds, timed, told } from "./peers.ts";
import type { Row } from "./row.ts";

const vector: Peer = { name: "fastcluster vector", script: "ward-fastcluster.R", arguments: ["vector"] };
/** These keep every distance: eight bytes a pair, twice. */
const matrices = (n: number): Peer[] => {
  const gigabytes = Math.ceil((2 * 8 * ((n * (n - 1)) / 2)) / 2 ** 30);
  return [
    { name: "fastcluster matrix", script: "ward-fastcluster.R", arguments: ["matrix"], gigabytes },
    { name: "scipy", script: "ward-scipy.py", gigabytes },
    { name: "scikit-learn", script: "ward-sklearn.py", gigabytes },
  ];
};

export async function bench(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "gemba-bench-"));
  const file = join(folder, "rows.csv");
  try {
    return [...ordinal(36_000, file), million(), ...[5000, 20_000].flatMap((n) => continuous(n, file))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ordinal(n: number, file: string): Row[] {
  const columns = ordinalMetrics(n, createRandom(2014));
  const own = measured(columns, 7);
  writeCsv(file, columns);
  const peers = [vector, ...matrices(n)].map((peer) => ({ peer, found: timed(peer, file) }));
  const best = fastest(peers);
  const note = `own ${(1000 * own).toFixed(0)} ms; ${told(peers)}`;
  const name = `Ward, ${n} x 4 answers: times the fastest peer`;
  if (best === null) return [{ name, median: own, unit: "s", note }];
  return [{ name, median: best / own, unit: "x", target: ">= 200 x", met: best / own >= 200, note }];
}

function million(): Row {
  const own = measured(ordinalMetrics(1_000_000, createRandom(7)), 5);
  return {
    name: "Ward, 1000000 x 4 answers, after loading",
    median: own,
    unit: "s",
    target: "< 1 s",
    met: own < 1,
  };
}

function continuous(n: number, file: string): Row[] {
  const columns = continuousMetrics(n, createRandom(n));
  const own = measured(columns, n > 10_000 ? 3 : 5);
  writeCsv(file, columns);
  const peers = [vector, matrices(n)[0]!].map((peer) => ({ peer, found: timed(peer, file) }));
  const best = fastest(peers);
  const note = `own ${own.toFixed(2)} s with memory linear in rows; ${told(peers)}`;
  const name = `Ward, ${n} x 4 numbers without ties: times fastcluster`;
  if (best === null) return [{ name, median: own, unit: "s", note }];
  return [{ name, median: best / own, unit: "x", target: ">= 1 x", met: best / own >= 1, note }];
}

/** Median seconds of the processor from rows to classes. */
function measured(columns: Float64Array[], times: number): number {
  const seconds = Array.from({ length: times }, () =>
    processorSeconds(() => {
      const { points, index } = distinctRows(columns);
      const classes = cutTree(wardLinkage(points), 3);
      index.map((point) => classes[point]!);
    }),
  );
  return median(seconds);
}
