import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { type AboutPart, aboutPerson, aboutPersonPage } from '../../export/aboutPerson';
import type { PersonMessages } from '../../i18n/person/fr';
import type { ExportOutcome } from '../exportServices';
import type { PersonFound } from '../mapServices';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { momentIn } from '../parts/momentIn';
import { useLaterMessages } from '../parts/useLaterMessages';
import { contactsToHandOn } from '../print/contactsToHandOn';
import { printReading } from '../reading/printReading';
import reading from '../reading/Reading.module.css';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';

interface Props {
  readonly id: ActorId;
  readonly name: string;
  readonly found: PersonFound;
  readonly onErase: () => void;
}

/** Everything kept about a person, under headings, also as a page to print or hand over. */
export function AboutPerson({ id, name, found, onErase }: Props) {
  const messages = useMessages();
  const { person: words } = useLaterMessages();
  const { savePage } = useServices().exporting;
  const document = useApp((state) => state.document);
  const language = useApp((state) => state.language);
  const today = useApp((state) => state.today);
  const readOnly = useApp((state) => state.readOnly);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);
  const lead = words.lead(document.info.title, messages.vocabulary.day(today));
  const parts = useMemo(() => {
    const elsewhere = {
      versions:
        found.versions.length === 0 ? [] : [words.versionsKept(found.versions.map((at) => momentIn(language, at)))],
      otherMaps: found.otherMaps.map(({ title, deleted }) => (deleted ? words.binned(title) : title)),
    };
    return aboutPerson(document, id, found.traces, elsewhere, { ...messages, person: words });
  }, [document, id, found, messages, words, language]);
  const save = async () => {
    const title = words.title(name);
    setOutcome(await savePage(title, aboutPersonPage(title, lead, parts, language)));
  };
  return (
    <>
      <p>{lead}</p>
      <div className={dialogs.row}>
        <Button onClick={printReading}>
          <Printer size={18} /> {words.print}
        </Button>
        <Button onClick={() => void save()}>{words.save}</Button>
        {!readOnly && <Button onClick={onErase}>{words.erase.start}</Button>}
        <p role="status" className={dialogs.soft}>
          {saidOf(outcome, words)}
        </p>
      </div>
      <ContactCardRow id={id} run={setOutcome} />
      {parts.map((part) => (
        <Part key={part.title} part={part} />
      ))}
    </>
  );
}

/** The person's contact card for a phone. Private phone numbers and addresses are included only when ticked. */
function ContactCardRow({ id, run }: { readonly id: ActorId; readonly run: (outcome: ExportOutcome) => void }) {
  const { contacts: words } = useLaterMessages();
  const { savePage } = useServices().exporting;
  const store = useAppStore();
  const { email, phone } = useApp((state) => state.document.privates.get(id)) ?? {};
  const [withReach, setWithReach] = useState(false);
  const save = async () => {
    const { title, text } = contactsToHandOn(store.getState(), { masking: 'nobody', withReach }, words, id);
    run(await savePage(title, text, 'vcf'));
  };
  return (
    <div className={dialogs.row}>
      <Button onClick={() => void save()}>{words.card}</Button>
      {(email ?? phone) !== undefined && (
        <label className={dialogs.choice}>
          <input type="checkbox" checked={withReach} onChange={() => setWithReach(!withReach)} />
          {words.withReach}
        </label>
      )}
    </div>
  );
}

function saidOf(outcome: ExportOutcome | null, words: PersonMessages): string {
  if (outcome === null || outcome === 'cancelled') return '';
  return typeof outcome === 'object' ? words.saved(outcome.files.join(', ')) : words.saveFailed;
}

function Part({ part: { title, lines } }: { readonly part: AboutPart }) {
  return (
    <section className={reading.part}>
      <h3>{title}</h3>
      <ul className={reading.sentences}>
        {lines.map((line, index) => (
          // Two records may give the same text.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${line} ${index}`}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
