import { Grid3x3, Network, Table2, Target } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LookView } from '../../domain/looks/look';
import { selectUnanswered } from '../../store/selectors/selectAsked';
import { selectBeneficiaries } from '../../store/selectors/selectBeneficiaries';
import { selectPicture } from '../../store/selectors/selectPicture';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { closeCard } from '../parts/closeCard';
import { isCompact } from '../parts/useIsCompact';
import { askOn } from '../start/askOn';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Map.module.css';

/**
 * Switches between two pictures and two tables of the same map. With nobody in the middle the Circles button asks who that is: a disabled
 * button could not explain itself on a touch screen.
 */
export function PictureSwitch() {
  const { desk, views } = useMessages();
  const messages = desk.map;
  const store = useAppStore();
  const view = useApp((state): LookView => (state.reading === 'picture' ? selectPicture(state) : state.reading));
  const centred = useApp((state) => selectPointOfView(state) !== undefined);
  const canAsk = useApp(
    (state) => !state.readOnly && selectUnanswered(state) === 'beneficiary' && selectBeneficiaries(state).length < 2,
  );
  const choose = (next: LookView) => {
    const { pictureChosen, readingChosen } = store.getState();
    // In one column the card covers the lower half, where a table has its rows.
    if (isCompact()) closeCard(store);
    readingChosen(next === 'circles' || next === 'free' ? 'picture' : next);
    if (next === 'circles' || next === 'free') pictureChosen(next);
    if (next === 'circles' && !centred) askOn(store);
  };
  const button = (name: LookView, icon: ReactNode, label: string, hint?: string) => (
    <button
      type="button"
      aria-pressed={view === name}
      disabled={name === 'circles' && !centred && !canAsk}
      title={name === 'circles' && !centred ? messages.circlesNeedSomebody : hint}
      onClick={() => choose(name)}
    >
      {icon} {label}
    </button>
  );
  return (
    <div role="group" aria-label={messages.picture} className={styles.views}>
      {button('circles', <Target size={18} />, messages.circles)}
      {button('free', <Network size={18} />, messages.free)}
      {button('roles', <Table2 size={18} />, views.roles, views.rolesHint)}
      {button('matrix', <Grid3x3 size={18} />, views.matrix, views.matrixHint)}
    </div>
  );
}
