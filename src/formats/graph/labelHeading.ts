import { fold } from '../../domain/folding';
import { headingKey, headingOf } from '../headings/headings';

/**
 * Finds the attribute that holds the names of nodes, in a format with no place for them: `label`, else `name`, else a
 * heading that we know as a name, else the only one that ends with such a word (`alter_name`).
 */
export function labelHeading(headings: readonly string[]): string | undefined {
  const called = (word: string) => headings.find((heading) => headingKey(heading) === word);
  const ending = headings.filter((heading) => /(?:^|[\s_.-])(?:name|nom|label)$/.test(fold(heading)));
  return (
    called('label') ??
    called('name') ??
    headings.find((heading) => headingOf('actors', heading)?.field === 'name') ??
    (ending.length === 1 ? ending[0] : undefined)
  );
}
