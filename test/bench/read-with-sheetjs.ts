// What `madad import` is measured beside: a process that merely reads the workbook.
import { readFileSync } from 'node:fs'
import { read } from '@e965/xlsx'

read(readFileSync(process.argv[2]!))
