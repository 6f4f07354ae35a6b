import { describe, expect, it } from 'vitest';
import type { ActorId, LookId, StepId } from '../../../src/domain/brand';
import { keepLook, removeActor, removeLook, tellStory } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import type { SavedLook } from '../../../src/domain/looks/savedLook';
import type { StoryStep } from '../../../src/domain/storyStep';
import { richDocument } from '../../helpers/randomEdits';

const ID = 'l1' as LookId;
const SAVED: SavedLook = {
  id: ID,
  name: ' Autour de la CUMA ',
  look: { view: 'free', grouping: 'groups', from: 'cuma' as ActorId, outlined: [] },
};
const step = (id: string, rank: number, text?: string): StoryStep => ({
  id: id as StepId,
  kind: 'people',
  rank,
  ...(text === undefined ? {} : { text }),
});

describe('ways to look', () => {
  const kept = () => execute(startHistory(richDocument()), keepLook, { saved: SAVED });

  it('are kept under a name without its blanks, taken back and let go', () => {
    const { history, change } = kept();
    expect(change).not.toBeNull();
    expect(history.document.looks.get(ID)).toEqual({ ...SAVED, name: 'Autour de la CUMA' });
    expect(undo(history).history.document.looks.size).toBe(0);
    expect(execute(history, removeLook, { id: ID }).history.document.looks.size).toBe(0);
  });

  it('change nothing when nothing differs or no name is given', () => {
    const { history } = kept();
    expect(execute(history, keepLook, { saved: SAVED }).change).toBeNull();
    expect(execute(history, keepLook, { saved: { ...SAVED, name: ' ' } }).change).toBeNull();
  });

  it('may outlive whom they look from', () => {
    const { document } = execute(kept().history, removeActor, { id: 'cuma' as ActorId }).history;
    expect(document.looks.has(ID)).toBe(true);
    expect(faultsOf(document)).toEqual([]);
  });
});

describe('the story', () => {
  it('is what was told last, whole', () => {
    const first = execute(startHistory(richDocument()), tellStory, { steps: [step('a', 1), step('b', 2)] }).history;
    const second = execute(first, tellStory, { steps: [step('b', 1, 'Les nôtres'), step('c', 2)] }).history;
    expect([...second.document.story.values()]).toEqual([step('b', 1, 'Les nôtres'), step('c', 2)]);
    expect(undo(second).history.document.story).toEqual(first.document.story);
    expect(execute(second, tellStory, { steps: [step('b', 1, 'Les nôtres'), step('c', 2)] }).change).toBeNull();
    expect(execute(second, tellStory, { steps: [] }).history.document.story.size).toBe(0);
  });
});
