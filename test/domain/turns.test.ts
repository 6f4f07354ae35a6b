import { describe, expect, it } from 'vitest';
import { agendaOfMap } from '../../src/analysis/agenda/agendaOfMap';
import { compareMaps } from '../../src/analysis/compare/compareMaps';
import { joinAll } from '../../src/analysis/join/joinAll';
import { withoutMissing } from '../../src/analysis/update/withoutMissing';
import { newActor } from '../../src/domain/actor';
import type { ActorId, Day, MeetingId, TieId } from '../../src/domain/brand';
import {
  describeMeeting,
  describeTie,
  mergeActors,
  removeActor,
  settleToDo,
  takeStep,
  withdrawAnswer,
} from '../../src/domain/commands';
import { tracesIn } from '../../src/domain/erasure/traces';
import { withoutPerson } from '../../src/domain/erasure/withoutPerson';
import { execute, startHistory } from '../../src/domain/history/history';
import { faultsOf } from '../../src/domain/integrity';
import type { MapDocument } from '../../src/domain/mapDocument';
import { givenPseudonyms } from '../../src/domain/masking/pseudonym';
import type { Meeting } from '../../src/domain/meeting';
import { mergedTie } from '../../src/domain/merging/mergedTie';
import type { Tie } from '../../src/domain/tie';
import { aboutPerson } from '../../src/export/aboutPerson';
import { readNative } from '../../src/formats/native/read';
import { writeNative } from '../../src/formats/native/write';
import { agendaEn } from '../../src/i18n/agenda/en';
import { agendaFr } from '../../src/i18n/agenda/fr';
import { comparisonLines } from '../../src/i18n/compare/comparisonText';
import { stepNames } from '../../src/i18n/history/stepNames';
import { stepText } from '../../src/i18n/history/stepText';
import { MESSAGES } from '../../src/i18n/language';
import { LATER_MESSAGES } from '../../src/i18n/laterMessages';
import { valueText } from '../../src/ui/update/valueText';
import { aMap } from '../helpers/documents';
import { maskedDocument } from '../helpers/maskedDocument';
import { aPlan, readTables } from '../helpers/updates';

const [LEA, BO, ANA] = ['lea', 'bo', 'ana'] as [ActorId, ActorId, ActorId];
const TIE = 'lea-ana' as TieId;
const MEETING = 'm' as MeetingId;
const today = '2026-12-10' as Day;
const day = '2026-12-15' as Day;
const FR = { ...MESSAGES.fr, ...LATER_MESSAGES.fr };
const plain = (text: string) => text.replace(/\s/g, ' ');

/** Bo is to call for Léa and Ana, who know each other, and prepares a meeting of theirs. */
function planned(by: ActorId = BO): MapDocument {
  const map = aMap({ lea: { name: 'Léa' }, bo: { name: 'Bo Blanc' }, ana: {} }, ['lea-ana']);
  const [tie] = map.ties.values();
  const meeting = { id: MEETING, title: 'Café', date: day, participants: [LEA, ANA], preparedBy: by, tables: [] };
  return {
    ...map,
    ties: new Map([[TIE, { ...tie!, id: TIE, nextExchange: day, nextBy: by }]]),
    meetings: new Map([[MEETING, meeting]]),
  };
}
const tieOf = (map: MapDocument): Tie | undefined => [...map.ties.values()][0];
const meetingOf = (map: MapDocument): Meeting | undefined => [...map.meetings.values()][0];
const turns = (map: MapDocument) => [tieOf(map)?.nextBy, meetingOf(map)?.preparedBy];
const says = (patch: Partial<Tie>) => describeTie.run(planned(), { id: TIE, patch });

describe('whose turn a tie or a meeting is', () => {
  it('is of somebody on the map, or who comes with it', () => {
    const who = 'who' as ActorId;
    const alsoNew = { actors: [newActor(who, 'Zoé')] };
    expect(turns(says({ nextBy: ANA }))[0]).toBe(ANA);
    expect(says({ nextBy: who })).toEqual(planned());
    const come = describeTie.run(planned(), { id: TIE, patch: { nextBy: who }, alsoNew });
    expect([turns(come)[0], come.actors.get(who)?.name]).toEqual([who, 'Zoé']);
    const meeting = { ...meetingOf(planned())!, preparedBy: who };
    expect(describeMeeting.run(planned(), { meeting })).toEqual(planned());
    expect(turns(describeMeeting.run(planned(), { meeting, alsoNew }))[1]).toBe(who);
  });

  it('of a tie goes with its day, whichever way that goes, and stays when the day moves', () => {
    const pair = [LEA, ANA] as const;
    for (const done of [
      describeTie.run(planned(), { id: TIE, patch: { nextExchange: undefined } }),
      takeStep.run(planned(), { a: LEA, b: ANA, step: 'inTouch', on: day }),
      settleToDo.run(planned(), { settled: { how: 'planned', pair, nextExchange: undefined } }),
      settleToDo.run(planned(), { settled: { how: 'inTouch', pair, on: today } }),
    ]) {
      expect(tieOf(done)).not.toHaveProperty('nextExchange');
      expect(tieOf(done)).not.toHaveProperty('nextBy');
    }
    const later = settleToDo.run(planned(), { settled: { how: 'planned', pair, nextExchange: '2027' as Day } });
    expect(tieOf(later)).toMatchObject({ nextExchange: '2027', nextBy: BO });
  });

  it('is of nobody who is taken off the map or erased, and of the one who is kept of two', () => {
    for (const left of [removeActor.run(planned(), { id: BO }), withoutPerson(planned(), [BO])]) {
      expect([tieOf(left), meetingOf(left)]).toEqual([
        expect.not.objectContaining({ nextBy: BO }),
        expect.not.objectContaining({ preparedBy: BO }),
      ]);
      expect([tieOf(left)?.nextExchange, meetingOf(left)?.date, faultsOf(left)]).toEqual([day, day, []]);
    }
    const merged = mergeActors.run(planned(), { kept: ANA, gone: BO, otherName: 'Autre nom' });
    expect([turns(merged), faultsOf(merged)]).toEqual([[ANA, ANA], []]);
    expect(faultsOf(planned('gone' as ActorId)).map(({ value }) => value)).toEqual(['gone', 'gone']);
  });

  it('stays with the day it was said for where two ties are one', () => {
    const tie = (said: Partial<Tie>): Tie => ({ id: TIE, a: LEA, b: ANA, attributes: [], ...said });
    const theirs = tie({ nextExchange: '2027' as Day, nextBy: BO });
    expect(mergedTie(tie({ nextExchange: day }), theirs)).toEqual(tie({ nextExchange: day }));
    expect(mergedTie(tie({}), theirs)).toEqual(theirs);
    expect(mergedTie(tie({ nextExchange: day, nextBy: ANA }), theirs).nextBy).toBe(ANA);
  });

  it('keeps on the map somebody whose answer is taken back', () => {
    const map = aMap({ lea: {}, bo: {}, ana: {} }, ['lea-ana', 'lea-bo:actsWith']);
    const withdrawn = (asked: MapDocument) =>
      withdrawAnswer.run(asked, { question: 'contacts', id: BO }).actors.has(BO);
    expect(withdrawn(map)).toBe(false);
    const [first, second] = map.ties.values();
    expect(
      withdrawn({
        ...map,
        ties: new Map([first!, second!].map((tie) => [tie.id, { ...tie, nextBy: tie === first ? BO : ANA }])),
      }),
    ).toBe(true);
    expect(withdrawn({ ...map, meetings: planned().meetings })).toBe(true);
    const id = 'noKnownTie:ana' as never;
    expect(withdrawn({ ...map, discussions: new Map([[id, { id, turn: BO }]]) })).toBe(true);
  });

  it('never leaves behind pseudonyms', () => {
    const wish = {
      masking: 'everybody' as const,
      pseudonyms: givenPseudonyms(planned().actors.values()),
      readable: new Set<string>(),
    };
    expect(turns(maskedDocument(planned(), wish, MESSAGES.fr.room.masks))).toEqual([undefined, undefined]);
  });

  it('is in the file, and somebody it names who is missing is made', () => {
    const read = (map: MapDocument) => {
      const result = readNative({ name: 'carte', bytes: new TextEncoder().encode(writeNative(map)) });
      if (result.outcome === 'error') throw new Error('nothing was read');
      return result;
    };
    expect(turns(read(planned()).document)).toEqual([BO, BO]);
    const { document, messages } = read(planned('gone' as ActorId));
    expect(messages.map(({ code, value }) => [code, value])).toEqual([['DANGLING_EDGE', 'gone']]);
    expect(faultsOf(document)).toEqual([]);
    for (const only of [{ ties: new Map() }, { meetings: new Map() }])
      expect(faultsOf(read({ ...planned('gone' as ActorId), ...only }).document)).toEqual([]);
  });
});

describe('whose turn a tie or a meeting is, with other maps and files', () => {
  it('comes along from another map under the ids of this one', () => {
    const here = aMap({ lea: { name: 'Léa' }, ana: {}, zoe: { name: 'Bo Blanc' } }, ['lea-ana']);
    const options = { ownVoice: 'ici', otherName: 'Autre nom', newId: () => 'new' };
    const { document } = joinAll(here, [{ map: planned(), saidBy: 'là' }], options);
    expect(turns(document)).toEqual(['zoe', 'zoe']);
    expect(faultsOf(document)).toEqual([]);
  });

  it('is no change where only ids are others, and is worded where it is one', () => {
    const words = (before: MapDocument, after: MapDocument) =>
      comparisonLines(compareMaps(before, after), 'tiesChanged', FR).map(({ details }) => plain(details));
    const renamed = mergeActors.run(
      {
        ...planned(),
        actors: new Map([...planned().actors, ['zoe' as ActorId, newActor('zoe' as ActorId, 'Bo Blanc')]]),
      },
      { kept: 'zoe' as ActorId, gone: BO, otherName: 'Autre nom' },
    );
    expect(words(planned(), renamed)).toEqual([]);
    expect(words(planned(ANA), renamed)).toEqual(['Lien ana – Léa : à qui le tour « Bo Blanc »']);
    const level = describeTie.run(renamed, { id: TIE, patch: { level: 2 } });
    expect(words(planned(), level)).toEqual(['Lien ana – Léa : niveau 2']);
  });

  it('is read from a newer table, shown by name, and left out with whoever it names', () => {
    const table = (turn: string) =>
      readTables({
        'acteurs.csv': [['Nom'], ['Léa'], ['Ana'], ['Bo Blanc']],
        'liens.csv': [
          ['De', 'À', 'Prochain échange', 'À qui le tour'],
          ['Léa', 'Ana', '15/12/2026', turn],
        ],
        'rencontres.csv': [
          ['Rencontre', 'Date', 'Participants', 'Préparée par'],
          ['Café', '15/12/2026', 'Léa|Ana', turn],
        ],
      });
    const open = table('').document!;
    const { changed } = aPlan(open, table('Bo Blanc'));
    const names = { actor: (id: string) => open.actors.get(id as ActorId)?.name ?? id, action: String, theme: String };
    expect(
      changed.flatMap(({ table: of, fields }) =>
        fields.map(({ field, theirs }) => [
          field,
          valueText(of, field, theirs, names as never, { ...FR, language: 'fr' } as never),
        ]),
      ),
    ).toEqual([
      ['nextBy', 'Bo Blanc'],
      ['preparedBy', 'Bo Blanc'],
    ]);
    const without = removeActor.run(planned(), { id: BO });
    expect(withoutMissing('ties', tieOf(planned())!, without)).toEqual(tieOf(without));
    expect(withoutMissing('meetings', meetingOf(planned())!, without)).toEqual(meetingOf(without));
    expect(withoutMissing('meetings', meetingOf(planned())!, planned())).toEqual(meetingOf(planned()));
  });
});

describe('whose turn a tie or a meeting is, in words', () => {
  it('stands on its line of what is to be done', () => {
    const { toDo } = agendaOfMap(planned(), today);
    const whys = (words: typeof agendaFr) => toDo.map((one) => [one.verb, plain(words.why(one, planned()))]);
    expect(whys(agendaFr)).toEqual([
      ['meet', 'à faire par Bo Blanc, 2 personnes invitées'],
      ['exchange', 'à faire par Bo Blanc'],
    ]);
    expect(whys(agendaEn as typeof agendaFr).map(([, why]) => why)).toEqual([
      'up to Bo Blanc, 2 invited',
      'up to Bo Blanc',
    ]);
  });

  it('is told of a step in the history', () => {
    const told = (nextBy: ActorId | undefined) => {
      const { history } = execute(startHistory(planned(ANA)), describeTie, { id: TIE, patch: { nextBy } }, '');
      return plain(stepText(history.past.at(-1)!, stepNames(history.document, history.past), MESSAGES.fr));
    };
    expect(told(BO)).toBe('Lien Léa – ana : à qui le tour « Bo Blanc »');
    expect(told(undefined)).toContain('à qui le tour');
  });

  it('is on the page of all that is kept about them, and on that of the two', () => {
    const about = (id: ActorId) =>
      Object.fromEntries(
        aboutPerson(planned(), id, tracesIn(id, [planned()]), { versions: [], otherMaps: [] }, FR).map(
          ({ title, lines }) => [title, lines.map(plain)],
        ),
      );
    const { sections } = FR.person;
    const theirs = about(BO);
    expect(theirs[sections.ties]).toBeUndefined();
    expect(theirs[sections.turns]).toEqual([expect.stringMatching(/Léa.*ana.*échéance : 15 décembre 2026/)]);
    expect(theirs[sections.meetings]).toEqual([
      expect.stringMatching(/^Café.*15 décembre 2026.*préparée par Bo Blanc$/),
    ]);
    expect(about(LEA)[sections.ties]).toEqual([expect.stringContaining('À qui le tour : Bo Blanc')]);
  });
});
