import { useId } from 'react';
import { describeMap } from '../../domain/commands';
import { PERIMETER_LEVELS } from '../../domain/looks/perimeterLevel';
import { selectFindings } from '../../store/selectors/selectFindings';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Panel.module.css';

/** Says how many ties lead out of the perimeter; the choice of perimeter stands beside this sentence. */
export function PerimeterLine() {
  const { findings, desk } = useMessages();
  const id = useId();
  const store = useAppStore();
  const counted = useApp((state) => selectFindings(state).perimeter);
  const level = useApp((state) => state.document.info.perimeter);
  const centred = useApp((state) => selectPointOfView(state) !== undefined);
  const readOnly = useApp((state) => state.readOnly);
  if (!centred) return null;
  const choose = (chosen: string) => {
    const perimeter = PERIMETER_LEVELS.find((one) => one === chosen);
    if (perimeter) store.getState().execute(describeMap, { patch: { perimeter } }, desk.map.perimeters[perimeter]);
  };
  return (
    <div className={styles.perimeter}>
      {counted && counted.touching > 0 && <p>{findings.perimeter(counted)}</p>}
      <span className={styles.around}>
        <label htmlFor={id}>{desk.map.perimeter}</label>
        <select id={id} value={level} disabled={readOnly} onChange={(event) => choose(event.target.value)}>
          {PERIMETER_LEVELS.map((one) => (
            <option key={one} value={one}>
              {desk.map.perimeters[one]}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
