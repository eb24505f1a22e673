import { writeFileSync } from 'node:fs'
import { jsonSchemaFile, questionnaireJsonSchema } from './json-schema.ts'

writeFileSync(jsonSchemaFile, `${JSON.stringify(questionnaireJsonSchema(), null, 2)}\n`)
