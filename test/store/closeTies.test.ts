import { describe, expect, it } from 'vitest';
import type { TieId } from '../../src/domain/brand';
import { describeTie } from '../../src/domain/commands';
import type { MapDocument } from '../../src/domain/mapDocument';
import type { TieLevel } from '../../src/domain/tie';
import { MESSAGES } from '../../src/i18n/language';
import { roomStore } from '../../src/store/roomStore';
import { isByCloseTies, selectChain, selectCloseTiesChain } from '../../src/store/selectors/selectChain';
import { selectFocus } from '../../src/store/selectors/selectFocus';
import { pointedAt } from '../../src/ui/print/pointedAt';
import { selectRoomWords } from '../../src/ui/room/roomWords';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';
import { opened } from '../helpers/toldStories';

/** Lea reaches Zoe through Loïc, whom she hardly knows, or through Ana and Bo, with whom she works. */
function map(...levels: readonly (TieLevel | undefined)[]): MapDocument {
  const document = aMap({ lea: {} }, ['lea-loïc', 'loïc-zoe', 'lea-ana', 'ana-bo', 'bo-zoe']);
  const ties = [...document.ties.values()].map((tie, at) => {
    const level = levels[at];
    return level === undefined ? tie : { ...tie, level };
  });
  return { ...document, ties: new Map(ties.map((tie) => [tie.id, tie])) };
}

const plain = (text: string | null | undefined) => text?.replace(/\s/g, ' ');
const SHORTEST = ['lea', 'loïc', 'zoe'];
const CLOSE = ['lea', 'ana', 'bo', 'zoe'];

describe('the chain by close ties', () => {
  it('is drawn when it is asked for, and what leaves says so', () => {
    const desk = opened(map(1, 1, 4, 3, 4), 'fr');
    const state = () => desk.getState();
    state().chainAsked(idOf('zoe'));
    expect(selectChain(state())).toEqual(SHORTEST);
    expect(selectCloseTiesChain(state())).toEqual(CLOSE);
    expect(plain(pointedAt(state(), MESSAGES.fr))).toBe('Pour rencontrer zoe : lea → loïc → zoe (1 intermédiaire)');

    state().closeTiesToggled();
    expect(selectFocus(state()).chain).toEqual(CLOSE);
    expect(plain(pointedAt(state(), MESSAGES.fr))).toBe(
      'Pour rencontrer zoe : lea → ana → bo → zoe (2 intermédiaires, par des liens étroits)',
    );
    expect(plain(pointedAt(state(), MESSAGES.en))).toContain('(2 go-betweens, by close ties)');
    const room = roomStore(desk, {
      wordsOf: (one) => MESSAGES[one].room.masks,
      keptPseudonyms: () => new Map(),
      keepPseudonyms: () => undefined,
    });
    expect(plain(selectRoomWords(room.getState()).band)).toContain('2 intermédiaires, par des liens étroits');
  });

  it('is asked for one chain: the next one is the shortest again', () => {
    const desk = opened(map(1, 1, 4, 3, 4), 'fr');
    desk.getState().chainAsked(idOf('zoe'));
    desk.getState().closeTiesToggled();
    desk.getState().chainAsked(idOf('zoe'));
    expect(selectChain(desk.getState())).toEqual(SHORTEST);
  });

  it('is not offered where it is the same, and an edit that makes it the same draws the shortest', () => {
    const alike = opened(map(), 'fr');
    alike.getState().chainAsked(idOf('zoe'));
    expect(selectCloseTiesChain(alike.getState())).toBeNull();
    const desk = opened(map(1, 1, 4, 3, 4), 'fr');
    desk.getState().chainAsked(idOf('zoe'));
    desk.getState().closeTiesToggled();
    for (const id of ['tie0', 'tie1']) desk.getState().execute(describeTie, { id: id as TieId, patch: { level: 4 } });
    expect(isByCloseTies(desk.getState())).toBe(false);
    expect(selectChain(desk.getState())).toEqual(SHORTEST);
  });
});
