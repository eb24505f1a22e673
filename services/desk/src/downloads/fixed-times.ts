/** Where an entry's date and time stand, in its own header and in the directory at the end of the archive. */
const inEntry = 10
const inDirectory = 12

/**
 * The same ZIP archive with every entry dated the same moment, so that the same content is the same bytes. Its times are
 * counted in two seconds from 1980 (APPNOTE 4.4.6).
 * @param archive changed in place
 */
export function fixedTimes(archive: Buffer, moment: Date): Buffer {
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1)
  const date = ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate()
  const write = (at: number) => {
    archive.writeUInt16LE(time, at)
    archive.writeUInt16LE(date, at + 2)
  }
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    write(at + inDirectory)
    write(archive.readUInt32LE(at + 42) + inEntry)
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset))
    at += 46 + name! + extra! + comment!
  }
  return archive
}
