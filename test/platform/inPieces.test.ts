import { describe, expect, it } from 'vitest';
import { startHistory } from '../../src/domain/history/history';
import { checksum } from '../../src/platform/checksum';
import { historyInPieces, inPieces, snapshotInPieces, snapshotOf } from '../../src/platform/journal/snapshot';
import { madeMap } from '../bench/madeMap';
import { canonical, richDocument } from '../helpers/randomEdits';
import { wholeText } from '../helpers/wholeText';

/** How often others had their turn while `work` went on. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let going = true;
  const turn = () => {
    if (!going) return;
    turns += 1;
    setImmediate(turn);
  };
  setImmediate(turn);
  await work;
  going = false;
  return turns;
}

const LARGE = madeMap(12_000);

describe('long work', () => {
  it('lets others have their turn between its pieces', async () => {
    const history = startHistory(LARGE);
    let stored = snapshotOf(history, 1, 0);
    const writing = snapshotInPieces(history, 1, 0).then((written) => (stored = written));
    expect(await turnsDuring(writing)).toBeGreaterThan(8);
    expect(await turnsDuring(historyInPieces(stored))).toBeGreaterThan(5);
  });

  it('gives what it gives when it is done at once', async () => {
    const past = [{ label: 'x', at: 0 }] as never;
    const history = { ...startHistory(LARGE), past };
    const whole = JSON.parse(wholeText(snapshotOf(history, 3, 7).text)) as Record<string, unknown[]>;
    expect(whole.ties).toEqual(JSON.parse(JSON.stringify([...LARGE.ties])));
    expect(whole.past).toEqual(past);
    expect(await snapshotInPieces(history, 3, 7)).toEqual(snapshotOf(history, 3, 7));
    const back = await historyInPieces(snapshotOf(history, 3, 7));
    expect(back && canonical(back.document)).toBe(canonical(LARGE));
  });

  it('reads what was written before it came in pieces', async () => {
    const history = { ...startHistory(LARGE), future: [{ label: 'y', at: 1 }] as never };
    const { text } = snapshotOf(history, 1, 0);
    const before = JSON.stringify(JSON.parse(wholeText(text)));
    expect(before).not.toContain('\n');
    const back = await historyInPieces({ text: before, checksum: checksum(before) });
    expect(back && canonical(back.document)).toBe(canonical(LARGE));
    expect(back?.future).toEqual(history.future);
  });

  it('takes steps together that are short', async () => {
    function* tenSteps(): Generator<void, string> {
      for (let step = 0; step < 10; step++) yield;
      return 'done';
    }
    expect(await turnsDuring(inPieces(tenSteps()))).toBeGreaterThan(4);
    expect(await turnsDuring(inPieces(tenSteps(), 60_000))).toBe(0);
    expect(await inPieces(tenSteps(), 60_000)).toBe('done');
  });

  it('is one piece when there is little of it', async () => {
    const history = startHistory(richDocument());
    let done = false;
    void snapshotInPieces(history, 1, 0).then(() => (done = true));
    for (let i = 0; i < 10; i += 1) await Promise.resolve();
    expect(done).toBe(true);
  });
});
