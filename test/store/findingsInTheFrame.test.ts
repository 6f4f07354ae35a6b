import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/analysis/findings/finding';
import type { ActionId, ActorId, AwarenessId, TieId } from '../../src/domain/brand';
import { connectActors, noteAwareness, placeActor, ruleFinding, writePrivateNotes } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { beneficiaryOf } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { readNative } from '../../src/formats/native/read';
import { MESSAGES } from '../../src/i18n/language';
import { createAppStore } from '../../src/store/appStore';
import { selectFindings, selectOpenFindings } from '../../src/store/selectors/selectFindings';
import { aMap } from '../helpers/documents';

/** A window on the sample, as it is before any worker has answered. */
function aWindow() {
  const bytes = readFileSync(resolve(import.meta.dirname, '../../src/samples/territoire.fr.json'));
  const result = readNative({ name: 'sample.maillon.json', bytes: new Uint8Array(bytes) });
  if (result.outcome === 'error') throw new Error('the sample does not open');
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
  store.getState().openDocument('map', startHistory(result.document));
  return store;
}

const open = (store: ReturnType<typeof aWindow>): readonly Finding[] => selectOpenFindings(store.getState());

/** A witness is missing on a theme, and somebody out of reach could testify on it. */
function missingWitness(store: ReturnType<typeof aWindow>): { readonly gap: Finding; readonly witness: ActorId } {
  for (const gap of open(store)) {
    if (gap.rule !== 'noWitness') continue;
    const witness = gap.candidates.find(({ reasons }) => reasons.some(({ code }) => code === 'testifiesOn'));
    if (witness) return { gap, witness: witness.actor };
  }
  throw new Error('the sample misses no witness that it knows');
}

describe('gaps, without waiting for anything', () => {
  it('a gap is closed when the command that ties its witness returns, and open again when undo returns', () => {
    const store = aWindow();
    const { gap, witness } = missingWitness(store);
    const centre = beneficiaryOf(store.getState().document)!;
    store.getState().execute(connectActors, { tie: newTie('new' as TieId, centre, witness) });
    expect(open(store).map(({ key }) => key)).not.toContain(gap.key);
    store.getState().undo();
    expect(open(store).map(({ key }) => key)).toContain(gap.key);
  });

  it('a gap that is ruled out stops asking at once, and is kept', () => {
    const store = aWindow();
    const { gap } = missingWitness(store);
    store.getState().execute(ruleFinding, { ruling: { id: gap.key, verdict: 'alreadyTried' } });
    expect(open(store).map(({ key }) => key)).not.toContain(gap.key);
    expect(selectFindings(store.getState()).findings.map(({ key }) => key)).toContain(gap.key);
  });

  it('who does not know what an action is for is asked about as soon as it is said', () => {
    const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
    store.getState().openDocument('map', startHistory(aMap({ lea: {} }, ['lea-ana'], { actions: [{ lead: 'lea' }] })));
    const notShared = () => open(store).flatMap(({ rule, actors }) => (rule === 'purposeNotShared' ? actors : []));
    expect(notShared()).toEqual([]);
    const said = { id: 'a' as AwarenessId, actor: 'ana' as ActorId, action: 'action0' as ActionId };
    store.getState().execute(noteAwareness, { ...said, level: 'knowsAction' });
    expect(notShared()).toEqual(['ana']);
    store.getState().execute(noteAwareness, { ...said, level: 'contributes' });
    expect(notShared()).toEqual([]);
  });

  it('moving an actor or writing a private note works nothing out again', () => {
    const store = aWindow();
    const [someone = '' as ActorId] = store.getState().document.actors.keys();
    const before = open(store);
    store.getState().execute(placeActor, { id: someone, placement: { circles: { x: 1, y: 2 } } });
    store.getState().execute(writePrivateNotes, { id: someone, patch: { notes: 'à rappeler' } });
    expect(open(store)).toBe(before);
  });

  it.each(['fr', 'en'] as const)(
    'every gap of the sample has a sentence, a line and a ghost label in %s',
    (language) => {
      const store = aWindow();
      const { findings } = MESSAGES[language];
      const state = store.getState();
      const telling = {
        document: state.document,
        from: beneficiaryOf(state.document),
        perimeter: null,
        groupNames: new Map(),
      };
      for (const finding of open(store)) {
        for (const text of [findings.finding, findings.line, findings.ghost].map((word) => word(finding, telling))) {
          expect(text.length).toBeGreaterThan(5);
          expect(text).not.toMatch(/undefined|null|NaN|\?\?/);
        }
      }
    },
  );
});
