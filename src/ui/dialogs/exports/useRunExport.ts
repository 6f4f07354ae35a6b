import { useState } from 'react';
import type { ExportOutcome } from '../../exportServices';
import type { RunExport } from './runExport';

/** Runs the exports of a window: how the last one stands, for `OutcomeLine`, and how to begin one. A bug is said, and thrown on. */
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
