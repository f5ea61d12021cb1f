/** How content points at what it rests on: the ids of sources, facts, rules, corrections, disagreements and statements. */
import { z } from 'zod';

export const sourceId = z.string().regex(/^[BCDKMOPWY]\d{2}$/);
export const sourceIds = z.array(sourceId).min(1);

/** `F17-02`, `PF05`, `A16`, `X01`, `Q38` */
export const claimId = z.string().regex(/^(F\d{1,2}-\d{2}|PF\d{2}|[AXQ]\d{2})$/);
