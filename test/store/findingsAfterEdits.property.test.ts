import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/analysis/findings/findings';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import { execute, startHistory } from '../../src/domain/history';
import { beneficiaryOf, type MapDocument } from '../../src/domain/mapDocument';
import { createAppStore } from '../../src/store/appStore';
import { selectFindings } from '../../src/store/selectors/selectFindings';
import { randomEdit, richDocument, seeded } from '../helpers/randomEdits';

const TODAY = '2026-11-24' as never;

/** The same map in records and tables that nothing has been remembered for. */
function afresh(document: MapDocument): MapDocument {
  return structuredClone(document);
}

describe('findings in the frame of an edit', () => {
  it('are those of the map looked at for the first time, edit after edit, undo and redo among them', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seeded(seed);
        const store = createAppStore({ language: 'fr', colourScheme: 'light', today: TODAY });
        store.getState().openDocument('map', startHistory(richDocument()));
        for (let step = 0; step < 20; step++) {
          const { document, past, future } = store.getState();
          const chance = random();
          if (chance < 0.1) store.getState().undo();
          else if (chance < 0.15) store.getState().redo();
          else {
            const { what } = randomEdit({ document, past, future }, random);
            store.getState().execute(what.command, what.args);
          }
          const now = store.getState().document;
          const fresh = afresh(now);
          const expected = findingsOf(fresh, { visibility: ALL_VISIBLE, from: beneficiaryOf(fresh), today: TODAY });
          expect(selectFindings(store.getState())).toEqual(expected);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('tell what they found of the map as it was, whenever their candidates are read', () => {
    const store = createAppStore({ language: 'fr', colourScheme: 'light', today: TODAY });
    const before = startHistory(richDocument());
    store.getState().openDocument('map', before);
    const { findings } = selectFindings(store.getState());
    const fresh = afresh(before.document);
    const random = seeded(5);
    let history = before;
    for (let step = 0; step < 20; step++) {
      const { what } = randomEdit(history, random);
      history = execute(history, what.command, what.args).history;
      store.getState().execute(what.command, what.args);
      selectFindings(store.getState());
    }
    expect(findings).toEqual(
      findingsOf(fresh, { visibility: ALL_VISIBLE, from: beneficiaryOf(fresh), today: TODAY }).findings,
    );
  });
});
