import { describe, expect, it } from 'vitest';
import type { FactsOf } from '../../../src/analysis/story/toldStep';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { aMap } from '../../helpers/documents';
import { opened, said, toldOf } from '../../helpers/toldStories';

function told(map: MapDocument): { readonly facts: FactsOf<'introductions'>; readonly words: string } {
  const { told: steps, telling } = toldOf(opened(map));
  const step = steps.find((one) => one.facts.kind === 'introductions');
  if (step?.facts.kind !== 'introductions') throw new Error('no introduction');
  return { facts: step.facts, words: said(step, telling) };
}

/** Far from Léa, two who share a theme and two contacts: a better match than any of hers. */
const FAR = ['x-v', 'y-v', 'x-w', 'y-w', 'ana-v'];

describe('who could introduce whom', () => {
  it('begins with whom one looks from, even where others match better', () => {
    const { facts } = told(aMap({ x: { themes: ['eau'] }, y: { themes: ['eau'] } }, ['lea-ana', 'ana-bo', ...FAR]));
    const [first, second] = facts.toTry;
    expect([first?.a, first?.b]).toContain('lea');
    expect(second).toMatchObject({ a: 'x', b: 'y', reason: { code: 'sharesTheme', theme: 'eau' } });
    expect(facts.lit[0]).toBe('lea');
  });

  it('tells of others where one looks from nobody', () => {
    const { facts } = told(aMap({ x: { themes: ['eau'] }, y: { themes: ['eau'] } }, FAR));
    expect(facts.toTry[0]).toMatchObject({ a: 'x', b: 'y' });
  });

  it('goes through a person rather than a structure, and rather not through the officer', () => {
    const ties = ['lea-moi', 'lea-cuma', 'lea-ana', 'bo-moi', 'bo-cuma', 'bo-ana'];
    const map = aMap({ moi: { roles: ['officer'] }, cuma: { type: 'structure' } }, ties);
    expect(told(map).facts.toTry[0]).toMatchObject({ a: 'bo', b: 'lea', via: 'ana' });
    const without = (name: string, other: MapDocument = map): MapDocument => ({
      ...other,
      actors: new Map([...other.actors].filter(([id]) => id !== name)),
      ties: new Map([...other.ties].filter(([, { a, b }]) => a !== name && b !== name)),
    });
    expect(told(without('ana')).facts.toTry[0]).toMatchObject({ via: 'cuma' });
    expect(told(without('cuma', without('ana'))).facts.toTry[0]).toMatchObject({ via: 'moi' });
  });

  it('says what two have in common when that is a network', () => {
    const map = aMap({ 'Les Amis': { type: 'network' } }, ['lea-Les Amis:memberOf', 'bo-Les Amis:memberOf']);
    expect(told(map).words).toContain('bo et lea ont «\u00A0Les Amis\u00A0» en commun');
  });

  it('names nobody twice, nor those whose introduction is recorded', () => {
    const map = aMap({}, ['lea-ana', 'ana-bo', 'ana-cy', 'ana-di']);
    const named = told(map).facts.toTry.flatMap(({ a, b }) => [a, b]);
    expect(new Set(named).size).toBe(named.length);
    const recorded = { id: 'i', a: 'lea', b: 'bo' } as never;
    const { facts } = told({ ...map, introductions: new Map([['i' as never, recorded]]) });
    expect(facts.toTry.some(({ a, b }) => [a, b].includes('lea' as never) && [a, b].includes('bo' as never))).toBe(
      false,
    );
  });
});
