import { newDatabase } from '@madad/store/temporary-postgres'
import { storesStandIn } from '@madad/store/temporary-store'
import { inject } from 'vitest'

storesStandIn(() => newDatabase(inject('postgres')))
