import { Lock } from 'lucide-react';
import type { PrivateNotes } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { writePrivateNotes } from '../../domain/commands';
import { EditableText } from '../fields/EditableText';
import { recordForm } from '../fields/recordForm';
import { Disclosure } from '../parts/Disclosure';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';

const NONE: PrivateNotes = {};

/** Private notes of the officer. Rendered only at the desk, never in a projected view. */
export function PrivateNotesPart({ id }: { readonly id: ActorId }) {
  const { privates } = useMessages().card;
  const words = { ...privates, ...useLaterMessages().cardParts.privates };
  const store = useAppStore();
  const notes = useApp((state) => state.document.privates.get(id));
  const form = recordForm(notes ?? NONE, words, (patch) => {
    const { document, execute } = store.getState();
    execute(writePrivateNotes, { id, patch }, document.actors.get(id)?.name);
  });
  return (
    <Disclosure
      apart
      title={
        <>
          <Lock size={16} aria-hidden="true" />
          {words.title}
        </>
      }
      {...(notes && { note: words.filled })}
    >
      <p className={styles.faint}>{words.explanation}</p>
      <EditableText multiline {...form.text('notes')} />
      <EditableText type="email" {...form.text('email')} />
      <EditableText type="tel" {...form.text('phone')} />
      <EditableText {...form.text('attitude')} placeholder={words.attitudeHint} />
    </Disclosure>
  );
}
