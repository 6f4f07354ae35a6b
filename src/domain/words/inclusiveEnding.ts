/**
 * Matches "élu·e·s", "élu(e)", "Animateur/trice", "référent-e", as written or folded. An ending followed by a dash and letters
 * is a word: "tél/e-mail".
 */
const ENDING =
  /(?<=\p{L}{3})(?:[·•⸱]\p{L}{1,5}|[./(-]-?(?:euse|trice|rice|ice|[eè]re|ne|fe|ve|se|es|e|s)s?\)?)(?:[·•⸱.-]?s)?(?!-?\p{L})/giu;

export const withoutInclusiveEnding = (text: string): string => text.replace(ENDING, '');
