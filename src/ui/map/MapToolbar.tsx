import { beneficiaryOf } from '../../domain/mapDocument';
import { NarrowedLine } from '../look/NarrowedLine';
import { Button } from '../parts/Button';
import { useApp, useMessages } from '../useApp';
import { ActiveLooks } from './ActiveLooks';
import styles from './Map.module.css';
import { PictureSwitch } from './PictureSwitch';

/** Two pictures and two tables of the same map, and what of the menus changes what is seen. */
export function MapToolbar() {
  const isPicture = useApp((state) => state.reading === 'picture');
  return (
    <div className={styles.toolbar}>
      <PictureSwitch />
      <ActiveLooks />
      {isPicture && <NarrowedLine />}
    </div>
  );
}

/** From whom one looks, when it is not the beneficiary, and the way back. */
export function PointOfView() {
  const { introductions, desk } = useMessages();
  const messages = desk.map;
  const hasBeneficiary = useApp((state) => beneficiaryOf(state.document) !== undefined);
  const name = useApp((state) => (state.from === null ? undefined : state.document.actors.get(state.from)?.name));
  const choose = useApp((state) => state.pointOfViewChosen);
  if (name === undefined) return null;
  return (
    <span className={styles.from}>
      {messages.seenFrom(name)}
      <Button onClick={() => choose(null)}>
        {hasBeneficiary ? messages.backToBeneficiary : introductions.pointOfView.backToChoice}
      </Button>
    </span>
  );
}
