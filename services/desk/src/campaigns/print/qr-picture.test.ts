import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrPicture } from './qr-picture.ts'

/** The picture as a camera sees it: `scale` dots a cell, dark ones black. */
function photographed(svg: string, scale = 4) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]) * scale
  const data = new Uint8Array(size * size * 4).fill(255)
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3)
  return { width: size, height: size, data }
}

const address = 'https://madad.example.muni.il/q/Zm9vYmFyYmF6cXV4MTIzNA/ar?code=123456789012345'

test('a code is read back as the address it was made of', () => {
  expect(decodeQR(photographed(qrPicture(address, 'x')))).toBe(address)
})

test('it is read with a part of it covered', () => {
  const picture = photographed(qrPicture(address, 'x'), 8)
  const middle = picture.width / 2
  const pin = picture.width / 12
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++)
      if (Math.hypot(x - middle, y - middle) < pin) picture.data.set([160, 30, 30], (y * picture.width + x) * 4)
  expect(decodeQR(picture)).toBe(address)
})

test('what it is called is text and nothing else', () => {
  expect(qrPicture('x', '"><script>')).toContain('aria-label="&#34;&#62;&#60;script&#62;"')
})
