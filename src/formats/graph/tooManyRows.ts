import { LIMITS } from '../guards';
import type { Message } from '../message';

export interface Met {
  readonly nodes: number;
  readonly edges: number;
}

export function isTooMany({ nodes, edges }: Met): boolean {
  return Math.max(nodes, edges) > LIMITS.rows;
}

/** Reports how many there are in all. `rest`: the unread text, in which they are only counted. */
export function tooManyRows({ nodes, edges }: Met, rest: string): Message {
  const value = Math.max(nodes + timesIn(rest, '<node'), edges + timesIn(rest, '<edge'));
  return { code: 'LIMIT_ROWS', value, limit: LIMITS.rows };
}

function timesIn(text: string, start: string): number {
  let times = 0;
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + start.length)) {
    if (!/\w/.test(text.charAt(at + start.length))) times++;
  }
  return times;
}
