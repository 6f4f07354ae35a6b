import { describe, expect, it } from 'vitest';
import { introductionKey } from '../../src/analysis/introductions/introductionKey';
import { introductionsToTry } from '../../src/analysis/introductions/introductionsToTry';
import type { Day, IntroductionId } from '../../src/domain/brand';
import { chooseBeneficiary, giveRole, recordIntroduction, ruleFinding } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { type AppState, createAppStore } from '../../src/store/appStore';
import { selectBeneficiaries } from '../../src/store/selectors/selectBeneficiaries';
import { selectOpenFindings } from '../../src/store/selectors/selectFindings';
import { selectGraph } from '../../src/store/selectors/selectGraph';
import {
  selectFollowedIntroductions,
  selectIntroductions,
  selectMobilisation,
  selectRefusedIntroductions,
} from '../../src/store/selectors/selectIntroductions';
import { selectKnownGroupPartition } from '../../src/store/selectors/selectPartition';
import { selectPointOfView } from '../../src/store/selectors/selectPointOfView';
import { selectPool } from '../../src/store/selectors/selectPool';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';

function aWindow(document: MapDocument) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(document));
  return { ...store.getState(), state: store.getState };
}

const beneficiary = { roles: ['beneficiary'] as const, themes: ['eau'] };
const SEVERAL = aMap(
  { zoe: beneficiary, éva: beneficiary, ana: {}, past: { roles: [{ role: 'beneficiary', until: '2020' as Day }] } },
  ['zoe-ana', 'ana-bob', 'éva-bob'],
);

describe('several beneficiaries on one map', () => {
  it('are given by name while nobody said whom the map is about: there is then no point of view', () => {
    const window = aWindow(SEVERAL);
    expect(selectBeneficiaries(window.state())).toEqual(['éva', 'zoe']);
    expect(selectPointOfView(window.state())).toBeUndefined();
  });

  it('the one chosen for the map comes first, and its findings are those of the map', () => {
    const window = aWindow(SEVERAL);
    window.pointOfViewChosen(idOf('zoe'));
    expect(selectPointOfView(window.state())).toBe('zoe');
    const seen = selectOpenFindings(window.state()).map(({ key }) => key);
    expect(seen).toContain('noWitness:eau:from%20zoe');
    window.execute(chooseBeneficiary, { id: idOf('zoe') });
    window.pointOfViewChosen(null);
    expect(selectBeneficiaries(window.state())).toEqual(['zoe', 'éva']);
    expect(selectOpenFindings(window.state()).map(({ key }) => key)).toContain('noWitness:eau');
    window.pointOfViewChosen(idOf('éva'));
    expect(selectOpenFindings(window.state()).map(({ key }) => key)).toContain(
      `noWitness:eau:from%20${encodeURIComponent('éva')}`,
    );
  });

  it('whom to go through and who was supported before are seen from the point of view', () => {
    const window = aWindow(aMap({ lea: { themes: ['eau'] }, tom: {} }, ['lea-p', 'p-q', 'q-r', 'r-w', 'tom-w']));
    window.execute(giveRole, { id: idOf('w'), role: { role: 'formerBeneficiary' } });
    expect(selectPool(window.state()).map(({ chain }) => chain?.length)).toEqual([5]);
    window.pointOfViewChosen(idOf('tom'));
    expect(selectPool(window.state()).map(({ chain }) => chain?.length)).toEqual([2]);
    window.pointOfViewChosen(idOf('w'));
    expect(selectPool(window.state())).toEqual([]);
    expect(selectMobilisation(window.state()).every(({ opens }) => opens.length > 0)).toBe(true);
  });
});

describe('introductions of a window', () => {
  const map = aMap({}, ['lea-b', 'b-c', 'c-d'], { groups: { one: ['lea', 'b', 'c'], two: ['d'] } });
  const select = (state: AppState) => {
    const shown = selectIntroductions(state);
    if (!shown) throw new Error('nothing is shown');
    return shown;
  };

  it('a refused one goes and is kept with the latest first; one that is recorded is marked', () => {
    const window = aWindow(map);
    const { document, mapId } = window.state();
    const lists = introductionsToTry(document, selectGraph(window.state()), selectKnownGroupPartition(window.state()));
    expect(selectIntroductions(window.state())).toBeNull();
    window.introductionsReady({ mapId, filter: {}, lists });
    expect(select(window.state()).tighten.map(({ a, b }) => `${a}-${b}`)).toEqual(['c-lea']);
    const rule = (id: ReturnType<typeof introductionKey>, on: string) =>
      window.execute(ruleFinding, { ruling: { id, verdict: 'notRelevant', on: on as Day } });
    rule(introductionKey(idOf('lea'), idOf('c')), '2026-01-01');
    rule(introductionKey(idOf('gone'), idOf('c')), '2026-02-01');
    rule(introductionKey(idOf('d'), idOf('lea')), '2026-03-01');
    expect(select(window.state()).tighten).toEqual([]);
    expect(selectRefusedIntroductions(window.state()).map(({ a, b }) => `${a}-${b}`)).toEqual(['d-lea', 'c-lea']);
    const introduction = { id: 'i' as IntroductionId, a: idOf('d'), b: idOf('b'), due: '2026-01-01' as Day };
    window.execute(recordIntroduction, { introduction });
    expect(select(window.state()).open.map(({ recorded }) => recorded)).toEqual(['i']);
    expect(selectFollowedIntroductions(window.state()).map(({ overdue }) => overdue)).toEqual([true]);
    window.undo();
    expect(select(window.state()).open.map(({ recorded }) => recorded)).toEqual([undefined]);
  });

  it('found on another map are not shown on this one', () => {
    const window = aWindow(map);
    window.introductionsReady({ mapId: 'another', filter: {}, lists: { tighten: [], open: [] } });
    expect(selectIntroductions(window.state())).toBeNull();
  });

  it('kept to a person are not what whoever comes to look again begins with', () => {
    const window = aWindow(map);
    const filter = { around: idOf('d') };
    window.introductionsLookedFor(filter);
    window.introductionsReady({ mapId: 'map', filter, lists: { tighten: [], open: [] } });
    window.introductionsLookedFor(null);
    window.introductionsLookedFor({ around: idOf('d') });
    expect(selectIntroductions(window.state())).not.toBeNull();
    window.introductionsLookedFor(null);
    window.introductionsLookedFor({});
    expect(selectIntroductions(window.state())).toBeNull();
  });

  it('nobody is introduced to themselves, or to who is not there, or by who is not there', () => {
    const window = aWindow(map);
    const record = (fields: object) => {
      const introduction = { id: 'i' as IntroductionId, a: idOf('b'), b: idOf('d'), ...fields };
      return window.execute(recordIntroduction, { introduction });
    };
    expect([record({ b: 'b' }), record({ b: 'gone' }), record({ madeBy: 'gone' })]).toEqual([false, false, false]);
    expect(record({ madeBy: 'c' })).toBe(true);
  });
});
