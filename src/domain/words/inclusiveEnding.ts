/** "élu·e·s", "élu(e)", "Animateur/trice", "référent-e", as written or folded. What follows a dash after it is a word: "tél/e-mail". */
const ENDING =
  /(?<=\p{L}{3})(?:[·•⸱]\p{L}{1,5}|[./(-]-?(?:euse|trice|rice|ice|[eè]re|ne|fe|ve|se|es|e|s)s?\)?)(?:[·•⸱.-]?s)?(?!-?\p{L})/giu;

/** Words without what is added so that they speak of everybody. */
export const withoutInclusiveEnding = (text: string): string => text.replace(ENDING, '');
