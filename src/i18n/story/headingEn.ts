import type { Finding, Found } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { FactsOf } from '../../analysis/story/toldStep';
import { lineEn } from '../findings/linesEn';
import { capitalised, nameOf, namesOf, themeLabel } from '../findings/named';
import { listEn, quoteEn } from '../findings/phrasesEn';

const few = (names: readonly string[]) => listEn(names, 3);
const several = (found: readonly Found[], one: string, many: string) => (found.length > 1 ? many : one);

/** The help that is there under a heading, then what it leaves to ask. */
export function headingEn(
  { kind, found, missing }: FactsOf<'witnesses' | 'partners' | 'makingKnown'>,
  telling: Telling,
): string[] {
  const says = { witnesses: witnessesEn, partners: partnersEn, makingKnown: relaysEn }[kind];
  return [...says(found, telling), ...questionsEn(missing, telling)];
}

function questionsEn([first, ...others]: readonly Finding[], telling: Telling): string[] {
  if (!first) return ['Who else?'];
  const rest =
    others.length === 0 ? '' : ` (and ${others.length} more ${others.length === 1 ? 'question' : 'questions'})`;
  return [`${lineEn(first, telling)}${rest}`];
}

/** "On “mobility”, Odile can bear witness; on “youth”, Yvon and Anne." */
function witnessesEn(found: readonly Found[], telling: Telling): string[] {
  const { document } = telling;
  if (found.length === 0) return [`No witness is known yet ${nearEn(telling)}.`];
  const name = ({ actor, consentToAsk }: Found) =>
    `${nameOf(document, actor)}${consentToAsk ? ' (consent to be asked)' : ''}`;
  const themes = [...new Set(found.flatMap((one) => one.themes))].slice(0, 3);
  if (themes.length === 0) return [`${few(found.map(name))} can bear witness.`];
  const parts = themes.map((theme, at) => {
    const theirs = found.filter((one) => one.themes.includes(theme));
    return `on ${quoteEn(themeLabel(document, theme))}, ${few(theirs.map(name))}${at === 0 ? ' can bear witness' : ''}`;
  });
  return [`${capitalised(parts.join('; '))}.`];
}

function partnersEn(found: readonly Found[], telling: Telling): string[] {
  const names = (those: readonly Found[]) =>
    few(
      namesOf(
        telling.document,
        those.map(({ actor }) => actor),
      ),
    );
  const already = found.filter((one) => one.already === true);
  const could = found.filter((one) => one.already !== true);
  if (found.length === 0) return [`No partner is known yet ${nearEn(telling)}.`];
  return [
    ...(already.length > 0
      ? [`${names(already)} ${several(already, 'is a partner already', 'are partners already')}.`]
      : []),
    ...(could.length > 0 ? [`${names(could)} could become ${several(could, 'a partner', 'partners')}.`] : []),
  ];
}

function relaysEn(found: readonly Found[], telling: Telling): string[] {
  if (found.length === 0) return [`No relay is known yet ${nearEn(telling)}.`];
  const names = few(
    namesOf(
      telling.document,
      found.map(({ actor }) => actor),
    ),
  );
  return [`${names} can pass the word on.`];
}

function nearEn({ from, document }: Telling): string {
  return from === undefined ? 'on this map' : `within reach of ${nameOf(document, from)}`;
}
