import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useApp, useMessages } from '../useApp';
import { Button } from './Button';
import styles from './Dialogs.module.css';

interface Props {
  readonly title: string;
  /** In place of closing it. */
  readonly onClose?: () => void;
  readonly wide?: boolean;
  /** Wider still: for parts side by side. */
  readonly broad?: boolean;
  /** All of the window of the browser: for a picture. */
  readonly full?: boolean;
  readonly children: ReactNode;
}

/** A window over the desk: focus stays inside, Escape and a click outside close it, focus goes back where it was. */
export function DialogFrame({ title, onClose, wide = false, broad = false, full = false, children }: Props) {
  const { close } = useMessages().desk;
  const openDialog = useApp((state) => state.dialogOpened);
  const leave = onClose ?? (() => openDialog(null));
  useEscapeFromNowhere(leave);
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && leave()} className={styles.overlay ?? ''}>
      <Modal className={`${styles.modal} ${full ? styles.full : broad ? styles.broad : wide ? styles.wide : ''}`}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title">{title}</Heading>
            <Button look="icon" aria-label={close} onClick={leave}>
              <X size={20} />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * A button that does its work and goes leaves the focus on no element for a moment. An Escape pressed then would close
 * nothing, and what is typed next would be lost in the window.
 */
function useEscapeFromNowhere(leave: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.target !== document.body) return;
      // Else the keys of the desk or of the room, which hear it next, would leave what lies behind the window as well.
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  });
}
