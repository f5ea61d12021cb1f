/** A module in memory: headers, code, read-only data, data. Each section is a region of its own. */
import { endOf } from '../../address.ts';
import { PAGE_BYTES } from '../../size.ts';
import type { SimModule } from '../process.ts';
import type { Protection, Region } from '../region.ts';
import type { Zone } from './place.ts';
import type { ModulePlan } from './plan.ts';
import { region } from './regions.ts';

export interface LoadedModule {
  readonly module: SimModule;
  readonly regions: readonly Region[];
}

export function loadModule(plan: ModulePlan, images: Zone): LoadedModule {
  const bytes = plan.codeBytes + plan.rodataBytes + plan.dataBytes;
  let next = images.place(bytes);
  const base = next;
  const section = (suffix: string, kind: Region['owner']['kind'], size: number, protection: Protection): Region => {
    const id = `${plan.name}/${suffix}${plan.bits === 32 ? '-x86' : ''}`;
    const made = region({ id, base: next, bytes: size, type: 'image', protection, owner: { kind, name: plan.name } });
    next = endOf(made);
    return made;
  };
  const regions = [
    section('headers', 'image-headers', PAGE_BYTES, 'PAGE_READONLY'),
    section('text', 'image-code', plan.codeBytes - PAGE_BYTES, 'PAGE_EXECUTE_READ'),
    section('rdata', 'image-rodata', plan.rodataBytes, 'PAGE_READONLY'),
    section('data', 'image-data', plan.dataBytes, plan.copyOnWrite === true ? 'PAGE_WRITECOPY' : 'PAGE_READWRITE'),
  ];
  const sections = regions.map(({ id }) => id);
  return { module: { name: plan.name, bits: plan.bits, base, bytes, sections }, regions };
}
