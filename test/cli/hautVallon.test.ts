import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/analysis/report';
import { HAUT_VALLON, launchedJson } from './launched';

const analysed = (...args: string[]) => launchedJson('analyse', ...args) as Report;
const withMe = analysed(...HAUT_VALLON);
const withoutMe = analysed('--without', 'MOI', ...HAUT_VALLON);
const actor = (report: Report, name: string) => report.actors.find((one) => one.name === name)!;
const pairs = (report: Report) => report.singleTies.map((pair) => pair.join('-'));

describe('Haut-Vallon as CSV, through the launcher', () => {
  it('has its actors, ties and pieces', () => {
    expect([withMe.actors.length, withMe.ties, withMe.pieces]).toEqual([15, 18, 2]);
    expect([withoutMe.actors.length, withoutMe.ties, withoutMe.pieces]).toEqual([14, 14, 3]);
    expect(withMe.beneficiary).toBe('LEA');
  });

  it('has its fragile points and single ties', () => {
    expect(withMe.fragilePoints).toEqual(['CHA', 'CUM', 'MOI', 'PET', 'PNR', 'RES']);
    expect(withoutMe.fragilePoints).toEqual(['CHA', 'CUM', 'LEA', 'PET', 'PNR']);
    expect(pairs(withMe)).toEqual(['CHA-PET', 'CUM-LYC', 'ENT-PET', 'GX-RES', 'MOI-RES']);
    expect(pairs(withoutMe)).toEqual(['CHA-CUM', 'CHA-PET', 'CUM-LYC', 'ENT-PET', 'GX-RES', 'LEA-PNR']);
  });

  it.each([
    ['LEA', withMe, 5, 10, 3.8, 0.39],
    ['LEA', withoutMe, 4, 8, 3, 0.476],
    ['CUM', withMe, 4, 8, 3.5, 0.326],
    ['CUM', withoutMe, 4, 7, 3.5, 0.334],
  ] as const)('has the measures of %s', (name, report, contacts, reach2, effectiveSize, constraint) => {
    expect(actor(report, name)).toMatchObject({ contacts, reach2 });
    expect(actor(report, name).effectiveSize).toBeCloseTo(effectiveSize, 10);
    expect(actor(report, name).constraint).toBeCloseTo(constraint, 3);
  });

  it('gives no constraint to who has no contact, and one above 1 to who has few', () => {
    expect(actor(withMe, 'ISO').constraint).toBeNull();
    expect(actor(withoutMe, 'TEM').constraint).toBeCloseTo(1.007, 3);
  });

  it('has the roles of go-betweens by territory', () => {
    const roles = (without: string[], name: string) =>
      actor(analysed(...without, '--by', 'territory', ...HAUT_VALLON), name).brokerage;
    expect(roles([], 'LEA')).toEqual({ coordinator: 1, gatekeeper: 6, consultant: 0, liaison: 0 });
    expect(roles(['--without', 'MOI'], 'LEA')).toEqual({ coordinator: 1, gatekeeper: 3, consultant: 0, liaison: 0 });
    expect(roles([], 'CHA')).toEqual({ coordinator: 0, gatekeeper: 2, consultant: 0, liaison: 1 });
    expect(roles(['--without', 'MOI'], 'CHA')).toEqual({ coordinator: 0, gatekeeper: 0, consultant: 0, liaison: 1 });
  });

  it('counts the ties that leave the territory', () => {
    expect(withMe.perimeter).toMatchObject({ value: 'GAL Haut-Vallon', touching: 9, leaving: 3 });
    expect(withoutMe.perimeter).toMatchObject({ touching: 8, leaving: 2 });
  });

  it('names what is missing, in a sentence', () => {
    const youth = withMe.findings.find(({ rule, theme }) => rule === 'noWitness' && theme === 'jeunesse')!;
    expect(youth.actors).toEqual(['LEA']);
    expect(youth.text).toMatch(/jeunesse.*\?/);
    expect(withMe.findings.filter(({ rule }) => rule === 'noKnownTie').map(({ actors }) => actors)).toEqual([['ISO']]);
    expect(withMe.findings.some(({ rule, theme }) => rule === 'noWitness' && theme === 'mobilité')).toBe(false);
  });

  it('starts from another actor when asked, and can leave the findings out', () => {
    const report = analysed('--graph-only', ...HAUT_VALLON, '--from=GX');
    expect(report.beneficiary).toBe('GX');
    expect([report.findings, report.mobilise]).toEqual([[], []]);
    expect(actor(report, 'LEA').distance).toBe(3);
  });
});

describe('what the page answers and finds, from the command line', () => {
  const asked = (...args: string[]) =>
    launchedJson('analyse', ...HAUT_VALLON, '--without', 'MOI', ...args) as {
      readonly answers: readonly { readonly id: string; readonly text: string; readonly facts: unknown }[];
      readonly found: readonly { readonly name: string }[];
    };

  it('gives each question with its sentence, and names in place of ids', () => {
    const { answers, found } = asked();
    expect(answers.length).toBe(34);
    const inOut = answers.find(({ id }) => id === 'B3a');
    expect(inOut?.text.replace(/\s/g, ' ')).toBe(
      '2 liens sur 8 sortent du territoire « GAL Haut-Vallon » : CUM et CHA ; LEA et PNR.',
    );
    expect(inOut?.facts).toMatchObject({ actors: ['PNR', 'CHA'] });
    expect(found).toContainEqual(
      expect.objectContaining({ rule: 'noWitness', name: 'TEM', chain: ['LEA', 'PNR', 'TEM'] }),
    );
  });

  it('speaks English too, and keeps to the graph when told so', () => {
    expect(asked('--lang', 'en').answers.map(({ text }) => text)).toContain('No action is recorded yet.');
    expect(asked('--graph-only')).toMatchObject({ answers: [], found: [] });
  });
});
