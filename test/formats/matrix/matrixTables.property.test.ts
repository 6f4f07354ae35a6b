import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

/** Marks of actors, row by row, and how these are written. */
const networks = fc.integer({ min: 2, max: 7 }).chain((size) =>
  fc.record({
    marks: fc.array(fc.array(fc.constantFrom(0, 0, 1, 2.5), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
    isSymmetric: fc.boolean(),
    order: fc.shuffledSubarray(
      Array.from({ length: size }, (_, i) => i),
      { minLength: size, maxLength: size },
    ),
    tie: fc.constantFrom('1', 'x', 'oui'),
    none: fc.constantFrom('0', '-', 'non'),
    delimiter: fc.constantFrom(';', '\t', ','),
  }),
);

it('any network written as a matrix is that network, whatever the order of its columns', async () => {
  await fc.assert(
    fc.asyncProperty(networks, async ({ marks, isSymmetric, order, tie, none, delimiter }) => {
      const weightOf = (a: number, b: number) =>
        a === b ? 0 : ((isSymmetric && b < a ? marks[b]?.[a] : marks[a]?.[b]) ?? 0);
      const names = marks.map((_, i) => `Acteur ${'ABCDEFG'.charAt(i)}`);
      const cell = (weight: number) => (weight === 0 ? none : weight === 1 ? tie : String(weight));
      const header = ['', ...order.map((column) => names[column] ?? '')];
      const rows = names.map((name, row) => [name, ...order.map((column) => cell(weightOf(row, column)))]);
      const text = [header, ...rows].map((cells) => cells.join(delimiter)).join('\n');
      const result = await readFiles([{ name: 'm.csv', bytes: new TextEncoder().encode(text) }], aReadContext());
      if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
      expect(result.messages).toEqual([]);
      const { actors, ties } = result.document;
      expect([...actors.values()].map(({ name }) => name).sort()).toEqual(names);
      // What the ties say of each pair of names, both ways.
      const found = new Map<string, string>();
      const nameOf = (id: string) => [...actors.values()].find((one) => one.id === id)?.name ?? '';
      for (const { a, b, direction, attributes } of ties.values()) {
        const said = attributes[0]?.[1] ?? '1';
        found.set(`${nameOf(a)} ${nameOf(b)}`, said);
        if (direction === undefined) found.set(`${nameOf(b)} ${nameOf(a)}`, said);
      }
      const meant = names.flatMap((a, i) =>
        names.flatMap((b, j) => (weightOf(i, j) === 0 ? [] : [[`${a} ${b}`, String(weightOf(i, j))] as const])),
      );
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(meant));
    }),
    { numRuns: 300 },
  );
});
