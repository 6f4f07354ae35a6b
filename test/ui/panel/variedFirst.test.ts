import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/analysis/findings/finding';
import { variedFirst } from '../../../src/ui/panel/variedFirst';

const list = (...rules: string[]) =>
  rules.map((rule, place) => ({ rule, key: `${rule}${place}` }) as unknown as Finding);
const keys = (findings: readonly Finding[]) => findings.map(({ key }) => key);

describe('variedFirst', () => {
  it('shows one of each rule before a second of any, in the order of the list', () => {
    const findings = list('apart', 'apart', 'apart', 'single', 'fragile', 'fragile');
    expect(keys(variedFirst(findings, 3))).toEqual(['apart0', 'single3', 'fragile4']);
    expect(keys(variedFirst(findings, 4))).toEqual(['apart0', 'apart1', 'single3', 'fragile4']);
  });

  it('leaves a short list as it is', () => {
    const findings = list('apart', 'apart');
    expect(variedFirst(findings, 3)).toBe(findings);
  });
});
