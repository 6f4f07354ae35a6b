import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { type Finding, RULE_NAMES } from '../../src/analysis/findings/finding';
import { findingsOf } from '../../src/analysis/findings/findings';
import { groupNames } from '../../src/analysis/groupNames/groupNames';
import { partitionBy } from '../../src/analysis/partitions/partitionBy';
import type { Telling } from '../../src/analysis/reportWords';
import { ALL_VISIBLE } from '../../src/analysis/visibility';
import type { Day } from '../../src/domain/brand';
import type { MapDocument } from '../../src/domain/mapDocument';
import { findingsEn } from '../../src/i18n/findings/en';
import { findingsFr } from '../../src/i18n/findings/fr';
import { GHOST_LENGTH } from '../../src/i18n/shortened';
import { vocabularyEn } from '../../src/i18n/vocabulary/en';
import { vocabularyFr } from '../../src/i18n/vocabulary/fr';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';

const BANNED =
  /nœud|arête|sommet|degré|centralité|composante|graphe|cluster|algorithme|métrique|contrainte|homophilie|trou structurel|\b(node|edge|vertex|degree|centrality|component|graph|algorithm|metric|constraint)s?\b/i;

/** Every rule at once: nobody near, two groups apart and two held by one tie, an actor alone, a structure without name. */
const undated = aMap(
  {
    lea: {
      themes: ['mobilité', 'la très longue question de l’alimentation de proximité'],
      territory: 'Vallon',
      publics: ['élus', 'jeunes'],
    },
    tem: { themes: ['mobilité'], roles: ['witness'], profile: 'director', resources: ['minibus'] },
    net: { type: 'network' },
    alone: { asked: 'no' },
    cuma: { type: 'structure', family: 'business', territory: 'Vallon' },
    far: { territory: 'Plaine', family: 'association', profile: 'jeune' },
  },
  ['lea-tem', 'lea-cuma', 'x-y', 'y-cuma', 'far-w', 'tem-net:memberOf', 'w-net:memberOf'],
  {
    groups: { one: ['lea', 'tem', 'cuma'], two: ['x', 'y'], three: ['far', 'w'] },
    actions: [{ title: 'Navette', lead: 'cuma' }, { title: 'Cantine' }],
    awareness: ['tem 0 knowsAction', 'x 0 knowsPurpose', 'tem 1 knowsAction', 'far 1 knowsAction'],
    offers: [
      { holder: 'lea', side: 'request', themes: ['mobilité'], kind: 'minibus', profileSought: 'élu·e' },
      { holder: 'x', side: 'request', themes: [], kind: 'support', deadline: '2027-03' as Day },
      { holder: 'y', side: 'offer', themes: ['mobilité'] },
    ],
  },
);

/** With one tie that nobody used for long. */
const everything: MapDocument = {
  ...undated,
  ties: new Map(
    [...undated.ties].map(([id, tie], index) => [id, index === 2 ? { ...tie, lastExchange: '2024' as Day } : tie]),
  ),
};

function told(document: MapDocument) {
  const options = { visibility: ALL_VISIBLE, from: idOf('lea'), today: '2026-11-24' as Day };
  const { findings, found, perimeter } = findingsOf(document, options);
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const names = groupNames(document, graph, partitionBy(document, graph, ALL_VISIBLE, 'groups'));
  const telling: Telling = { document, from: idOf('lea'), perimeter, groupNames: names };
  return { findings, found, perimeter, telling };
}

/** The same finding, one of its actors not asked about all its ties. */
const doubted = (finding: Finding): Finding => ({ ...finding, confidence: 'low' });

const waveOf = (start: readonly string[], steps: readonly (readonly string[])[], beyond: readonly string[]) => ({
  start: start.map(idOf),
  steps: steps.map((step) => step.map(idOf)),
  beyond: beyond.map(idOf),
});

function textsIn(words: typeof findingsFr): string[] {
  const { findings, found, perimeter, telling } = told(everything);
  return [
    ...[...findings, ...findings.map(doubted)].flatMap((finding) => [
      words.finding(finding, telling),
      words.line(finding, telling),
      words.ghost(finding, telling),
    ]),
    ...words.wave(waveOf(['lea'], [['tem', 'cuma'], []], ['x']), everything),
    ...findings
      .flatMap(({ candidates }) => candidates.flatMap(({ reasons }) => reasons))
      .map((reason) => words.reason(reason, everything)),
    ...found.map((one) => words.found(one, telling)),
    ...Object.values(words.headings),
    ...(perimeter ? [words.perimeter(perimeter)] : []),
    words.chain([idOf('lea'), idOf('cuma'), idOf('tem')], everything),
    words.noChain(idOf('tem'), [], everything),
    words.noChain(idOf('tem'), [idOf('cuma')], everything),
    ...[0, 1, 3].flatMap((contacts) =>
      (['coordinator', 'consultant', 'gatekeeper', 'liaison'] as const).flatMap((kind) =>
        words.brokerWords({
          contacts,
          effectiveSize: contacts,
          brokerage: { coordinator: 1, consultant: 1, gatekeeper: 1, liaison: 1, [kind]: 2 },
        }),
      ),
    ),
  ];
}

describe.each([
  ['French', findingsFr],
  ['English', findingsEn],
])('sentences in %s', (_, words) => {
  it('speak of every rule of the map that has all', () => {
    expect(new Set(told(everything).findings.map(({ rule }) => rule))).toEqual(new Set(RULE_NAMES));
  });

  it('use no word of the trade', () => {
    for (const text of textsIn(words)) expect(text).not.toMatch(BANNED);
  });

  it('hold no hole where a name should be', () => {
    for (const text of textsIn(words)) expect(text).not.toMatch(/undefined|null|\[object|\s{2}|«\u00A0\u00A0»|“”/);
  });

  it('ask, each of them', () => {
    const { findings, telling } = told(everything);
    for (const finding of findings) expect(words.finding(finding, telling)).toContain('?');
  });

  it('fit under a ghost', () => {
    const { findings, telling } = told(everything);
    for (const finding of findings) expect(words.ghost(finding, telling).length).toBeLessThanOrEqual(GHOST_LENGTH);
  });

  it('are cut within no word under a ghost, whichever family is asked for', () => {
    const { findings, telling } = told(everything);
    const relay = findings.find(({ rule }) => rule === 'noRelay');
    const { families } = words === findingsFr ? vocabularyFr : vocabularyEn;
    for (const family of Object.values(families)) {
      const asked = words.ghost({ ...relay!, subject: { kind: 'family', text: family } }, telling);
      const [, kept = ''] = /: (.+?)…?\u00A0?\?$/.exec(asked) ?? [];
      expect(kept).not.toBe('');
      expect(family.split(/[ ,]+/), asked).toEqual(expect.arrayContaining(kept.split(/[ ,]+/)));
    }
  });

  it('say a doubt, and no absence, when somebody was not asked', () => {
    const { findings, telling } = told(everything);
    const absence =
      /aucun|ne connaît pas|n’en connaît|un seul|restent? dans|serai(t|ent) coupés?|\bno(ne)?\b(?! all)|single|stays? within|would be cut/i;
    for (const finding of findings.filter(({ rule }) => rule !== 'notAsked')) {
      const normal = words.finding({ ...finding, confidence: 'normal' }, telling);
      const low = words.finding(doubted(finding), telling);
      expect(low).not.toBe(normal);
      expect(low).toMatch(/ (À vérifier\u00A0|To be checked): /);
      expect(low, finding.rule).not.toMatch(absence);
      expect(words.line(doubted(finding), telling), finding.rule).not.toMatch(absence);
    }
    // What the words above would be, were everybody asked.
    expect(findings.map((finding) => words.finding({ ...finding, confidence: 'normal' }, telling)).join()).toMatch(
      absence,
    );
  });

  it('have a name of its own for each group', () => {
    const { telling } = told(everything);
    const names = [...telling.groupNames.values()].map((name) => words.groupName(name, everything));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('French sentences', () => {
  const perimeter = (touching: number, leaving: number) =>
    findingsFr.perimeter({ level: 'territory', value: 'V', touching, leaving, leavingTies: [] });

  it('have a no-break space before high punctuation and inside quotes', () => {
    for (const text of textsIn(findingsFr)) expect(text).not.toMatch(/[^\u00A0][:;?!»]|«[^\u00A0]/);
  });

  it('count 0 and 1 in the singular, 2 in the plural', () => {
    expect([findingsFr.counts('ties', 0, 75_047, 0), findingsEn.counts('ties', 0, 75_047, 0)]).toEqual([
      '75\u202F047 questions',
      '75,047 questions',
    ]);
    // What leaves no place on the map is a question: places add up to those of the headline.
    expect(findingsFr.counts('partners', 2, 1, 0)).toBe('2\u00A0trouvés · 1\u00A0question');
    // That nobody is found is plain from what is missing.
    expect(findingsFr.counts('makingKnown', 0, 6, 1)).toBe('1\u00A0place\u00A0vide · 5\u00A0questions');
    expect(findingsEn.counts('makingKnown', 0, 1, 0)).toBe('1\u00A0question');
    expect(findingsEn.counts('partners', 2, 2, 1)).toBe('1\u00A0empty\u00A0seat · 1\u00A0question');
    expect([0, 1, 2].map((count) => findingsFr.counts('witnesses', count, count, count))).toEqual([
      '0\u00A0trouvé',
      '1\u00A0trouvé · 1\u00A0place\u00A0vide',
      '2\u00A0trouvés · 2\u00A0places\u00A0vides',
    ]);
    expect([0, 1, 2].map((leaving) => perimeter(8, leaving))).toEqual([
      'Aucun des liens connus ne sort du territoire (0 sur 8)',
      '1 lien sur 8 sort du territoire',
      '2 liens sur 8 sortent du territoire',
    ]);
  });

  it('say the way to somebody', () => {
    const { found, telling } = told(everything);
    expect(findingsFr.found(found[0]!, telling)).toBe(
      'tem peut témoigner sur le thème «\u00A0mobilité\u00A0», sans intermédiaire (accord à demander).',
    );
    expect(findingsFr.chain([idOf('lea'), idOf('cuma'), idOf('tem')], everything)).toBe(
      'Pour entendre tem\u00A0: lea → cuma → tem (1 intermédiaire)',
    );
  });

  it('say how far the news goes, a few names of each step', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const map = aMap(Object.fromEntries(['anne', ...many].map((name) => [name, {}])));
    expect(findingsFr.wave(waveOf(['anne'], [['a'], [], ['b']], many), map)).toEqual([
      'L’information part d’anne.',
      'Au courant dès le premier pas\u00A0: a.',
      'Au second pas\u00A0: personne.',
      'Au 3e pas\u00A0: b.',
      'Pas encore\u00A0: a, b, c, d, e, f et 2 autres.',
    ]);
    expect(findingsFr.wave(waveOf([], [[], []], []), map)).toHaveLength(2);
  });

  it('name a network once, and what is to be found there', () => {
    const { findings, telling } = told(everything);
    const finding = findings.find(({ rule }) => rule === 'unknownNetwork')!;
    expect(findingsFr.finding(finding, telling)).toBe(
      'Que pourrait apporter à lea le réseau «\u00A0net\u00A0», dont tem fait partie\u00A0? On y trouve\u00A0: un témoignage sur le thème «\u00A0mobilité\u00A0» (tem) et minibus (tem).',
    );
    const renamed = aMap({ lea: {}, 'Réseau rural': { type: 'network' } }, ['lea-a', 'a-Réseau rural:memberOf']);
    const other = told(renamed);
    const one = other.findings.find(({ rule }) => rule === 'unknownNetwork')!;
    expect(findingsFr.finding(one, other.telling)).toBe(
      'Que pourrait apporter à lea le Réseau rural, dont a fait partie\u00A0?',
    );
  });

  it('say the themes that two have in common once', () => {
    const { document } = told(everything).telling;
    const [first, second] = [...document.themes.keys()];
    const reasons = [
      { code: 'sharesTheme', theme: first! },
      { code: 'sharesMission', mission: 'accueillir' },
      { code: 'sharesTheme', theme: second! },
    ] as const;
    const labels = [first, second].map((id) => document.themes.get(id!)?.label).join(', ');
    expect(findingsFr.reasons(reasons, document)).toEqual([
      `thèmes en commun\u00A0: ${labels}`,
      'même mission\u00A0: accueillir',
    ]);
    expect(findingsEn.reasons(reasons.slice(0, 2), document)[0]).toBe(
      `theme in common: ${document.themes.get(first!)?.label}`,
    );
  });

  it('elide before a vowel', () => {
    const name = (actor: string) => findingsFr.groupName({ code: 'around', actor: idOf(actor) }, aMap({ [actor]: {} }));
    expect([name('Léa'), name('Anne'), name('Élodie')]).toEqual(['Autour de Léa', 'Autour d’Anne', 'Autour d’Élodie']);
  });
});

describe('English sentences', () => {
  it('count only 1 in the singular', () => {
    expect([0, 1, 2].map((count) => findingsEn.counts('partners', count, count, count))).toEqual([
      '0\u00A0found',
      '1\u00A0found · 1\u00A0empty\u00A0seat',
      '2\u00A0found · 2\u00A0empty\u00A0seats',
    ]);
  });
});
