import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { tableFr } from '../../../src/i18n/table/fr';
import { vocabularyFr } from '../../../src/i18n/vocabulary/fr';
import { actorRows } from '../../../src/ui/table/actorRows';
import { sameProps } from '../../../src/ui/table/sameRow';

const columns = [{ id: 'name' }];

function propsOf(territory: string, selected: string | null, activeColumn: number | null = null) {
  const map: MapDocument = {
    ...emptyDocument('Val'),
    actors: new Map(
      ['Léa', 'Zoé', 'Bruno'].map((name) => {
        const actor = newActor(name as ActorId, name, 'person');
        return [actor.id, name === 'Zoé' ? { ...actor, territory } : actor];
      }),
    ),
  };
  return actorRows(map, tableFr, vocabularyFr).map((row) => ({
    row,
    columns,
    selected: row.id === selected,
    activeColumn: row.id === selected ? activeColumn : null,
  }));
}

/** The rows that are drawn again from one state to the next. */
function drawnAgain(before: ReturnType<typeof propsOf>, after: ReturnType<typeof propsOf>) {
  return after.filter((props, index) => !sameProps(before[index]!, props)).map(({ row }) => row.id);
}

describe('rows drawn again', () => {
  it('are the one left and the one chosen, when selecting', () => {
    expect(drawnAgain(propsOf('Val', 'Léa'), propsOf('Val', 'Bruno'))).toEqual(['Léa', 'Bruno']);
  });

  it('are the one of the actor that was changed, though all were worked out anew', () => {
    expect(drawnAgain(propsOf('Val', 'Léa'), propsOf('Mont', 'Léa'))).toEqual(['Zoé']);
  });

  it('are the one in which the active cell moves', () => {
    expect(drawnAgain(propsOf('Val', 'Léa', 0), propsOf('Val', 'Léa', 1))).toEqual(['Léa']);
  });

  it('are those that come into a block of cells, and those that leave it', () => {
    const [before, after] = [propsOf('Val', 'Léa'), propsOf('Val', 'Léa')];
    const inBlock = after.map((props) => (props.row.id === 'Zoé' ? { ...props, from: 0, to: 1 } : props));
    expect(drawnAgain(before, inBlock)).toEqual(['Zoé']);
    expect(drawnAgain(inBlock, before)).toEqual(['Zoé']);
  });

  it('are none when nothing is said otherwise', () => {
    expect(drawnAgain(propsOf('Val', 'Léa'), propsOf('Val', 'Léa'))).toEqual([]);
  });
});
