/** The words on a stack: frame by frame a return address, the caller's frame, a local that points at data, a number. */
import { endOf } from '../../address.ts';
import type { Region } from '../region.ts';
import type { ThreadStack } from '../process.ts';
import { oneOf, type Chance } from './chance.ts';

/** What a stack may point to: code of its own width, and the data of the plan. */
export interface Targets {
  readonly bits: ThreadStack['context']['bits'];
  readonly code: readonly Region[];
  readonly data: readonly Region[];
}

const FEWEST_FRAMES = 5;
const MORE_FRAMES = 6;

function addressIn(region: Region, chance: Chance, wordBytes: number): bigint {
  return region.base + BigInt(chance(Math.floor(region.bytes / wordBytes)) * wordBytes);
}

export function stackWith(stack: Region, targets: Targets, chance: Chance): ThreadStack {
  const wordBytes = targets.bits / 8;
  const frames = FEWEST_FRAMES + chance(MORE_FRAMES);
  const frameBytes = BigInt(wordBytes * 16);
  const stackPointer = endOf(stack) - BigInt(frames + 1) * frameBytes;
  const within = (regions: readonly Region[]): bigint => {
    const region = oneOf(chance, regions);
    return region === undefined ? 0n : addressIn(region, chance, wordBytes);
  };
  const words = Array.from({ length: frames }, (_, frame) => [
    within(targets.code),
    stackPointer + BigInt(frame + 1) * frameBytes,
    within(targets.data),
    BigInt(chance(256)),
  ]).flat();
  const context = { bits: targets.bits, instructionPointer: within(targets.code), stackPointer };
  return { region: stack.id, context, words };
}
