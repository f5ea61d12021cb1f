/** What goes wrong with a tool, in words, with how sure it is and where it comes from. */
import { traps, type TrapCode } from '#/dumps/tools/trap';
import type { Say } from '#/widgets/kit/fields/say';
import type { RemarkRow } from '#/widgets/kit/remarks/remark-row';

export function trapRows(codes: readonly TrapCode[], say: Say): readonly RemarkRow[] {
  return codes.map((code) => {
    const { facts, standing } = traps[code];
    return { id: code, text: say(code), standing, ids: facts };
  });
}
