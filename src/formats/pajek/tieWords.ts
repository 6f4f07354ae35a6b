import { numberOfWord, type Word } from '../text/wordsOf';

/** What stands after the two ends of an arc or edge: its value, pairs of a key and a value, and times. */
export function readTieWords(words: readonly Word[]): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (i === 0 && numberOfWord(word) !== undefined) attributes.set('weight', word.text);
    else if (!word.isQuoted && word.text.startsWith('[')) attributes.set('time', word.text);
    else if (i + 1 < words.length) attributes.set(word.text === 'l' ? 'label' : word.text, words[++i]?.text ?? '');
    else attributes.set('note', word.text);
  }
  return attributes;
}
