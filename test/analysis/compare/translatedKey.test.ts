import { describe, expect, it } from 'vitest';
import { translatedKey } from '../../../src/analysis/compare/translatedKey';
import { findingKey } from '../../../src/analysis/findings/findingKey';

const IDS = new Map<string, string | null>([
  ['a1', 'z9'],
  ['a2', 'b3'],
  ['gone', null],
]);
const on = (part: string) => IDS.get(part);

describe('the key of a finding on another map', () => {
  it('has the ids of that map, and texts as they are', () => {
    expect(translatedKey(findingKey('noWitnessProfile', ['a1', 'élus : jeunes']), on)).toBe(
      findingKey('noWitnessProfile', ['z9', 'élus : jeunes']),
    );
    expect(translatedKey(findingKey('noPeer', []), on)).toBe('noPeer');
  });

  it('names a pair in the order of its new ids, where the pair has none of its own', () => {
    expect(translatedKey(findingKey('dormantTie', ['a1', 'a2']), on)).toBe(findingKey('dormantTie', ['b3', 'z9']));
    expect(translatedKey(findingKey('noRelay', ['a1', 'a2']), on)).toBe(findingKey('noRelay', ['z9', 'b3']));
  });

  it('keeps from whom one looked', () => {
    expect(translatedKey(findingKey('noPartner', ['from a1']), on)).toBe(findingKey('noPartner', ['from z9']));
  });

  it('is none for what is not there', () => {
    expect(translatedKey(findingKey('fragilePoint', ['gone']), on)).toBeNull();
    expect(translatedKey(findingKey('noPartner', ['a1', 'from gone']), on)).toBeNull();
  });
});
