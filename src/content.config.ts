/** Folder + schema = collection; nothing else. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { localized } from './i18n/localized.schema.ts';

const ui = defineCollection({
  loader: glob({ base: './content/ui', pattern: '*.yaml' }),
  schema: z.record(z.string(), localized),
});

export const collections = { ui };
