import { foldName } from '@madad/language/fold-name'
import { formula } from './lend.ts'

/** A name folded for comparing, as the readers of files fold it. */
export const names = [formula('fold_name', ['text'], 'text', foldName)]
