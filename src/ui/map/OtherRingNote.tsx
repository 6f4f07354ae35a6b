import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Bundles.module.css';

/** Says who sits on another circle than theirs since an edit, and offers to arrange: nobody is moved unasked. */
export function OtherRingNote({ names }: { readonly names: readonly string[] }) {
  const messages = useMessages().desk.map;
  const { picture } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  if (names.length === 0) return null;
  return (
    <p className={styles.offRing} role="status">
      {messages.otherRing(names)}
      {!readOnly && (
        <button type="button" className={controls.quiet} onClick={() => picture.current?.arrange()}>
          {messages.tidyNow}
        </button>
      )}
    </p>
  );
}
