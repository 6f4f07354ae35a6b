import type { TextWord } from '../../domain/passages/textWords';
import type { Found } from './acronymOfPlace';

/** Finds a name that begins with a capitalised article: "l'association L'Épi du Coin", "le collectif Les Semeurs". */
export function calledAfter(text: string, all: readonly TextWord[], at: number): Found | undefined {
  const lead = all[at];
  if (!lead || !CALLED_WITH_ARTICLE.test(lead.folded)) return undefined;
  const after = text.slice(lead.to, lead.to + 80);
  // Only after a lead in lower case, which tells the kind of organisation.
  const found = CALLED_AFTER.exec(after) ?? (/^asso(?:ciation)?$/.test(lead.text) ? CALLED_ALONE.exec(after) : null);
  if (!found) return undefined;
  // The lead is kept in "la librairie L'Encre vive", not in "l'association Les Semeurs", which is "Les Semeurs".
  const from = ONLY_SAYS_WHAT.test(lead.folded) ? lead.to + 1 : lead.from;
  const to = lead.to + found[0].length;
  return {
    passage: { from, to, kind: 'organisation', sign: 'organisationWord' },
    last: all.findLastIndex((word) => word.to <= to),
  };
}

const ONLY_SAYS_WHAT = /^(?:association|asso|collectif|compagnie)$/;
const CALLED_WITH_ARTICLE =
  /^(?:association|asso|collectif|compagnie|librairie|residence|creche|micro-creche|restaurant|cafe|cinema|theatre|epicerie|ferme|auberge|recyclerie|ressourcerie|tiers-lieu|foyer|ehpad)$/;
const CALLED_ALONE =
  /^[ \u00A0]\p{Lu}(?:\p{L}*['’])?\p{L}[\p{L}'’-]*(?:[ \u00A0](?:(?:d[eu]s?|de la|en|et|&|pour|sans)[ \u00A0]|d['’])?\p{Lu}[\p{L}'’-]+){0,3}(?:[ \u00A0](?:d[eu]s?|en|et|à)[ \u00A0](?!\p{Ll}*(?:er|ir|re)(?!\p{L}))\p{Ll}{3,12})?/u;
const CALLED_AFTER =
  /^[ \u00A0](?:L['’]|L[ae]s?[ \u00A0])\p{Lu}[\p{L}'’-]+(?:[ \u00A0](?:(?:d[eu]s?|de la|à|en|et|sur)[ \u00A0]|(?:de )?l['’]|d['’])?\p{Lu}[\p{L}'’-]+){0,4}(?:[ \u00A0]d[eu]s?[ \u00A0]\p{Ll}{3,12}|[ \u00A0]\p{Ll}{3,12}(?=[,)]))?/u;

export function quotedAfter(text: string, all: readonly TextWord[], at: number): Found | undefined {
  const lead = all[at];
  // In "COPIL « Bien vieillir »" the quotes hold the topic of a meeting.
  if (lead && /^(?:comite|commission|groupe|copil|cotech|atelier)$/.test(lead.folded)) return undefined;
  const found =
    lead &&
    /^[ \u00A0\u202F]*(?:«[ \u00A0\u202F]*([^«»\n]{2,80}?)[ \u00A0\u202F]*»|“([^“”\n]{2,80}?)”|"([^"\n]{2,80}?)")/u.exec(
      text.slice(lead.to, lead.to + 100),
    );
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!lead || !found || name === undefined || !/^\p{Lu}|^\d/u.test(name)) return undefined;
  const from = lead.to + found[0].indexOf(name);
  const to = from + name.length;
  return {
    passage: { from, to, kind: 'organisation', sign: 'organisationWord' },
    last: all.findLastIndex((word) => word.to <= to),
  };
}
