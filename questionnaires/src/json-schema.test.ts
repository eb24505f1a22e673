import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemaFile, questionnaireJsonSchema } from './json-schema.ts'

test('the published JSON Schema is that of the schema', () => {
  expect(JSON.parse(readFileSync(jsonSchemaFile, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(questionnaireJsonSchema())),
  )
})

test('it asks for a text in one language at least and knows every type of item', () => {
  const { $defs } = questionnaireJsonSchema() as { $defs: Record<string, object> }
  expect($defs.words).toMatchObject({ minProperties: 1, additionalProperties: false })
  const types = JSON.stringify(questionnaireJsonSchema())
    .match(/"const":"(\w+)"/g)
    ?.map((each) => each.slice(9, -1))
  expect(new Set(types)).toEqual(
    new Set(
      [
        'agreement frequency matrix single_choice multiple_choice ranking number text institution note pairing_code digits',
      ].flatMap((each) => each.split(' ')),
    ),
  )
})
