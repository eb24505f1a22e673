import path from 'node:path'
import { z } from 'zod'
import { questionnaireSchema } from './schema.ts'

/** Where the schema is published, for editors and for programs in other languages. */
export const jsonSchemaFile = path.resolve(import.meta.dirname, '../questionnaire.schema.json')

/** A questionnaire's shape as JSON Schema (2020-12): what a file may hold, before defaults are filled in. */
export const questionnaireJsonSchema = () => ({
  title: 'Madad questionnaire',
  ...z.toJSONSchema(questionnaireSchema, { io: 'input' }),
})
