import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, TieId } from '../../../src/domain/brand';
import { keepTrial } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import { newTie } from '../../../src/domain/tie';
import type { TrialStep } from '../../../src/domain/trialStep';
import { canonical, richDocument } from '../../helpers/randomEdits';

const id = (text: string) => text as ActorId;
const tie = (a: string, b: string) => newTie(`${a}+${b}` as TieId, id(a), id(b));

describe('keeping a trial', () => {
  const steps: readonly TrialStep[] = [
    { kind: 'tie', tie: tie('lea', 'mairie') },
    { kind: 'actor', actor: newActor(id('new'), 'Gîte du Val'), ties: [tie('new', 'lea')] },
    { kind: 'tie', tie: tie('new', 'mairie') },
    { kind: 'departure', actor: id('moi') },
  ];

  it('is one step, and one undo brings everything back', () => {
    const before = startHistory(richDocument());
    const kept = execute(before, keepTrial, { steps }).history;
    expect(kept.past).toHaveLength(1);
    expect([...kept.document.ties.keys()]).toEqual(expect.arrayContaining(['lea+mairie', 'new+lea', 'new+mairie']));
    expect(kept.document.actors.has(id('moi'))).toBe(false);
    expect(faultsOf(kept.document)).toEqual([]);
    expect(canonical(undo(kept).history.document)).toBe(canonical(before.document));
  });

  it('passes over what has nothing to do any more', () => {
    const { history, change } = execute(startHistory(richDocument()), keepTrial, {
      steps: [
        { kind: 'tie', tie: tie('lea', 'nobody') },
        { kind: 'departure', actor: id('nobody') },
      ],
    });
    expect(change).toBeNull();
    expect(history.past).toEqual([]);
  });
});
