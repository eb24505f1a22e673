import { Agent, request } from 'node:http'
import type { Sent } from './morning.ts'

export interface Answered {
  status: number
  retryAfter: string | undefined
  page: string
}

/** Sends a form as a browser does; nothing where no whole answer came back. */
export function send(agent: Agent, url: string, { body }: Pick<Sent, 'body'>): Promise<Answered | undefined> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      let page = ''
      answer.setEncoding('utf8').on('data', (text) => {
        page += text
      })
      answer.on('error', () => resolve(undefined))
      answer.on('close', () => resolve(undefined))
      answer.on('end', () => {
        resolve({ status: answer.statusCode!, retryAfter: answer.headers['retry-after'], page })
      })
    })
    asked.on('error', () => resolve(undefined))
    asked.end(body)
  })
}

/**
 * Many people at once, each sending the next form as soon as the last was answered, until one gets no answer.
 * @param each told what became of every form
 */
export async function crowd(
  people: number,
  url: string,
  nextForm: () => Sent,
  each: (sent: Sent, answered: Answered | undefined) => void,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: people })
  const person = async (): Promise<void> => {
    for (;;) {
      const form = nextForm()
      const answered = await send(agent, url, form)
      each(form, answered)
      if (!answered) return
    }
  }
  await Promise.all(Array.from({ length: people }, person))
  agent.destroy()
}
