import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ThemeId, TieId } from '../../../src/domain/brand';
import { editActors, editTies } from '../../../src/domain/commands';
import { faultsOf } from '../../../src/domain/integrity';
import { type ActorColumn, type TieColumn, tableFr } from '../../../src/i18n/table/fr';
import { vocabularyFr } from '../../../src/i18n/vocabulary/fr';
import { actorCellEdits } from '../../../src/ui/table/actorCells';
import { actorRows } from '../../../src/ui/table/actorRows';
import { copiedText, filledDown, pastedBlock } from '../../../src/ui/table/cellBlock';
import { rangeBetween } from '../../../src/ui/table/cellRange';
import { tieCellEdits } from '../../../src/ui/table/tieCells';
import { tieRows } from '../../../src/ui/table/tieRows';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const ACTOR_COLUMNS: readonly ActorColumn[] = ['name', 'type', 'territory', 'roles', 'themes', 'ties'];
const TIE_COLUMNS: readonly TieColumn[] = ['a', 'nature', 'b', 'formal', 'certainty', 'level', 'since', 'until'];

const map = aMap(
  {
    ana: { territory: 'Val', themes: ['Eau', 'Bois, haies'], roles: ['witness', 'relay'] },
    bo: {},
    cy: { type: 'structure', territory: 'Mont' },
  },
  ['ana-bo:worksFor', 'bo-cy?'],
);
const rows = actorRows(map, tableFr, vocabularyFr);
const whole = (top: number, bottom: number, left = 0, right = 5) => ({ top, bottom, left, right });

let count = 0;
const newId = () => `new${count++}`;
const shown = (id: string, column: ActorColumn) => rows.find((row) => row.id === id)?.texts[column];

function pasted(text: string, at: ReturnType<typeof whole>) {
  const block = pastedBlock(text, rows, ACTOR_COLUMNS, at);
  const made = actorCellEdits(block, { document: map, vocabulary: vocabularyFr, newId, shown });
  const document = editActors.run(map, made);
  expect(faultsOf(document)).toEqual([]);
  return { ...made, document, named: [...document.actors.values()] };
}

describe('a block of cells', () => {
  it('lies between two corners, whichever comes first', () => {
    expect(rangeBetween({ row: 3, column: 1 }, { row: 1, column: 4 })).toEqual(whole(1, 3, 1, 4));
  });

  it('is copied as a spreadsheet takes it: several values told apart, tabs and quotes protected', () => {
    expect(copiedText(rows, ACTOR_COLUMNS, whole(0, 1, 0, 4))).toBe(
      'ana\tpersonne\tVal\ttémoin | relais\tEau | Bois, haies\nbo\tpersonne\t\t\t',
    );
    const texts = { name: 'a "b"\tc', type: '', territory: '', roles: '', themes: '', ties: '' };
    expect(copiedText([{ id: 'x', texts }], ['name'], whole(0, 0, 0, 0))).toBe('"a ""b""\tc"');
  });

  it('pasted where it was copied changes nothing, whatever the map is', () => {
    const { document, leftOut } = pasted(copiedText(rows, ACTOR_COLUMNS, whole(0, 2)), whole(0, 2));
    expect(leftOut).toEqual([]);
    expect(document.actors).toEqual(map.actors);
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        (cells) => {
          const table = cells.map(([a = '', b = ''], index) => ({
            id: `${index}`,
            texts: { a: a.trim() || 'x', b: b.trim() || 'y' },
          }));
          const columns = ['a', 'b'] as const;
          const range = whole(0, table.length - 1, 0, 1);
          const clean = table.map(({ id, texts }) => ({ id, texts: { a: oneLine(texts.a), b: oneLine(texts.b) } }));
          const again = pastedBlock(copiedText(clean, columns, range), clean, columns, whole(0, 0, 0, 0));
          if (table.length > 1)
            expect(again.cells.map(({ text }) => text)).toEqual(clean.flatMap(({ texts }) => [texts.a, texts.b]));
        },
      ),
    );
  });
});

const oneLine = (text: string) => text.replace(/[\r\n]/g, ' ').trim() || 'z';

describe('what is pasted into the table of actors', () => {
  it('is written from the first cell on, and adds rows below the last', () => {
    const { named, leftOut } = pasted('Mont\trelais\nPlaine\t\nÉcole\t', whole(1, 1, 2, 2));
    expect(named.map(({ territory }) => territory)).toEqual(['Val', 'Mont', 'Plaine']);
    expect(named[1]?.roles).toEqual([{ role: 'relay' }]);
    // A third row has no name: it is named, and not made.
    expect(leftOut).toEqual([{ row: 3, column: 'name', text: 'École ', fault: 'noName' }]);
    const more = pasted('Cy\tstructure\nNeuf\tpersonne\tVal\tTémoin, porteur\tEau; Lait', whole(2, 2, 0, 0));
    expect(more.document.actors.size).toBe(4);
    expect(more.named[3]).toMatchObject({
      name: 'Neuf',
      type: 'person',
      territory: 'Val',
      roles: [{ role: 'witness' }, { role: 'holder' }],
    });
    expect(more.named[3]?.themes.map((id) => more.document.themes.get(id)?.label)).toEqual(['Eau', 'Lait']);
  });

  it('of one cell is written into the whole block', () => {
    expect(pasted('Val', whole(0, 2, 2, 2)).named.map(({ territory }) => territory)).toEqual(['Val', 'Val', 'Val']);
  });

  it('leaves out what is not understood, by row and column, and writes the rest', () => {
    const { named, leftOut } = pasted('\tmachin\tVal\tpape\t\t3\ten trop', whole(1, 1, 0, 0));
    expect(named[1]).toMatchObject({ name: 'bo', type: 'person', territory: 'Val' });
    expect(leftOut.map(({ row, column, fault }) => [row, column, fault])).toEqual([
      [1, undefined, 'noColumn'],
      [1, 'name', 'blankName'],
      [1, 'type', 'notUnderstood'],
      [1, 'roles', 'notUnderstood'],
      [1, 'ties', 'fixed'],
    ]);
    for (const { row, column, text, fault } of leftOut)
      expect(tableFr.leftOut(row + 1, column, text, fault)).toMatch(/^Ligne 2/);
  });

  it('keeps a theme with a comma whole when the map has it, and makes one new theme of the same word twice', () => {
    const { document } = pasted('Bois, haies\nMiel, Pain\nmiel', whole(0, 0, 4, 4));
    expect([...document.themes.values()].map(({ label }) => label)).toEqual(['Eau', 'Bois, haies', 'Miel', 'Pain']);
    expect(document.actors.get(idOf('ana'))?.themes).toEqual(['Bois, haies' as ThemeId]);
    expect(document.actors.get(idOf('cy'))?.themes).toHaveLength(1);
  });

  it('is filled down from the first row of a block, or from the row above', () => {
    const texts = (block: ReturnType<typeof filledDown<ActorColumn>>) =>
      block.cells.map(({ row, text }) => `${row} ${text}`);
    expect(texts(filledDown(rows, ACTOR_COLUMNS, whole(0, 2, 2, 2)))).toEqual(['1 Val', '2 Val']);
    expect(texts(filledDown(rows, ACTOR_COLUMNS, whole(1, 1, 2, 2)))).toEqual(['1 Val']);
    expect(filledDown(rows, ACTOR_COLUMNS, whole(0, 0, 2, 2)).cells).toEqual([]);
  });
});

describe('what is pasted into the table of ties', () => {
  const ties = tieRows(map, vocabularyFr);
  const pastedTies = (text: string, at: ReturnType<typeof whole>) => {
    const block = pastedBlock(text, ties, TIE_COLUMNS, at);
    const made = tieCellEdits(block, { document: map, vocabulary: vocabularyFr, newId });
    const document = editTies.run(map, made);
    expect(faultsOf(document)).toEqual([]);
    return { ...made, document };
  };

  it('pasted where it was copied changes nothing', () => {
    const { document, leftOut } = pastedTies(copiedText(ties, TIE_COLUMNS, whole(0, 1)), whole(0, 1));
    expect(leftOut).toEqual([]);
    // Formal is said from then on, where it was understood from the nature.
    expect([...document.ties.values()].map(({ a, b, nature, certainty }) => [a, nature, b, certainty])).toEqual(
      [...map.ties.values()].map(({ a, b, nature, certainty }) => [a, nature, b, certainty]),
    );
  });

  it('describes ties and adds new ones, with whoever is not on the map yet', () => {
    const { document, newTies, newcomers, leftOut } = pastedTies(
      'ana\tse connaissent\tcy\tinformel\tà vérifier\t2\nNeuf\ttroque avec\tana\nNeuf\tconnaît\tNeuf\nbo',
      whole(1, 1, 0, 0),
    );
    expect(document.ties.get([...map.ties.keys()][1] as TieId)).toMatchObject({
      a: 'ana',
      b: 'cy',
      nature: 'knows',
      formal: false,
      certainty: 'toVerify',
      level: 2,
    });
    expect(newcomers.map(({ name }) => name)).toEqual(['Neuf']);
    expect(newTies).toMatchObject([{ nature: 'troque avec', b: 'ana', certainty: 'confirmed' }]);
    expect(leftOut.map(({ row, fault }) => [row, fault])).toEqual([
      [3, 'noEnd'],
      [4, 'noEnd'],
    ]);
  });

  it('dates ties as precisely as it is said, takes dates away, and copies what can be pasted again', () => {
    const { document, leftOut } = pastedTies('15/03/2019\t2023\n03/2020\t', whole(0, 1, 6, 7));
    expect(leftOut).toEqual([]);
    expect([...document.ties.values()]).toMatchObject([{ since: '2019-03-15', until: '2023' }, { since: '2020-03' }]);
    const dated = tieRows(document, vocabularyFr);
    const copied = copiedText(dated, TIE_COLUMNS, whole(0, 1, 6, 7));
    expect(copied).toBe('15/03/2019\t2023\n03/2020\t');
    expect(pastedTies(copied, whole(0, 1, 6, 7)).document.ties).toEqual(document.ties);

    const blank = pastedBlock('3\t', dated, TIE_COLUMNS, whole(0, 0, 5, 6));
    const { edits } = tieCellEdits(blank, { document, vocabulary: vocabularyFr, newId });
    expect([...editTies.run(document, { edits }).ties.values()][0]).not.toHaveProperty('since');
    expect(pastedTies('hier', whole(0, 0, 6, 6)).leftOut).toMatchObject([{ column: 'since', fault: 'notUnderstood' }]);
  });

  it('leaves out an end that is nobody, a certainty and a level that are none', () => {
    const { document, leftOut } = pastedTies(
      'personne\tagissent ensemble\tbo\tpeut-être\tmachin\t9',
      whole(0, 0, 0, 0),
    );
    expect(leftOut.map(({ column, fault }) => [column, fault])).toEqual([
      ['a', 'unknownActor'],
      ['formal', 'notUnderstood'],
      ['certainty', 'notUnderstood'],
      ['level', 'notUnderstood'],
    ]);
    expect(document.ties.get([...map.ties.keys()][0] as TieId)).toMatchObject({
      a: 'ana',
      b: 'bo',
      nature: 'actsWith',
    });
  });
});
