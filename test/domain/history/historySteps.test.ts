import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, TieId } from '../../../src/domain/brand';
import { addActor, connectActors, describeActor } from '../../../src/domain/commands';
import { BURST, execute, type History, MAX_STEPS, redo, startHistory, undo } from '../../../src/domain/history/history';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import { canonical, richDocument } from '../../helpers/randomEdits';

const LEA = 'lea' as ActorId;
const START = startHistory(richDocument());

function typed(history: History, mission: string, at: number): History {
  return execute(history, describeActor, { id: LEA, patch: { mission } }, 'Léa', at).history;
}

describe('steps', () => {
  it('joins a burst of edits of one field, and starts anew after a pause', () => {
    let history = START;
    for (let key = 0; key < 40; key += 1) history = typed(history, 'x'.repeat(key + 1), key * 1000);
    expect(history.past.length).toBe(1);
    expect(history.past[0]?.at).toBe(39_000);
    expect(typed(history, 'y', 39_000 + BURST).past.length).toBe(1);
    const later = typed(history, 'y', 39_001 + BURST);
    expect(later.past.length).toBe(2);
    expect(undo(later).history.document.actors.get(LEA)?.mission).toBe('x'.repeat(40));
    expect(undo(history).history.document).toEqual(START.document);
  });

  it('takes a clock that jumped back for a pause too', () => {
    const history = typed(typed(START, 'a', 10 * BURST), 'b', 0);
    expect(history.past.map(({ at }) => at)).toEqual([10 * BURST, 0]);
  });

  it('keeps a thousand of them on a map of two thousand actors, and goes through all of them at once', () => {
    let history = startHistory(emptyDocument('Grande'));
    const actors = Array.from(
      { length: 2000 },
      (_, i) => [`a${i}`, newActor(`a${i}` as ActorId, `Acteur ${i}`)] as const,
    );
    history = startHistory({ ...history.document, actors: new Map(actors) as never });
    const start = history.document;
    for (let i = 0; i < MAX_STEPS; i += 1) {
      const [a, b] = [`a${i}`, `a${(i * 7 + 1) % 2000}`] as ActorId[];
      history =
        i % 3 === 0
          ? execute(history, addActor, { actor: newActor(`n${i}` as ActorId, `Nouveau ${i}`) }, '', i * 1e6).history
          : execute(history, connectActors, { tie: newTie(`t${i}` as TieId, a as ActorId, b as ActorId) }, '', i)
              .history;
    }
    expect(history.past.length).toBe(MAX_STEPS);
    const back = undo(history, MAX_STEPS).history;
    expect(canonical(back.document)).toBe(canonical(start));
    expect(canonical(redo(back, MAX_STEPS).history.document)).toBe(canonical(history.document));
  });
});
