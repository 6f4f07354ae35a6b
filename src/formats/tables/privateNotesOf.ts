import type { PrivateNotes } from '../../domain/actor';
import { isAddress } from '../cells/mailAddress';
import { personNameIn } from '../cells/personName';
import { isSensitive } from '../cells/sensitive';
import type { RowReader } from './rowReader';

/** What a row says of an actor that is for its map alone. */
export function privateNotesOf(row: RowReader): PrivateNotes | undefined {
  const inName = row.namesPeople() ? personNameIn(row.text('name'), '') : undefined;
  const notes: PrivateNotes = {
    ...noteOf(row),
    ...(inName?.email === undefined ? {} : { email: inName.email }),
    ...addressOf(row),
    ...(inName?.phone === undefined ? {} : { phone: inName.phone }),
    ...row.some('phone'),
    ...row.some('attitude'),
  };
  return Object.keys(notes).length === 0 ? undefined : notes;
}

/** Notes of both, one below the other; of the rest, the first. */
export function completedNotes(first: PrivateNotes | undefined, second: PrivateNotes): PrivateNotes {
  const notes = [...new Set([first?.notes, second.notes].filter((one) => one !== undefined))].join('\n');
  return { ...second, ...first, ...(notes === '' ? {} : { notes }) };
}

/** Notes as written; a warning when they may hold data that the law protects more. */
function noteOf(row: RowReader): { readonly notes?: string } {
  const notes = row.text('notes');
  if (isSensitive(notes)) row.say('SENSITIVE_NOTE', 'notes');
  return notes === '' ? {} : { notes };
}

/** An e-mail address as written, said when it is none. */
function addressOf(row: RowReader): { readonly email?: string } {
  const email = row.text('email');
  if (email !== '' && !isAddress(email)) row.say('BAD_EMAIL', 'email', { value: email });
  return email === '' ? {} : { email };
}
