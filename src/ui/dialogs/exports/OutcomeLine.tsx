import type { ExportOutcome } from '../../exportServices';
import { useExportWords } from './useExportWords';

export function OutcomeLine({ outcome }: { readonly outcome: ExportOutcome | 'making' | null }) {
  const messages = useExportWords();
  const said =
    outcome === null || outcome === 'cancelled'
      ? ''
      : typeof outcome === 'object'
        ? messages.done(outcome.files)
        : messages[outcome];
  return <p role="status">{said}</p>;
}
