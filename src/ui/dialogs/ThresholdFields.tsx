import { describeMap } from '../../domain/commands';
import { DORMANT_AFTER, type Thresholds } from '../../domain/mapDocument';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore } from '../useApp';
import { Field } from './Field';

/** In ties. */
const WITHIN = [1, 2, 3, 4];
const MONTHS = [3, 6, 9, 12, 18, 24, 36];

/** From when on something is taken to be missing: too far, too long ago. Fields for a grid of fields. */
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
    <Field label={messages[field]}>
      {(id) => (
        <select
          id={id}
          className={controls.field}
          value={value}
          disabled={readOnly}
          onChange={(event) => set({ [field]: Number(event.target.value) })}
        >
          {/* What a file says is shown as it is, were it none of the usual ones. */}
          {[...new Set([...usual, value])]
            .sort((a, b) => a - b)
            .map((one) => (
              <option key={one} value={one}>
                {words(one)}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
  return (
    <>
      {choice('within', thresholds.within, WITHIN, (within) => messages.goBetweens(within - 1))}
      {choice('relayWithin', thresholds.relayWithin, WITHIN, (within) => messages.goBetweens(within - 1))}
      {choice('dormantAfter', thresholds.dormantAfter ?? DORMANT_AFTER, MONTHS, messages.months)}
    </>
  );
}
