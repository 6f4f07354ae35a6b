import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, Day, ThemeId, TieId } from '../../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import { tableFr } from '../../../src/i18n/table/fr';
import { vocabularyFr } from '../../../src/i18n/vocabulary/fr';
import { actorRows } from '../../../src/ui/table/actorRows';
import { arrangeRows } from '../../../src/ui/table/arrangeRows';
import { nextCell } from '../../../src/ui/table/nextCell';
import { ROW_HEIGHT, rowsInView } from '../../../src/ui/table/rowsInView';
import { tieRows } from '../../../src/ui/table/tieRows';

const id = (name: string) => name as ActorId;
const tie = (name: string, a: string, b: string) => newTie(name as TieId, id(a), id(b));

const MAP: MapDocument = {
  ...emptyDocument('Val'),
  themes: new Map([['eau' as ThemeId, { id: 'eau' as ThemeId, label: 'Eau' }]]),
  actors: new Map(
    [
      { ...newActor(id('lea'), 'Léa', 'person'), territory: 'Haut-Vallon', themes: ['eau' as ThemeId] },
      {
        ...newActor(id('cuma'), 'CUMA du Val', 'structure'),
        roles: [{ role: 'relay' as const }, { role: 'witness' as const, until: '2020' as never }],
      },
      newActor(id('ecole'), 'École'),
    ].map((actor) => [actor.id, actor]),
  ),
  ties: new Map(
    [
      { ...tie('t1', 'lea', 'cuma'), nature: 'worksFor' as const },
      { ...tie('t2', 'lea', 'ecole'), certainty: 'absent' as const, nature: 'prête un local à' },
    ].map((one) => [one.id, one]),
  ),
};
const ACTORS = actorRows(MAP, tableFr, vocabularyFr);
const named = (rows: readonly { readonly texts: { readonly name: string } }[]) => rows.map((row) => row.texts.name);

describe('rows of actors', () => {
  it('say type, current roles, themes and ties in plain words', () => {
    expect(ACTORS.find((row) => row.id === 'cuma')?.texts).toMatchObject({
      type: 'structure',
      roles: 'relais',
      ties: '1 lien',
    });
    expect(ACTORS.find((row) => row.id === 'lea')?.texts).toMatchObject({ territory: 'Haut-Vallon', themes: 'Eau' });
  });

  it('do not count a tie that is known not to exist', () => {
    expect(ACTORS.find((row) => row.id === 'ecole')?.texts.ties).toBe('aucun lien connu');
  });
});

describe('rows of ties', () => {
  it('word what is known, show a text of a file as written, and keep what is known not to exist', () => {
    const rows = tieRows(MAP, vocabularyFr);
    expect(rows[0]?.texts).toMatchObject({ a: 'Léa', b: 'CUMA du Val', nature: 'travaille pour', formal: 'formel' });
    expect(rows[1]?.texts).toMatchObject({ nature: 'prête un local à', certainty: vocabularyFr.certainties.absent });
  });
});

describe('days of ties', () => {
  it('are sorted as days, however precise they are; ties without come last', () => {
    const dated = ['2020-03-15', '2020', undefined, '2019-12', '2020-03'].map((since, index) => ({
      ...tie(`d${index}`, 'lea', 'cuma'),
      ...(since === undefined ? {} : { since: since as Day }),
    }));
    const rows = tieRows({ actors: MAP.actors, ties: new Map(dated.map((one) => [one.id, one])) }, vocabularyFr);
    const sorted = (descending: boolean) =>
      arrangeRows(rows, '', { column: 'since', descending }, 'a').map(({ texts }) => texts.since);
    expect(sorted(false)).toEqual(['12/2019', '2020', '03/2020', '15/03/2020', '']);
    expect(sorted(true)).toEqual(['15/03/2020', '03/2020', '2020', '12/2019', '']);
  });
});

describe('arranging rows', () => {
  const by = (column: 'name' | 'territory' | 'ties', descending = false) => ({ column, descending });

  it('sorts as one reads, accents and case aside', () => {
    expect(named(arrangeRows(ACTORS, '', by('name'), 'name'))).toEqual(['CUMA du Val', 'École', 'Léa']);
    expect(named(arrangeRows(ACTORS, '', by('name', true), 'name'))).toEqual(['Léa', 'École', 'CUMA du Val']);
  });

  it('sorts numbers as numbers: ten ties after two', () => {
    const rows = [10, 2, 0].map((ties) => ({
      id: `${ties}`,
      texts: { name: `n${ties}`, ties: `${ties}` },
      numbers: { ties },
    }));
    expect(arrangeRows(rows, '', { column: 'ties', descending: false }, 'name').map((row) => row.id)).toEqual([
      '0',
      '2',
      '10',
    ]);
  });

  it('keeps blank cells last, whichever way it sorts', () => {
    expect(named(arrangeRows(ACTORS, '', by('territory'), 'name'))[0]).toBe('Léa');
    expect(named(arrangeRows(ACTORS, '', by('territory', true), 'name'))[0]).toBe('Léa');
  });

  it('keeps the rows that hold every word, in any column, however spelt', () => {
    expect(named(arrangeRows(ACTORS, 'ECOLE', by('name'), 'name'))).toEqual(['École']);
    expect(named(arrangeRows(ACTORS, 'eau vallon', by('name'), 'name'))).toEqual(['Léa']);
    expect(arrangeRows(ACTORS, 'eau cuma', by('name'), 'name')).toEqual([]);
  });
});

describe('moving with the keyboard', () => {
  it('never leaves the table', () => {
    expect(nextCell('ArrowDown', false, { row: 2, column: 0 }, 3, 6)).toEqual({ row: 2, column: 0 });
    expect(nextCell('ArrowLeft', false, { row: 1, column: 0 }, 3, 6)).toEqual({ row: 1, column: 0 });
    expect(nextCell('End', true, { row: 0, column: 0 }, 3, 6)).toEqual({ row: 2, column: 5 });
    expect(nextCell('a', false, { row: 0, column: 0 }, 3, 6)).toBeUndefined();
  });
});

describe('rows in view', () => {
  it('draws up to 500 rows whole', () => {
    expect(rowsInView(500, 9000, 400)).toEqual({ start: 0, end: 500, before: 0, after: 0 });
  });

  it('draws those in view beyond, and keeps the height of the others', () => {
    for (const top of [0, 4000, 5000 * ROW_HEIGHT]) {
      const { start, end, before, after } = rowsInView(5000, top, 400);
      expect(end - start).toBeLessThan(60);
      expect(before + (end - start) * ROW_HEIGHT + after).toBe(5000 * ROW_HEIGHT);
      expect(start).toBeLessThanOrEqual(top / ROW_HEIGHT);
    }
  });
});

it('leaves blank whether a tie is formal where nothing says it', () => {
  const rows = tieRows(MAP, vocabularyFr);
  expect(rows.map(({ texts }) => texts.formal)).toEqual(['formel', '']);
});
