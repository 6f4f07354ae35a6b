import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/analysis/findings/findings';
import { emptySeats } from '../../../src/analysis/seats/emptySeats';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { chooseField } from '../../../src/domain/commands';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { MapField } from '../../../src/domain/themes/mapField';
import { findingsEn } from '../../../src/i18n/findings/en';
import { findingsFr } from '../../../src/i18n/findings/fr';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const HEALTH: MapField = {
  known: 'health',
  name: 'Santé',
  themes: ['accès aux soins', 'prévention'],
  publics: ['aidants', 'Habitants'],
  families: ['association', 'state'],
};
const inField = (document: MapDocument, field: MapField | null = HEALTH) => chooseField.run(document, { field });
const look = (document: MapDocument) => findingsOf(document, { visibility: ALL_VISIBLE, from: idOf('lea') });
const relays = (document: MapDocument) => look(document).findings.filter(({ rule }) => rule === 'noRelay');
const seats = (document: MapDocument) => emptySeats(look(document).findings, document).map(({ key }) => key);
const subjects = (document: MapDocument) =>
  relays(document).map(({ subject, expected }) => [subject && 'text' in subject ? subject.text : '', expected]);

describe('the field of a map', () => {
  const lone = aMap({ lea: {} });

  it('expects families and publics that nobody on the map names, as empty seats', () => {
    expect(subjects(lone)).toEqual([['', undefined]]);
    const asked = [
      ['association', true],
      ['state', true],
      ['aidants', true],
      ['Habitants', true],
    ];
    expect(subjects(inField(lone))).toEqual(asked);
    expect(seats(inField(lone)).filter((key) => key.startsWith('noRelay'))).toHaveLength(4);
  });

  it('says that the field is why, in the sentence, in both languages and only then', () => {
    const document = inField(aMap({ lea: { family: 'education' }, far: { family: 'state' } }));
    const telling = { document, from: idOf('lea'), perimeter: null, groupNames: new Map() };
    const said = relays(document).map((one) => [findingsFr.finding(one, telling), findingsEn.finding(one, telling)]);
    expect(
      said.map(([fr, en]) => [fr?.includes('Attendu dans votre domaine\u00A0: Santé.'), en?.includes('Santé.')]),
    ).toEqual([
      [true, true],
      // Somebody of the State is on the map: the map itself asks.
      [false, false],
      [true, true],
      [true, true],
    ]);
  });

  it('is satisfied by whoever is within reach, and asks for nothing that is there', () => {
    const document = aMap(
      {
        lea: {},
        asso: { family: 'association' },
        ana: { roles: ['relay'], publics: ['habitants', 'aidants'] },
      },
      ['lea-asso:actsWith', 'lea-ana:exchanges'],
    );
    expect(subjects(inField(document))).toEqual([['state', true]]);
  });

  it('says nothing of anybody: no theme, no public, no other question', () => {
    const without = look(lone).findings.filter(({ rule }) => rule !== 'noRelay');
    expect(look(inField(lone)).findings.filter(({ rule }) => rule !== 'noRelay')).toEqual(without);
    expect(inField(lone)).toEqual({ ...lone, info: { ...lone.info, field: HEALTH } });
  });

  it('is one step, whose undoing leaves the map as it was; another field takes all of the first away', () => {
    const before = startHistory(lone);
    const { history } = execute(before, chooseField, { field: HEALTH }, 'Santé');
    expect(history.past).toHaveLength(1);
    expect(undo(history).history.document).toEqual(lone);
    const other = { name: 'Mon domaine', themes: [], publics: [], families: [] };
    expect(inField(history.document, other).info.field).toEqual(other);
    expect(subjects(inField(history.document, other))).toEqual([['', undefined]]);
    expect(inField(history.document, null)).toEqual(lone);
    expect(chooseField.run(lone, { field: { ...other, name: ' ' } })).toBe(lone);
  });
});
