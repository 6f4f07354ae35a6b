import type { Finding, Found } from '../../analysis/findings/finding';

/**
 * True when the question asks for the consent of exactly the people just named, on the same themes. Neither is then repeated: otherwise a
 * room would read "(accord à demander)" twice, then the names and the theme again.
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

/** Removes the remark about consent, which the next question asks about. */
export const askedBelow = (found: Found): Found => ({ ...found, consentToAsk: false });
