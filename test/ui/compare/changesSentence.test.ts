import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../../src/analysis/compare/compareMaps';
import type { ActorId, Day, SnapshotId, TieId } from '../../../src/domain/brand';
import { connectActors, removeTie } from '../../../src/domain/commands';
import type { ComparedState } from '../../../src/domain/history/comparedState';
import { startHistory } from '../../../src/domain/history/history';
import { newTie } from '../../../src/domain/tie';
import { MESSAGES } from '../../../src/i18n/language';
import { LATER_MESSAGES } from '../../../src/i18n/laterMessages';
import { createAppStore } from '../../../src/store/appStore';
import { changesSentence } from '../../../src/ui/compare/changesSentence';
import { publicChangesSentence } from '../../../src/ui/compare/publicChangesSentence';
import { toldState } from '../../../src/ui/compare/toldState';
import { hautVallon } from '../../helpers/hautVallon';

const WORDS = { fr: { ...MESSAGES.fr, ...LATER_MESSAGES.fr }, en: { ...MESSAGES.en, ...LATER_MESSAGES.en } };
const NOW: ComparedState = { kind: 'now' };
const TODAY = '2026-11-25' as Day;
const at = (text: string): ComparedState => ({
  kind: 'version',
  id: text,
  at: new Date(text).getTime(),
  name: undefined,
});
const plain = (text: string | undefined) => text?.replaceAll(/[\u00A0\u202F]/g, ' ');

function between(language: 'fr' | 'en', earlier: ComparedState, later: ComparedState) {
  const { compare, vocabulary } = WORDS[language];
  const told = { language, today: TODAY, vocabulary };
  return plain(compare.between(toldState(earlier, later, told), toldState(later, earlier, told)));
}

describe('between which two states', () => {
  const spring = at('2026-03-03T14:05:00');
  const morning = at('2026-11-25T09:10:00');
  const milestone: ComparedState = { kind: 'milestone', id: 's' as SnapshotId, name: 'Avant le forum', on: TODAY };
  it.each<['fr' | 'en', ComparedState, ComparedState, string]>([
    ['fr', spring, morning, 'Du 3 mars 2026 au 25 novembre 2026'],
    ['en', spring, morning, 'From 3 March 2026 to 25 November 2026'],
    // Of the same day, the hour tells.
    ['fr', morning, NOW, 'Du 25 novembre 2026, 09:10 à maintenant'],
    ['fr', morning, at('2026-11-25T11:00:00'), 'Du 25 novembre 2026, 09:10 au 25 novembre 2026, 11:00'],
    ['fr', milestone, NOW, 'De « Avant le forum » (25 novembre 2026) à maintenant'],
    ['en', NOW, milestone, 'From now to “Avant le forum” (25 November 2026)'],
    [
      'fr',
      { kind: 'map', id: 'm', title: 'Nord' },
      { kind: 'file', id: 'f', name: 'sud.xlsx' },
      'De la carte « Nord » au fichier « sud.xlsx »',
    ],
    [
      'en',
      { kind: 'file', id: 'f', name: 'sud.xlsx' },
      { kind: 'map', id: 'm', title: 'Nord' },
      'From the file “sud.xlsx” to the map “Nord”',
    ],
  ])('%s', (language, earlier, later, sentence) => {
    expect(between(language, earlier, later)).toBe(sentence);
  });
});

describe('what changed, in one sentence', () => {
  function drawn(confidential: boolean) {
    const store = createAppStore({ language: 'fr', colourScheme: 'light', today: TODAY });
    const before = hautVallon();
    store.getState().openDocument('m', startHistory(before));
    const { execute } = store.getState();
    const tie = (name: string, a: string, b: string) => newTie(name as TieId, a as ActorId, b as ActorId);
    execute(connectActors, { tie: tie('open', 'ISO', 'LEA') });
    execute(connectActors, { tie: { ...tie('secret', 'ISO', 'TEM'), confidential } });
    const state: ComparedState = { kind: 'map', id: 'm2', title: 'Chez Léa' };
    store.getState().sideChosen('earlier', { state, content: { step: 'read', document: before, defaultsTaken: 0 } });
    const { document } = store.getState();
    store.getState().comparisonReady({ mapId: 'm', comparison: compareMaps(before, document) });
    store.getState().changesShown();
    return store;
  }

  it('counts all for who compares, and for others nothing that was said in confidence nor rests on it', () => {
    const state = drawn(true).getState();
    expect(plain(changesSentence(state, WORDS.fr))).toMatch(
      /^De la carte « Chez Léa » à maintenant : 2 liens nouveaux, .*question/,
    );
    expect(plain(publicChangesSentence(state, WORDS.fr))).toBe(
      'De la carte « Chez Léa » à maintenant : 1 lien nouveau.',
    );
    const open = drawn(false).getState();
    expect(publicChangesSentence(open, WORDS.fr)).toBe(changesSentence(open, WORDS.fr));
  });

  it('names no map and no file once names are masked', () => {
    const store = drawn(false);
    store.getState().maskingChosen('persons');
    expect(plain(publicChangesSentence(store.getState(), WORDS.fr))).toMatch(/^D’une autre carte à maintenant : /);
    expect(plain(publicChangesSentence(store.getState(), WORDS.en))).toMatch(/^From another map to now: /);
  });

  it('says when nothing has', () => {
    const store = drawn(false);
    store.getState().execute(removeTie, { id: 'open' as TieId });
    store.getState().execute(removeTie, { id: 'secret' as TieId });
    const { document, comparing } = store.getState();
    const before = comparing.earlier.content.step === 'read' ? comparing.earlier.content.document : document;
    store.getState().comparisonReady({ mapId: 'm', comparison: compareMaps(before, document) });
    expect(plain(changesSentence(store.getState(), WORDS.fr))).toBe(
      'De la carte « Chez Léa » à maintenant : rien n’a changé entre les deux.',
    );
  });
});
