import type { Finding, Found } from '../../analysis/findings/finding';

/**
 * The consent of exactly those just named is asked for, on the very themes just named. Neither has to be said again: with both, the band
 * of a room read "(accord à demander)" twice, then the names and the theme once more.
 */
export function isConsentOfAll(found: readonly Found[], question: Finding | undefined): boolean {
  return (
    question?.rule === 'witnessConsent' &&
    question.actors.length === found.length &&
    found.every(
      ({ actor, themes }) => question.actors.includes(actor) && themes.every((theme) => theme === question.theme),
    )
  );
}

/** Without the remark that the question after it asks about. */
export const askedBelow = (found: Found): Found => ({ ...found, consentToAsk: false });
