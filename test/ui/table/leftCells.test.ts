import { describe, expect, it } from 'vitest';
import { cardFr } from '../../../src/i18n/card/fr';
import { tableFr } from '../../../src/i18n/table/fr';
import { leftTieCells } from '../../../src/ui/table/leftCells';
import { tieFieldNames } from '../../../src/ui/table/tieFieldNames';

const NAMES = new Map([['t1', 'Anne – CUMA du Val']]);
const left = (texts: Readonly<Record<string, string>>) =>
  leftTieCells(new Map(Object.entries(texts)), {
    fields: tieFieldNames(cardFr, tableFr),
    problems: { actor: 'qui ?', day: 'quand ?' },
    nameOf: (id) => NAMES.get(id),
  });

describe('cells in which something was left', () => {
  it('hold what was typed and what is wrong with it', () => {
    expect([...left({ 'tie t1 Depuis': ' hier ', 'tie t1 À': 'Mairi' })]).toEqual([
      [
        't1',
        {
          since: { text: 'hier', problem: 'quand ?', row: 'Anne – CUMA du Val' },
          b: { text: 'Mairi', problem: 'qui ?', row: 'Anne – CUMA du Val' },
        },
      ],
    ]);
  });

  it('are none of other fields, other ties, blank texts, or a day that can be read', () => {
    expect([
      ...left({
        line: 'hier',
        'tie t1 Dit par': 'hier',
        'tie t2 Depuis': 'hier',
        'tie t1 Depuis': '03/2024',
        'tie t1 Jusqu’à': ' ',
        'actor t1 Depuis': 'hier',
      }),
    ]).toEqual([]);
  });
});
