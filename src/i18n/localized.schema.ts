import { z } from 'zod';

/** A text in every complete language; an empty or missing one stops the build. */
export const localized = z.strictObject({ ko: z.string().min(1), en: z.string().min(1) });
export type Localized = z.infer<typeof localized>;

/** A text, or `''` where there is nothing to say. */
export const localizedOrEmpty = z.union([localized, z.literal('')]);
