import { z } from 'zod'

/** One text in every language; an empty one is a mistake of the definition. */
export const words = z.strictObject({ he: z.string().min(1), ar: z.string().min(1), en: z.string().min(1) })
