/** What the machine map is given. */
import { getCollection } from 'astro:content';
import type { Locale } from '#/i18n/locales';
import { localize } from '#/i18n/localize';
import { shownFacts, shownRules, type MachineData } from '#/widgets/machine-map/machine-data';
import { listContents, listKernelDumpTypes } from '../dump-types.ts';
