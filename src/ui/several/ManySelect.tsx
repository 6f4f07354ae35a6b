import controls from '../styles/controls.module.css';

interface ManySelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** Of nothing chosen; without it, one is always chosen. */
  readonly empty?: string;
  readonly onChange: (value: string) => void;
}

/** A list as wide as the card, under the title that names it. */
export function ManySelect({ label, value, options, empty, onChange }: ManySelectProps) {
  return (
    <select
      className={controls.field}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}
