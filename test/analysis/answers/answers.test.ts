import { describe, expect, it } from 'vitest';
import { type Answer, type AnswerTo, CHAPTERS, QUESTIONS, type QuestionId } from '../../../src/analysis/answers/answer';
import { answersOf } from '../../../src/analysis/answers/answers';
import { findingContext } from '../../../src/analysis/findings/findingContext';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { isRuledOut } from '../../../src/analysis/findings/isRuledOut';
import { ALL_VISIBLE, type Visibility } from '../../../src/analysis/visibility';
import type { ActorId, Day } from '../../../src/domain/brand';
import { beneficiaryOf, type MapDocument } from '../../../src/domain/mapDocument';
import type { Tie } from '../../../src/domain/tie';
import { answersEn } from '../../../src/i18n/answers/en';
import { answersFr } from '../../../src/i18n/answers/fr';
import { wordAnswer } from '../../../src/i18n/answers/wordAnswer';
import { aMap } from '../../helpers/documents';

const TODAY = '2026-11-24' as Day;

function answers(document: MapDocument, visibility: Visibility = ALL_VISIBLE): readonly Answer[] {
  const options = { visibility, from: beneficiaryOf(document), today: TODAY };
  const context = findingContext(document, beneficiaryOf(document), options);
  const found = findingsOf(document, options);
  return answersOf(
    context,
    found,
    found.findings.filter((finding) => !isRuledOut(finding, document, TODAY)),
  );
}

function answer<Id extends QuestionId>(document: MapDocument, question: Id): AnswerTo<Id> {
  return answers(document).find((one): one is AnswerTo<Id> => one.question === question)!;
}

/** The answer in French, with plain spaces. */
function said(document: MapDocument, question: QuestionId): string {
  return wordAnswer(answersFr.answers, answer(document, question), { document, from: 'Léa' }).replace(/\s/g, ' ');
}

/** The map with fields of some ties set: `{ 0: { lastExchange } }` by place. */
function withTies(document: MapDocument, fields: Record<number, Partial<Tie>>): MapDocument {
  const ties = [...document.ties.values()].map((tie, place) => ({ ...tie, ...fields[place] }));
  return { ...document, ties: new Map(ties.map((tie) => [tie.id, tie])) };
}

describe('examples from other networks', () => {
  it('are shared through a network that one is not in, and not at hand', () => {
    const map = aMap(
      { lea: {}, fil: { type: 'network' }, rural: { type: 'network' } },
      ['lea-fil:memberOf', 'lea-ana', 'bo-rural:memberOf', 'ana-bo'],
      {
        resources: [
          { title: 'Zut', network: 'rural', holder: 'bo' },
          { title: 'Atlas', network: 'rural' },
          { title: 'Du sien', network: 'fil' },
          { title: 'D’à côté', network: 'rural', holder: 'ana' },
          { title: 'Déjà connu', network: 'rural', users: ['lea'] },
          { title: 'De nulle part', holder: 'bo' },
        ],
      },
    );
    expect(answer(map, 'otherNetworks').examples).toEqual(['resource1', 'resource0']);
    expect(said(map, 'otherNetworks')).toContain(
      'Outils et exemples à découvrir : « Atlas » (rural) ; « Zut » (rural).',
    );
  });
});

describe('how close people are', () => {
  it('is said of the map, of the circle and of each network with three members', () => {
    const map = aMap({ lea: {}, ran: { type: 'network' }, duo: { type: 'network' } }, [
      'lea-ana',
      'lea-bo',
      'lea-cy',
      'ana-bo',
      'ana-ran:memberOf',
      'bo-ran:memberOf',
      'di-ran:memberOf',
      'ana-duo:memberOf',
      'lea-duo:memberOf',
    ]);
    expect(answer(map, 'closeKnit')).toMatchObject({
      map: { actors: 7, ties: 9, possible: 21, level: 'fairlyClose' },
      // Ana, Bo, Cy and the network Duo.
      circle: { actors: 4, ties: 2, possible: 6 },
      networks: [{ network: 'ran', among: { actors: 3, ties: 1, possible: 3 } }],
    });
    expect(said(map, 'closeKnit')).toBe(
      'Sur 21 liens possibles, 9 sont connus : c’est un réseau assez serré. Entre les 4 contacts directs de Léa, sur 6 liens possibles, 2 sont connus. Entre membres d’un même réseau : ran, 1 lien connu sur 3.',
    );
  });

  it('is counted by hundreds, and not judged where nobody could know everybody', () => {
    const ring = Array.from({ length: 60 }, (_, at) => `a${at}-a${(at + 1) % 60}`);
    expect(said(aMap({}, ring), 'closeKnit')).toBe(
      'Sur 100 liens possibles, 3 sont connus, ce qui est courant quand on est nombreux : chaque acteur a 2 liens connus en moyenne.',
    );
    const pairs = Array.from({ length: 150 }, (_, at) => `a${at}-b${at}`);
    expect(said(aMap({}, pairs), 'closeKnit')).toContain('Sur 100 liens possibles, moins d’un est connu,');
  });

  it('is never said to be whole while a tie is missing, nor of a handful', () => {
    const all = Array.from({ length: 30 }, (_, at) => at).flatMap((a) =>
      Array.from({ length: a }, (_, b) => `a${a}-a${b}`),
    );
    expect(said(aMap({}, all.slice(1)), 'closeKnit')).toContain('Sur 100 liens possibles, 99 sont connus');
    expect(said(aMap({ lea: {} }, ['lea-ana']), 'closeKnit')).toBe(
      'Il y a encore trop peu d’acteurs et de liens pour le dire.',
    );
  });
});

describe('the parts of a map', () => {
  it('are counted, and those that no way leads to are named', () => {
    const map = aMap({ lea: {}, iso: {} }, ['lea-ana', 'ana-bo', 'bo-cy', 'di-ed', 'ed-fa', 'fa-gus', 'gus-hal']);
    // The largest part is not the one she is in.
    expect(answer(map, 'parts')).toMatchObject({
      total: 10,
      parts: 3,
      largest: 5,
      alone: 1,
      reach: { direct: 1, second: 1 },
      actors: ['di', 'ed', 'fa', 'gus', 'hal', 'iso'],
    });
  });

  it('are told without a beneficiary too', () => {
    expect(said(aMap({}, ['ana-bo', 'bo-cy', 'di-ed']), 'parts')).toBe(
      'La carte est en 2 morceaux que rien ne relie encore ; le plus grand réunit 3 acteurs sur 5. Hors du plus grand :',
    );
  });
});

describe('our network', () => {
  it('counts actors and ties, and names who has none', () => {
    const map = aMap({ lea: {}, iso: {} }, ['lea-ana']);
    expect(answer(map, 'directory')).toMatchObject({ total: 3, ties: 1, actors: ['iso'] });
  });

  it('names who exchanges, and counts the ties of which nobody said what they are', () => {
    const map = aMap({ lea: {} }, ['lea-ana:exchanges', 'ana-bo:actsWith', 'bo-cy:knows', 'cy-di', 'cy-ed!:exchanges']);
    expect(answer(map, 'exchanges')).toMatchObject({ unsaid: 1, total: 6, actors: ['lea', 'ana', 'bo'] });
  });

  it('finds who asks and who offers on the themes of the beneficiary, but not itself', () => {
    const map = aMap({ lea: { themes: ['eau'] } }, ['lea-ana', 'lea-bo', 'lea-cy'], {
      offers: [
        { holder: 'ana', side: 'request', themes: ['eau'] },
        { holder: 'bo', side: 'offer', themes: ['eau'] },
        { holder: 'cy', side: 'offer', themes: ['bois'] },
        { holder: 'lea', side: 'request', themes: ['eau'] },
      ],
    });
    expect(answer(map, 'sameQuestion')).toMatchObject({ asking: ['ana'], offering: ['bo'], own: [expect.any(String)] });
  });

  it('knows of a request of the beneficiary, whatever its theme', () => {
    const map = aMap({ lea: { themes: ['eau'] } }, ['lea-ana'], {
      offers: [{ holder: 'lea', side: 'request', themes: ['bois'], deadline: '2027-03' as Day }],
    });
    expect(said(map, 'sameQuestion')).toBe(
      'La demande de Léa : « bois », échéance : mars 2027. Personne d’autre ne demande ni ne propose rien.',
    );
    expect(said(map, 'requests')).toContain('1 demande ouverte : lea, « bois », échéance : mars 2027.');
  });

  it('tells the networks it is in from the others', () => {
    const map = aMap({ lea: {}, ran: { type: 'network' }, net: { type: 'network' } }, [
      'lea-ran:memberOf',
      'ana-net:memberOf',
    ]);
    expect(answer(map, 'networks')).toMatchObject({ member: ['ran'], actors: ['net'] });
  });

  it('says of the circle how many exchanges are dated, and who was not heard of for long', () => {
    const map = withTies(aMap({ lea: {} }, ['lea-ana', 'lea-bo', 'lea-cy', 'ana-bo']), {
      0: { lastExchange: '2024-05-01' as Day },
      1: { lastExchange: '2026-10-01' as Day },
      3: { lastExchange: '2020' as Day },
    });
    expect(answer(map, 'circle')).toMatchObject({
      contacts: 3,
      exchanges: [
        { actor: 'bo', on: '2026-10-01' },
        { actor: 'ana', on: '2024-05-01' },
      ],
      months: 12,
      actors: ['ana'],
    });
    expect(answer(map, 'asleep')).toMatchObject({
      sleeping: [
        { pair: ['ana', 'bo'], on: '2020' },
        { pair: ['ana', 'lea'], on: '2024-05-01' },
      ],
      dated: 3,
      actors: ['lea', 'ana', 'bo'],
    });
    expect(said(map, 'asleep')).toBe(
      '2 liens sans échange noté depuis plus de 12 mois : ana et bo (2020) ; ana et lea (1er mai 2024). Aucun repère daté n’est gardé : on ne peut pas dire ce qui a changé.',
    );
  });

  it('names whom no chain reaches without informal ties', () => {
    const map = aMap({ lea: {} }, ['lea-ana:agreement', 'ana-bo:knows', 'bo-cy:agreement', 'x-y:knows']);
    expect(answer(map, 'informal')).toMatchObject({ informal: 2, ties: 4, actors: ['bo', 'cy'] });
  });
});

describe('enough to start with', () => {
  it('counts direct contacts and those behind them', () => {
    const map = aMap({ lea: {} }, ['lea-ana', 'lea-bo', 'bo-cy', 'cy-di']);
    expect(answer(map, 'start')).toMatchObject({ contacts: 2, reach2: 3, actors: ['ana', 'bo'] });
  });

  it('counts no question that was ruled out, and keeps what is so', () => {
    const map = aMap({ lea: { themes: ['eau'] }, cuma: { type: 'structure' } }, ['lea-cuma']);
    const before = answer(map, 'witnesses');
    expect(before).toMatchObject({ missing: ['eau'], gaps: 1 });
    const options = { visibility: ALL_VISIBLE, from: beneficiaryOf(map), today: TODAY };
    const keys = findingsOf(map, options).findings.map(({ key }) => key);
    const ruled = { ...map, rulings: new Map(keys.map((id) => [id, { id, verdict: 'notRelevant' as const }])) };
    expect(answer(ruled, 'witnesses')).toMatchObject({ missing: [], gaps: 0 });
    expect(answer(ruled, 'start').missing).toEqual({ witnesses: 0, partners: 0, makingKnown: 0 });
    // A structure still has no name behind it, whatever was said of the question.
    expect(answer(ruled, 'names')).toMatchObject({ structures: 1, actors: ['cuma'] });
  });

  it('names whom only the officer brings within reach', () => {
    const map = aMap({ lea: {}, moi: { roles: ['officer'] } }, ['lea-moi', 'moi-far', 'lea-ana', 'ana-bo']);
    expect(answer(map, 'withoutOfficer')).toMatchObject({ officer: 'moi', actors: ['far'] });
  });

  it('says how far word of the actions goes, by those who carry them', () => {
    const map = aMap({ lea: {}, iso: {} }, ['ana-bo:exchanges', 'bo-cy:exchanges', 'cy-di:exchanges'], {
      actions: [{ lead: 'ana' }],
    });
    expect(answer(map, 'wave')).toMatchObject({ first: 1, second: 1, actors: ['di', 'iso', 'lea'] });
  });

  it('counts who shares the purpose, and names who only knows that the action exists', () => {
    const map = aMap({ lea: {} }, ['lea-ana', 'lea-bo'], {
      actions: [{}],
      awareness: ['ana 0 knowsAction', 'bo 0 knowsPurpose', 'lea 0 contributes'],
    });
    expect(answer(map, 'purpose')).toMatchObject({ actions: 1, asked: 3, sharing: 2, actors: ['ana'] });
  });
});

describe('finding and approaching people', () => {
  it('lists former beneficiaries, past roles included, the nearest first', () => {
    const map = aMap(
      {
        lea: {},
        zoe: { roles: [{ role: 'formerBeneficiary', until: '2020' as Day }], consent: 'given' },
        ana: { roles: ['formerBeneficiary'] },
      },
      ['lea-zoe', 'zoe-ana'],
    );
    expect(answer(map, 'formerBeneficiaries')).toMatchObject({ consenting: 1, actors: ['zoe', 'ana'] });
  });

  it('finds the public, and its colleagues', () => {
    const map = aMap({ lea: { publics: ['élus'] }, maire: { profile: 'elected' }, mairie: { type: 'structure' } }, [
      'lea-maire',
      'maire-mairie:worksFor',
      'dgs-mairie:worksFor',
    ]);
    expect(answer(map, 'publicCircle')).toMatchObject({ publics: ['élus'], actors: ['maire'], colleagues: ['dgs'] });
  });

  it('tells the themes that nobody but the beneficiary holds', () => {
    const map = aMap({ lea: { themes: ['eau', 'bois'] }, ana: { themes: ['eau'] } }, ['lea-ana']);
    expect(answer(map, 'themes')).toMatchObject({ held: 1, empty: ['bois'] });
  });

  it('puts late introductions first, and leaves out those that have a result', () => {
    const introduction = (id: string, a: string, b: string, rest: object) => [id, { id, a, b, ...rest }] as const;
    const map = {
      ...aMap({ lea: {}, moi: {} }, ['lea-ana', 'lea-bo', 'lea-cy']),
      introductions: new Map([
        introduction('1', 'lea', 'bo', { due: '2027-01-01', madeBy: 'moi', subject: 'un atelier' }),
        introduction('2', 'ana', 'cy', { due: '2026-01-01' }),
        introduction('3', 'ana', 'bo', { result: 'ils se sont vus' }),
      ]) as never,
    };
    expect(answer(map, 'followUp')).toMatchObject({
      open: ['2', '1'],
      late: ['2'],
      actors: ['ana', 'cy', 'lea', 'bo'],
    });
    expect(answer(map, 'results')).toMatchObject({ made: 3, withResult: ['3'], actors: ['ana', 'bo'] });
    expect(said(map, 'followUp')).toBe(
      '2 mises en relation en attente, dont 1 en retard : ana et cy, pour le 1er janvier 2026, en retard ; lea et bo (un atelier), par moi, pour le 1er janvier 2027.',
    );
    expect(said(map, 'results')).toBe(
      '3 mises en relation notées. Avec un résultat : ana et bo (« ils se sont vus »).',
    );
  });

  it('lists what is still to be asked of a possible partner', () => {
    const map = aMap(
      { lea: {}, ana: { roles: ['likelyPartner'], mission: 'jardins', territory: 'Val', themes: ['eau'] } },
      ['lea-ana'],
    );
    expect(answer(map, 'unknownOf').of).toEqual([{ actor: 'ana', missing: ['framework'] }]);
  });

  it('says how far one has come with each, of what is seen, and to whom the support was presented', () => {
    const map = withTies(
      aMap(
        { lea: {}, moi: {}, ana: { roles: ['likelyPartner'] }, bo: { roles: ['likelyPartner'] } },
        ['lea-ana', 'lea-bo'],
        {
          info: { officer: 'moi' as ActorId },
          actions: [{ title: 'Appui', lead: 'moi' }],
          awareness: ['bo 0 neverHeard'],
        },
      ),
      { 0: { exchanges: [{ on: '2026-06-03' as Day, by: 'call', about: ['missions', 'support'] }] } },
    );
    expect(answer(map, 'unknownOf').stands).toEqual([
      { actor: 'ana', step: 'support', on: '2026-06-03', next: 'together' },
    ]);
    expect(said(map, 'unknownOf')).toContain('ana : la mission d’appui a été présentée (le 3 juin 2026). ');
    expect(answer(map, 'support')).toMatchObject({ told: ['ana'], actors: ['ana'] });
    expect(said(map, 'support')).toMatch(/^Elle a été présentée à ana\. /);
    const plain = aMap({ lea: {}, ana: { roles: ['likelyPartner'] } }, ['lea-ana']);
    expect(answer(plain, 'unknownOf')).not.toHaveProperty('stands');
  });
});

describe('means', () => {
  it('chooses the theme whose people know each other least', () => {
    const map = aMap(
      {
        lea: { themes: ['eau', 'bois'] },
        ana: { themes: ['eau', 'bois'] },
        bo: { themes: ['bois'] },
        net: { type: 'network', themes: ['eau'] },
      },
      ['lea-ana', 'lea-bo', 'ana-net'],
    );
    expect(answer(map, 'meeting')).toMatchObject({ theme: 'bois', pairs: 3, apart: 1, actors: ['lea', 'ana', 'bo'] });
  });

  it('tells who gives from who receives', () => {
    const map = withTies(aMap({ lea: {} }, ['lea-ana:exchanges', 'ana-bo:exchanges', 'bo-lea:worksFor']), {
      0: { direction: 'forward' },
      1: { direction: 'backward' },
      2: { direction: 'forward' },
    });
    expect(answer(map, 'giveReceive')).toMatchObject({ directed: 2, actors: ['lea', 'bo'], receivers: ['ana'] });
  });

  it('takes an exchange both ways for one whose direction is noted', () => {
    const both = { direction: 'both' } as const;
    const map = withTies(aMap({ lea: {} }, ['lea-ana:exchanges', 'ana-bo:exchanges', 'bo-cy:exchanges']), {
      0: both,
      1: both,
    });
    expect(said(map, 'giveReceive')).toBe('2 échanges vont dans les deux sens ; aucun n’est noté à sens unique.');
    const oneWay = withTies(map, { 2: { direction: 'forward' } });
    // Bo gives in one exchange and both ways in another: neither only gives nor only receives.
    expect(answer(oneWay, 'giveReceive')).toMatchObject({ directed: 1, mutual: 2, actors: [], receivers: ['cy'] });
  });

  it('names the ties that leave the perimeter, inner end first', () => {
    const map = aMap({ lea: { territory: 'Val' }, ana: { territory: 'Val' }, bo: { territory: 'Plaine' } }, [
      'lea-ana',
      'ana-bo',
    ]);
    expect(said(map, 'inOut')).toBe('1 lien sur 2 sort du territoire « Val » : ana et bo.');
  });

  it('counts whom one contact alone leads to', () => {
    const map = aMap({ lea: {}, x: { resources: ['minibus'] } }, [
      'lea-ana',
      'lea-bo',
      'ana-x',
      'ana-y',
      'bo-y',
      'bo-z',
      'ana-w',
      'ana-bo',
    ]);
    expect(answer(map, 'throughWhom').contacts).toEqual([
      { actor: 'ana', to: ['w', 'x'], means: [{ actor: 'x', resource: 'minibus' }] },
      { actor: 'bo', to: ['z'], means: [] },
    ]);
  });

  it('finds who could take up an offer: never its holder', () => {
    const map = aMap({ lea: {}, ana: { themes: ['eau'] }, bo: { themes: ['eau'] } }, ['lea-ana', 'ana-bo'], {
      offers: [
        { holder: 'bo', side: 'offer', themes: ['eau'] },
        { holder: 'lea', side: 'request', themes: ['eau'] },
      ],
    });
    expect(answer(map, 'offers').offers).toEqual([{ holder: 'bo', interested: ['lea', 'ana'] }]);
  });

  it('leaves out what was taken up already, and who no longer asks', () => {
    const map = aMap({ lea: {}, ana: {}, bo: {} }, ['lea-ana', 'ana-bo'], {
      offers: [
        { holder: 'bo', side: 'offer', themes: ['eau'] },
        { holder: 'ana', side: 'offer', themes: ['eau'], state: 'Terminée' },
        { holder: 'lea', side: 'request', themes: ['eau'], state: 'sans suite' },
        { holder: 'ana', side: 'request', themes: ['eau'], answer: 'Bo a prêté sa pompe' },
      ],
    });
    expect(answer(map, 'offers').offers).toEqual([{ holder: 'bo', interested: [] }]);
  });

  it('names witnesses whom nobody asked yet, and the one who spoke last', () => {
    const map = aMap(
      { lea: { themes: ['eau'] }, ana: { themes: ['eau'], roles: ['witness'] } },
      ['lea-ana', 'lea-bo'],
      {
        testimonies: [
          { person: 'bo', themes: ['eau'], lastGiven: '2026-02-01' as Day },
          { person: 'bo', themes: ['eau'], lastGiven: '2025-02-01' as Day },
        ],
      },
    );
    expect(answer(map, 'testimonies')).toMatchObject({
      witnesses: 2,
      actors: ['ana'],
      last: { actor: 'bo', on: '2026-02-01' },
    });
  });
});

describe('all of them', () => {
  const rich = aMap(
    {
      lea: { themes: ['eau'], publics: ['élus'], territory: 'Val', mission: 'jardins' },
      moi: { roles: ['officer'] },
      ana: { themes: ['eau'], roles: ['witness', 'likelyPartner'], territory: 'Plaine' },
      maire: { profile: 'elected', roles: ['formerBeneficiary'] },
      cuma: { type: 'structure' },
      ran: { type: 'network' },
      iso: {},
    },
    ['lea-moi:knows', 'moi-ana:exchanges', 'maire-cuma:worksFor', 'lea-maire', 'maire-ran:memberOf'],
    {
      actions: [{ lead: 'moi', lessons: 'commencer petit', themes: ['eau'] }],
      awareness: ['ana 0 knowsAction'],
      offers: [{ holder: 'ana', side: 'offer', themes: ['eau'] }],
    },
  );

  it('are each asked once, in the order of their chapters', () => {
    const order = CHAPTERS.flatMap((chapter) => QUESTIONS[chapter]);
    expect(new Set(order).size).toBe(order.length);
    expect(answers(rich).map(({ question }) => question)).toEqual(order);
  });

  it('leave out what needs somebody to look from when there is nobody', () => {
    const asked = answers(aMap({ ana: {} }, ['ana-bo'])).map(({ question }) => question);
    expect(asked).toContain('directory');
    expect(asked).not.toContain('start');
  });

  it('name nobody who is hidden', () => {
    const without = new Set(['moi', 'ana'] as never[]);
    for (const one of answers(rich, { ...ALL_VISIBLE, without })) {
      // That the map is shown without the officer is what one answer says.
      const told = JSON.stringify({ ...one, officer: undefined });
      expect(told, one.question).not.toContain('"moi"');
      expect(told, one.question).not.toContain('"ana"');
    }
  });

  it.each([
    ['French', answersFr],
    ['English', answersEn],
  ])('are worded in %s without a hole and without a word of the trade', (_, words) => {
    const empty = aMap({ lea: {} });
    for (const map of [rich, empty]) {
      for (const one of answers(map)) {
        const texts = [
          words.questions[one.question]('Léa'),
          wordAnswer(words.answers, one, { document: map, from: 'Léa' }),
        ];
        for (const text of texts) {
          expect(text.trim(), one.question).not.toBe('');
          expect(text).not.toMatch(/undefined|null|\[object|\s{2}|NaN|\?\?|«\u00A0\u00A0»|“”/);
          expect(text).not.toMatch(
            /nœud|arête|sommet|degré|centralité|composante|graphe|cluster|algorithme|\b(node|edge|vertex|degree|graph|component)s?\b/i,
          );
        }
        expect(texts[0]).toContain('?');
      }
    }
  });
});
