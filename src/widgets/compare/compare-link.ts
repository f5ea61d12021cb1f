/** The state of the comparison as a link. Fields may be added; none changes its meaning. */
import { linkCodec, oneOf, slug } from '#/widgets/kit/link';
import { ramField } from '#/widgets/machine-map/machine-map-link';

export const compareModes = ['machine', 'process'] as const;
export type CompareMode = (typeof compareModes)[number];

export interface CompareState {
  readonly mode: CompareMode;
  /** A preset of that mode; '': the mode's default. So for the two kinds of dump. */
  readonly preset: string;
  readonly ram: (typeof ramField)['fallback'];
  readonly a: string;
  readonly b: string;
}

export const compareLink = linkCodec<CompareState>(1, {
  mode: oneOf(compareModes, 'machine'),
  preset: slug(''),
  ram: ramField,
  a: slug(''),
  b: slug(''),
});
