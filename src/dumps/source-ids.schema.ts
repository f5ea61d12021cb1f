/** The pages a fact about dumps comes from, by their ids in `content/sources.yaml`; never none. */
import { z } from 'zod';

export const sourceIds = z.array(z.string().regex(/^[A-Z]\d{2}$/)).min(1);
