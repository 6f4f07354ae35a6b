import type { ReactNode } from 'react';
import { beneficiaryOf } from '../../domain/mapDocument';
import { NarrowedLine } from '../look/NarrowedLine';
import { Button } from '../parts/Button';
import { useApp, useMessages } from '../useApp';
import { ActiveLooks } from './ActiveLooks';
import styles from './Map.module.css';
import { PictureSwitch } from './PictureSwitch';

interface Props {
  /** True while a question is asked beside the picture: only the essential notes are shown. */
  readonly asked: boolean;
  /** Notes about the picture, shown above it: over it they would hide names and seats. */
  readonly children: ReactNode;
}

export function MapToolbar({ asked, children }: Props) {
  const isPicture = useApp((state) => state.reading === 'picture');
  return (
    <div className={styles.toolbar}>
      {!asked && (
        <>
          <PictureSwitch />
          <ActiveLooks />
          {isPicture && <NarrowedLine />}
        </>
      )}
      {isPicture && children}
    </div>
  );
}

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
