/** One view for each kind, typed so that none can be missing. */
import type { Component } from 'svelte';
import type { KindName } from '#/course/quiz/kinds/index';
import Choice from './kinds/Choice.svelte';
import Grid from './kinds/Grid.svelte';
import NumberField from './kinds/Number.svelte';
import TextField from './kinds/Text.svelte';
import type { ViewProps } from './kinds/view.ts';

export const views: { readonly [K in KindName]: Component<ViewProps<K>> } = {
  choice: Choice,
  number: NumberField,
  text: TextField,
  grid: Grid,
};
