import { describe, expect, it, vi } from 'vitest';
import { Comparer } from '../../src/app/comparer';
import type { ActorId, Day, SnapshotId } from '../../src/domain/brand';
import { removeActor, takeSnapshot } from '../../src/domain/commands';
import type { ComparedState } from '../../src/domain/history/comparedState';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { createAppStore } from '../../src/store/appStore';
import type { SideContent } from '../../src/store/compareSlice';
import { comparedSides, selectComparison } from '../../src/store/selectors/selectComparison';
import { type AnalysisApi, analysisApi } from '../../src/workers/analysisApi';
import { ANALYSIS_FUNCTIONS } from '../../src/workers/analysisFunctions';
import { connect } from '../../src/workers/connect';
import { type FilesApi, filesApi } from '../../src/workers/filesApi';
import { hautVallon } from '../helpers/hautVallon';
import { threadsHere } from '../workers/threadsHere';

const GX = 'GX' as ActorId;
const MILESTONE: ComparedState = { kind: 'milestone', id: 's1' as SnapshotId, name: 'Avant', on: '2026-03-03' as Day };
const version = (id: string): ComparedState => ({ kind: 'version', id, at: 0, name: undefined });

/** A reading of the disk that ends when the test lets it. */
function slow() {
  const reads: { readonly id: string; readonly done: (map: MapDocument | null) => void; readonly fail: () => void }[] =
    [];
  const read = (id: string) =>
    new Promise<MapDocument | null>((resolve, reject) => {
      reads.push({ id, done: resolve, fail: () => reject(new Error('the disk is gone')) });
    });
  return { reads, read };
}

/** A map from which one actor went since its milestone, and what reads others. */
function opened() {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-25' as Day });
  store.getState().openDocument('m1', startHistory(hautVallon()));
  const { execute } = store.getState();
  execute(takeSnapshot, { id: 's1' as SnapshotId, name: 'Avant', on: '2026-03-03' as Day });
  execute(removeActor, { id: GX });
  const { document, past } = store.getState();
  const [versions, maps] = [slow(), slow()];
  const comparer = new Comparer(
    store,
    {
      files: connect<FilesApi>(['read', 'write'], threadsHere(() => filesApi()).start),
      asked: connect<AnalysisApi>(ANALYSIS_FUNCTIONS, threadsHere(() => analysisApi()).start),
    },
    { readVersion: versions.read, readMap: maps.read },
  );
  store.getState().dialogOpened('compare');
  const content = (side: 'earlier' | 'later'): SideContent => store.getState().comparing[side].content;
  const untouched = () => {
    expect(store.getState().document).toBe(document);
    expect(store.getState().past).toBe(past);
  };
  return { store, comparer, versions, maps, content, untouched };
}

const csv = (text: string) => new File([text], 'autre.csv', { type: 'text/csv' });

describe('a side of a comparison', () => {
  it('is a milestone, and what changed since is told; the open map is not touched', async () => {
    const { store, comparer, untouched } = opened();
    comparer.choose('earlier', MILESTONE);
    await vi.waitFor(() => expect(selectComparison(store.getState())?.actors.gone).toEqual([GX]));
    untouched();
  });

  it.each(['version', 'map'] as const)('is a kept %s, on either side', async (kind) => {
    const { store, comparer, versions, maps, content, untouched } = opened();
    const state: ComparedState = kind === 'version' ? version('v1') : { kind, id: 'm2', title: 'Nord' };
    comparer.choose('later', state);
    comparer.choose('earlier', { kind: 'now' });
    expect(content('later').step).toBe('reading');
    const [read] = kind === 'version' ? versions.reads : maps.reads;
    read?.done(hautVallon());
    await vi.waitFor(() => expect(selectComparison(store.getState())?.actors.new).toEqual([GX]));
    untouched();
  });

  it('is a file, which can be chosen again on the other side', async () => {
    const { store, comparer, content, untouched } = opened();
    await comparer.readFiles('earlier', [csv('De;À\nAnne;Bois\n')]);
    await vi.waitFor(() => expect(content('earlier').step).toBe('read'));
    const { state } = store.getState().comparing.earlier;
    comparer.choose('earlier', MILESTONE);
    comparer.choose('later', state);
    await vi.waitFor(() => expect(selectComparison(store.getState())?.after.document.actors.size).toBe(2));
    untouched();
  });

  it('says why it cannot be read, and hides no fault of the disk', async () => {
    const { comparer, versions, content, untouched } = opened();
    await comparer.readFiles('earlier', [csv('')]);
    await vi.waitFor(() => expect(content('earlier')).toMatchObject({ step: 'refused', messages: [{}] }));
    comparer.choose('earlier', version('gone'));
    versions.reads[0]?.done(null);
    await vi.waitFor(() => expect(content('earlier')).toEqual({ step: 'refused', messages: [] }));
    const told: unknown[] = [];
    process.once('unhandledRejection', (reason) => void told.push(reason));
    comparer.choose('earlier', version('broken'));
    versions.reads[1]?.fail();
    await vi.waitFor(() => expect(String(told)).toContain('the disk is gone'));
    expect(content('earlier')).toEqual({ step: 'refused', messages: [] });
    untouched();
  });

  it('is the last that was chosen, whichever is read first, and goes along when the two change sides', async () => {
    const { store, comparer, versions, content } = opened();
    comparer.choose('earlier', version('first'));
    comparer.choose('earlier', version('second'));
    store.getState().compareTurned();
    const [first, second] = versions.reads;
    second?.done(hautVallon());
    await vi.waitFor(() => expect(content('later').step).toBe('read'));
    first?.done(null);
    await Promise.resolve();
    expect(store.getState().comparing.later.state).toEqual(version('second'));
    expect(content('later').step).toBe('read');
  });

  it('is nothing any more once the comparison was left', async () => {
    const { store, comparer, versions, content } = opened();
    comparer.choose('earlier', version('v1'));
    comparer.stop();
    store.getState().comparisonLeft();
    versions.reads[0]?.done(hautVallon());
    await Promise.resolve();
    await Promise.resolve();
    expect(content('earlier').step).toBe('none');
  });

  it('is compared with another, never with itself', () => {
    const { store, comparer } = opened();
    comparer.choose('earlier', { kind: 'now' });
    expect(comparedSides(store.getState())).toBeNull();
  });
});
