import type { Family } from '../actor';
import { valueKey, valueOf } from '../words/values';
import type { Said, SaidTie } from './entry';

/** Usual kinds of actor by family, in one language. */
export type KindWords = Readonly<Record<Family, readonly string[]>>;

/** What the words of a cell say of an actor; `undefined` when they are unknown. "témoin et relais" gives both roles. */
export function saidByWords(text: string, kinds: KindWords): Partial<Said> | undefined {
  const whole = saidByWord(text, kinds);
  if (whole) return whole;
  const parts = text.split(/\s+(?:et|and|&)\s+|\s*[/+|]\s*/u).filter(Boolean);
  if (parts.length < 2) return undefined;
  let all: Partial<Said> = {};
  for (const part of parts) {
    const one = saidByWord(part, kinds);
    if (!one) return undefined;
    all = bothSaid(all, one);
  }
  return all;
}

/** Combines two descriptions: lists are united, otherwise the first value wins. */
export function bothSaid(first: Partial<Said>, second: Partial<Said>): Partial<Said> {
  const roles = [...new Set([...(first.roles ?? []), ...(second.roles ?? [])])];
  const themes = [...new Set([...(first.themes ?? []), ...(second.themes ?? [])])];
  return { ...second, ...first, roles, themes };
}

function saidByWord(text: string, kinds: KindWords): Partial<Said> | undefined {
  const role = valueOf('roles', text);
  if (role) return { roles: [role] };
  const profile = valueOf('profile', text);
  if (profile) return { type: 'person', profile };
  const type = valueOf('type', text);
  if (type) return { type };
  return kindNamed(text, kinds);
}

function kindNamed(text: string, kinds: KindWords): Partial<Said> | undefined {
  const key = valueKey(text);
  for (const [family, list] of Object.entries(kinds) as [Family, readonly string[]][]) {
    for (const kind of list) {
      // "fédération, tête de réseau" is two names of one kind.
      if (![kind, ...kind.split(/,\s*/)].some((one) => valueKey(one) === key)) continue;
      return { type: family === 'persons' ? 'person' : 'structure', kind, family };
    }
  }
  return undefined;
}

/** What words say of a tie: "convention", "formel", "à vérifier", "travaille pour". */
export function tieSaidBy(text: string): SaidTie | undefined {
  let all: SaidTie = {};
  for (const part of text.split(/\s*,\s*/)) {
    const one = tieSaidByWord(part.trim());
    if (!one) return undefined;
    all = { ...all, ...one };
  }
  return all;
}

function tieSaidByWord(text: string): SaidTie | undefined {
  const nature = valueOf('nature', text);
  if (nature) return { nature };
  const certainty = valueOf('certainty', text);
  if (certainty) return { certainty };
  switch (valueKey(text)) {
    case 'formel':
    case 'formelle':
    case 'formal':
      return { formal: true };
    case 'informel':
    case 'informelle':
    case 'informal':
      return { formal: false };
    default:
      return undefined;
  }
}
