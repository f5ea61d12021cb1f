/** What is to be said of single values by name and type: unknown, known by hearsay, of another type than documented. */
import { knownValue } from '../known-values.ts';
import type { NamedData } from '../registry.ts';
import { finding, type Finding } from './finding.ts';

function findingsOf({ name, data }: NamedData): readonly Finding[] {
  const known = knownValue(name);
  if (known === undefined) return [finding('note', 'value-unknown', [name], 'X23', { with: { name } })];
  const facts = known.sources.join(' ');
  const found: Finding[] = [];
  if (known.standing === 'community') {
    found.push(finding('note', 'value-community', [name], `${facts} X23`, { standing: 'community', with: { name } }));
  }
  if (known.type !== undefined && known.type !== data.type) {
    const types = { name, expected: known.type, actual: data.type };
    found.push(finding('wrong', 'value-type', [name], facts, { standing: 'inferred', with: types }));
  } else if (known.isSwitch && name.toLowerCase() !== 'filterpages' && data.type === 'REG_DWORD' && data.value > 1) {
    const shown = { name, value: data.value };
    found.push(finding('warn', 'value-not-switch', [name], facts, { standing: 'inferred', with: shown }));
  }
  return found;
}

/** One look at each value, in the order given. */
export function valueFindings(values: ReadonlyMap<string, NamedData>): readonly Finding[] {
  return [...values.values()].flatMap(findingsOf);
}
