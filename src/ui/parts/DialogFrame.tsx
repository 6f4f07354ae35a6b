import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useApp, useMessages } from '../useApp';
import { Button } from './Button';
import styles from './Dialogs.module.css';

interface Props {
  readonly title: string;
  readonly onClose?: () => void;
  readonly wide?: boolean;
  /** Wider than `wide`, for parts side by side. */
  readonly broad?: boolean;
  readonly full?: boolean;
  readonly children: ReactNode;
}

/** A window over the desk: the focus stays inside, Escape and a click outside close it, and the focus returns to where it was. */
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
 * Closes the window on Escape while no element has the focus, as after a button that disappears once pressed. Without this, Escape would do
 * nothing then.
 */
function useEscapeFromNowhere(leave: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.target !== document.body) return;
      // Otherwise the keys of the desk or of the room, which hear it next, would also leave what lies behind the window.
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  });
}
