import { describe, expect, it } from 'vitest';
import { type AnalyseOptions, analyse } from '../../src/analysis/analyse';
import { introductionKey } from '../../src/analysis/introductions/introductionKey';
import type { Day, FindingKey, ThemeId } from '../../src/domain/brand';
import type { MapDocument } from '../../src/domain/mapDocument';
import { findingsEn } from '../../src/i18n/findings/en';
import { findingsFr } from '../../src/i18n/findings/fr';
import { idOf } from '../helpers/graphs';
import { hautVallon } from '../helpers/hautVallon';

/** The helper gives actors their themes; a whole document lists them too. */
function wholeHautVallon(): MapDocument {
  const document = hautVallon();
  const ids = [...document.actors.values()].flatMap(({ themes }) => themes);
  const themes = new Map(ids.map((id: ThemeId) => [id, { id, label: id }]));
  const actors = new Map(
    [...document.actors].map(([id, actor]) => [id, id === 'LEA' ? { ...actor, publics: ['élus'] } : actor]),
  );
  return { ...document, actors, themes };
}

const withoutMe = { without: new Set([idOf('MOI')]) };
const report = (options: AnalyseOptions = {}) => analyse(wholeHautVallon(), options, findingsFr);
const actor = (name: string, options?: AnalyseOptions) => report(options).actors.find((one) => one.name === name);

describe('the report on Haut-Vallon', () => {
  it('with the officer: 15 actors, 18 ties, 2 pieces', () => {
    const { beneficiary, actors, ties, pieces, fragilePoints, singleTies } = report();
    expect([beneficiary, actors.length, ties, pieces]).toEqual(['LEA', 15, 18, 2]);
    expect(fragilePoints).toEqual(['CHA', 'CUM', 'MOI', 'PET', 'PNR', 'RES']);
    expect(singleTies).toEqual([
      ['CHA', 'PET'],
      ['CUM', 'LYC'],
      ['ENT', 'PET'],
      ['GX', 'RES'],
      ['MOI', 'RES'],
    ]);
  });

  it('without the officer: 14 actors, 14 ties, 3 pieces', () => {
    const { actors, ties, pieces, fragilePoints, singleTies } = report(withoutMe);
    expect([actors.length, ties, pieces]).toEqual([14, 14, 3]);
    expect(fragilePoints).toEqual(['CHA', 'CUM', 'LEA', 'PET', 'PNR']);
    expect(singleTies.map((pair) => pair.join('-'))).toEqual([
      'CHA-CUM',
      'CHA-PET',
      'CUM-LYC',
      'ENT-PET',
      'GX-RES',
      'LEA-PNR',
    ]);
  });

  it('gives contacts, reach and places between territories', () => {
    expect(actor('LEA', { by: 'territory' })).toMatchObject({
      contacts: 5,
      reach2: 10,
      brokerage: { coordinator: 1, gatekeeper: 6, consultant: 0, liaison: 0 },
      distance: 0,
      fragile: false,
      piece: 1,
    });
    expect(actor('LEA', { by: 'territory' })?.effectiveSize).toBeCloseTo(3.8, 9);
    expect(actor('TEM', withoutMe)?.constraint).toBeCloseTo(1.007, 3);
    expect(actor('ISO')?.constraint).toBeNull();
    expect(actor('CHA', { by: 'territory', ...withoutMe })?.brokerage).toEqual({
      coordinator: 0,
      gatekeeper: 0,
      consultant: 0,
      liaison: 1,
    });
  });

  it('counts the ties that leave the area: 3 of 9 with the officer, 2 of 8 without', () => {
    expect(report().perimeter).toEqual({ level: 'territory', value: 'GAL Haut-Vallon', touching: 9, leaving: 3 });
    expect(report(withoutMe).perimeter).toMatchObject({ touching: 8, leaving: 2 });
  });

  it('finds the witness of one theme through the PNR, and nobody on the others', () => {
    const asked = report(withoutMe).findings.filter(({ rule }) => rule === 'noWitness');
    expect(asked.map(({ theme }) => theme)).toEqual(['alimentation', 'jeunesse']);
    expect(asked[0]?.candidates[0]).toMatchObject({ name: 'GX', chain: null });
  });

  it('knows a chain to GX through the officer only', () => {
    expect(actor('GX')?.distance).toBe(3);
    expect(actor('GX', withoutMe)?.distance).toBeNull();
  });

  it('names who loses touch without the CUMA', () => {
    const finding = report(withoutMe).findings.find((one) => one.rule === 'fragilePoint' && one.actors[0] === 'CUM');
    expect(finding?.text).toBe(
      'Sans CUM, 4 acteurs seraient coupés du reste du réseau\u00A0: CHA, ENT, LYC et PET. Qui pourrait doubler ces liens\u00A0?',
    );
  });

  it('proposes 13 introductions without the officer, ASS and CUM first among those that tighten', () => {
    const { tighten, open } = report(withoutMe).introductions;
    expect(tighten.length + open.length).toBe(13);
    expect(tighten[0]).toMatchObject({ a: 'ASS', b: 'CUM', via: ['LEA', 'MAR'] });
    const all = report().introductions;
    expect(all.tighten.length + all.open.length).toBe(24);
  });

  it('has one name for each group, every actor in one', () => {
    const { groups, actors } = report();
    const names = groups.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(groups.flatMap(({ members }) => members).sort()).toEqual(actors.map(({ name }) => name));
    expect(actors.every(({ group }) => names.includes(group))).toBe(true);
  });

  it('leaves out what is not the graph when asked to', () => {
    expect(report({ graphOnly: true })).toMatchObject({
      findings: [],
      introductions: { tighten: [], open: [] },
      mobilise: [],
      ties: 18,
    });
  });

  it('has exactly the properties that other programs read', () => {
    expect(Object.keys(report())).toEqual([
      'beneficiary',
      'actors',
      'ties',
      'pieces',
      'groups',
      'modularity',
      'fragilePoints',
      'singleTies',
      'perimeter',
      'findings',
      'introductions',
      'mobilise',
    ]);
    expect(Object.keys(report().actors[0]!)).toEqual([
      'name',
      'contacts',
      'reach2',
      'betweenness',
      'effectiveSize',
      'constraint',
      'piece',
      'group',
      'fragile',
      'brokerage',
      'distance',
    ]);
  });

  it('can be seen from somebody else, and from nobody', () => {
    expect(report({ from: idOf('GX') }).beneficiary).toBe('GX');
    const { beneficiary, findings, actors, perimeter } = report({ without: new Set([idOf('LEA')]) });
    expect([beneficiary, perimeter]).toEqual([null, null]);
    expect(actors.every(({ distance }) => distance === null)).toBe(true);
    expect(findings.some(({ rule }) => rule === 'noWitness')).toBe(false);
  });

  it('leaves out what a person ruled out', () => {
    const document = wholeHautVallon();
    const [first] = report().findings;
    const id = first?.key as FindingKey;
    const ruled = { ...document, rulings: new Map([[id, { id, verdict: 'notRelevant' as const }]]) };
    expect(analyse(ruled, {}, findingsFr).findings).toEqual(report().findings.slice(1));
  });

  it('leaves out introductions that a person refused, until the day they were put off to', () => {
    const id = introductionKey(idOf('CUM'), idOf('ASS'));
    const ruling = { id, verdict: 'notNow' as const, until: '2026-12-01' as Day };
    const document = { ...wholeHautVallon(), rulings: new Map([[id, ruling]]) };
    const on = (today: string) =>
      analyse(document, { ...withoutMe, today: today as Day }, findingsFr).introductions.tighten;
    const all = report(withoutMe).introductions.tighten;
    expect(on('2026-11-30')).toEqual(all.slice(1));
    expect(on('2026-12-01')).toEqual(all);
  });

  it('opens each gap through one contact only', () => {
    const opened = report().mobilise.flatMap(({ opens }) => opens);
    expect(opened.length).toBeGreaterThan(0);
    expect(new Set(opened).size).toBe(opened.length);
  });

  it('speaks English when told to', () => {
    const [finding] = analyse(wholeHautVallon(), {}, findingsEn).findings.filter(({ rule }) => rule === 'fragilePoint');
    expect(finding?.text).toContain('Without CHA');
  });

  it('does not depend on the order of rows', () => {
    const document = wholeHautVallon();
    const reversed: MapDocument = {
      ...document,
      actors: new Map([...document.actors].reverse()),
      ties: new Map([...document.ties].reverse()),
      themes: new Map([...document.themes].reverse()),
    };
    expect(analyse(reversed, {}, findingsFr)).toEqual(report());
  });
});
