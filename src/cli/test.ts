/**
 * `npm test` and `npm run check`: `node src/cli/test.ts [stage …]`.
 * Runs every stage even when an earlier one fails, shows what each prints, and ends in one line:
 * `N passed, N failed`, with `, N skipped` where something was.
 */
import { stdout } from 'node:process';
import { runStage } from './test/run-stage.ts';
import { chosenStages, stages } from './test/stages.ts';
import { add, closingLine, nothing, type Tally } from './test/tally.ts';

const names = process.argv.slice(2);
const chosen = chosenStages(names);
if (chosen === undefined) {
  console.error(`usage: node src/cli/test.ts [check | ${stages.map((stage) => stage.name).join(' | ')}] …`);
  process.exit(3);
}

let total: Tally = nothing;
const failed = new Set<string>();
const report: string[] = [];

for (const stage of chosen) {
  stdout.write(`\n── ${stage.name}\n`);
  const missing = stage.needs?.find((name) => failed.has(name));
  const started = performance.now();
  const tally = await runStage(stage, missing);
  if (tally.failed > 0 || missing) failed.add(stage.name);
  total = add(total, tally);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  report.push(
    `${stage.name.padEnd(12)} ${seconds.padStart(7)} s   ${closingLine(tally)}${missing ? ` (needs ${missing})` : ''}`,
  );
}

stdout.write(`\n${report.join('\n')}\n\n${closingLine(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
