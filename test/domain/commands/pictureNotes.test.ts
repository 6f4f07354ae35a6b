import { describe, expect, it } from 'vitest';
import { findingKey } from '../../../src/analysis/findings/findingKey';
import type { ActorId, NoteId } from '../../../src/domain/brand';
import {
  aimNote,
  clearVotes,
  commentGap,
  mergeActors,
  moveNote,
  pinNote,
  removeActor,
  removeNotes,
  voteGap,
} from '../../../src/domain/commands';
import { withoutPerson } from '../../../src/domain/erasure/withoutPerson';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import { withoutContactData } from '../../../src/domain/leaving/withoutContactData';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { givenPseudonyms } from '../../../src/domain/masking/pseudonym';
import { LONGEST_NOTE, type PictureNote } from '../../../src/domain/pictureNote';
import { MESSAGES } from '../../../src/i18n/language';
import { aMap } from '../../helpers/documents';
import { maskedDocument } from '../../helpers/maskedDocument';

const [lea, bo] = ['lea', 'bo'] as ActorId[];
const map = aMap({ lea: { name: 'Léa Morel' }, bo: { name: 'Bo Blanc' } }, ['lea-bo']);
const gap = findingKey('noKnownTie', ['bo']);
const note = (given: Partial<PictureNote> = {}): PictureNote => ({ id: 'n' as NoteId, text: 'Zone blanche', ...given });
const pinned = (given: Partial<PictureNote> = {}, on: MapDocument = map) => pinNote.run(on, { note: note(given) });
const notesOf = ({ pictureNotes }: MapDocument) => [...pictureNotes.values()];

describe('notes on the picture', () => {
  it('are pinned, changed, moved on one picture and taken off, each a step of its own', () => {
    const first = pinned({ actor: lea!, text: '  Réunion ici ' });
    expect(notesOf(first)).toEqual([{ id: 'n', text: 'Réunion ici', actor: lea }]);
    const moved = moveNote.run(first, { id: 'n' as NoteId, picture: 'circles', at: { x: 3, y: 4 } });
    expect(notesOf(moved)).toEqual([{ id: 'n', text: 'Réunion ici', actor: lea, circles: { x: 3, y: 4 } }]);
    expect(moveNote.run(moved, { id: 'n' as NoteId, picture: 'circles', at: { x: 3, y: 4 } })).toBe(moved);
    expect(notesOf(removeNotes.run(moved, { ids: ['n' as NoteId] }))).toEqual([]);
  });

  it('have an arrow to a place aimed anew, where they have one, and to nobody they are about', () => {
    const aim = (on: MapDocument, x = 7) => aimNote.run(on, { id: 'n' as NoteId, at: { x, y: 8 } });
    const there = pinned({ free: { x: 1, y: 1 }, arrow: { x: 2, y: 2 } });
    expect(notesOf(aim(there))).toEqual([note({ free: { x: 1, y: 1 }, arrow: { x: 7, y: 8 } })]);
    const aimed = aim(there);
    expect(aim(aimed)).toBe(aimed);
    for (const on of [map, pinned({ free: { x: 1, y: 1 } }), pinned({ actor: lea!, arrow: { x: 0, y: 0 } })])
      expect(aim(on)).toBe(on);
    expect(aim(there, Number.NaN)).toBe(there);
    // A drag, and presses on keys one after another, are one step.
    const started = execute(startHistory(there), aimNote, { id: 'n' as NoteId, at: { x: 7, y: 8 } }).history;
    const again = execute(started, aimNote, { id: 'n' as NoteId, at: { x: 9, y: 8 } }).history;
    expect(notesOf(undo(again).history.document)).toEqual(notesOf(there));
  });

  it('are refused without a text, about nobody known, or nowhere that is a place', () => {
    expect(pinned({ text: ' \n ' })).toBe(map);
    expect(pinned({ actor: 'who' as ActorId })).toBe(map);
    expect(pinned({ free: { x: Number.NaN, y: 0 } })).toBe(map);
    const there = pinned();
    expect(moveNote.run(there, { id: 'n' as NoteId, picture: 'free', at: { x: Number.POSITIVE_INFINITY, y: 0 } })).toBe(
      there,
    );
    expect(notesOf(pinned({ text: 'x'.repeat(400) }))[0]?.text).toHaveLength(LONGEST_NOTE);
  });

  it('go with whom they are about, and stay about the one who is kept of two', () => {
    const about = pinned({ actor: bo!, seat: gap });
    expect(notesOf(removeActor.run(about, { id: bo! }))).toEqual([]);
    const merged = mergeActors.run(about, { kept: lea!, gone: bo!, otherName: 'Autre nom' });
    expect(notesOf(merged)).toMatchObject([{ actor: lea, seat: findingKey('noKnownTie', ['lea']) }]);
    expect(faultsOf(merged)).toEqual([]);
  });

  it('about a gap of somebody who is erased are erased with them, and so is what was said of it', () => {
    const said = commentGap.run(pinned({ seat: gap }), { id: gap, comment: 'Demander au maire' });
    const left = withoutPerson(said, [bo!]);
    expect(notesOf(left)).toEqual([]);
    expect(left.discussions.size).toBe(0);
  });

  it('never leave behind pseudonyms, and nor does a comment; votes do', () => {
    const said = voteGap.run(commentGap.run(pinned({ actor: lea! }), { id: gap, comment: 'Voir Léa' }), {
      id: gap,
      by: 1,
    });
    const pseudonyms = givenPseudonyms(said.actors.values());
    for (const masking of ['persons', 'everybody'] as const) {
      const masked = maskedDocument(said, { masking, pseudonyms, readable: new Set() }, MESSAGES.fr.room.masks);
      expect(masked.pictureNotes.size).toBe(0);
      expect([...masked.discussions.values()]).toEqual([{ id: gap, votes: 1 }]);
    }
  });

  it('lose ways to reach people where these may not leave; one that is nothing else goes', () => {
    const open = withoutContactData(pinned({ text: 'Appeler le 06 12 34 56 78' }));
    expect(notesOf(open)[0]?.text).not.toContain('06');
    expect(notesOf(withoutContactData(pinned({ text: '06 12 34 56 78' })))).toEqual([]);
  });
});

describe('what is said of a gap', () => {
  it('is a comment and votes; nothing of it stays once nothing is said', () => {
    let said = commentGap.run(map, { id: gap, comment: ' À voir avec la mairie ' });
    said = voteGap.run(voteGap.run(said, { id: gap, by: 1 }), { id: gap, by: 1 });
    expect(said.discussions.get(gap)).toEqual({ id: gap, comment: 'À voir avec la mairie', votes: 2 });
    expect(voteGap.run(map, { id: gap, by: -1 })).toBe(map);
    const cleared = clearVotes.run(said, {});
    expect(cleared.discussions.get(gap)).toEqual({ id: gap, comment: 'À voir avec la mairie' });
    expect(clearVotes.run(cleared, {})).toBe(cleared);
    expect(commentGap.run(cleared, { id: gap, comment: '' }).discussions.size).toBe(0);
  });
});
