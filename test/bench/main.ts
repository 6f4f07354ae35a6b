import { cpus, loadavg } from 'node:os';
import '../../src/i18n/bothLanguages';
import { analyseLines } from './analyseLines';
import { betweennessLines } from './betweennessLines';
import { cancelLines } from './cancelLines';
import { findingsLines } from './findingsLines';
import { groupLines } from './groupLines';
import { hostileLines } from './hostileLines';
import { type Judged, judged, type Line } from './line';
import { memoryLines } from './memoryLines';
import { openingLines } from './openingLines';
import { pictureLines } from './pictureLines';
import { readingLines } from './readingLines';
import { realGraphs } from './realGraphs';
import { storageLines } from './storageLines';
import { tableOf } from './table';
import { threadLines } from './threadLines';

const words = process.argv.slice(2);
const json = words.includes('--json');
const quick = words.includes('--quick');
const wanted = words.filter((word) => !word.startsWith('--'));
const upTo = (sizes: readonly number[]) => sizes.filter((size) => !quick || size <= 2000);

const SECTIONS: Readonly<Record<string, () => Line[] | Promise<Line[]>>> = {
  memory: () => memoryLines([300, 2000]),
  findings: () => findingsLines(upTo([300, 2000, 10_000])),
  analyse: () => analyseLines(upTo([300, 2000, 10_000])),
  threads: () => threadLines(upTo([300, 1000, 2000, 5000, 10_000])),
  betweenness: () => betweennessLines(upTo([100, 300, 1000, 2000, 5000, 10_000]), realGraphs()),
  groups: () => groupLines(upTo([100, 1000, 5000]), realGraphs()),
  picture: () => pictureLines([300, 2000]),
  storage: () => storageLines([300, 2000]),
  opening: () =>
    openingLines([['csv', 2000], ['csv', 20_000], ['gexf', 20_000], ...(quick ? [] : [['csv', 200_000] as const])]),
  reading: () => readingLines(quick ? [2000, 20_000] : [2000, 20_000, 200_000]),
  hostile: () => hostileLines(),
  cancel: () => cancelLines(quick ? 20_000 : 200_000),
};

const machine = {
  node: process.version,
  processors: cpus().length,
  processor: cpus()[0]?.model ?? '',
  busyBefore: loadavg()[0] ?? 0,
};

const lines: Judged[] = [];
if (!json) {
  const { node, processors, processor, busyBefore } = machine;
  const about = `Node ${node}, ${processors} × ${processor}, ${busyBefore.toFixed(1)} programs at work before`;
  process.stdout.write(`Processor time unless said; ${about}. Ratio: other over ours.\n`);
}
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  process.stderr.write(`${name}…\n`);
  const measured = (await measure()).map(judged);
  lines.push(...measured);
  if (!json) process.stdout.write(`${tableOf(measured)}\n`);
}
if (json) process.stdout.write(`${JSON.stringify({ machine, lines }, null, 2)}\n`);
