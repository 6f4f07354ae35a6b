import { describe, expect, it } from 'vitest';
import type { ActorId, Day, ThemeId } from '../../src/domain/brand';
import type { Look } from '../../src/domain/looks/look';
import { NOT_NARROWED } from '../../src/domain/looks/narrowing';
import { type AppStore, createAppStore } from '../../src/store/appStore';
import { selectLook } from '../../src/store/selectors/selectLook';
import { takeLook } from '../../src/store/takeLook';
import { richDocument } from '../helpers/randomEdits';

const LEA = 'lea' as ActorId;
const CUMA = 'cuma' as ActorId;

function opened(): AppStore {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  store.setState({ document: richDocument(), mapId: 'm' });
  return store;
}

const LOOKS: readonly Look[] = [
  { view: 'circles', grouping: 'groups', outlined: [] },
  {
    view: 'free',
    grouping: 'territory',
    from: CUMA,
    withoutOfficer: true,
    agedTies: true,
    formality: 'formal',
    difficulty: 'partners',
    narrowing: { ...NOT_NARROWED, around: { actor: LEA, steps: 2 }, themes: ['water' as ThemeId], types: ['person'] },
    outlined: [CUMA],
    pointed: { kind: 'actor', id: LEA },
  },
  { view: 'matrix', grouping: 'family', outlined: [], pointed: { kind: 'chain', id: CUMA }, byCloseTies: true },
  { view: 'circles', grouping: 'network', outlined: [], folded: [CUMA], notesHidden: true },
  { view: 'roles', grouping: 'network', outlined: [], pointed: { kind: 'finding', id: 'noWitness' } },
  { view: 'circles', grouping: 'groups', outlined: [], pointed: { kind: 'tie', id: 'lea-moi' } },
];

describe('a look', () => {
  it.each(LOOKS)('is taken and is then what the window has: %j', (look) => {
    const store = opened();
    const { document, picture } = store.getState();
    store.setState(takeLook(look, document, picture));
    expect(selectLook(store.getState())).toEqual(look);
  });

  it('leaves nothing of the look before', () => {
    const store = opened();
    for (const look of [...LOOKS, ...LOOKS.toReversed()]) {
      store.setState(takeLook(look, store.getState().document, store.getState().picture));
      expect(selectLook(store.getState())).toEqual(look);
    }
  });

  it('passes over what is gone', () => {
    const { document, picture } = opened().getState();
    const gone = 'gone' as ActorId;
    const looked = takeLook(
      {
        view: 'free',
        grouping: 'groups',
        from: gone,
        narrowing: { ...NOT_NARROWED, around: { actor: gone, steps: 1 }, networks: [gone], themes: ['x' as ThemeId] },
        outlined: [gone, LEA],
        pointed: { kind: 'chain', id: gone },
        byCloseTies: true,
        folded: ['gone'],
      },
      document,
      picture,
    );
    expect(looked).toMatchObject({
      from: null,
      narrowing: NOT_NARROWED,
      outlined: [LEA],
      selection: { kind: 'nothing' },
      chainTo: null,
      byCloseTies: false,
      folded: new Set(),
    });
  });

  it('is of the whole map again when another one is opened', () => {
    const store = opened();
    store.getState().narrowed({ types: ['person'], around: { actor: LEA, steps: 1 } });
    store.getState().narrowed({ around: undefined });
    expect(store.getState().narrowing).toEqual({ ...NOT_NARROWED, types: ['person'] });
    store.getState().mapChanged();
    expect(store.getState().narrowing).toEqual(NOT_NARROWED);
  });
});
