import { describe, expect, it } from 'vitest';
import type { ActionId, ActorId, ResourceId, ThemeId } from '../../../src/domain/brand';
import {
  mergeActors,
  recordResource,
  removeAction,
  removeActor,
  removeTheme,
  withdrawResource,
} from '../../../src/domain/commands';
import { faultsOf } from '../../../src/domain/integrity';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { aMap } from '../../helpers/documents';

const GAME = 'resource0' as ResourceId;
const [ANA, BO] = ['ana', 'bo'] as [ActorId, ActorId];

const map = (): MapDocument =>
  aMap({ ana: {}, bo: {}, fil: { type: 'network' } }, [], {
    actions: [{ title: 'Digue' }],
    resources: [
      {
        title: 'Jeu du réseau',
        holder: 'ana',
        network: 'fil',
        users: ['ana', 'bo'],
        themes: ['eau'],
        action: 'action0' as ActionId,
      },
    ],
  });

const game = (document: MapDocument) => document.resources.get(GAME);

describe('a tool or an example', () => {
  it('is recorded when all that it names is on the map, and has a title', () => {
    const before = map();
    const resource = { id: 'new' as ResourceId, title: 'Fiche', themes: [], users: [BO] };
    expect(recordResource.run(before, { resource }).resources.get(resource.id)).toBe(resource);
    for (const wrong of [
      { title: ' ' },
      { holder: 'nobody' as ActorId },
      { users: ['nobody' as ActorId] },
      { network: 'nobody' as ActorId },
      { action: 'none' as ActionId },
      { themes: ['none' as ThemeId] },
    ])
      expect(recordResource.run(before, { resource: { ...resource, ...wrong } })).toBe(before);
  });

  it('is withdrawn alone', () => {
    const after = withdrawResource.run(map(), { id: GAME });
    expect(after.resources.size).toBe(0);
    expect(after.actors.size).toBe(3);
  });

  it('outlives whoever has it, uses it or shares it, its action and its theme', () => {
    const without = removeActor.run(map(), { id: ANA });
    expect(game(without)).toMatchObject({ users: [BO], network: 'fil' });
    expect(game(without)?.holder).toBeUndefined();
    expect(game(removeActor.run(map(), { id: 'fil' as ActorId }))?.network).toBeUndefined();
    expect(game(removeAction.run(map(), { id: 'action0' as ActionId }))?.action).toBeUndefined();
    expect(game(removeTheme.run(map(), { id: 'eau' as ThemeId }))?.themes).toEqual([]);
    for (const after of [without, removeAction.run(map(), { id: 'action0' as ActionId })])
      expect(faultsOf(after)).toEqual([]);
  });

  it('goes to whoever two actors are one, each user once', () => {
    const after = mergeActors.run(map(), { kept: BO, gone: ANA, otherName: 'Autre nom' });
    expect(game(after)).toMatchObject({ holder: BO, users: [BO] });
    expect(faultsOf(after)).toEqual([]);
  });
});
