import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { readCsv } from '../../src/formats/csv/readCsv';
import { readGexf } from '../../src/formats/gexf/readGexf';
import { readFiles } from '../../src/formats/readFiles';
import { newId } from '../../src/platform/newId';
import type { Line } from './line';
import { MADE_FORMATS, madeFile } from './madeFiles';
import { medianOf, mediansOf, threadClock } from './timed';

const SECTION = 'reading';
/** Milliseconds from file to document, by how many rows there are: what a person is asked to wait. */
const AT_MOST: readonly (readonly [rows: number, milliseconds: number])[] = [
  [2000, 500],
  [20_000, 2000],
  [200_000, 10_000],
];

/**
 * Parsers alone beside those of others, then from bytes to a map, as the worker does it, for each usual format: in time of one
 * thread. In this order, since a worker too reads a file with a memory in which no other was read before.
 */
export async function readingLines(sizes: readonly number[]): Promise<Line[]> {
  const lines = sizes.filter((rows) => rows >= 20_000).flatMap(besideOthers);
  for (const rows of sizes) {
    for (const format of MADE_FORMATS) lines.push(await wholeLine(format, rows));
  }
  return lines;
}

async function wholeLine(format: string, rows: number): Promise<Line> {
  const file = madeFile(format, rows);
  const runs = rows > 50_000 ? 3 : 5;
  const times: number[] = [];
  let actors = 0;
  for (let run = 0; run <= runs; run++) {
    const before = threadClock();
    const read = await readFiles([file], { newId, language: 'fr', answers: new Map() });
    if (run > 0) times.push(threadClock() - before);
    if (!('document' in read)) throw new Error(`bench: ${file.name} is refused, ${read.messages[0]?.code}`);
    actors = read.document.actors.size;
  }
  const atMost = AT_MOST.find(([size]) => rows <= size)?.[1] ?? Number.POSITIVE_INFINITY;
  return {
    section: SECTION,
    what: `${format} of ties, ${(file.bytes.length / 1000).toFixed(0)} kB, ${actors} actors`,
    size: `${rows} rows`,
    ours: medianOf(times),
    unit: 'ms',
    goal: { atMost },
    note: `median of ${runs}`,
  };
}

/** Bytes to cells beside papaparse, bytes to tables beside saxes, on the same bytes in one run. */
function besideOthers(rows: number): Line[] {
  const [csv, gexf] = [madeFile('csv', rows), madeFile('gexf', rows)];
  const runs = rows > 50_000 ? 5 : 9;
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const beside = (own: () => unknown, other: () => unknown) => mediansOf([own, other], runs, 2, threadClock);
  const [ours = 0, papa = 0] = beside(
    () => readCsv(csv),
    () => Papa.parse(text(csv.bytes)),
  );
  const [graph = 0, saxes = 0] = beside(
    () => readGexf(gexf, READING),
    () => onlyParsed(text(gexf.bytes)),
  );
  const note = `medians of ${runs}, in turns`;
  const line = { section: SECTION, size: `${rows} rows`, unit: 'ms', goal: { atLeastTimes: 0.5 } } as const;
  return [
    { ...line, what: 'csv to cells, against papaparse', ours, other: papa, note },
    { ...line, what: 'gexf to tables, against saxes', ours: graph, other: saxes, note },
  ];
}

const READING = { newId, language: 'fr', answers: new Map() } as const;

/** What anybody pays who reads XML with this parser: elements and attributes, and nothing kept. */
function onlyParsed(text: string): number {
  const parser = new SaxesParser();
  let elements = 0;
  parser.on('opentag', () => {
    elements += 1;
  });
  parser.write(text).close();
  return elements;
}
