import { inject } from 'vitest'
import { newDatabase } from '../src/temporary-postgres.ts'
import { storesStandIn } from '../src/temporary-store.ts'

storesStandIn(() => newDatabase(inject('postgres')))
