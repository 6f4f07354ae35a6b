import { describe, expect, it } from 'vitest';
import type { ActorId, Day, GroupId, LookId, ThemeId } from '../../src/domain/brand';
import { keepLook, removeActor, removeLook } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { goneFromLook, isAnythingGone } from '../../src/domain/looks/goneFromLook';
import { GROUPINGS } from '../../src/domain/looks/grouping';
import type { Look } from '../../src/domain/looks/look';
import { NOT_NARROWED } from '../../src/domain/looks/narrowing';
import { readNative } from '../../src/formats/native/read';
import { writeNative } from '../../src/formats/native/write';
import { createAppStore } from '../../src/store/appStore';
import { foldableGroups, hasFolded } from '../../src/store/selectors/foldableGroups';
import { selectOpenGaps } from '../../src/store/selectors/selectAskedFindings';
import { selectFocus } from '../../src/store/selectors/selectFocus';
import { selectLeftWithoutTie } from '../../src/store/selectors/selectLeftWithoutTie';
import { selectLook } from '../../src/store/selectors/selectLook';
import { selectEmptySeats } from '../../src/store/selectors/selectSeats';
import { takeSavedLook } from '../../src/store/takeSavedLook';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';
import { sampleMap } from '../helpers/sampleMap';

function aDesk(document = sampleMap('fr')) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(document), false);
  const keep = (name: string, look: Look = selectLook(store.getState()), id = 'l1') =>
    store.getState().execute(keepLook, { saved: { id: id as LookId, name, look } }, name);
  const saved = (id = 'l1') => store.getState().document.looks.get(id as LookId)!;
  return { store, keep, saved };
}

const theme = (label: string) => [...sampleMap('fr').themes.values()].find((one) => one.label === label)!.id;

describe('views that are kept', () => {
  it('come back from the file as they were, and show the same', () => {
    const { store, keep } = aDesk();
    const { narrowed, difficultyChosen, pictureChosen, formalityChosen } = store.getState();
    const someone = [...store.getState().document.actors.keys()][3]!;
    narrowed({ around: { actor: someone, steps: 2 }, themes: [theme('jeunesse')], profiles: ['elected'] });
    difficultyChosen('witnesses');
    pictureChosen('free');
    formalityChosen('formal');
    const look = selectLook(store.getState());
    keep('Jeunesse');
    const result = readNative({
      name: 'x.maillon.json',
      bytes: new TextEncoder().encode(writeNative(store.getState().document)),
    });
    if (result.outcome === 'error') throw new Error('the file cannot be read');
    const again = aDesk(result.document);
    expect(again.saved()).toEqual({ id: 'l1', name: 'Jeunesse', look });
    takeSavedLook(again.store, again.saved());
    expect(selectLook(again.store.getState())).toEqual(look);
    expect(again.store.getState().goneFromLook).toBeNull();
  });

  it('are renamed, replaced and deleted, each one step to undo', () => {
    const { store, keep, saved } = aDesk();
    keep('Une');
    store.getState().narrowed({ types: ['network'] });
    keep('Deux', saved().look);
    expect(saved().name).toBe('Deux');
    keep('Deux');
    expect(saved().look.narrowing?.types).toEqual(['network']);
    store.getState().execute(removeLook, { id: 'l1' as LookId });
    expect(saved()).toBeUndefined();
    store.getState().undo();
    store.getState().undo();
    expect(saved()).toMatchObject({ name: 'Deux' });
    expect(saved().look.narrowing).toBeUndefined();
    store.getState().undo();
    expect(saved().name).toBe('Une');
  });

  it('say what of them is gone, and show the rest', () => {
    const { store, keep, saved } = aDesk();
    const [first, second] = [...store.getState().document.actors.keys()] as [ActorId, ActorId];
    store.getState().narrowed({ around: { actor: first, steps: 1 }, types: ['person'] });
    store.getState().actorChosen(second);
    keep('Autour');
    store.getState().widened();
    for (const id of [first, second]) store.getState().execute(removeActor, { id });
    takeSavedLook(store, saved());
    const state = store.getState();
    expect(state.goneFromLook).toEqual({ actors: 2, ties: 0, themes: 0, groups: 0, questions: 0 });
    expect(state.narrowing).toEqual({ ...NOT_NARROWED, types: ['person'] });
    state.goneRead();
    expect(store.getState().goneFromLook).toBeNull();
    // Another look is taken, or something is chosen: what was said is of before.
    takeSavedLook(store, saved());
    store.getState().narrowed({ types: [] });
    expect(store.getState().goneFromLook).toBeNull();
  });

  it('count what is gone once, whatever it is', () => {
    const gone = goneFromLook(
      {
        view: 'circles',
        grouping: 'groups',
        from: idOf('x'),
        narrowing: {
          ...NOT_NARROWED,
          around: { actor: idOf('x'), steps: 1 },
          networks: [idOf('y')],
          themes: ['t' as ThemeId],
          groups: ['g' as GroupId, 'h' as GroupId],
        },
        outlined: [idOf('y')],
        pointed: { kind: 'tie', id: 'no' },
      },
      aMap({ lea: {} }),
    );
    expect(gone).toEqual({ actors: 2, ties: 1, themes: 1, groups: 2, questions: 0 });
    expect(isAnythingGone(gone)).toBe(true);
  });

  it.each(GROUPINGS)('fold the groups that were folded, as far as the map still has them, by %s', (grouping) => {
    const { store, keep, saved } = aDesk();
    store.getState().groupingChosen(grouping);
    const all = foldableGroups(store.getState());
    expect(all.length).toBeGreaterThan(1);
    store.getState().groupsFolded(all);
    keep('Repliée');
    store.getState().groupsFolded([]);
    store.getState().groupingChosen(grouping === 'groups' ? 'family' : 'groups');
    takeSavedLook(store, saved());
    expect([...store.getState().folded]).toEqual(all);
    expect(hasFolded(store.getState())).toBe(true);
    expect(store.getState().goneFromLook).toBeNull();
    // A group that nobody is in any more.
    keep('Plus large', { ...saved().look, folded: [...(saved().look.folded ?? []), 'nowhere'] }, 'l2');
    takeSavedLook(store, saved('l2'));
    expect([...store.getState().folded]).toEqual(all);
    const gone = { actors: 0, ties: 0, themes: 0, groups: 0, questions: 0 };
    expect(store.getState().goneFromLook).toEqual({ ...gone, [grouping === 'network' ? 'actors' : 'groups']: 1 });
  });

  it('keep no fold of groups by which the map is not grouped', () => {
    const { store } = aDesk();
    store.getState().groupingChosen('network');
    store.getState().groupsFolded(foldableGroups(store.getState()));
    store.getState().groupingChosen('territory');
    expect(selectLook(store.getState()).folded).toBeUndefined();
  });

  it('hide notes, and go by close ties, as they were kept', () => {
    const { store, keep, saved } = aDesk();
    const someone = [...store.getState().document.actors.keys()][5]!;
    store.getState().chainAsked(someone);
    store.getState().closeTiesToggled();
    store.getState().notesToggled();
    keep('Étroits');
    store.getState().notesToggled();
    store.getState().chainAsked(null);
    takeSavedLook(store, saved());
    expect(store.getState()).toMatchObject({ chainTo: someone, byCloseTies: true, notesHidden: true });
    keep('Tout', { view: 'circles', grouping: 'groups', outlined: [] }, 'l2');
    takeSavedLook(store, saved('l2'));
    expect(store.getState()).toMatchObject({ chainTo: null, byCloseTies: false, notesHidden: false });
  });

  it('say that the question they point at is closed', () => {
    const { store, keep, saved } = aDesk();
    const [open] = selectOpenGaps(store.getState());
    store.getState().findingChosen(open!.key);
    keep('Ouverte');
    keep('Fermée', { ...saved().look, pointed: { kind: 'finding', id: 'noWitness rien' } }, 'l2');
    takeSavedLook(store, saved());
    expect(store.getState().goneFromLook).toBeNull();
    takeSavedLook(store, saved('l2'));
    expect(store.getState().goneFromLook?.questions).toBe(1);
  });
});

describe('one difficulty', () => {
  it('asks its own questions only, and whom it concerns stands out', () => {
    const { store } = aDesk();
    expect(selectFocus(store.getState()).highlighted).toBeUndefined();
    store.getState().difficultyChosen('witnesses');
    const asked = selectEmptySeats(store.getState());
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(selectOpenGaps(store.getState()).length);
    for (const { rule } of asked) expect(['noWitness', 'noWitnessProfile']).toContain(rule);
    const lit = selectFocus(store.getState()).highlighted!;
    for (const { actors, candidates } of asked)
      for (const id of [...actors, ...candidates.slice(0, 5).map(({ actor }) => actor)])
        expect(lit.actors).toContain(id);
    expect(lit.actors.size).toBeLessThan(store.getState().document.actors.size / 2);
    store.getState().widened();
    expect(selectEmptySeats(store.getState()).length).toBeGreaterThan(asked.length);
  });
});

describe('ties that are hidden', () => {
  it('leave without a tie those who have others: they are named, and nobody who never had one', () => {
    const { store } = aDesk(aMap({ alone: {} }, ['lea-ana:memberOf', 'ana-bo:knows', 'lea-cy:knows', 'dan-bo:knows!']));
    const left = () => selectLeftWithoutTie(store.getState());
    expect(left()).toEqual([]);
    store.getState().formalityChosen('formal');
    expect(left()).toEqual(['bo', 'cy']);
    store.getState().formalityChosen('informal');
    expect(left()).toEqual([]);
  });
});
