import type { ActionId, ActorId, Day, IntroductionId, MeetingId, SnapshotId } from '../../src/domain/brand';
import type { Introduction } from '../../src/domain/introduction';
import { copyOfMap } from '../../src/domain/mapCopy';
import type { MapDocument } from '../../src/domain/mapDocument';
import type { Meeting } from '../../src/domain/meeting';
import { aMap } from './documents';

/** The day on which both are looked at. */
export const KNOWN_DAY = '2026-11-24' as Day;

const day = (text: string) => text as Day;
const id = (name: string) => name as ActorId;

/** A small territory of which every answer was worked out by hand: something is there on each question, and something missing. */
export function knownMap(): MapDocument {
  const map = aMap(
    {
      lea: { themes: ['eau', 'bois'], publics: ['élus'], territory: 'Val', mission: 'jardins' },
      moi: { roles: ['officer'], territory: 'Val' },
      ana: { themes: ['eau'], roles: ['witness'], consent: 'given', territory: 'Val' },
      bo: { themes: ['bois'], territory: 'Plaine', mission: 'jardins', resources: ['minibus'] },
      cuma: { type: 'structure', themes: ['eau'], roles: ['potentialPartner'], territory: 'Plaine' },
      maire: { profile: 'elected', roles: ['formerBeneficiary', 'relay'], publics: ['élus'], territory: 'Val' },
      ran: { type: 'network' },
      iso: {},
    },
    [
      'lea-moi:exchanges',
      'moi-bo:exchanges',
      'lea-ana:knows',
      'ana-maire:knows',
      'bo-cuma:worksFor',
      'maire-ran:memberOf',
    ],
    {
      actions: [
        { title: 'Jardins', lead: 'lea', themes: ['eau'], state: 'underWay' },
        { title: 'Vergers', lead: 'ana', themes: ['eau'], state: 'past', lessons: 'commencer petit' },
        { title: 'Appui', lead: 'moi', state: 'past' },
      ],
      awareness: ['ana 0 knowsAction', 'moi 0 knowsPurpose', 'ana 2 knowsPurpose'],
      offers: [
        { holder: 'lea', side: 'request', themes: ['bois'], kind: 'partner', deadline: day('2027-03') },
        { holder: 'cuma', side: 'offer', themes: ['eau'] },
      ],
      testimonies: [{ person: 'ana', action: 'action1' as ActionId, themes: ['eau'], lastGiven: day('2026-02-01') }],
    },
  );
  const dated: Readonly<Record<string, string>> = { tie0: '2026-10-01', tie1: '2025-01-15', tie2: '2026-09' };
  const introductions: readonly Introduction[] = [
    { id: 'met' as IntroductionId, a: id('lea'), b: id('ana'), madeBy: id('moi'), result: 'Elles se sont vues.' },
    { id: 'next' as IntroductionId, a: id('lea'), b: id('bo'), madeBy: id('moi'), due: day('2026-12-01') },
  ];
  const meeting: Meeting = {
    id: 'meeting' as MeetingId,
    title: 'Café des jardins',
    date: day('2026-06-03'),
    participants: [id('lea'), id('ana')],
    tables: [],
  };
  const whole: MapDocument = {
    ...map,
    ties: new Map(
      [...map.ties].map(([key, tie]) => {
        const on = dated[key];
        return [key, on === undefined ? tie : { ...tie, lastExchange: day(on) }];
      }),
    ),
    introductions: new Map(introductions.map((one) => [one.id, one])),
    meetings: new Map([[meeting.id, meeting]]),
  };
  // In January there was neither Iso nor the tie of Ana and the mayor.
  const january = {
    ...whole,
    actors: new Map([...whole.actors].filter(([key]) => key !== 'iso')),
    ties: new Map([...whole.ties].filter(([key]) => (key as string) !== 'tie3')),
  };
  const snapshot = { id: 'january' as SnapshotId, name: 'Janvier', on: day('2026-01-05'), map: copyOfMap(january) };
  return { ...whole, snapshots: new Map([[snapshot.id, snapshot]]) };
}

/** Four people who all know each other, with whatever the beneficiary looks for: no question is left open. */
export function mapWithoutGaps(): MapDocument {
  return aMap(
    {
      lea: { themes: ['eau'], publics: ['élus'], territory: 'Val', mission: 'jardins' },
      moi: { roles: ['officer'], territory: 'Val' },
      ana: {
        themes: ['eau'],
        roles: ['witness', 'relay'],
        consent: 'given',
        publics: ['élus'],
        profile: 'elected',
        territory: 'Plaine',
        mission: 'jardins',
      },
      bo: { themes: ['eau'], roles: ['potentialPartner'], territory: 'Plaine' },
    },
    ['lea-moi', 'lea-ana', 'lea-bo', 'moi-ana', 'moi-bo', 'ana-bo'],
  );
}
