import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/formats/readFiles';
import type { FileBytes, ReadContext, ReadResult } from '../../src/formats/readResult';
import { FILE_KINDS, writeFiles } from '../../src/formats/writeFiles';
import { madeFile } from '../bench/madeFiles';
import { aReadContext } from '../helpers/readContext';
import { wholeFiles } from './mutated/wholeFiles';
import { anyMap } from './tables/anyMap';

/** Bytes of files that are read twice. */
const SMALL = 4_000;

type Run = NonNullable<ReadContext['run']>;

/** One step each turn of the microtasks: two readings that run so take turns. */
const alternately: Run = async (steps) => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await Promise.resolve();
  }
};

const read = (files: readonly FileBytes[], more: Partial<ReadContext> = {}): Promise<ReadResult> =>
  readFiles(files, { ...aReadContext(), ...more });

async function written(document: Parameters<typeof writeFiles>[0], kind: (typeof FILE_KINDS)[number]) {
  const files = await writeFiles(document, kind, {
    language: 'fr',
    privateNotes: true,
    confidences: true,
  });
  return files.map(({ suffix, extension, bytes }): FileBytes => ({ name: `carte${suffix}${extension}`, bytes }));
}

describe('reading in steps', () => {
  it.each(FILE_KINDS)('two %s files, step by step in turn, give what each gives at once', async (kind) => {
    await fc.assert(
      fc.asyncProperty(anyMap, anyMap, async (one, other) => {
        const files = [await written(one, kind), await written(other, kind)];
        const inTurn = await Promise.all(files.map((each) => read(each, { run: alternately })));
        const atOnce = await Promise.all(files.map((each) => read(each)));
        expect(inTurn).toEqual(atOnce);
      }),
      { numRuns: 10 },
    );
  });

  it('so do files of other programs, looked at before they open', async () => {
    const files = (await wholeFiles()).filter(({ bytes }) => bytes.length < SMALL);
    const looked = { review: 'always' } as const;
    const inTurn = await Promise.all(files.map((file) => read([file], { ...looked, run: alternately })));
    for (const [i, file] of files.entries()) expect(inTurn[i]).toEqual(await read([file], looked));
  });
});

const ROWS = 15_000;
const nodes = Array.from({ length: ROWS / 3 }, (_, i) => `Acteur ${i} de la vallée`);
const ties = Array.from({ length: ROWS }, (_, i) => [i % nodes.length, (i * 7 + 1) % nodes.length] as const);
const lines = (row: (a: number, b: number) => string) => ties.map(([a, b]) => row(a, b)).join('\n');
const eachNode = (row: (name: string, i: number) => string) => nodes.map(row).join('\n');

/** One large file of each grammar that is read and not made elsewhere. */
const TEXTS: Readonly<Record<string, string>> = {
  'liens.net': `*Vertices ${nodes.length}\n${eachNode((name, i) => `${i + 1} "${name}"`)}\n*Edges\n${lines((a, b) => `${a + 1} ${b + 1} 2`)}`,
  'liens.gml': `graph [\n${eachNode((name, i) => `node [ id ${i} label "${name}" ]`)}\n${lines((a, b) => `edge [ source ${a} target ${b} value 2 ]`)}\n]`,
  'liens.dot': `graph {\n${eachNode((name, i) => `n${i} [label="${name}"]`)}\n${lines((a, b) => `n${a} -- n${b} [force=2]`)}\n}`,
  'liens.dl': `dl n=${nodes.length} format=edgelist1\ndata:\n${lines((a, b) => `${a + 1} ${b + 1} 2`)}`,
  'liens.gdf': `nodedef>name VARCHAR,label VARCHAR\n${eachNode((name, i) => `n${i},${name}`)}\nedgedef>node1 VARCHAR,node2 VARCHAR\n${lines((a, b) => `n${a},n${b}`)}`,
  'liens.vna': `*node data\nid nom\n${eachNode((name, i) => `n${i} "${name}"`)}\n*tie data\nfrom to force\n${lines((a, b) => `n${a} n${b} 2`)}`,
  'liens.jsonl': lines((a, b) => JSON.stringify({ source: nodes[a], target: nodes[b], weight: 2 })),
  'liens.cyjs': JSON.stringify({
    elements: {
      nodes: nodes.map((name, i) => ({ data: { id: `n${i}`, name } })),
      edges: ties.map(([a, b]) => ({ data: { source: `n${a}`, target: `n${b}` } })),
    },
  }),
};
const MADE = ['csv', 'xlsx', 'gexf', 'graphml', 'json'];

async function largeFile(name: string): Promise<FileBytes> {
  const text = TEXTS[name];
  if (text !== undefined) return { name, bytes: new TextEncoder().encode(text) };
  if (MADE.includes(name)) return madeFile(name, ROWS);
  const map = await read([madeFile('csv', ROWS)]);
  const [file] = 'document' in map ? await written(map.document, name as 'native') : [];
  return file ?? { name, bytes: new Uint8Array() };
}

/** Share of the time of the whole reading. Nearly all of it without a pause; what a busy machine does to one step is no half. */
const MOST = 0.5;
const RUNS = 4;
const STEPS = 20;

describe('no step of a large file is long', () => {
  it.each([...MADE, ...Object.keys(TEXTS), 'native', 'ods', 'graphology', 'kumu'])('%s', async (name) => {
    const file = await largeFile(name);
    // Steps are the same each time: the least that each took leaves out what else the machine did meanwhile.
    const least: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      let at = 0;
      const timed: Run = async (steps) => {
        for (;;) {
          const before = performance.now();
          const step = steps.next();
          least[at] = Math.min(least[at] ?? Number.POSITIVE_INFINITY, performance.now() - before);
          at++;
          if (step.done) return step.value;
        }
      };
      const result = await read([file], { run: timed });
      if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
    }
    expect(least.length).toBeGreaterThan(STEPS);
    const whole = least.reduce((sum, time) => sum + time, 0);
    expect(Math.max(...least) / whole).toBeLessThan(MOST);
  });
});
