/** The settings as text, in the form that was asked for. */
import { crashControlChanges, type CrashControl } from '#/dumps/settings/crash-control';
import { localDumpsChanges, type LocalDumps } from '#/dumps/settings/local-dumps';
import type { RegistryChange } from '#/dumps/settings/registry';
import { cimQuery, writeCim, writeKdbgctrl, writePowerShell } from '#/dumps/settings/text/powershell';
import { writeRegCommands } from '#/dumps/settings/text/reg-add';
import { wideBytes } from '#/dumps/settings/text/registry-bytes';
import { writeRegFile } from '#/dumps/settings/text/write-reg-file';
import { textForms, type SettingsTab, type TextForm } from '../settings-link.ts';

/** The active dump has no WMI property (A29); KDbgCtrl has no word for no dump (F4-03). */
export type NoText = 'no-wmi-property' | 'no-kdbgctrl-word';

/** CIM and KDbgCtrl know CrashControl only. */
export function formsOf(tab: SettingsTab): readonly TextForm[] {
  return tab === 'crash-control' ? textForms : textForms.slice(0, 3);
}

export function changesOf(
  tab: SettingsTab,
  crash: CrashControl,
  local: LocalDumps,
  removesAbsent: boolean,
): readonly RegistryChange[] {
  return tab === 'crash-control' ? crashControlChanges(crash, removesAbsent) : localDumpsChanges(local);
}

export function settingsText(
  form: TextForm,
  changes: readonly RegistryChange[],
  crash: CrashControl,
): { readonly text: string } | { readonly code: NoText } {
  switch (form) {
    case 'reg':
      return { text: writeRegFile(changes) };
    case 'reg-add':
      return { text: writeRegCommands(changes, 'prompt').join('\r\n') };
    case 'powershell':
      return { text: writePowerShell(changes).join('\r\n') };
    case 'cim': {
      const command = writeCim(crash);
      return typeof command === 'string' ? { text: `${command}\r\n${cimQuery}` } : { code: command.code };
    }
    case 'kdbgctrl': {
      const command = writeKdbgctrl(crash.dumpType);
      return command === undefined ? { code: 'no-kdbgctrl-word' } : { text: command };
    }
  }
}

/** A version 5.00 file is UTF-16, lowest byte first, with a byte order mark. */
export function regFileBytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array([0xff, 0xfe, ...wideBytes(text)]);
}
