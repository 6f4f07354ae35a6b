import { isAddress } from './mailAddress';
import type { RowReader } from './rowReader';
import { isSensitive } from './sensitive';

/** Notes as written; a warning when they may hold data that the law protects more. */
export function noteOf(row: RowReader): { readonly notes?: string } {
  const notes = row.text('notes');
  if (isSensitive(notes)) row.say('SENSITIVE_NOTE', 'notes');
  return notes === '' ? {} : { notes };
}

/** An e-mail address as written, said when it is none. */
export function addressOf(row: RowReader): { readonly email?: string } {
  const email = row.text('email');
  if (email !== '' && !isAddress(email)) row.say('BAD_EMAIL', 'email', { value: email });
  return email === '' ? {} : { email };
}
