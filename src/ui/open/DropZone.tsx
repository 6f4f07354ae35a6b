import { type ReactNode, useLayoutEffect, useState } from 'react';
import { useServices } from '../services';
import { useMessages } from '../useApp';
import styles from './DropZone.module.css';

/** Opens files dropped anywhere, and tables pasted outside a field. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const services = useServices();
  const messages = useMessages().dialogs.open;
  const [over, setOver] = useState(false);

  useLayoutEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) services.opening.openFiles(files);
      else if (text.trim() !== '') services.opening.openText(text);
      else return;
      event.preventDefault();
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [services]);

  return (
    <div
      className={styles.zone}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target || event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        services.opening.openDropped(event.dataTransfer);
      }}
    >
      {children}
      {over && <div className={styles.veil}>{messages.title}</div>}
    </div>
  );
}
