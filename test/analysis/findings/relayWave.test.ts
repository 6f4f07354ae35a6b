import { describe, expect, it } from 'vitest';
import { findingContext } from '../../../src/analysis/findings/findingContext';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { waveSteps } from '../../../src/analysis/findings/waveSteps';
import { idsOf } from '../../../src/analysis/rowsOf';
import { ALL_VISIBLE, type Visibility } from '../../../src/analysis/visibility';
import { carriesNews } from '../../../src/domain/carriesNews';
import { giveRole } from '../../../src/domain/commands';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { TIE_NATURES } from '../../../src/domain/tie';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const options = (visibility: Partial<Visibility> = {}) => ({
  visibility: { ...ALL_VISIBLE, ...visibility },
  from: idOf('lea'),
});
const wave = (document: MapDocument, visibility: Partial<Visibility> = {}) => {
  const context = findingContext(document, idOf('lea'), options(visibility));
  return waveSteps(idsOf(context.graph), context);
};
const subjects = (document: MapDocument) =>
  findingsOf(document, options())
    .findings.filter(({ rule }) => rule === 'noRelay')
    .map(({ subject }) => subject);

describe('news of an action', () => {
  it('goes along ties of exchange, action, agreement, membership and work, and not along the others', () => {
    expect(TIE_NATURES.filter((nature) => carriesNews({ nature }))).toEqual([
      'exchanges',
      'actsWith',
      'agreement',
      'memberOf',
      'worksFor',
    ]);
  });

  it('goes along a tie whose nature nobody said, or said in words of their own', () => {
    expect(carriesNews({})).toBe(true);
    expect(carriesNews({ nature: 'voisins de marché' })).toBe(true);
  });

  it('spreads by steps from those who carry the actions, not from the beneficiary', () => {
    const map = aMap(
      { lea: {} },
      [
        'dan-b:exchanges',
        'gal-c:worksFor',
        'c-d:memberOf',
        'd-e:actsWith',
        'b-x:knows',
        'c-y:partnerOf',
        'lea-dan:knows',
      ],
      { actions: [{ lead: 'dan', partners: ['gal'] }] },
    );
    expect(wave(map)).toEqual({
      start: ['dan', 'gal'],
      steps: [['b', 'c'], ['d']],
      beyond: ['e', 'lea', 'x', 'y'],
    });
  });

  it('starts at the beneficiary when nobody carries an action, and at nobody when there is none', () => {
    expect(wave(aMap({ lea: {} }, ['lea-b', 'b-c', 'c-d']))).toEqual({
      start: ['lea'],
      steps: [['b'], ['c']],
      beyond: ['d'],
    });
    const nobody = findingContext(aMap({ a: {} }), undefined, { visibility: ALL_VISIBLE });
    expect(waveSteps(idsOf(nobody.graph), nobody)).toEqual({ start: [], steps: [[], []], beyond: ['a'] });
  });

  it('needs one tie that carries, whatever the others of the two actors are', () => {
    expect(wave(aMap({ lea: {} }, ['lea-b:knows', 'b-lea:exchanges'])).steps[0]).toEqual(['b']);
    expect(wave(aMap({ lea: {} }, ['lea-b:knows', 'b-lea:partnerOf'])).steps[0]).toEqual([]);
  });

  it('does not go along ties that are absent or hidden, nor through actors who are', () => {
    expect(wave(aMap({ lea: {} }, ['lea-b!:exchanges'])).beyond).toEqual(['b']);
    const map = aMap({ lea: {} }, ['lea-b:worksFor', 'b-c:exchanges']);
    expect(wave(map, { formality: 'informal' }).beyond).toEqual(['b', 'c']);
    expect(wave(map, { without: new Set([idOf('b')]) })).toEqual({ start: ['lea'], steps: [[], []], beyond: ['c'] });
  });

  it('counts as far as relays do on this map', () => {
    const far = { info: { thresholds: { within: 3, relayWithin: 3 } } };
    expect(wave(aMap({ lea: {} }, ['lea-b', 'b-c', 'c-d'], far)).steps).toEqual([['b'], ['c'], ['d']]);
  });
});

describe('no relay', () => {
  const people = {
    lea: { publics: ['élus'] },
    mar: { family: 'state', territory: 'Parc' },
    ama: { publics: ['élus'] },
  };

  it('asks for a family, a territory or a public that only an acquaintance would reach', () => {
    const relay = { ...people, ama: { roles: ['relay'] as const, publics: ['élus'] } };
    expect(subjects(aMap(relay, ['lea-mar:knows', 'lea-ama:partnerOf']))).toEqual([
      { kind: 'family', text: 'state' },
      { kind: 'territory', text: 'Parc' },
      { kind: 'public', text: 'élus' },
    ]);
    expect(subjects(aMap(relay, ['lea-mar:exchanges', 'mar-ama:actsWith']))).toEqual([]);
  });

  it('is answered by one more relay at once, and who has heard changes by one more tie', () => {
    const map = aMap(people, ['lea-ama', 'lea-mar']);
    expect(subjects(map)).toEqual([{ kind: 'public', text: 'élus' }]);
    const relayed = giveRole.run(map, { id: idOf('ama'), role: { role: 'relay' } });
    expect(subjects(relayed)).toEqual([]);
    const tied = aMap(people, ['lea-ama', 'lea-mar', 'ama-far']);
    expect([wave(map).steps[1], wave(tied).steps[1]]).toEqual([[], ['far']]);
  });
});
