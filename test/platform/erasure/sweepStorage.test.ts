import { describe, expect, it } from 'vitest';
import { type SweptStorage, sweepStorage } from '../../../src/platform/erasure/sweepStorage';

function aStorage(rows: Readonly<Record<string, string>>): SweptStorage & { readonly keys: () => string[] } {
  const texts = new Map(Object.entries(rows));
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    removeItem: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
}

describe('sweeping a small storage', () => {
  it('takes away what names somebody in its text or its key, and nothing else', () => {
    const storage = aStorage({
      'maillon.drafts.1': '{"note":"vu Zoé hier"}',
      'maillon.drafts.2': '{"note":"vu Léa hier"}',
      'maillon.seen.Zoé': '1',
      'maillon.view': '{}',
      'maillon.maps': '[{"title":"Chez Zoé"}]',
      'autre.site': 'Zoé',
    });
    const swept = sweepStorage(storage, { prefix: 'maillon.', kept: 'maillon.maps' }, (text) => text.includes('Zoé'));
    expect(swept).toBe(2);
    // The registry is rewritten by who keeps it; what is not ours is not ours to read.
    expect(storage.keys()).toEqual(['maillon.drafts.2', 'maillon.view', 'maillon.maps', 'autre.site']);
  });
});
