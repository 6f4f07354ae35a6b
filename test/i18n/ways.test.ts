import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/analysis/ways/progress';
import type { Day, FindingKey, IntroductionId, MeetingId, OfferId, ThemeId } from '../../src/domain/brand';
import type { Introduction } from '../../src/domain/introduction';
import { waysEn } from '../../src/i18n/ways/en';
import { waysFr } from '../../src/i18n/ways/fr';
import { taskFr } from '../../src/i18n/ways/taskFr';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';

const map = aMap({ lea: { name: 'Léa', themes: ['eau'] }, bo: { name: 'Bo' }, ana: { name: 'Ana' } });
const plain = (text: string) => text.replace(/\s/g, ' ');

const introduction = (one: Partial<Introduction>): Step => ({
  kind: 'introduction',
  introduction: {
    id: 'i' as IntroductionId,
    a: idOf('lea'),
    b: idOf('bo'),
    serves: 'noPeer' as FindingKey,
    ...one,
  },
});
const meeting = (date?: Day): Step => ({
  kind: 'meeting',
  meeting: { id: 'm' as MeetingId, title: 'Café', participants: [], tables: [], ...(date ? { date } : {}) },
});
const request = (answer?: string): Step => ({
  kind: 'request',
  offer: {
    id: 'o' as OfferId,
    holder: idOf('lea'),
    side: 'request',
    kind: 'witness',
    themes: ['eau' as ThemeId],
    ...(answer ? { answer } : {}),
  },
});

describe('what is under way', () => {
  it.each<[Step, string, string]>([
    [
      meeting('2026-06-03' as Day),
      'Rencontre prévue le 3 juin 2026 : « Café »',
      'Meeting planned for 3 June 2026: “Café”',
    ],
    [meeting(), 'Rencontre à dater : « Café »', 'Meeting to be dated: “Café”'],
    [
      introduction({ madeBy: idOf('ana'), due: '2026-06-03' as Day }),
      'Présentation de Bo à Léa demandée à Ana (pour le 3 juin 2026)',
      'Introduction of Bo to Léa asked of Ana (by 3 June 2026)',
    ],
    [introduction({ means: 'call' }), 'Appel à Bo prévu', 'Call to Bo planned'],
    [
      introduction({ means: 'testimony' }),
      'Témoignage de Bo demandé, accord à recueillir',
      'Testimony of Bo asked for, consent to be given',
    ],
    [
      introduction({ means: 'contribution', subject: 'une salle' }),
      'Contribution de Bo demandée : une salle',
      'Contribution of Bo asked for: une salle',
    ],
    [introduction({ means: 'mobilisation' }), 'Réseau de Bo sollicité', 'Network of Bo called upon'],
    [
      request(),
      'Demande notée : Léa cherche un témoin sur « eau »',
      'Request noted: Léa is looking for a witness about “eau”',
    ],
  ])('%#: is a sentence in both languages', (step, french, english) => {
    expect([plain(waysFr.underWay(step, map)), plain(waysEn.underWay(step, map))]).toEqual([french, english]);
  });

  it.each<[Step, string, string]>([
    [meeting('2026-06' as Day), 'Rencontre de juin 2026 : « Café »', 'Meeting of June 2026: “Café”'],
    [meeting('2026-06-03' as Day), 'Rencontre du 3 juin 2026 : « Café »', 'Meeting of 3 June 2026: “Café”'],
    [
      introduction({ status: 'faite', result: 'ils se voient' }),
      'Présentation de Bo à Léa : c’est fait, ils se voient',
      'Introduction of Bo to Léa: done, ils se voient',
    ],
    [introduction({ means: 'call', status: 'sans suite' }), 'Appel à Bo : sans suite', 'Call to Bo: came to nothing'],
    [
      request('personne'),
      'Léa cherche un témoin sur « eau » : personne',
      'Léa is looking for a witness about “eau”: personne',
    ],
  ])('%#: is told once it is over', (step, french, english) => {
    expect([plain(waysFr.came(step, map)), plain(waysEn.came(step, map))]).toEqual([french, english]);
  });
});

describe('what is to be done of it', () => {
  it('asks something of whoever it names; two who are to meet are introduced', () => {
    const task = (one: Partial<Introduction>) => {
      const step = introduction(one);
      return step.kind === 'introduction' ? taskFr(step.introduction, map) : '';
    };
    expect([
      task({}),
      task({ means: 'call' }),
      task({ means: 'testimony' }),
      task({ means: 'contribution' }),
      task({ means: 'mobilisation' }),
    ]).toEqual([
      'Présenter Léa à Bo',
      'Appeler Bo',
      'Demander à Bo de témoigner',
      'Demander à Bo une contribution',
      'Demander à Bo d’ouvrir son réseau',
    ]);
  });
});
