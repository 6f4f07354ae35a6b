import { MASKINGS, type Masking } from '../../../domain/masking/masking';
import { SharedNamesChoice } from '../../masking/SharedNamesChoice';
import { ChoiceRow } from './ChoiceRow';
import { useExportWords } from './useExportWords';

interface Props {
  readonly masking: Masking;
  readonly onChange: (masking: Masking) => void;
}

/** Under which names an export leaves. Lists the other names that share a word with the hidden ones. */
export function NamesChoice({ masking, onChange }: Props) {
  const messages = useExportWords();
  return (
    <>
      <ChoiceRow
        label={messages.names}
        options={MASKINGS}
        words={messages.maskings}
        value={masking}
        onChange={onChange}
      />
      <SharedNamesChoice masking={masking} />
    </>
  );
}
