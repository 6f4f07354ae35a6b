import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultsOf } from '../../../src/domain/integrity';
import { readFiles } from '../../../src/formats/readFiles';
import { NETWORK_FILE_KINDS, writeFiles } from '../../../src/formats/writeFiles';
import { aReadContext } from '../../helpers/readContext';
import { sampleMap } from '../../helpers/sampleMap';

interface Mutation {
  readonly kind: 'cut' | 'double' | 'element' | 'name' | 'value';
  readonly at: number;
  readonly length: number;
  readonly word: string;
}

/** What goes wrong in files: text that is cut, doubled or moved, names and values that are others. */
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom<Mutation['kind'][]>('cut', 'double', 'element', 'name', 'value'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  word: fc.constantFrom(
    'node',
    'edge',
    'graph',
    'id',
    'pid',
    'source',
    'for',
    '',
    'NaN',
    '__proto__',
    '1e999',
    '<![CDATA[',
  ),
});

function mutated(text: string, { kind, at, length, word }: Mutation): string {
  const from = Math.floor(at * text.length);
  const [before, after] = [text.slice(0, from), text.slice(from)];
  switch (kind) {
    case 'cut':
      return before + after.slice(length);
    case 'double':
      return before + after.slice(0, length) + after;
    case 'element':
      return before + after.replace(/<(\/?)\w+/, `<$1${word || 'x'}`);
    case 'name':
      return before + after.replace(/ \w+="/, ` ${word || 'x'}="`);
    default:
      return before + after.replace(/"[^"]*"/, `"${word}"`);
  }
}

it.each(NETWORK_FILE_KINDS)('a spoilt %s is refused or gives a sound map, and never throws', async (kind) => {
  const [file] = await writeFiles(sampleMap('fr'), kind, {
    language: 'fr',
    privateNotes: true,
    confidences: true,
  });
  const whole = new TextDecoder().decode(file?.bytes);
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
      const text = mutations.reduce(mutated, whole);
      const result = await readFiles(
        [{ name: `carte.${kind}`, bytes: new TextEncoder().encode(text) }],
        aReadContext(),
      );
      outcomes.add(result.outcome);
      if (result.outcome === 'error') expect(result.messages).not.toEqual([]);
      else expect(faultsOf(result.document)).toEqual([]);
    }),
    { numRuns: 40 },
  );
  // Of Pajek any line can be passed over.
  if (kind !== 'pajek') expect(outcomes).toContain('error');
  expect(outcomes.size).toBeGreaterThan(1);
});
