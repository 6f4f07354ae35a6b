import { describe, expect, it } from 'vitest';
import type { ActorId, Day, SnapshotId } from '../../../src/domain/brand';
import { nameSnapshot, removeActor, removeSnapshot, restoreVersion, takeSnapshot } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import { copyOfMap, mapOfCopy } from '../../../src/domain/mapCopy';
import { canonical, richDocument } from '../../helpers/randomEdits';

const ID = 's1' as SnapshotId;
const LEA = 'lea' as ActorId;
const taken = () =>
  execute(startHistory(richDocument()), takeSnapshot, { id: ID, name: ' Printemps ', on: '2026-03-01' as Day }).history;

describe('a snapshot', () => {
  it('is the map as it was, whatever is done to it afterwards', () => {
    const before = richDocument();
    const after = execute(taken(), removeActor, { id: LEA }).history.document;
    const snapshot = after.snapshots.get(ID);
    expect(snapshot).toMatchObject({ name: 'Printemps', on: '2026-03-01' });
    if (!snapshot) throw new Error('no snapshot');
    expect(canonical(mapOfCopy(snapshot.map))).toBe(canonical(before));
    expect(after.actors.has(LEA)).toBe(false);
    expect(faultsOf(after)).toEqual([]);
  });

  it('shares its records with the map and holds no other snapshot', () => {
    const { document } = taken();
    const again = execute(startHistory(document), takeSnapshot, {
      id: 's2' as SnapshotId,
      name: 'b',
      on: '2026' as Day,
    });
    const copy = again.history.document.snapshots.get('s2' as SnapshotId)?.map;
    expect(copy?.tables.actors.find(([id]) => id === LEA)?.[1]).toBe(document.actors.get(LEA));
    expect(copy?.tables).not.toHaveProperty('snapshots');
  });

  it('takes another name, and nothing else of it changes', () => {
    const named = execute(taken(), nameSnapshot, { id: ID, name: ' Été ' });
    const [before, after] = [taken().document.snapshots.get(ID), named.history.document.snapshots.get(ID)];
    expect(after).toEqual({ ...before, name: 'Été' });
    expect(undo(named.history).history.document.snapshots.get(ID)?.name).toBe('Printemps');
    expect(nameSnapshot.run(named.history.document, { id: ID, name: ' ' })).toBe(named.history.document);
    expect(nameSnapshot.run(named.history.document, { id: ID, name: 'Été' })).toBe(named.history.document);
    expect(faultsOf(named.history.document)).toEqual([]);
  });

  it('survives JSON, as every change does', () => {
    const { document } = taken();
    const map = copyOfMap(document);
    expect(canonical(mapOfCopy(JSON.parse(JSON.stringify(map)) as typeof map), ['snapshots'])).toBe(
      canonical(document, ['snapshots']),
    );
  });

  it('is not taken without a name or twice under one id; goes on request, and comes back by undo', () => {
    const history = taken();
    const on = '2026-03-02' as Day;
    expect(execute(history, takeSnapshot, { id: 's2' as SnapshotId, name: '  ', on }).change).toBeNull();
    expect(execute(history, takeSnapshot, { id: ID, name: 'x', on }).change).toBeNull();
    const gone = execute(history, removeSnapshot, { id: ID }).history;
    expect(gone.document.snapshots.size).toBe(0);
    expect(undo(gone).history.document.snapshots.get(ID)).toBe(history.document.snapshots.get(ID));
  });

  it('stays when an earlier version of the map is restored', () => {
    const { document } = execute(taken(), restoreVersion, { version: richDocument() }).history;
    expect([...document.snapshots.keys()]).toEqual([ID]);
  });
});
