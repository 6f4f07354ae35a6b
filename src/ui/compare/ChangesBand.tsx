import type { ComponentType } from 'react';
import { useApp } from '../useApp';
import { changesSentence } from './changesSentence';
import { useSentenceWords } from './useSentenceWords';

/** The changes drawn on the picture, in the large sentence below it. `Sentence`: component that renders a sentence of the band. */
export function ChangesBand({ Sentence }: { readonly Sentence: ComponentType<{ readonly text: string }> }) {
  const words = useSentenceWords();
  const sentence = useApp((state) => changesSentence(state, words));
  return sentence !== undefined && <Sentence text={sentence} />;
}
