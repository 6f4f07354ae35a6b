import { headingOf } from '../../columns/headings';
import type { Members } from '../members';

const FROM = ['source', 'from'];
const TO = ['target', 'to'];

/** Under which names an object gives its two ends: the usual ones, else what a table of ties may call them. */
export function endNames(members: Members): { readonly from?: string; readonly to?: string } {
  const from = FROM.find((name) => members.has(name)) ?? headed(members, 'from');
  const to = TO.find((name) => members.has(name)) ?? headed(members, 'to');
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function headed(members: Members, field: 'from' | 'to'): string | undefined {
  for (const name of members.keys()) if (headingOf('ties', name)?.field === field) return name;
  return undefined;
}
