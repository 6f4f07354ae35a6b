import { describe, expect, it } from 'vitest';
import { stepsKept } from '../../src/analysis/story/storyOf';
import type { ActorId, StepId } from '../../src/domain/brand';
import { describeActor, removeActor, ruleFinding, tellStory } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { edited, withStepAfter } from '../../src/domain/storyEdits';
import { readNative } from '../../src/formats/native/read';
import { writeNative } from '../../src/formats/native/write';
import { MESSAGES } from '../../src/i18n/language';
import type { AppStore } from '../../src/store/appStore';
import { selectFocus } from '../../src/store/selectors/selectFocus';
import { selectLook } from '../../src/store/selectors/selectLook';
import { selectStory, selectStoryTelling } from '../../src/store/selectors/selectStory';
import { sampleMap } from '../helpers/sampleMap';
import { measured, opened, said, toldOf } from '../helpers/toldStories';

const id = (text: string) => text as StepId;

function openedSample(): AppStore {
  const store = opened(sampleMap('fr'));
  measured(store);
  return store;
}

/** What the step of a kind says now. */
function words(store: AppStore, kind: string): string {
  const { told, telling } = toldOf(store);
  const step = told.find((one) => one.step.kind === kind);
  return step ? said(step, telling) : '';
}

const named = (store: AppStore, name: string) =>
  [...store.getState().document.actors.values()].find((actor) => actor.name === name)?.id as ActorId;

function write(store: AppStore, step: string, edit: Parameters<typeof edited>[2]): void {
  const { execute, document } = store.getState();
  execute(tellStory, { steps: edited(stepsKept(document), id(step), edit) });
}

describe('a story in a window', () => {
  it('changes its words with the map, in the frame of the edit, and takes them back with undo', () => {
    const store = openedSample();
    const before = words(store, 'witnesses');
    const gwenola = named(store, 'Gwénola Piquet');
    expect(before).toContain('Gwénola Piquet');
    store.getState().execute(describeActor, { id: gwenola, patch: { name: 'Gwénola Le Goff' } });
    expect(words(store, 'witnesses')).toBe(before.replace('Gwénola Piquet', 'Gwénola Le Goff'));
    store.getState().undo();
    expect(words(store, 'witnesses')).toBe(before);
  });

  it('asks no longer what was ruled out', () => {
    const store = openedSample();
    const step = toldOf(store).told.find((one) => one.facts.kind === 'witnesses');
    const [first] = step?.facts.kind === 'witnesses' ? step.facts.missing : [];
    if (!first) throw new Error('the sample asks for no witness');
    const asked = MESSAGES.fr.findings.line(first, selectStoryTelling(store.getState()));
    expect(words(store, 'witnesses')).toContain(asked);
    const ruling = { id: first.key, verdict: 'notRelevant' } as const;
    store.getState().execute(ruleFinding, { ruling });
    expect(words(store, 'witnesses')).not.toContain(asked);
    expect(words(store, 'decided')).toContain('1 question mise de côté');
  });

  it('tells the words of a person while there are some, those of the map after', () => {
    const store = openedSample();
    const before = words(store, 'groups');
    write(store, 'groups', { title: 'Nos mondes', text: 'Qui va avec qui ?' });
    expect(words(store, 'groups')).toBe('Qui va avec qui ?');
    expect(toldOf(store).told.map(({ step }) => step.kind)).toHaveLength(8);
    write(store, 'groups', { text: '' });
    expect(words(store, 'groups')).toBe(before);
    store.getState().undo();
    store.getState().undo();
    expect(store.getState().document.story.size).toBe(0);
  });

  it('leaves out what is skipped and what has nothing to say, unless somebody wrote it', () => {
    const store = openedSample();
    write(store, 'people', { skipped: true });
    expect(toldOf(store).told.map(({ id: step }) => step)).not.toContain('people');
    expect(toldOf(store).steps.map(({ id: step }) => step)).toContain('people');
    const { document, execute } = store.getState();
    store.setState({ document: { ...document, introductions: new Map(), offers: new Map(), rulings: new Map() } });
    expect(toldOf(store).told.map(({ id: step }) => step)).not.toContain('decided');
    execute(tellStory, {
      steps: edited(stepsKept(store.getState().document), id('decided'), { text: 'À décider ensemble.' }),
    });
    expect(words(store, 'decided')).toBe('À décider ensemble.');
  });

  it('keeps the steps of a person through a file, with their view, and what they name that is gone', () => {
    const store = openedSample();
    const gone = named(store, 'Odile Brantonne');
    store.getState().actorChosen(gone);
    const own = {
      id: id('own1'),
      kind: 'own',
      rank: 0,
      title: 'Notre témoin',
      text: 'Odile Brantonne viendra.',
      look: selectLook(store.getState()),
    } as const;
    store.getState().execute(tellStory, {
      steps: withStepAfter(stepsKept(store.getState().document), own, id('people')),
    });
    store.getState().execute(removeActor, { id: gone });
    const bytes = new TextEncoder().encode(writeNative(store.getState().document, { withPrivate: true }));
    const read = readNative({ name: 'a.maillon.json', bytes });
    if (read.outcome === 'error') throw new Error('not read');
    const again = opened(read.document);
    const { told, telling } = toldOf(again);
    expect(told.map(({ id: step }) => step).slice(0, 2)).toEqual(['people', 'own1']);
    const step = told[1];
    expect(step && said(step, telling)).toBe('Odile Brantonne viendra.');
    expect(step?.look.pointed).toEqual({ kind: 'actor', id: gone });
  });

  it('lights on the picture what the step that is told is about, until something is selected', () => {
    const store = openedSample();
    const step = toldOf(store).told.find((one) => one.facts.kind === 'introductions');
    expect(selectFocus(store.getState()).highlighted).toBeUndefined();
    store.getState().stepTold(step?.id ?? null);
    expect(selectFocus(store.getState()).highlighted).toEqual({
      actors: new Set(step?.facts.lit),
      ties: step?.facts.litTies,
    });
    const chosen = named(store, 'Clémence Waldner');
    store.getState().actorChosen(chosen);
    expect(selectFocus(store.getState()).highlighted?.actors).toEqual(new Set([chosen]));
    store.getState().selectionCleared();
    store.getState().stepTold(null);
    expect(selectFocus(store.getState()).highlighted).toBeUndefined();
  });

  it('does not light what a person chose another view for', () => {
    const store = openedSample();
    write(store, 'witnesses', { look: selectLook(store.getState()) });
    store.getState().stepTold(id('witnesses'));
    expect(selectFocus(store.getState()).highlighted).toBeUndefined();
  });

  it('is let go when another map is opened', () => {
    const store = openedSample();
    store.getState().storyChosen('network');
    store.getState().stepTold(id('need'));
    store.getState().openDocument('other', startHistory(sampleMap('en')));
    store.getState().mapChanged();
    expect(store.getState().toldStep).toBeNull();
    expect(store.getState().story).toBe('session');
  });

  it('is the very same while nothing that it tells changes', () => {
    const store = openedSample();
    const before = selectStory(store.getState());
    store.getState().pictureChosen('free');
    store.getState().actorChosen(named(store, 'Odile Brantonne'));
    expect(selectStory(store.getState())).toBe(before);
  });

  it('says nothing of a tie that was said in confidence', () => {
    const store = openedSample();
    const [tie] = store.getState().document.ties.values();
    if (!tie) throw new Error('no tie');
    const own = (of: AppStore) => {
      of.getState().tieChosen(tie.id);
      const look = selectLook(of.getState());
      of.getState().execute(tellStory, { steps: [{ id: id('o'), kind: 'own', rank: 0, look }] });
      return words(of, 'own');
    };
    expect(own(store)).not.toBe('');
    const quiet = opened({
      ...store.getState().document,
      ties: new Map([...store.getState().document.ties, [tie.id, { ...tie, confidential: true }]]),
    });
    expect(own(quiet)).toBe('');
  });
});
