import { useEffect, useState } from 'react';
import type { Leaving } from '../../../formats/leftOut';
import type { FileKind } from '../../../formats/writeFiles';
import styles from '../../parts/Dialogs.module.css';
import { useServices } from '../../services';
import { useApp } from '../../useApp';
import { useExportWords } from './useExportWords';

interface Props {
  readonly kinds: readonly FileKind[];
  readonly privateNotes: boolean;
  readonly confidences: boolean;
}

/** What these formats lose of the open map, counted before a file is made. It says that nothing is lost only where that is so. */
export function LeftOutLine({ kinds, privateNotes, confidences }: Props) {
  const messages = useExportWords();
  const { leaving } = useServices().exporting;
  const document = useApp((state) => state.document);
  const [known, setKnown] = useState<readonly Leaving[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void leaving(document, kinds, { privateNotes, confidences }).then((found) => {
      if (isCurrent) setKnown(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [leaving, document, kinds, privateNotes, confidences]);
  const lines = known.map(({ left, isWhole }) => {
    if (isWhole) return messages.whole;
    return Object.values(left).some((count: number) => count > 0) ? messages.leftOut(left) : '';
  });
  return [...new Set(lines)]
    .filter((line) => line !== '')
    .map((line) => (
      <p key={line} className={styles.soft}>
        {line}
      </p>
    ));
}
