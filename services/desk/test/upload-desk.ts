import path from 'node:path'
import { type TemporaryIntake, temporaryIntake } from '@madad/intake/temporary-intake'
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import { expect } from 'vitest'
import { uploads } from '../src/uploads/uploads.ts'

const host = '127.0.0.1:4173'
/** What a browser on the desk's own pages sends with a form. */
export const ownHeaders = {
  ...{ host, origin: `http://${host}` },
  'content-type': 'application/x-www-form-urlencoded',
}

export type Fields = readonly (readonly [name: string, text: string])[]

/** The pages of uploads on a home of a test's own. Put away, it says what failed by our own fault. */
export interface UploadDesk extends AsyncDisposable {
  app: FastifyInstance
  temporary: TemporaryIntake
  /** somebody who said who they are */
  visitor(name: string): Promise<Visitor>
}

export interface Visitor {
  cookie: string
  get(url: string): Promise<LightMyRequestResponse>
  post(url: string, fields: Fields): Promise<LightMyRequestResponse>
}

export const bodyOf = (fields: Fields): string =>
  new URLSearchParams(fields.map(([name, text]): [string, string] => [name, text])).toString()

/** @param changes what is known there; the folder of its own sources is there once it is asked for */
export async function uploadDesk(
  changes: (ownSources: () => string) => Parameters<typeof temporaryIntake>[0],
): Promise<UploadDesk> {
  let home = ''
  const temporary = await temporaryIntake(changes(() => path.join(home, 'sources')))
  home = temporary.folder
  const faults: unknown[] = []
  const app = Fastify()
  await app.register(uploads, {
    intake: temporary.intake,
    building: { request: () => {}, state: () => ({ isRunning: false, isWaiting: false }) },
    receiving: path.join(home, 'receiving'),
    authorityId: null,
    onFault: (error) => faults.push(error),
  })
  return {
    app,
    temporary,
    async visitor(name) {
      const who = { method: 'POST', url: '/he/who', headers: ownHeaders, payload: bodyOf([['name', name]]) } as const
      const cookie = String((await app.inject(who)).headers['set-cookie']).split(';')[0]!
      return {
        cookie,
        get: (url) => app.inject({ url, headers: { host, cookie } }),
        post: (url, fields) =>
          app.inject({ method: 'POST', url, headers: { ...ownHeaders, cookie }, payload: bodyOf(fields) }),
      }
    },
    async [Symbol.asyncDispose]() {
      await app.close()
      await temporary[Symbol.asyncDispose]()
      expect(faults).toEqual([])
    },
  }
}
