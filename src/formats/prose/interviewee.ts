import { fold } from '../../domain/folding';
import type { Passage } from '../../domain/passages/passage';
import { PERSON_ROLES } from '../../domain/words/tellTaleWords';
import { saysWorkplace } from './saysWorkplace';

/** "Entretien avec Fanta Dembélé", "# Interview: Rose Tutu", as the first line. */
const TITLE =
  /^[\s#*]*(?:notes?[ \u00A0](?:d['’]|de[ \u00A0])?)?(?:entretien|interview|rencontre|échange)(?:[ \u00A0]notes?)?(?:[ \u00A0](?:avec|de|with|of)|[ \u00A0]?[:–—-])[ \u00A0](?:M\.[ \u00A0]|Mme[ \u00A0])?$/iu;

function intervieweeOf(text: string, all: readonly Passage[]): Passage | undefined {
  const [first] = all;
  return first?.kind === 'person' && TITLE.test(text.slice(0, first.from)) ? first : undefined;
}

const PRONOUN = /(?<=(?:^|[.!?»][ \u00A0]|\n[*•\s-]*))(?:Elle|Il|She|He)(?=[ \u00A0]\p{Ll})/gu;

/** Pronouns that mean the subject of the interview ("Elle", "He"), in a part where nobody else is named before. */
export function intervieweeAgain(text: string, all: readonly Passage[]): { passage: Passage; meant: Passage }[] {
  const meant = intervieweeOf(text, all);
  if (!meant) return [];
  const people = all.filter(({ kind }) => kind === 'person');
  let at = 0;
  return [...text.matchAll(PRONOUN)].flatMap(({ index: from, 0: word }) => {
    while ((people[at + 1]?.from ?? Number.POSITIVE_INFINITY) < from) at++;
    // Parts stand between blank lines.
    const part = text.lastIndexOf('\n\n', from);
    const last = people[at];
    const isFree = part > meant.to && last !== undefined && last.from < part && !speaksOfOther(text.slice(part, from));
    return isFree ? [{ passage: { ...meant, from, to: from + word.length }, meant }] : [];
  });
}

/** True when a pronoun may mean somebody else: "Le maire est passé. Il est …". */
const speaksOfOther = (before: string) =>
  [...before.matchAll(/(?<!\p{L})(?:l[ae] |l['’]|s[ao]n? |the |his |her )(\p{Ll}[\p{L}-]+)/giu)].some(
    ({ 1: word = '' }) => PERSON_ROLES.has(fold(word)),
  );

/** Organisation where an interview says that its subject works: "Elle est aujourd'hui formatrice à l'association …". */
export function houseOfInterviewee(text: string, person: Passage, all: readonly Passage[]): Passage | undefined {
  if (all[0] !== person) return undefined;
  for (const { passage } of intervieweeAgain(text, all)) {
    const next = all.find(({ from }) => from > passage.to);
    const said = text.slice(passage.to, next?.from).replace(NOW, '');
    const isNow = next?.kind === 'organisation' && !/^ (?:était|was)/u.test(said);
    if (isNow && saysWorkplace(said, text.slice(next.to, next.to + 40))) return next;
  }
  return undefined;
}

const NOW =
  /(?<=^[ \u00A0](?:est|is))[ \u00A0](?:aujourd['’]hui|actuellement|désormais|maintenant|now|currently)(?=[ \u00A0])/u;
