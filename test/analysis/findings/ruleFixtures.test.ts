import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse';
import { RULE_NAMES, type RuleName } from '../../../src/analysis/findings/finding';
import type { Day } from '../../../src/domain/brand';
import { readNative } from '../../../src/formats/native/read';
import { writeNative } from '../../../src/formats/native/write';
import { findingsFr } from '../../../src/i18n/findings/fr';

const FOLDER = new URL('../../../fixtures/rules/', import.meta.url);
const NAMES = ['triggers', 'quiet'] as const;
const fileOf = (rule: RuleName, name: (typeof NAMES)[number]) => new URL(`${rule}/${name}.maillon.json`, FOLDER);

function mapOf(rule: RuleName, name: (typeof NAMES)[number]) {
  const bytes = readFileSync(fileOf(rule, name));
  const result = readNative({ name: `${name}.maillon.json`, bytes });
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  expect(result.messages).toEqual([]);
  expect(writeNative(result.document), 'as Maillon itself would write it').toBe(bytes.toString('utf8'));
  return result.document;
}

const rulesOf = (rule: RuleName, name: (typeof NAMES)[number]) =>
  analyse(mapOf(rule, name), { today: '2026-11-24' as Day }, findingsFr).findings.map((finding) => finding.rule);

describe('the smallest map that shows a rule, and one that just does not', () => {
  it('are there for each rule, and for no other', () => {
    const missing = RULE_NAMES.flatMap((rule) =>
      NAMES.filter((name) => !existsSync(fileOf(rule, name))).map((name) => `${rule}/${name}`),
    );
    expect(missing).toEqual([]);
    expect(readdirSync(FOLDER).filter((folder) => !(RULE_NAMES as readonly string[]).includes(folder))).toEqual([]);
  });

  it.each(RULE_NAMES)('%s', (rule) => {
    expect(rulesOf(rule, 'triggers')).toContain(rule);
    expect(rulesOf(rule, 'quiet')).not.toContain(rule);
  });
});
