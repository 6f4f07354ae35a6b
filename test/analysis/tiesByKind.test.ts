import { describe, expect, it } from 'vitest';
import { tiesByKind } from '../../src/analysis/tiesByKind';
import type { TieId } from '../../src/domain/brand';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { tableWith } from '../../src/domain/remembered/madeTable';
import { newTie, type Tie } from '../../src/domain/tie';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';
import { randomStep, richDocument, seeded } from '../helpers/randomEdits';

function sorted({ ties }: MapDocument) {
  const all = [...ties.values()];
  const of = (nature: string) => all.filter((tie) => tie.nature === nature);
  return {
    memberOf: of('memberOf'),
    worksFor: of('worksFor'),
    partnerOf: of('partnerOf'),
    dated: all.filter(({ lastExchange }) => lastExchange !== undefined),
    absent: all.filter(({ certainty }) => certainty === 'absent'),
  };
}

describe('ties by what is looked for', () => {
  it('are all those of the table and no other, edit after edit', () => {
    for (const seed of [1, 2, 3]) {
      const random = seeded(seed);
      let history = startHistory(richDocument());
      for (let step = 0; step < 200; step++) {
        history = randomStep(history, random).history;
        expect(tiesByKind(history.document.ties)).toEqual(sorted(history.document));
      }
    }
  });

  it('keep the lists in which an edit changed nothing', () => {
    const before = aMap({}, ['a-net:memberOf', 'b-net:memberOf', 'a-b!:partnerOf', 'a-lea:worksFor']);
    const lists = tiesByKind(before.ties);
    const drawn: Tie = { ...newTie('drawn' as TieId, idOf('b'), idOf('lea')), nature: 'knows' };
    const later = tiesByKind(tableWith(before.ties, [[drawn.id, drawn]]));
    for (const name of ['memberOf', 'worksFor', 'partnerOf', 'dated', 'absent'] as const) {
      expect(later[name]).toBe(lists[name]);
    }
    const joined = tiesByKind(tableWith(before.ties, [[drawn.id, { ...drawn, nature: 'memberOf' }]]));
    expect(joined.memberOf).not.toBe(lists.memberOf);
    expect(joined.worksFor).toBe(lists.worksFor);
  });
});
