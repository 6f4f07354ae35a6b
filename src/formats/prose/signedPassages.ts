import { fold } from '../../domain/folding';
import type { Passage } from '../../domain/passages/passage';
import { isPost } from '../columns/columnContent';
import { typeByNameAlone } from '../names/readNames';
import { ENGLISH_POSTS } from './leadWords';
import { type TextLine, textLines } from './textLines';

const MOST_WORDS = 8;
/** "Service vie locale", a department above its organisation. */
const OF_HOUSE = /^(?:service|p[ôo]le|direction|d[ée]partement|unit[ée]|mission|[ée]quipe)\s+\p{Ll}/iu;

/** Employers in signatures: on a line of their own below a person's name or post. */
export function signedPassages(text: string, people: readonly Passage[]): Passage[] {
  const names = new Set(people.filter(({ kind }) => kind === 'person').map(({ from, to }) => text.slice(from, to)));
  const lines = textLines(text);
  return lines.flatMap((line, at) => {
    if (!names.has(saidOn(line).said)) return [];
    const below = lines.slice(at + 1, at + 3);
    const isPart = OF_HOUSE.test(saidOn(below[0]).said) && isOrganisation(saidOn(below[1]).said);
    const works = below.find(
      (one, i) =>
        isOrganisation(saidOn(one).said) && (i === 0 ? !isPart : isPart || isPostAlone(saidOn(below[0]).said)),
    );
    if (!works) return [];
    const last = saidOn(works);
    // A post and an organisation on one line: "Centre Manager, Fernhill Day Centre".
    const post = /^([^,]{3,40}),[ \u00A0](?=\p{Lu})/u.exec(last.said);
    const cut = post && isPostAlone(post[1] ?? '') ? post[0].length : 0;
    const said = last.said.slice(cut);
    const from = works.from + last.lead + cut;
    return [{ from, to: from + said.length, kind: 'organisation' as const, sign: 'besidePerson' as const }];
  });
}

function saidOn(line: TextLine | undefined): { readonly said: string; readonly lead: number } {
  const text = line?.text ?? '';
  return { said: text.replace(/^[\s>]+/, '').trimEnd(), lead: /^[\s>]*/.exec(text)?.[0].length ?? 0 };
}

/** True for a line with only a post: "Chargée de coopération", "Community Development Officer". */
export function isPostAlone(line: string): boolean {
  return isPost(line) || ENGLISH_POSTS.has(fold(line.split(/[\s-]/).at(-1) ?? ''));
}

function isOrganisation(line: string): boolean {
  const [post = '', works] = line.split(', ');
  if (works !== undefined && isPostAlone(post)) return isOrganisation(line.slice(post.length + 2));
  if (!/^\p{Lu}/u.test(line) || /[.!?:@]$|\d{4}/u.test(line) || line.split(/\s+/).length > MOST_WORDS) return false;
  return !isPostAlone(line) && !['person', 'unknown'].includes(typeByNameAlone(line));
}
