import { describe, expect, it } from 'vitest';
import { changedBetween } from '../../../src/analysis/compare/changedBetween';
import { matchMaps } from '../../../src/analysis/compare/matchMaps';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, ThemeId, TieId } from '../../../src/domain/brand';
import * as commands from '../../../src/domain/commands';
import type { Command } from '../../../src/domain/commands/command';
import { type CommandName, execute, startHistory } from '../../../src/domain/history/history';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';

const [A, B, C] = ['a', 'b', 'c'] as ActorId[] as [ActorId, ActorId, ActorId];

function after<Args>(document: MapDocument, command: Command<CommandName, Args>, args: Args): MapDocument {
  return execute(startHistory(document), command, args).history.document;
}

function aMap(): MapDocument {
  let map = emptyDocument('Carte');
  for (const [id, name] of [
    [A, 'Anne'],
    [B, 'Bois'],
    [C, 'CUMA'],
  ] as const)
    map = after(map, commands.addActor, { actor: newActor(id, name) });
  map = after(map, commands.connectActors, { tie: newTie('t1' as TieId, A, B) });
  map = after(map, commands.connectActors, { tie: newTie('t2' as TieId, B, C) });
  return after(map, commands.tagActor, { id: A, theme: { id: 'th' as ThemeId, label: 'Eau' } });
}

function changed(before: MapDocument, later: MapDocument) {
  const { actors, ties } = changedBetween(before, later, matchMaps(before, later).actors);
  return [actors, ties.map((pair) => pair.join('-'))];
}

describe('what changed of those who are in both', () => {
  it('is nothing when only places, private notes or ids are others', () => {
    const map = aMap();
    expect(changed(map, map)).toEqual([[], []]);
    const moved = after(map, commands.placeActor, { id: A, placement: { free: { x: 1, y: 2 } } });
    const noted = after(moved, commands.writePrivateNotes, { id: A, patch: { notes: 'n' } });
    expect(changed(map, noted)).toEqual([[], []]);
    const other = { ...map, themes: new Map([['x' as ThemeId, { id: 'x' as ThemeId, label: 'EAU' }]]) };
    const actors = new Map(
      [...map.actors].map(([id, actor]) => [id, { ...actor, themes: actor.themes.map(() => 'x' as ThemeId) }]),
    );
    expect(changed(map, { ...other, actors })).toEqual([[], []]);
  });

  it('names the actors and the pairs that are said to be otherwise', () => {
    const map = aMap();
    expect(changed(map, after(map, commands.describeActor, { id: B, patch: { territory: 'Val' } }))).toEqual([[B], []]);
    expect(changed(map, after(map, commands.describeTie, { id: 't1' as TieId, patch: { level: 3 } }))).toEqual([
      [],
      ['a-b'],
    ]);
    const second = after(map, commands.connectActors, { tie: { ...newTie('t3' as TieId, C, B), nature: 'worksFor' } });
    expect(changed(map, second)).toEqual([[], ['b-c']]);
  });

  it('leaves out who is in one of them only', () => {
    const map = aMap();
    expect(changed(map, after(map, commands.removeActor, { id: C }))).toEqual([[], []]);
    expect(changed(after(map, commands.removeActor, { id: C }), map)).toEqual([[], []]);
  });
});
