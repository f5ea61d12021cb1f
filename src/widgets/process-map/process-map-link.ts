/** The state of the process map as a link. Fields may be added; none changes its meaning. */
import { processPresetIds, type ProcessPresetId } from '#/dumps/memory/process/presets/index';
import { VALID_TYPE_FLAGS } from '#/dumps/minidump/flag';
import { hex, linkCodec, oneOf, slug } from '#/widgets/kit/link';

export interface ProcessMapState {
  readonly preset: ProcessPresetId;
  readonly type: string;
  /** Only of the kind that takes a mask. */
  readonly mask: number;
  readonly view: 'map' | 'table';
}

export const processMapLink = linkCodec<ProcessMapState>(1, {
  preset: oneOf(processPresetIds, 'server'),
  type: slug('procdump_mp'),
  mask: hex(VALID_TYPE_FLAGS, 0),
  view: oneOf(['map', 'table'], 'map'),
});
