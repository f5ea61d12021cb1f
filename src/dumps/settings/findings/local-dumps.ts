/** What is to be said about a LocalDumps key: W01, W02, F11-16 and X32. */
import { numberIn, textIn } from '../crash-control.ts';
import { programProblem } from '../path.ts';
import type { NamedData } from '../registry.ts';
import { finding, type Finding } from './finding.ts';

/** `scope`: `all` or the name of the subkey. */
export function localDumpsFindings(scope: string, values: ReadonlyMap<string, NamedData>): readonly Finding[] {
  const type = numberIn(values, 'DumpType');
  const hasFlags = values.has('customdumpflags');
  const folder = textIn(values, 'DumpFolder') ?? '%LOCALAPPDATA%';
  const found: Finding[] = [];
  if (scope !== 'all' && programProblem(scope) !== undefined) {
    found.push(finding('warn', 'local-dumps-subkey', [], 'W01', { with: { name: scope } }));
  }
  if (values.size === 0) found.push(finding('note', 'local-dumps-default', [], 'Q51 W01'));
  if (type === undefined || type === 1) found.push(finding('note', 'local-dumps-mini', ['DumpType'], 'X32 W01'));
  else if (type > 2)
    found.push(finding('wrong', 'local-dumps-type-unknown', ['DumpType'], 'W01', { with: { value: type } }));
  if (hasFlags && type !== 0) {
    found.push(
      finding('warn', 'local-dumps-flags-ignored', ['CustomDumpFlags', 'DumpType'], 'W01 W02', {
        standing: 'inferred',
      }),
    );
  }
  if (!hasFlags && type === 0) found.push(finding('note', 'local-dumps-flags-default', ['CustomDumpFlags'], 'W01 W02'));
  if (/%(?:LOCALAPPDATA|APPDATA|USERPROFILE)%/i.test(folder)) {
    found.push(finding('note', 'local-dumps-service-folder', ['DumpFolder'], 'F11-16 W01'));
  }
  found.push(finding('note', 'local-dumps-aedebug', [], 'F11-16 W01'));
  return found;
}
