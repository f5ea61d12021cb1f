/** What the settings editor and the tool chooser are given, from the project's own content, for tests in a page. */
import { z } from 'zod';
import { registryValueSchema } from '#/dumps/settings/registry-value.schema';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import type { SettingsData } from '#/widgets/settings/settings-data';
import type { ToolsData } from '#/widgets/tools-chooser/tools-data';
import { kernelDumpTypes, readContent, userDumpTypes } from '../content.ts';

export function settingsTestData(locale: Locale): SettingsData {
  const values = localize(readContent('crash-control/values.yaml', z.array(registryValueSchema)), locale);
  const types = [...kernelDumpTypes(locale), ...userDumpTypes(locale)];
  return {
    values: values.map((value) => ({ ...value, standing: value.status })),
    types: Object.fromEntries(types.map(({ id, name }) => [id, name])),
  };
}

export function toolsTestData(locale: Locale): ToolsData {
  const types = [...userDumpTypes(locale), ...kernelDumpTypes(locale)];
  return { types: Object.fromEntries(types.map(({ id, name, size }) => [id, { name, size }])) };
}
