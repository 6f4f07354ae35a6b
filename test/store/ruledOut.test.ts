import { describe, expect, it } from 'vitest';
import { RULE_NAMES, type RuleName } from '../../src/analysis/findings/finding';
import { findingKey } from '../../src/analysis/findings/findingKey';
import type { Day, FindingKey } from '../../src/domain/brand';
import { reopenFinding, ruleFinding } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { readFiles } from '../../src/formats/readFiles';
import { FILE_KINDS, type FileKind, writeFiles } from '../../src/formats/writeFiles';
import { createAppStore } from '../../src/store/appStore';
import { selectOpenFindings, selectRuledOutFindings } from '../../src/store/selectors/selectFindings';
import { aMap } from '../helpers/documents';

const TODAY = '2026-11-24' as Day;

/** A map on which every rule has something to say. */
const EVERYTHING: MapDocument = (() => {
  const map = aMap(
    {
      lea: { themes: ['mobilité', 'alimentation'], territory: 'Vallon', publics: ['élus', 'jeunes'] },
      tem: { themes: ['mobilité'], roles: ['witness'], profile: 'director' },
      net: { type: 'network' },
      alone: { asked: 'no' },
      cuma: { type: 'structure', family: 'business', territory: 'Vallon' },
      far: { territory: 'Plaine', family: 'association' },
    },
    // Enough ties within groups for a real division.
    [
      'lea-tem',
      'lea-cuma',
      'x-y',
      'y-cuma',
      'far-w',
      'tem-net:memberOf',
      'w-net:memberOf',
      'lea-l2',
      'tem-l2',
      'cuma-l2',
      'x-x2',
      'y-x2',
      'x2-x3',
      'y-x3',
      'far-w2',
      'w-w2',
      'w2-w3',
      'w-w3',
    ],
    {
      groups: { one: ['lea', 'tem', 'cuma', 'l2'], two: ['x', 'y', 'x2', 'x3'], three: ['far', 'w', 'w2', 'w3'] },
      actions: [{ title: 'Navette', lead: 'cuma' }],
      awareness: ['tem 0 knowsAction', 'x 0 knowsPurpose'],
      offers: [{ holder: 'lea', side: 'request', themes: ['mobilité'], kind: 'support' }],
    },
  );
  const dated = [...map.ties].map(([id, tie], index) => [
    id,
    index === 2 ? { ...tie, lastExchange: '2024' as Day } : tie,
  ]);
  return { ...map, ties: new Map(dated as [never, never][]) };
})();

function aWindow(document: MapDocument) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: TODAY });
  store.getState().openDocument('map', startHistory(document));
  const { getState } = store;
  return {
    ...getState(),
    store,
    open: () => selectOpenFindings(getState()).map(({ key }) => key),
    ruledOut: () => selectRuledOutFindings(getState()).map(({ key }) => key),
    first: (rule: RuleName): FindingKey => {
      const finding = selectOpenFindings(getState()).find((one) => one.rule === rule);
      if (!finding) throw new Error(`nothing to say by ${rule}`);
      return finding.key;
    },
  };
}

const ruling = (id: FindingKey) => ({
  id,
  verdict: 'alreadyTried' as const,
  reason: 'Vu en 2025',
  by: 'Claire',
  on: TODAY,
});

describe.each(RULE_NAMES)('%s', (rule) => {
  it('is ruled out with its reason, reopened, and both are undone', () => {
    const window = aWindow(EVERYTHING);
    const key = window.first(rule);
    const count = window.open().length;
    window.execute(ruleFinding, { ruling: ruling(key) });
    expect(window.open()).not.toContain(key);
    expect([window.open().length, window.ruledOut()]).toEqual([count - 1, [key]]);
    expect(window.store.getState().document.rulings.get(key)).toEqual(ruling(key));
    window.execute(reopenFinding, { id: key });
    expect(window.open()).toContain(key);
    expect(window.ruledOut()).toEqual([]);
    window.undo();
    expect(window.ruledOut()).toEqual([key]);
    window.undo();
    expect([window.open().length, window.ruledOut()]).toEqual([count, []]);
  });

  it('put off until a day, asks again on that day', () => {
    const window = aWindow(EVERYTHING);
    const key = window.first(rule);
    window.execute(ruleFinding, { ruling: { ...ruling(key), verdict: 'notNow', until: '2026-12-01' as Day } });
    expect(window.ruledOut()).toEqual([key]);
    window.dayChanged('2026-12-01' as Day);
    expect(window.ruledOut()).toEqual([]);
    expect(window.open()).toContain(key);
  });
});

async function copied(document: MapDocument, kind: FileKind): Promise<MapDocument> {
  const written = await writeFiles(document, kind, {
    language: 'fr',
    privateNotes: false,
    confidences: true,
  });
  const files = written.map(({ suffix, extension, bytes }) => ({ name: `carte${suffix}${extension}`, bytes }));
  let next = 0;
  const result = await readFiles(files, { newId: () => `${kind}${next++}`, language: 'fr', answers: new Map() });
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  return result.document;
}

describe('questions of every rule, ruled out and exported', () => {
  it.each(FILE_KINDS)('are ruled out on the map that comes back from %s, with why, who and when', async (kind) => {
    const window = aWindow(EVERYTHING);
    for (const rule of RULE_NAMES) window.execute(ruleFinding, { ruling: ruling(window.first(rule)) });
    const document = await copied(window.store.getState().document, kind);
    const back = aWindow(document);
    const rules = new Set(selectRuledOutFindings(back.store.getState()).map((finding) => finding.rule));
    expect(RULE_NAMES.filter((rule) => !rules.has(rule))).toEqual([]);
    const [action] = [...document.actions.keys()];
    expect(document.rulings.has(findingKey('purposeNotShared', [action ?? '']))).toBe(true);
    expect(document.rulings.size).toBe(RULE_NAMES.length);
    for (const { id, ...rest } of document.rulings.values()) {
      const { id: _id, ...expected } = ruling(id);
      expect(rest).toEqual(expected);
    }
    expect(back.open().length).toBe(window.open().length);
  });
});
