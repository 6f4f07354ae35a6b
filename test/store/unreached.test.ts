import { describe, expect, it } from 'vitest';
import { chooseBeneficiary } from '../../src/domain/commands';
import { MESSAGES } from '../../src/i18n/language';
import { roomStore } from '../../src/store/roomStore';
import { selectChain, selectUnreached } from '../../src/store/selectors/selectChain';
import { selectRoomWords } from '../../src/ui/room/roomWords';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';
import { opened } from '../helpers/toldStories';

const MAP = () => aMap({ lea: {}, tom: {} }, ['lea-ana', 'zoe-bo']);
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('a route that was asked for', () => {
  it('and is not known is said, with whom to ask about, at the desk and in the room', () => {
    const desk = opened(MAP(), 'fr');
    desk.getState().chainAsked(idOf('zoe'));
    expect(selectChain(desk.getState())).toBeNull();
    expect(selectUnreached(desk.getState())).toBe('zoe');
    const room = roomStore(desk, {
      wordsOf: (one) => MESSAGES[one].room.masks,
      keptPseudonyms: () => new Map(),
      keepPseudonyms: () => undefined,
    });
    expect(plain(selectRoomWords(room.getState()).band)).toBe(
      'Aucun chemin connu vers zoe. Demandez qui connaît zoe ou bo, puis ajoutez le lien.',
    );
    // Nobody is shown to a room as one whom nobody knows.
    desk.getState().chainAsked(idOf('tom'));
    expect(selectUnreached(desk.getState())).toBe('tom');
    expect(selectRoomWords(room.getState()).band).not.toContain('tom');
    desk.getState().chainAsked(idOf('ana'));
    expect(selectUnreached(desk.getState())).toBeNull();
  });

  it('leads nowhere once it is where one looks from', () => {
    const desk = opened(MAP(), 'fr');
    desk.getState().chainAsked(idOf('ana'));
    expect(selectChain(desk.getState())).toEqual(['lea', 'ana']);
    desk.getState().execute(chooseBeneficiary, { id: idOf('ana') });
    expect(selectChain(desk.getState())).toBeNull();
    expect(selectUnreached(desk.getState())).toBeNull();
  });
});
