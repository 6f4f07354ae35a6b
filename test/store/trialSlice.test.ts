import { describe, expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor';
import type { ActorId, Day, TieId } from '../../src/domain/brand';
import { keepTrial } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { newTie } from '../../src/domain/tie';
import type { TrialStep } from '../../src/domain/trialStep';
import { createAppStore } from '../../src/store/appStore';
import { selectFindings } from '../../src/store/selectors/selectFindings';
import { selectTrialSteps, selectWhatIf } from '../../src/store/selectors/selectTrial';
import { hautVallon } from '../helpers/hautVallon';

const id = (text: string) => text as ActorId;
const tie = (a: string, b: string): TrialStep => ({ kind: 'tie', tie: newTie(`${a}+${b}` as TieId, id(a), id(b)) });
const START = { language: 'fr', colourScheme: 'auto', today: '2026-11-24' as Day } as const;

function opened() {
  const store = createAppStore(START);
  store.getState().openDocument('m1', startHistory(hautVallon()));
  return store;
}

describe('a trial', () => {
  it('takes each step once, and ends with its last one', () => {
    const store = opened();
    store.getState().stepAdded(tie('LEA', 'TEM'));
    store.getState().stepAdded(tie('TEM', 'LEA'));
    store.getState().stepAdded({ kind: 'departure', actor: id('CUM') });
    expect(selectTrialSteps(store.getState())).toHaveLength(2);
    store.getState().stepRemoved(tie('LEA', 'TEM'));
    store.getState().stepRemoved({ kind: 'departure', actor: id('CUM') });
    expect(store.getState().trial).toBeNull();
    expect(selectWhatIf(store.getState())).toBeNull();
  });

  it('takes the ties of an actor away with it', () => {
    const store = opened();
    store.getState().stepAdded({ kind: 'actor', actor: newActor(id('new'), 'Gîte'), ties: [] });
    store.getState().stepAdded(tie('new', 'LEA'));
    store.getState().stepAdded(tie('MAR', 'ASS'));
    store.getState().stepRemoved({ kind: 'actor', actor: newActor(id('new'), 'Gîte'), ties: [] });
    expect(selectTrialSteps(store.getState())).toEqual([tie('MAR', 'ASS')]);
  });

  it('is of the map that is open: another one has none', () => {
    const store = opened();
    store.getState().stepAdded(tie('LEA', 'TEM'));
    store.getState().openDocument('m2', startHistory(hautVallon()));
    expect(selectTrialSteps(store.getState())).toEqual([]);
    expect(selectWhatIf(store.getState())).toBeNull();
    store.getState().stepAdded(tie('MAR', 'ASS'));
    expect(selectTrialSteps(store.getState())).toEqual([tie('MAR', 'ASS')]);
  });

  it('changes neither the map nor its undo stack before it is kept, and then in one step', () => {
    const store = opened();
    const { document, documentVersion } = store.getState();
    store.getState().stepAdded({ kind: 'departure', actor: id('CUM') });
    store.getState().stepAdded(tie('LEA', 'TEM'));
    expect(selectWhatIf(store.getState())?.distances).toContainEqual({ actor: 'TEM', before: 2, after: 1 });
    expect(store.getState().document).toBe(document);
    expect(store.getState().documentVersion).toBe(documentVersion);
    store.getState().execute(keepTrial, { steps: selectTrialSteps(store.getState()) });
    expect(store.getState().past).toHaveLength(1);
    store.getState().undo();
    expect(store.getState().document.actors.has(id('CUM'))).toBe(true);
  });

  it('is looked at as the map is: without the officer, more is cut off', () => {
    const store = opened();
    store.getState().stepAdded({ kind: 'departure', actor: id('CUM') });
    expect(selectWhatIf(store.getState())?.cutOff).toEqual(['LYC']);
    store.getState().officerToggled();
    expect(selectWhatIf(store.getState())?.cutOff).toEqual(['CHA', 'ENT', 'LYC', 'PET']);
    expect(selectWhatIf(store.getState())).toBe(selectWhatIf(store.getState()));
  });

  it('tells with the findings of the map: what it closes was asked', () => {
    const store = opened();
    store.getState().stepAdded(tie('ISO', 'LEA'));
    const asked = selectFindings(store.getState()).findings.map(({ key }) => key);
    const closed = selectWhatIf(store.getState())?.closed.map(({ key }) => key) ?? [];
    expect(closed).toContain('noKnownTie:ISO');
    expect(asked).toEqual(expect.arrayContaining(closed));
  });
});
