import { describe, expect, it } from 'vitest';
import { idsOf } from '../../src/analysis/rowsOf';
import { newActor } from '../../src/domain/actor';
import type { ActorId, Day, LookId, StepId, TieId } from '../../src/domain/brand';
import { addActor, describeActor, keepLook, keepPlacements } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { NOT_NARROWED } from '../../src/domain/looks/narrowing';
import type { MapDocument } from '../../src/domain/mapDocument';
import type { Pseudonyms } from '../../src/domain/masking/pseudonym';
import { newTie } from '../../src/domain/tie';
import type { TrialStep } from '../../src/domain/trialStep';
import { MESSAGES } from '../../src/i18n/language';
import { createAppStore } from '../../src/store/appStore';
import { roomStore } from '../../src/store/roomStore';
import { hasFolded } from '../../src/store/selectors/foldableGroups';
import { selectFindings } from '../../src/store/selectors/selectFindings';
import { selectGraph } from '../../src/store/selectors/selectGraph';
import { selectHiddenConfidential } from '../../src/store/selectors/selectHiddenConfidential';
import { selectTrialSteps } from '../../src/store/selectors/selectTrial';
import { selectVisibility } from '../../src/store/selectors/selectVisibility';
import { runRoomCommand } from '../../src/ui/room/roomCommands';
import { aMap } from '../helpers/documents';

const [lea, secretId] = ['lea' as ActorId, 'secret' as TieId];

function plantedMap(): MapDocument {
  const map = aMap({ lea: { name: 'Léa Fontanel', profile: 'elected' }, cuma: { type: 'structure' } }, [
    'lea-cuma',
    'cuma-bo',
    'lea-ann',
  ]);
  const secret = { ...newTie(secretId, lea, 'bo' as ActorId), confidential: true };
  return {
    ...map,
    privates: new Map([[lea, { notes: 'zq', email: 'zq@exemple.test' }]]),
    ties: new Map([...map.ties, [secretId, secret]]),
    placements: new Map(
      ['lea', 'cuma', 'bo', 'ann'].map((id, index) => [
        id as ActorId,
        { id: id as ActorId, circles: { x: index * 100, y: 0 }, free: { x: 0, y: index } },
      ]),
    ),
  };
}

function opened(document = plantedMap()) {
  const desk = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  desk.getState().openDocument('map', startHistory(document));
  const kept = new Map<string, Pseudonyms>();
  const room = roomStore(desk, {
    wordsOf: (language) => MESSAGES[language].room.masks,
    keptPseudonyms: (mapId) => kept.get(mapId) ?? new Map(),
    keepPseudonyms: (mapId, pseudonyms) => kept.set(mapId, pseudonyms),
  });
  return { desk, room, kept };
}

describe('what is tapped and told in a room that is masked', () => {
  const paul = 'paul' as ActorId;
  const from = (territory: string) => ({
    name: territory,
    type: 'structure' as const,
    territory,
    family: 'association',
  });
  const map = aMap(
    {
      lea: { name: 'Léa Fontanel', roles: ['beneficiary'], publics: ['les amis de paul'] },
      paul: { name: 'Paul Martin', territory: 'Saint-Martin' },
      far: from('Saint-Martin'),
      other: from('Haute-Combe'),
    },
    ['lea-paul'],
  );

  it('is looked at on the map itself, and no text of the room comes into the map', () => {
    const { desk, room } = opened(map);
    desk.getState().maskingChosen('persons');
    const masked = selectFindings(room.getState()).findings.map(({ key }) => key);
    const real = selectFindings(desk.getState()).findings.map(({ key }) => key);
    expect(masked.map((key) => room.getState().realKey(key)).sort()).toEqual([...real].sort());
    const about = real.find((key) => key.startsWith('noRelay:public:'))!;
    const shown = masked.find((key) => room.getState().realKey(key) === about)!;
    expect(shown).not.toBe(about);
    expect(decodeURIComponent(shown)).not.toContain('paul');
    room.getState().findingChosen(shown);
    expect(desk.getState().selection).toEqual({ kind: 'finding', key: about });
    expect(room.getState().selection).toEqual({ kind: 'finding', key: shown });
    room.getState().seatOpened([shown]);
    expect(desk.getState().seat).toEqual([about]);
    expect(room.getState().seat).toEqual([shown]);
  });

  it('is the part of the map that the desk is narrowed to, and that the room may read', () => {
    const narrowing = { ...NOT_NARROWED, territories: ['Saint-Martin'] };
    const look = { view: 'circles', grouping: 'groups', outlined: [], narrowing } as const;
    const step = { id: 's' as StepId, kind: 'own', rank: 1, title: 'Ici', text: 'Ici.', look } as const;
    const { desk, room } = opened({ ...map, story: new Map([[step.id, step]]) });
    desk.getState().maskingChosen('persons');
    runRoomCommand('first', desk, room, null);
    expect(desk.getState().narrowing.territories).toEqual(['Saint-Martin']);
    expect(room.getState().narrowing.territories).toEqual(['Lieu\u00A01']);
    const shown = (store: typeof desk) => [...idsOf(selectGraph(store.getState()))].sort();
    expect(shown(room)).toEqual(shown(desk));
    expect(shown(room)).toContain(paul);
    expect(shown(room)).not.toContain('other');
  });

  it('folds the same areas for the room, whose keys name none that is masked', () => {
    const { desk, room } = opened(map);
    desk.getState().groupingChosen('territory');
    desk.getState().maskingChosen('persons');
    desk.getState().groupsFolded(['territory:saint-martin']);
    expect(hasFolded(room.getState())).toBe(true);
    const [shown = ''] = room.getState().folded;
    expect(shown).not.toContain('martin');
    room.getState().bundleToggled(shown);
    expect(desk.getState().folded.size).toBe(0);
    room.getState().groupsFolded([shown]);
    expect([...desk.getState().folded]).toEqual(['territory:saint-martin']);
    // A kept view of it, however the area is written there.
    const look = { view: 'circles', grouping: 'territory', outlined: [], folded: ['saint-martin'] } as const;
    desk.getState().execute(keepLook, { saved: { id: 'l' as LookId, name: 'Vue', look } });
    expect(JSON.stringify([...room.getState().document.looks.values()]).toLowerCase()).not.toContain('martin');
    desk.getState().maskingChosen('nobody');
    expect([...room.getState().folded]).toEqual(['territory:saint-martin']);
  });

  it('has the names that were left readable on this map, and on no other', () => {
    const { desk, room } = opened(map);
    desk.getState().maskingChosen('persons');
    const territory = () => room.getState().document.actors.get(paul)?.territory;
    expect(territory()).toBe('Lieu\u00A01');
    desk.getState().readableSet({ mapId: 'map', keys: new Set(['place:saint-martin']) });
    expect(territory()).toBe('Saint-Martin');
    desk.getState().openDocument('other', startHistory(map));
    expect(territory()).toBe('Lieu\u00A01');
  });
});

describe('the state of a room', () => {
  it('holds no private note, no confidential tie and no milestone', () => {
    const { desk, room } = opened();
    const { document } = room.getState();
    expect(document.privates.size).toBe(0);
    expect(document.ties.has(secretId)).toBe(false);
    expect(JSON.stringify([...document.actors, ...document.ties])).not.toContain('zq');
    expect(desk.getState().document.privates.size).toBe(1);
    expect(desk.getState().document.ties.has(secretId)).toBe(true);
  });

  it('is the same object while the desk is, so that nothing is drawn twice', () => {
    const { desk, room } = opened();
    expect(room.getState()).toBe(room.getState());
    const { ties } = room.getState().document;
    desk.getState().actorChosen(lea);
    expect(room.getState().document.ties).toBe(ties);
    desk.getState().execute(describeActor, { id: lea, patch: { mission: 'relier' } });
    expect(room.getState().document.ties).toBe(ties);
    expect(room.getState().selection).toEqual({ kind: 'actor', id: lea });
  });

  it('does not make the desk forget what it worked out, nor the other way round', () => {
    const { desk, room } = opened();
    const ofDesk = selectGraph(desk.getState());
    const ofRoom = selectGraph(room.getState());
    expect(ofRoom).not.toBe(ofDesk);
    expect(selectGraph(desk.getState())).toBe(ofDesk);
    expect(selectGraph(room.getState())).toBe(ofRoom);
  });

  it('masks names under pseudonyms that stay, and keeps them', () => {
    const { desk, room, kept } = opened();
    desk.getState().maskingChosen('persons');
    const name = () => room.getState().document.actors.get(lea)?.name;
    expect(name()).toBe('Élu·e\u00A01');
    desk.getState().execute(addActor, { actor: { ...newActor('a' as ActorId, 'Aa', 'person'), profile: 'elected' } });
    expect(room.getState().document.actors.get('a' as ActorId)?.name).toBe('Élu·e\u00A02');
    desk.getState().undo();
    expect(name()).toBe('Élu·e\u00A01');
    expect(kept.get('map')?.get(lea)).toEqual({ base: 'elected', number: 1 });
    expect(desk.getState().document.actors.get(lea)?.name).toBe('Léa Fontanel');
  });

  it('forgets the place of whoever is only near by a confidential tie: it would tell of it', () => {
    const { room } = opened();
    const { placements } = room.getState().document;
    expect(placements.get('bo' as ActorId)?.circles).toBeUndefined();
    expect(placements.get('ann' as ActorId)?.circles).toEqual({ x: 300, y: 0 });
  });

  it('keeps places for newcomers only: what a room moved, the map did not', async () => {
    const { desk, room } = opened();
    desk.getState().execute(addActor, { actor: newActor('new' as ActorId, 'Nouveau') });
    const place = (id: string) => ({ id: id as ActorId, circles: { x: 7, y: 7 } });
    room.getState().execute(keepPlacements, { placements: [place('bo'), place('new')] });
    await Promise.resolve();
    expect(desk.getState().document.placements.get('bo' as ActorId)?.circles).toEqual({ x: 200, y: 0 });
    expect(desk.getState().document.placements.get('new' as ActorId)?.circles).toEqual({ x: 7, y: 7 });
  });

  it('keeps where all made room for a newcomer while it alone draws, but not what would tell of a confidential tie', async () => {
    const { desk, room } = opened();
    const places = (x: number, ...ids: string[]) => ({
      placements: ids.map((id) => ({ id: id as ActorId, circles: { x, y: x } })),
    });
    const at = (id: string) => desk.getState().document.placements.get(id as ActorId)?.circles?.x;
    desk.getState().projectionStarted();
    room.getState().execute(keepPlacements, places(3, 'ann', 'bo'));
    await Promise.resolve();
    expect(at('ann')).toBe(300);
    desk.getState().execute(addActor, { actor: newActor('new' as ActorId, 'Nouveau') });
    room.getState().execute(keepPlacements, places(7, 'ann', 'bo', 'new'));
    // Another picture that drew the same change comes later.
    room.getState().execute(keepPlacements, places(9, 'ann', 'new'));
    await Promise.resolve();
    expect(['ann', 'bo', 'new'].map(at)).toEqual([7, 200, 7]);
  });

  it('keeps places while another picture does, told in the middle of it', async () => {
    const { desk, room } = opened();
    const place = { id: 'new' as ActorId, circles: { x: 7, y: 7 } };
    // Saving sets the state while a change is told: pictures of the room look at it then.
    desk.getState().onChange(() => desk.getState().tableChosen('ties'));
    desk.subscribe((state, before) => {
      if (state.table !== before.table) room.getState().execute(keepPlacements, { placements: [place] });
    });
    desk.getState().execute(addActor, { actor: newActor('new' as ActorId, 'Nouveau') });
    await Promise.resolve();
    expect(desk.getState().document.placements.get('new' as ActorId)?.circles).toEqual({ x: 7, y: 7 });
  });
});

describe('the desk while a room watches', () => {
  it('shows no hidden note because a step is told that has no look of its own', () => {
    const { desk, room } = opened();
    desk.getState().notesToggled();
    runRoomCommand('first', desk, room, null);
    expect(desk.getState().toldStep).not.toBeNull();
    expect(desk.getState().notesHidden).toBe(true);
    const look = { view: 'circles', grouping: 'groups', outlined: [] } as const;
    const step = { id: 's' as StepId, kind: 'own', rank: 1, title: 'Ici', text: 'Ici.', look } as const;
    const told = opened({ ...plantedMap(), story: new Map([[step.id, step]]) });
    told.desk.getState().notesToggled();
    runRoomCommand('first', told.desk, told.room, null);
    expect(told.desk.getState().notesHidden).toBe(false);
  });

  it('measures without confidential ties, and gives the look back afterwards', () => {
    const { desk } = opened();
    expect(selectVisibility(desk.getState()).confidential).toBe(true);
    const ties = selectGraph(desk.getState()).size;
    desk.getState().pictureChosen('free');
    desk.getState().actorChosen(lea);
    desk.getState().projectionStarted();
    expect(selectVisibility(desk.getState()).confidential).toBe(false);
    expect(selectHiddenConfidential(desk.getState())).toBe(1);
    expect(selectGraph(desk.getState()).size).toBe(ties - 1);
    desk.getState().pictureChosen('circles');
    desk.getState().selectionCleared();
    desk.getState().groupingChosen('family');
    desk.getState().groupsFolded(['family:association']);
    desk.getState().notesToggled();
    desk.getState().projectionEnded();
    expect(desk.getState()).toMatchObject({
      picture: 'free',
      grouping: 'groups',
      selection: { kind: 'actor', id: lea },
      folded: new Set(),
      notesHidden: false,
      projecting: false,
    });
    expect(selectGraph(desk.getState()).size).toBe(ties);
  });

  it('does so for a window of its own too', () => {
    const { desk } = opened();
    desk.getState().roomCame();
    expect(selectVisibility(desk.getState()).confidential).toBe(false);
    desk.getState().roomLeft();
    expect(selectVisibility(desk.getState()).confidential).toBe(true);
  });
});

describe('what is tried in front of a room', () => {
  const zoe = { ...newActor('zoe' as ActorId, 'Zoé Carpentras', 'person'), mission: 'Zoé aide Léa' };
  const step: TrialStep = { kind: 'actor', actor: zoe, ties: [newTie('tried' as TieId, zoe.id, lea)] };

  it('has no name while names are masked, and its own again afterwards', () => {
    const { desk, room } = opened();
    desk.getState().stepAdded(step);
    expect(selectTrialSteps(room.getState())).toEqual([step]);
    desk.getState().maskingChosen('persons');
    const [masked] = selectTrialSteps(room.getState());
    expect(JSON.stringify(masked)).not.toMatch(/Zoé|Carpentras|Léa/);
    expect(masked).toMatchObject({
      kind: 'actor',
      actor: { id: 'zoe', name: expect.stringMatching(/^Personne\s\d$/) as string },
      ties: [{ id: 'tried' }],
    });
    expect(room.getState().document.actors.has(zoe.id)).toBe(false);
    expect(room.getState().document.ties.has('tried' as TieId)).toBe(false);
    expect(selectTrialSteps(desk.getState())).toEqual([step]);
    desk.getState().maskingChosen('nobody');
    expect(selectTrialSteps(room.getState())).toEqual([step]);
  });

  it('keeps its pseudonym once it is kept', () => {
    const { desk, room } = opened();
    desk.getState().maskingChosen('everybody');
    desk.getState().stepAdded(step);
    const [tried] = selectTrialSteps(room.getState());
    desk.getState().trialDropped();
    desk.getState().execute(addActor, { actor: zoe });
    expect(tried?.kind === 'actor' && tried.actor.name).toBe(room.getState().document.actors.get(zoe.id)?.name);
  });
});
