import { createCipheriv, createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { aes128Cbc, rc4 } from '../../../../../miniprogram/packages/capture/files/pdf/ciphers'
import { md5 } from '../../../../../miniprogram/packages/capture/files/pdf/md5'
import { sha256, sha512 } from '../../../../../miniprogram/packages/capture/files/pdf/sha2'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const messages = fc.uint8Array({ maxLength: 400 })

/** Node's own cryptography is the judge. */
test.each([
  ['md5', md5],
  ['sha256', sha256],
  ['sha512', (message: Uint8Array) => sha512(message)],
  ['sha384', (message: Uint8Array) => sha512(message, 384)],
] as const)('%s of any bytes', (name, ours) => {
  fc.assert(
    fc.property(messages, (message) => {
      expect(hex(ours(message))).toBe(createHash(name).update(message).digest('hex'))
    }),
  )
})

test('AES-128 in CBC mode of any blocks', () => {
  const sixteen = fc.uint8Array({ minLength: 16, maxLength: 16 })
  fc.assert(
    fc.property(sixteen, sixteen, fc.nat(6), fc.nat(255), (key, start, blocks, fill) => {
      const data = new Uint8Array(16 * blocks).map((_, at) => (at * 31 + fill) & 255)
      const cipher = createCipheriv('aes-128-cbc', key, start).setAutoPadding(false)
      expect(hex(aes128Cbc(key, start, data))).toBe(
        Buffer.concat([cipher.update(data), cipher.final()]).toString('hex'),
      )
    }),
  )
})

test('RC4 by the vectors of RFC 6229', () => {
  expect(hex(rc4(Uint8Array.from([1, 2, 3, 4, 5]), new Uint8Array(16)))).toBe(
    'b2396305f03dc027ccc3524a0a1118a8',
  )
})
