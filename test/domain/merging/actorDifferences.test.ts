import { describe, expect, it } from 'vitest';
import { type Actor, newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { actorDifferences } from '../../../src/domain/merging/actorDifferences';

const actor = (fields: Partial<Actor>): Actor => ({ ...newActor('a' as ActorId, 'Ana'), ...fields });

describe('what two records of one actor say otherwise', () => {
  it('is each field in which both say something, case and accents aside', () => {
    const one = actor({ type: 'person', mission: 'Animer la forêt', territory: 'Pilat' });
    const other = actor({ type: 'structure', mission: 'animer la FORET', territory: 'Vallon', situation: 'En poste' });
    expect(actorDifferences(one, other)).toEqual([
      { field: 'type', first: 'person', second: 'structure' },
      { field: 'territory', first: 'Pilat', second: 'Vallon' },
    ]);
  });

  it('is no type that is still to be said, but any other field with that word', () => {
    const one = actor({ type: 'person', mission: 'unknown' });
    expect(actorDifferences(one, actor({ type: 'unknown', mission: 'Animer' }))).toEqual([
      { field: 'mission', first: 'unknown', second: 'Animer' },
    ]);
    expect(actorDifferences(actor({ type: 'unknown' }), one)).toEqual([]);
  });
});
