import { expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse';
import { tieMatrix } from '../../src/analysis/tables/tieMatrix';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { MapDocument } from '../../src/domain/mapDocument';
import { findingsFr } from '../../src/i18n/findings/fr';
import { seeded } from '../helpers/randomEdits';
import { tellingDocument } from '../helpers/tellingEdits';

/** The same map, where nothing is said of ties that are confirmed. */
function withBlanks(document: MapDocument): MapDocument {
  const ties = [...document.ties].map(([id, { certainty, ...rest }]) => {
    const said = certainty === undefined || certainty === 'confirmed' ? {} : { certainty };
    return [id, { ...rest, ...said }] as const;
  });
  return { ...document, ties: new Map(ties) };
}

it('a tie of which certainty is not said is measured, found and shown like a confirmed one', () => {
  for (let seed = 0; seed < 40; seed++) {
    const confirmed = tellingDocument(seeded(seed));
    const blank = withBlanks(confirmed);
    expect([...blank.ties.values()].some(({ certainty }) => certainty === undefined)).toBe(true);
    expect(analyse(blank, {}, findingsFr)).toEqual(analyse(confirmed, {}, findingsFr));
    const cells = (document: MapDocument) => {
      const { order, cellAt } = tieMatrix(document, ALL_VISIBLE, [[...document.actors.keys()]]);
      return order.map((_, row) => order.map((_other, column) => cellAt(row, column)?.between));
    };
    expect(cells(blank)).toEqual(cells(confirmed));
  }
});
