import { useEffect, useMemo, useState } from 'react';
import type { PersonFound } from '../mapServices';
import { DialogFrame } from '../parts/DialogFrame';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp } from '../useApp';
import { AboutPerson } from './AboutPerson';
import { ErasePerson } from './ErasePerson';

export function PersonDialog() {
  const messages = useLaterMessages().person;
  const services = useServices();
  const selected = useApp((state) => (state.selection.kind === 'actor' ? state.selection.id : null));
  // Erasing clears the selection; the dialog still needs the id and the name to say what was done.
  const [id] = useState(selected);
  const named = useApp((state) => (id === null ? undefined : state.document.actors.get(id)?.name));
  const [name] = useState(named ?? '');
  const [found, setFound] = useState<PersonFound | null>(null);
  const [erasing, setErasing] = useState(false);
  useEffect(() => {
    let shown = true;
    if (id !== null)
      void services.persons.findPerson(id).then((kept) => {
        if (shown) setFound(kept);
      });
    return () => {
      shown = false;
    };
  }, [services, id]);
  const title = useMemo(() => (erasing ? messages.erase.title(name) : messages.title(name)), [erasing, messages, name]);
  if (id === null) return null;
  return (
    <DialogFrame wide title={title}>
      {found === null ? (
        <p role="status" className={dialogs.soft}>
          {messages.reading}
        </p>
      ) : erasing ? (
        <ErasePerson id={id} name={name} found={found} onCancel={() => setErasing(false)} />
      ) : (
        <AboutPerson id={id} name={name} found={found} onErase={() => setErasing(true)} />
      )}
    </DialogFrame>
  );
}
