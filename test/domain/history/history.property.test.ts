import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, compose, invert } from '../../../src/domain/history/change';
import { type History, redo, startHistory, undo } from '../../../src/domain/history/history';
import { type Recorded, replay } from '../../../src/domain/history/recorded';
import { faultsOf } from '../../../src/domain/integrity';
import { canonical, randomEdit, randomStep, richDocument, seeded } from '../../helpers/randomEdits';

const START = startHistory(richDocument());
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
/** `HISTORY_RUNS=1000` for the long form. */
const RUNS = Number(process.env.HISTORY_RUNS ?? 60);
/** Milliseconds: a bound against hanging. */
const PATIENCE = 60_000 + RUNS * 2000;
/** Computed groups and places are saved and never undone. */
const QUIET = ['groups', 'placements'] as const;

function play(seed: number, steps: number, step: typeof randomEdit | typeof randomStep = randomEdit): History {
  const random = seeded(seed);
  let history = START;
  for (let i = 0; i < steps; i += 1) history = step(history, random).history;
  return history;
}

function undoAll(history: History): History {
  let current = history;
  while (current.past.length > 0) current = undo(current).history;
  return current;
}

describe('history, for any sequence of edits', () => {
  it(
    'comes back to the first document when all is undone, and to the last when all is redone',
    () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const end = play(seed, 200);
          const start = undoAll(end);
          expect(canonical(start.document, QUIET)).toBe(canonical(START.document, QUIET));
          let again = start;
          while (again.future.length > 0) again = redo(again).history;
          expect(canonical(again.document, QUIET)).toBe(canonical(end.document, QUIET));
          expect(again.past.length).toBe(end.past.length);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it('goes to any step in one change, exactly as step by step, and back', () => {
    fc.assert(
      fc.property(seeds, fc.nat(1000), (seed, chosen) => {
        const end = play(seed, 120);
        const count = chosen % (end.past.length + 1);
        let walked = end;
        for (let step = 0; step < count; step += 1) walked = undo(walked).history;
        const jump = undo(end, count);
        expect(canonical(jump.history.document)).toBe(canonical(walked.document));
        expect([jump.history.past, jump.history.future]).toEqual([walked.past, walked.future]);
        if (jump.change) expect(canonical(applyChange(end.document, jump.change))).toBe(canonical(walked.document));
        const again = redo(jump.history, count);
        let back = walked;
        for (let step = 0; step < count; step += 1) back = redo(back).history;
        expect(canonical(again.history.document)).toBe(canonical(back.document));
        expect([again.history.past, again.history.future]).toEqual([back.past, back.future]);
      }),
      { numRuns: 60 },
    );
  });

  it('comes back exactly, groups and places too, when nothing quiet came between', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = seeded(seed);
        let history = START;
        const before: string[] = [];
        while (before.length < 60) {
          const next = randomEdit(history, random);
          if (next.what.command.history === 'quiet' || next.history.past.length === history.past.length) continue;
          before.push(canonical(history.document));
          history = next.history;
        }
        for (const expected of before.toReversed()) {
          history = undo(history).history;
          expect(canonical(history.document)).toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never spoils the document, nor by undoing and redoing in between', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = seeded(seed);
        let history = START;
        for (let i = 0; i < 150; i += 1) {
          history = randomStep(history, random).history;
          expect(faultsOf(history.document)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does the same again from what was recorded, undo stack included', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = seeded(seed);
        let [live, copy] = [START, START];
        for (let i = 0; i < 150; i += 1) {
          const chance = random();
          const kind = chance < 0.1 ? 'undo' : chance < 0.15 ? 'redo' : 'do';
          const most = kind === 'undo' ? live.past.length : live.future.length;
          const steps = Math.min(most, random() < 0.5 ? 1 : 1 + Math.floor(random() * 5));
          const step = kind === 'undo' ? live.past.at(-steps) : live.future[steps - 1];
          const edit = kind === 'do' ? randomEdit(live, random) : undefined;
          const executed = edit ?? (kind === 'undo' ? undo(live, steps) : redo(live, steps));
          if (!executed.change) continue;
          const subject = edit?.what.command.subject?.(edit.what.args);
          const named = edit ? { command: edit.what.command.name, label: edit.what.name } : step!;
          const recorded: Recorded = {
            ...named,
            ...(edit && subject !== undefined ? { subject } : {}),
            kind,
            ...(edit ? {} : { steps }),
            policy: edit?.what.command.history ?? 'record',
            change: executed.change,
          };
          live = executed.history;
          copy = replay(copy, JSON.parse(JSON.stringify(recorded)) as Recorded);
          expect(canonical(copy.document)).toBe(canonical(live.document));
          expect(copy.past.map(({ label }) => label)).toEqual(live.past.map(({ label }) => label));
          expect(copy.future.length).toBe(live.future.length);
        }
        expect(canonical(undoAll(copy).document)).toBe(canonical(undoAll(live).document));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a change', () => {
  const pairs = (seed: number) => {
    const random = seeded(seed);
    const history = play(seed + 1, 40);
    const first = randomEdit(history, random);
    const second = randomEdit(first.history, random);
    return { document: history.document, first: first.change ?? {}, second: second.change ?? {}, end: second.history };
  };

  it('is taken back by its inverse', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { document, first } = pairs(seed);
        const back = applyChange(applyChange(document, first), invert(first));
        expect(canonical(back)).toBe(canonical(document));
      }),
    );
  });

  it('does with another, composed, what both do in turn', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { document, first, second, end } = pairs(seed);
        const both = compose(first, second);
        expect(canonical(applyChange(document, both))).toBe(canonical(end.document));
        expect(canonical(applyChange(end.document, invert(both)))).toBe(canonical(document));
      }),
    );
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { document, first } = pairs(seed);
        const read = JSON.parse(JSON.stringify(first)) as typeof first;
        expect(canonical(applyChange(document, read))).toBe(canonical(applyChange(document, first)));
      }),
    );
  });
});
