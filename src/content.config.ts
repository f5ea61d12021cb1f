/** Folder + schema = collection; nothing else. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { lists, whole } from './catalog/list-loader.ts';
import { correctionSchema } from './course/claims/correction.schema.ts';
import { disagreementSchema } from './course/claims/disagreement.schema.ts';
import { factSchema } from './course/claims/fact.schema.ts';
import { glossaryTermSchema } from './course/glossary.schema.ts';
import { lessonSchema } from './course/lesson.schema.ts';
import { misconceptionSchema } from './course/claims/misconception.schema.ts';
import { quizSchema, warmUpSchema } from './course/quiz/quiz.schema.ts';
import { sourceSchema, sourceTierSchema } from './course/source.schema.ts';
import { unitSchema } from './course/unit.schema.ts';
import { keyFactSchema } from './course/key-fact.schema.ts';
import { careSchema } from './course/claims/care.schema.ts';
import { statementSchema } from './course/claims/statement.schema.ts';
import { dumpTypeSchema } from './dumps/dump-type.schema.ts';
import { memoryContentSchema } from './dumps/memory.schema.ts';
import { flagSchema, flagSetSchema, streamSchema } from './dumps/minidump.schema.ts';
import { dumpOptionSchema, procdumpSwitchSchema } from './dumps/switch.schema.ts';
import { toolSchema } from './dumps/tool.schema.ts';
import { pageFileRuleSchema, workedExampleSchema } from './dumps/pagefile/rule.schema.ts';
import {
  registryKeySchema,
  registryValueSchema,
  relatedKeySchema,
  selectionSchema,
  wmiPropertySchema,
} from './dumps/settings/registry-value.schema.ts';
import { wow64RowSchema } from './dumps/wow64.schema.ts';
import { localized } from './i18n/localized.schema.ts';

const folder = (base: string, pattern = '*.yaml') =>
  glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

export const collections = {
  ui: defineCollection({ loader: folder('./content/ui'), schema: z.record(z.string(), localized) }),
  dumpTypes: defineCollection({
    loader: glob({
      base: './content/dump-types',
      pattern: '*/*.yaml',
      generateId: ({ entry }) => entry.replace(/^.*\/|\.yaml$/g, ''),
    }),
    schema: dumpTypeSchema,
  }),
  userContents: defineCollection({ loader: lists('./content/memory/user-mode.yaml'), schema: memoryContentSchema }),
  kernelContents: defineCollection({ loader: lists('./content/memory/kernel-mode.yaml'), schema: memoryContentSchema }),
  facts: defineCollection({ loader: lists('./content/facts'), schema: factSchema }),
  rules: defineCollection({ loader: lists('./content/page-file/rules.yaml'), schema: pageFileRuleSchema }),
  registryKeys: defineCollection({ loader: lists('./content/crash-control/key.yaml'), schema: registryKeySchema }),
  registryValues: defineCollection({
    loader: lists('./content/crash-control/values.yaml'),
    schema: registryValueSchema,
  }),
  registrySelections: defineCollection({
    loader: lists('./content/crash-control/selection.yaml'),
    schema: selectionSchema,
  }),
  relatedKeys: defineCollection({ loader: lists('./content/crash-control/related.yaml'), schema: relatedKeySchema }),
  wmiProperties: defineCollection({ loader: lists('./content/crash-control/wmi.yaml'), schema: wmiPropertySchema }),
  wow64: defineCollection({ loader: lists('./content/wow64.yaml'), schema: wow64RowSchema }),
  workedExamples: defineCollection({
    loader: lists('./content/page-file/worked-examples.yaml', 'ramGb'),
    schema: workedExampleSchema,
  }),
  flags: defineCollection({ loader: lists('./content/minidump/flags.yaml'), schema: flagSchema }),
  streams: defineCollection({ loader: lists('./content/minidump/streams.yaml'), schema: streamSchema }),
  flagSets: defineCollection({ loader: lists('./content/minidump/flag-sets.yaml'), schema: flagSetSchema }),
  dumpOptions: defineCollection({ loader: lists('./content/tools/dump-command.yaml'), schema: dumpOptionSchema }),
  procdumpSwitches: defineCollection({ loader: lists('./content/tools/procdump.yaml'), schema: procdumpSwitchSchema }),
  tools: defineCollection({ loader: lists('./content/tools/tool-list.yaml'), schema: toolSchema }),
  keyFacts: defineCollection({ loader: lists('./content/key-facts.yaml'), schema: keyFactSchema }),
  care: defineCollection({ loader: lists('./content/care.yaml'), schema: careSchema }),
  statements: defineCollection({ loader: lists('./content/statements.yaml'), schema: statementSchema }),
  sourceTiers: defineCollection({ loader: lists('./content/source-tiers.yaml'), schema: sourceTierSchema }),
  corrections: defineCollection({ loader: lists('./content/corrections.yaml'), schema: correctionSchema }),
  disagreements: defineCollection({ loader: lists('./content/disagreements.yaml'), schema: disagreementSchema }),
  glossary: defineCollection({ loader: lists('./content/glossary.yaml'), schema: glossaryTermSchema }),
  sources: defineCollection({ loader: lists('./content/sources.yaml'), schema: sourceSchema }),
  misconceptions: defineCollection({ loader: folder('./content/misconceptions'), schema: misconceptionSchema }),
  units: defineCollection({ loader: folder('./content/lessons', '*/unit.yaml'), schema: unitSchema }),
  lessons: defineCollection({ loader: folder('./content/lessons', '*/*/lesson.yaml'), schema: lessonSchema }),
  quizzes: defineCollection({
    loader: whole('./content/lessons', 'quiz.yaml'),
    schema: z.strictObject({ items: quizSchema }),
  }),
  warmUps: defineCollection({
    loader: whole('./content/lessons', 'warm-up.yaml'),
    schema: z.strictObject({ items: warmUpSchema }),
  }),
  texts: defineCollection({ loader: folder('./content/lessons', '*/*/*.mdx') }),
};
