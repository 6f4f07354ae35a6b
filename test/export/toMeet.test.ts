import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { partitionBy } from '../../src/analysis/partitions/partitionBy';
import { decidedFacts } from '../../src/analysis/story/decidedFacts';
import type { StorySource } from '../../src/analysis/story/storySource';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { ActorId, Day, IntroductionId } from '../../src/domain/brand';
import type { Introduction } from '../../src/domain/introduction';
import type { MapDocument } from '../../src/domain/mapDocument';
import { toMeet } from '../../src/export/toMeet';
import { decidedEn } from '../../src/i18n/story/settledEn';
import { decidedFr } from '../../src/i18n/story/settledFr';
import { aMap } from '../helpers/documents';

const TODAY = '2026-11-24' as Day;
const [LEA, ANA, BO] = ['lea', 'ana', 'bo'] as [ActorId, ActorId, ActorId];

function dated(due: string, other: ActorId): MapDocument {
  const one: Introduction = { id: due as IntroductionId, a: LEA, b: other, due: due as Day };
  return { ...aMap({ lea: {} }, ['lea-ana', 'lea-bo']), introductions: new Map([[one.id, one]]) };
}

describe('a day that is past', () => {
  it.each([
    ['2026-11-23', ANA, undefined],
    ['2025', ANA, undefined],
    ['2026-11-24', BO, '2026-11-24'],
    ['2026', BO, '2026'],
  ] as const)('is no plan to take home, nor in the story: %s', (due, other, kept) => {
    const document = dated(due, other);
    const graph = actorGraphOf(document, ALL_VISIBLE);
    const groups = partitionBy(document, graph, ALL_VISIBLE, 'groups');
    expect(toMeet(LEA, { document, graph, groups, today: TODAY }, 1)).toMatchObject([{ whom: other, due: kept }]);
    const facts = decidedFacts({ document, graph, today: TODAY } as StorySource);
    if (facts.kind !== 'decided') throw new Error('something was decided');
    const telling = { document, from: LEA, perimeter: null, groupNames: new Map() };
    for (const text of [...decidedFr(facts, telling), ...decidedEn(facts, telling)])
      if (kept === undefined) expect(text).not.toMatch(/d’ici|\bby \w/);
    expect(decidedFr(facts, telling).some((text) => text.includes('d’ici'))).toBe(kept !== undefined);
  });
});
