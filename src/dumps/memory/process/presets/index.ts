/** The processes a learner can dump. The ids are those of links and lessons: they stay. */
import type { SimProcess } from '../process.ts';
import { dotnet } from './dotnet.ts';
import { home } from './home.ts';
import { native64 } from './native64.ts';
import { server } from './server.ts';
import { wow64 } from './wow64.ts';

export const processPresetIds = ['native64', 'wow64', 'server', 'dotnet', 'home'] as const;
export type ProcessPresetId = (typeof processPresetIds)[number];

export const processPresets: Readonly<Record<ProcessPresetId, SimProcess>> = { native64, wow64, server, dotnet, home };
