import type { Day } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { fold } from '../../domain/folding';
import type { Role } from '../../domain/role';
import { valueOf, wordFor } from '../../domain/words/values';
import { dayCell, dayOf } from './dayCell';

const DATED = /^(.*\S)\s*\(([^()]*)\)$/;

/**
 * Reads a role: "témoin", "bénéficiaire (depuis 2019 jusqu’à 03/2021)", "witness (2019-2021)"; `undefined` when it is unknown. `called`:
 * returns the role that a word means.
 */
export function roleOf(text: string, called = (word: string) => valueOf('roles', word)): Role | undefined {
  const dated = DATED.exec(text);
  const whole = called(text);
  if (whole !== undefined) return { role: whole };
  const role = dated ? called(dated[1] ?? '') : undefined;
  const span = dated ? spanOf(dated[2] ?? '') : undefined;
  return role === undefined || span === undefined ? undefined : { role, ...span };
}

export function withoutSpan(text: string): string {
  const dated = DATED.exec(text);
  return dated && spanOf(dated[2] ?? '') ? (dated[1] ?? text) : text;
}

function spanOf(text: string): { since?: Day; until?: Day } | undefined {
  const folded = fold(text);
  const years = /^(\d{4})\s?-\s?(\d{4})$/.exec(folded);
  if (years) return span(years[1], years[2]);
  const words =
    /^(?:(?:depuis|since|de|from)(?: le)? (\S+))?\s?(?:(?:jusqu'a|jusqu'en|until|a|to)(?: le)? (\S+))?$/.exec(folded);
  return words && folded !== '' ? span(words[1], words[2]) : undefined;
}

function span(from: string | undefined, to: string | undefined): { since?: Day; until?: Day } | undefined {
  const since = from === undefined ? undefined : dayOf(from);
  const until = to === undefined ? undefined : dayOf(to);
  if ((from !== undefined && since === undefined) || (to !== undefined && until === undefined)) return undefined;
  return defined({ since, until });
}

export function roleCell({ role, since, until }: Role, language: 'fr' | 'en'): string {
  const [from, to] = language === 'fr' ? ['depuis', 'jusqu’à'] : ['since', 'until'];
  const span = [since && `${from} ${dayCell(since)}`, until && `${to} ${dayCell(until)}`];
  const said = span.filter((one) => one !== undefined).join(' ');
  return wordFor('roles', role, language) + (said === '' ? '' : ` (${said})`);
}
