import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedPart, comparedRecords } from '../../../src/analysis/compare/comparedPart';
import { compareMaps } from '../../../src/analysis/compare/compareMaps';
import { comparisonOf, toldComparison } from '../../../src/analysis/compare/toldComparison';
import type { Finding } from '../../../src/analysis/findings/finding';
import { lazyCandidates } from '../../../src/analysis/findings/lazyCandidates';
import type { FindingKey } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import { comparisonText } from '../../../src/i18n/compare/comparisonText';
import { MESSAGES } from '../../../src/i18n/language';
import { LATER_MESSAGES } from '../../../src/i18n/laterMessages';
import { aMap } from '../../helpers/documents';
import { hautVallon } from '../../helpers/hautVallon';
import { randomEdit, richDocument, seeded } from '../../helpers/randomEdits';

const words = { ...MESSAGES.fr, ...LATER_MESSAGES.fr };

function edited(seed: number, count: number) {
  const random = seeded(seed);
  let history = startHistory(richDocument());
  for (let i = 0; i < count; i += 1) history = randomEdit(history, random).history;
  return history.document;
}

describe('a comparison that comes from a thread', () => {
  it('reads word for word as one that was made here of the whole maps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const [before, after] = [edited(seed, 20), edited(seed + 1, 40)];
        const here = compareMaps(before, after);
        const sent = structuredClone([comparedPart(before), comparedPart(after)] as const);
        const told = structuredClone(toldComparison(compareMaps(...sent)));
        const there = comparisonOf(told, before, after);
        expect(comparisonText(there, words)).toBe(comparisonText(here, words));
        expect(there.actors).toEqual(here.actors);
      }),
      { numRuns: 30 },
    );
  });

  it('says what members of a network hold, as here: of that rule the candidates cross', () => {
    const before = aMap({ lea: {}, net: { type: 'network' } }, ['lea-ana']);
    const after = aMap({ lea: {}, net: { type: 'network', name: 'Réseau' }, ana: { resources: ['un minibus'] } }, [
      'lea-ana',
      'ana-net:memberOf',
    ]);
    const told = structuredClone(toldComparison(compareMaps(before, after)));
    expect(told.findings.opened.map(({ rule }) => rule)).toContain('unknownNetwork');
    const text = comparisonText(comparisonOf(told, before, after), words);
    expect(text).toContain('un minibus (ana)');
    expect(text).toBe(comparisonText(compareMaps(before, after), words));
  });

  it('looks for no candidate that nobody reads', () => {
    const find = (): never => {
      throw new Error('somebody asked');
    };
    const lazy = (rule: Finding['rule']) =>
      lazyCandidates({ key: rule as FindingKey & typeof rule, rule, actors: [], ties: [], confidence: 'normal' }, find);
    const comparison = compareMaps(hautVallon(), hautVallon());
    const told = toldComparison({ ...comparison, findings: { closed: [lazy('noWitness')], opened: [] } });
    expect(told.findings.closed).toEqual([
      { key: 'noWitness', rule: 'noWitness', actors: [], ties: [], confidence: 'normal', candidates: [] },
    ]);
  });

  it('depends on every record but where actors are, what is noted in private, pinned or said of gaps, milestones and what is not understood', () => {
    const map = richDocument();
    const dependsOn = (name: keyof typeof map) => {
      const records = comparedRecords({ ...map, [name]: new Map() });
      return records.some((one, index) => one !== comparedRecords(map)[index]);
    };
    const names = Object.keys(map) as (keyof typeof map)[];
    const left = names.filter((name) => !dependsOn(name));
    expect(left.sort()).toEqual(['discussions', 'pictureNotes', 'placements', 'privates', 'snapshots', 'unknown']);
    expect(names.filter((name) => comparedPart(map)[name] !== map[name]).sort()).toEqual(left);
  });
});
