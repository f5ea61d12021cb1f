/** The settings editor's state as a link. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crashDumpSettings, defaultCrashControl } from '#/dumps/settings/crash-control';
import { defaultLocalDumps } from '#/dumps/settings/local-dumps';
import {
  crashControlOf,
  linkStateOf,
  localDumpsOf,
  localKinds,
  settingsLink,
  settingsTabs,
  textForms,
  type SettingsLinkState,
} from '#/widgets/settings/settings-link';
import { crashControls, localDumps } from '../../support/settings-arbitraries.ts';

const anyState: fc.Arbitrary<SettingsLinkState> = fc.record({
  tab: fc.constantFrom(...settingsTabs),
  type: fc.constantFrom(...crashDumpSettings),
  as: fc.constantFrom(...textForms),
  reboot: fc.boolean(),
  log: fc.boolean(),
  alert: fc.boolean(),
  overwrite: fc.boolean(),
  keep: fc.boolean(),
  ignore: fc.boolean(),
  save: fc.boolean(),
  minis: fc.option(fc.integer({ min: 0, max: 999 })),
  ded: fc.boolean(),
  mb: fc.option(fc.integer({ min: 0, max: 999_999 })),
  dump: fc.constantFrom(...localKinds),
  count: fc.integer({ min: 0, max: 9999 }),
  flags: fc.integer({ min: 0, max: 0x1ff_ffff }),
  scope: fc.oneof(fc.constant('all'), fc.stringMatching(/^[\w-]{1,18}\.exe$/)),
});

describe('the link of the settings editor', () => {
  test('comes back as it was, in at most 200 characters', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const link = settingsLink.encode(state);
        expect(link.length).toBeLessThanOrEqual(200);
        expect(settingsLink.decode(link)).toEqual(state);
      }),
    );
  });

  test('of any settings reads back as itself, and stays within 200 characters', () => {
    fc.assert(
      fc.property(crashControls, localDumps, (crash, local) => {
        const link = settingsLink.encode(linkStateOf('local-dumps', 'powershell', crash, local));
        expect(link.length).toBeLessThanOrEqual(200);
        const state = settingsLink.decode(link);
        expect(linkStateOf(state.tab, state.as, crashControlOf(state), localDumpsOf(state))).toEqual(state);
      }),
    );
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => void settingsLink.decode(text)));
  });

  test('without a query stands for what Windows begins with', () => {
    const state = settingsLink.decode('');
    expect(crashControlOf(state)).toEqual(defaultCrashControl);
    expect(localDumpsOf(state)).toEqual(defaultLocalDumps);
    expect(settingsLink.encode(state)).toBe('v=1');
  });

  test.each([
    'tab=x',
    'type=4',
    'as=bat',
    'overwrite=2',
    'minis=1000',
    'mb=-1',
    'flags=0x2000000',
    'scope=a b.exe',
    'scope=c%3A%5Ca.exe',
  ])('passes over %s', (query) => expect(settingsLink.decode(query)).toEqual(settingsLink.initial));
});
