import { describe, expect, it } from 'vitest';
import { connect } from '../../src/workers/connect';
import { Gathered, parted } from '../../src/workers/parts';
import { threadsHere } from './threadsHere';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const table = (count: number) => new Map(numbers(count).map((i) => [`key ${i}`, { number: i }]));

/** As it crosses: each message is a copy. */
function crossed(whole: unknown) {
  const { value, pieces, places } = structuredClone({ ...parted(whole), pieces: [...parted(whole).pieces] });
  const gathered = new Gathered();
  for (const piece of pieces) gathered.add(piece);
  return { whole: gathered.whole(value, places), pieces };
}

describe('a value that crosses in pieces', () => {
  it.each([
    ['a short one', { a: [1, 2], b: table(3) }],
    ['a long list', numbers(2_500)],
    ['a long table', table(1_001)],
    [
      'long ones within',
      { outcome: 'ok', map: { actors: table(3_000), ties: table(2), title: 'x' }, said: numbers(1_500) },
    ],
    [
      'what is no plain object',
      { day: new Date(0), bytes: new Uint8Array(5_000), nothing: null, set: new Set(numbers(2_000)) },
    ],
    ['nothing', undefined],
  ])('%s comes back as it was', (_, value) => {
    const { whole, pieces } = crossed(value);
    expect(whole).toEqual(value);
    for (const { records } of pieces) expect(records.length).toBeLessThanOrEqual(1_000);
  });

  it('is left as it is', () => {
    const value = { map: { actors: table(2_000) } };
    crossed(value);
    expect(value.map.actors.size).toBe(2_000);
  });

  it('one table at two places stays one', () => {
    const actors = table(2_000);
    const { whole, pieces } = crossed({ before: actors, after: { actors } });
    expect(pieces).toHaveLength(2);
    const { before, after } = whole as { before: unknown; after: { actors: unknown } };
    expect(after.actors).toBe(before);
  });

  it('whoever calls a thread sees nothing of it', async () => {
    const made = () => ({ map: { actors: table(5_000) }, said: numbers(10) });
    const functions = { read: () => made() };
    const { start } = threadsHere(() => functions);
    expect(await connect<typeof functions>(['read'], start).read({})).toEqual(made());
  });
});
