import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { tieCounts } from '../../src/analysis/tieCounts';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { Day, TieId } from '../../src/domain/brand';
import { startHistory } from '../../src/domain/history/history';
import { newTie, type Tie } from '../../src/domain/tie';
import { MESSAGES } from '../../src/i18n/language';
import { LATER_MESSAGES } from '../../src/i18n/laterMessages';
import { createAppStore } from '../../src/store/appStore';
import { selectConfidentialPairs } from '../../src/store/selectors/selectConfidentialPairs';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';

const tie = (id: string, a: string, b: string, rest: Partial<Tie> = {}): [TieId, Tie] => [
  id as TieId,
  { ...newTie(id as TieId, idOf(a), idOf(b)), ...rest },
];
const MAP = {
  ...aMap({ lea: {}, ana: {}, bo: {}, cy: {} }),
  ties: new Map([
    tie('1', 'lea', 'ana'),
    tie('2', 'ana', 'lea', { confidential: true }),
    tie('3', 'lea', 'bo', { confidential: true }),
    tie('4', 'ana', 'bo', { certainty: 'absent' }),
    tie('5', 'ana', 'cy', { until: '2020' as Day }),
    tie('6', 'cy', 'bo', { formal: true }),
  ]),
};
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('ties of a map', () => {
  it('are counted as the picture draws them; what else the table lists is told apart', () => {
    const counts = tieCounts(MAP.ties.values(), ALL_VISIBLE);
    expect(counts).toEqual({ ties: 3, rows: 6, hidden: 0, absent: 1, ended: 1, more: 1 });
    expect(counts.ties).toBe(actorGraphOf(MAP, ALL_VISIBLE).size);
    expect(plain(LATER_MESSAGES.fr.table.tieRows(counts))).toBe(
      '6 lignes : 3 liens, 1 absence de lien connue, 1 lien terminé, 1 de plus entre les mêmes acteurs',
    );
  });

  it('that a filter hides are rows of the table', () => {
    const counts = tieCounts(MAP.ties.values(), { ...ALL_VISIBLE, formality: 'formal' });
    expect(counts).toEqual({ ties: 1, rows: 6, hidden: 5, absent: 0, ended: 0, more: 0 });
    expect(LATER_MESSAGES.en.table.tieRows(counts)).toBe('6 rows: 1 tie, 5 hidden');
  });

  it('known in confidence are said at the desk, where the room counts without them', () => {
    const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
    store.getState().openDocument('map', startHistory(MAP));
    expect(selectConfidentialPairs(store.getState())).toBe(1);
    const [fr, en] = (['fr', 'en'] as const).map((language) => MESSAGES[language].desk.map.inBrief);
    expect(plain(fr?.(4, 3, null, 1) ?? '')).toBe('4 acteurs, 3 liens dont 1 confidentiel');
    expect(plain(en?.(4, 3, null, 1) ?? '')).toBe('4 actors, 3 ties, 1 of them confidential');
    expect(plain(fr?.(4, 2, null) ?? '')).toBe('4 acteurs, 2 liens');
  });
});
