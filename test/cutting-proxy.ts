import net from 'node:net'

export interface CuttingProxy {
  /** `http://127.0.0.1:41234` */
  address: string
  /** from now on the first connection that brings more bytes than this is cut off; then none is any more */
  cutAfter: (bytes: number) => void
  /** how many connections were cut off */
  cuts: () => number
  close: () => Promise<void>
}

/** Stands between a browser and a server, and cuts a connection off in the middle of what it brings. */
export async function cuttingProxy(server: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(server)
  let limit = Number.POSITIVE_INFINITY
  let cuts = 0
  const sockets = new Set<net.Socket>()
  const proxy = net.createServer((from) => {
    const to = net.connect(Number(port), hostname)
    let brought = 0
    for (const socket of [from, to]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        from.destroy()
        to.destroy()
      })
    }
    from.on('data', (bytes) => {
      brought += bytes.length
      to.write(bytes)
      if (brought <= limit) return
      limit = Number.POSITIVE_INFINITY
      cuts++
      // what was brought so far arrives; the rest does not
      from.destroy()
      to.end()
    })
    to.pipe(from)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(proxy.address() as net.AddressInfo).port}`,
    cutAfter: (bytes) => {
      limit = bytes
    },
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}
