import type { PrivateNotes } from '../../domain/actor';
import { furtherContactsIn } from '../../domain/words/contactData';
import { isAddress } from '../cells/mailAddress';
import { personNameIn } from '../cells/personName';
import { isSensitive } from '../cells/sensitive';
import type { RowReader } from './rowReader';

/** Reads the row's private notes about its actor, kept for this map alone. */
export function privateNotesOf(row: RowReader): PrivateNotes | undefined {
  const inName = row.isNameRead() ? personNameIn(row.text('name'), '') : undefined;
  const further = inName === undefined ? [] : furtherContactsIn(row.text('name'));
  const notes: PrivateNotes = {
    ...withNotes(noteOf(row), further),
    ...(inName?.email === undefined ? {} : { email: inName.email }),
    ...addressOf(row),
    ...(inName?.phone === undefined ? {} : { phone: inName.phone }),
    ...row.some('phone'),
    ...row.some('attitude'),
  };
  return Object.keys(notes).length === 0 ? undefined : notes;
}

/** Appends further addresses and numbers found beside a name, which have no field of their own. */
function withNotes({ notes }: { readonly notes?: string }, further: readonly string[]): { readonly notes?: string } {
  const all = [...(notes === undefined ? [] : [notes]), ...(further.length === 0 ? [] : [further.join(' ; ')])];
  return all.length === 0 ? {} : { notes: all.join('\n') };
}

/** Merges private notes: both texts, one below the other; other fields from the first. */
export function completedNotes(first: PrivateNotes | undefined, second: PrivateNotes): PrivateNotes {
  const notes = [...new Set([first?.notes, second.notes].filter((one) => one !== undefined))].join('\n');
  return { ...second, ...first, ...(notes === '' ? {} : { notes }) };
}

/** Returns the notes as written; warns when they may hold specially protected personal data. */
function noteOf(row: RowReader): { readonly notes?: string } {
  const notes = row.text('notes');
  if (isSensitive(notes)) row.say('SENSITIVE_NOTE', 'notes');
  return notes === '' ? {} : { notes };
}

function addressOf(row: RowReader): { readonly email?: string } {
  const email = row.text('email');
  if (email !== '' && !isAddress(email)) row.say('BAD_EMAIL', 'email', { value: email });
  return email === '' ? {} : { email };
}
