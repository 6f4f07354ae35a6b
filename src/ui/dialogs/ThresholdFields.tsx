import { describeMap } from '../../domain/commands';
import { DORMANT_AFTER, type Thresholds } from '../../domain/mapDocument';
import { Choice } from '../fields/Choice';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';

/** In ties. */
const WITHIN = [1, 2, 3, 4];
const MONTHS = [3, 6, 9, 12, 18, 24, 36];

/** Thresholds from which something counts as missing: too many steps away, too long ago. Fields for a grid of fields. */
export function ThresholdFields() {
  const messages = useLaterMessages().mapInfo;
  const thresholds = useApp((state) => state.document.info.thresholds);
  const readOnly = useApp((state) => state.readOnly);
  const store = useAppStore();
  const set = (patch: Partial<Thresholds>) =>
    store.getState().execute(describeMap, { patch: { thresholds: { ...thresholds, ...patch } } });
  const choice = (
    field: 'within' | 'relayWithin' | 'dormantAfter',
    value: number,
    usual: readonly number[],
    words: (one: number) => string,
  ) => (
    <Choice
      label={messages[field]}
      value={String(value)}
      // A value from a file is offered as it is, even if it is none of the usual ones.
      options={[...new Set([...usual, value])].sort((a, b) => a - b).map((one) => [String(one), words(one)] as const)}
      disabled={readOnly}
      onChange={(chosen) => set({ [field]: Number(chosen) })}
    />
  );
  return (
    <>
      {choice('within', thresholds.within, WITHIN, (within) => messages.goBetweens(within - 1))}
      {choice('relayWithin', thresholds.relayWithin, WITHIN, (within) => messages.goBetweens(within - 1))}
      {choice('dormantAfter', thresholds.dormantAfter ?? DORMANT_AFTER, MONTHS, messages.months)}
    </>
  );
}
