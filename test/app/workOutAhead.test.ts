import { afterEach, describe, expect, it, vi } from 'vitest';
import { workOutAhead } from '../../src/app/workOutAhead';
import { startHistory } from '../../src/domain/history';
import { emptyDocument } from '../../src/domain/mapDocument';
import { createAppStore } from '../../src/store/appStore';

afterEach(() => vi.unstubAllGlobals());

describe('what is worked out before a map is shown', () => {
  it('keeps no map from being shown when it fails: the fault is reported', async () => {
    const reported: unknown[] = [];
    vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
    const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
    const broken = { ...emptyDocument('Cassée'), ties: null as never };
    await workOutAhead(store, 'next', startHistory(broken));
    expect(reported).toHaveLength(1);
    expect(store.getState().mapId).toBeNull();
  });
});
