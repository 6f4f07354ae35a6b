import type { Found } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { FactsOf } from '../../analysis/story/toldStep';
import { withNames } from '../fewWords';
import { findingsEn } from '../findings/en';
import { nameOf, namesOf, themeLabel } from '../findings/named';
import { listEn, quoteEn } from '../findings/phrasesEn';
import { lineToRoom } from '../room/saidToRoom';
import { vocabularyEn } from '../vocabulary/en';
import { askedBelow, isConsentOfAll } from './consentOfAll';

const several = (found: readonly Found[], one: string, many: string) => (found.length > 1 ? many : one);

/** Existing help under a heading, then the first question left open. */
export function headingEn(
  { kind, found, missing: [question] }: FactsOf<'witnesses' | 'partners' | 'makingKnown'>,
  telling: Telling,
): string[] {
  const says = { witnesses: witnessesEn, partners: partnersEn, makingKnown: relaysEn }[kind];
  if (isConsentOfAll(found, question)) return [says(found.map(askedBelow), telling), 'Who asks them to agree?'];
  return [says(found, telling), question ? lineToRoom(findingsEn, question, telling) : 'Who else?'];
}

/** "Odile Brantonne and 2 others can speak from experience, about “mobility” or “youth”." */
function witnessesEn(found: readonly Found[], telling: Telling): string {
  const { document } = telling;
  if (found.length === 0) return `Nobody is known yet ${nearEn(telling)} who could speak from experience.`;
  const names = found.map(
    ({ actor, consentToAsk }) => `${nameOf(document, actor)}${consentToAsk ? ' (if they agree)' : ''}`,
  );
  const themes = [...new Set(found.flatMap((one) => one.themes))].map((theme) => quoteEn(themeLabel(document, theme)));
  const about = themes.length === 0 || themes.length > 3 ? 'from experience' : `about ${vocabularyEn.either(themes)}`;
  return withNames(3, (most) => `${listEn(names, most)} can speak ${about}.`);
}

function partnersEn(found: readonly Found[], telling: Telling): string {
  const names = (those: readonly Found[], most: number) =>
    listEn(
      namesOf(
        telling.document,
        those.map(({ actor }) => actor),
      ),
      most,
    );
  const already = found.filter((one) => one.already === true);
  const could = found.filter((one) => one.already !== true);
  if (found.length === 0) return `No possible partner is known yet ${nearEn(telling)}.`;
  const are = several(already, 'is already a partner', 'are already partners');
  if (could.length === 0) return withNames(3, (most) => `${names(already, most)} ${are}.`);
  const may = several(could, 'could become a partner', 'could become partners');
  return withNames(3, (most) => `${names(could, most)} ${may}.`);
}

function relaysEn(found: readonly Found[], telling: Telling): string {
  if (found.length === 0) return `Nobody is known yet who could spread the word ${nearEn(telling)}.`;
  const names = namesOf(
    telling.document,
    found.map(({ actor }) => actor),
  );
  return withNames(3, (most) => `${listEn(names, most)} can help spread the word.`);
}

function nearEn({ from, document }: Telling): string {
  return from === undefined ? 'on this map' : `within reach of ${nameOf(document, from)}`;
}
