import { FileUp } from 'lucide-react';
import { useId } from 'react';
import { type ComparedState, stateKey } from '../../domain/history/comparedState';
import type { SideName } from '../../store/compareSlice';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp } from '../useApp';
import styles from './Compare.module.css';
import type { ChoiceGroup } from './stateChoices';

const NONE: ComparedState = { kind: 'none' };
const NOW: ComparedState = { kind: 'now' };

export function SideChooser({ side, groups }: { readonly side: SideName; readonly groups: readonly ChoiceGroup[] }) {
  const { comparison: words } = useLaterMessages();
  const { chooseSide, chooseFile } = useServices().comparing;
  const id = useId();
  const chosen = useApp((state) => state.comparing[side].state);
  const states = [NONE, NOW, ...groups.flatMap(({ choices }) => choices.map(({ state }) => state))];
  const choose = (key: string) => {
    const state = states.find((one) => stateKey(one) === key);
    if (state) chooseSide(side, state);
  };
  return (
    <div className={styles.side}>
      <label className={controls.label} htmlFor={id}>
        {words.sides[side]}
      </label>
      <span className={styles.sideRow}>
        <select
          id={id}
          className={controls.field}
          value={stateKey(chosen)}
          onChange={(event) => choose(event.target.value)}
        >
          <option value={stateKey(NONE)}>{words.choose}</option>
          <option value={stateKey(NOW)}>{words.now}</option>
          {groups.map(({ kind, choices }) => (
            <optgroup key={kind} label={words.kinds[kind]}>
              {choices.map(({ state, text }) => (
                <option key={stateKey(state)} value={stateKey(state)}>
                  {text}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Button aria-label={words.fileFor[side]} onClick={() => chooseFile(side)}>
          <FileUp size={18} /> {words.file}
        </Button>
      </span>
    </div>
  );
}
