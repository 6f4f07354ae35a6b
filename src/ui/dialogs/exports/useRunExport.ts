import { useState } from 'react';
import type { ExportOutcome } from '../../exportServices';
import type { RunExport } from './runExport';

/**
 * Runs the exports of a window: returns the state of the last one, for `OutcomeLine`, and a way to start one. A bug shows as a failure and
 * is rethrown.
 */
export function useRunExport(): readonly [outcome: ExportOutcome | 'making' | null, run: RunExport] {
  const [outcome, setOutcome] = useState<ExportOutcome | 'making' | null>(null);
  const run: RunExport = (making) => {
    setOutcome('making');
    making.then(setOutcome, (error: unknown) => {
      setOutcome('failed');
      throw error;
    });
  };
  return [outcome, run];
}
