import { createHash } from 'node:crypto'
import nacl from 'tweetnacl'
import { projectFiles, textOf } from '../architecture/files'

/** Our patch takes out what the product does not call: what is left, and whether nothing more is called. */

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

test('the product calls nothing that was taken out', () => {
  const called = projectFiles(/^miniprogram\/(?!.*miniprogram_npm).*\.ts$/)
    .map(textOf)
    .filter((text) => text.includes("from 'tweetnacl'"))
    .flatMap((text) => [...text.matchAll(/\bnacl\.([\w.]+)/g)].map(([, path]) => path!))
  const isThere = (path: string) =>
    path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], nacl) !== undefined
  expect(called).toEqual(expect.arrayContaining(['secretbox', 'secretbox.open', 'hash']))
  expect(called.filter((path) => !isThere(path))).toEqual([])
})

test('its hash is SHA-512, at every border of a block', () => {
  for (const length of [0, 1, 111, 112, 127, 128, 129, 239, 240, 256, 100_000]) {
    const text = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256)
    expect(Buffer.from(nacl.hash(text))).toEqual(createHash('sha512').update(text).digest())
  }
})

/** From the tests of NaCl itself (nacl-20110221, tests/secretbox.c and secretbox.out). */
const KEY = bytes('1b27556473e985d462cd51197a9a46c76009549eac6474f206c4ee0844f68389')
const NONCE = bytes('69696ee955b62b73cd62bda875fc73d68219e0036b7a0b37')
const PLAIN = bytes(
  'be075fc53c81f2d5cf141316ebeb0c7b5228c52a4c62cbd44b66849b64244ffce5ecbaaf33bd751a1ac728d45e6c61296cdc3c01233561f41db66cce314adb310e3be8250c46f06dceea3a7fa1348057e2f6556ad6b1318a024a838f21af1fde048977eb48f59ffd4924ca1c60902e52f0a089bc76897040e082f937763848645e0705',
)
const SEALED = bytes(
  'f3ffc7703f9400e52a7dfb4b3d3305d98e993b9f48681273c29650ba32fc76ce48332ea7164d96a4476fb8c531a1186ac0dfc17c98dce87b4da7f011ec48c97271d2c20f9b928fe2270d6fb863d51738b48eeee314a7cc8ab932164548e526ae90224368517acfeabd6bb3732bc0e9da99832b61ca01b6de56244a9e88d5f9b37973f622a43d14a6599b1f654cb45a74e355a5',
)

test('it seals and opens as NaCl does, and opens nothing that was changed', () => {
  expect(nacl.secretbox(PLAIN, NONCE, KEY)).toEqual(SEALED)
  expect(nacl.secretbox.open(SEALED, NONCE, KEY)).toEqual(PLAIN)
  for (const at of [0, 15, 16, SEALED.length - 1]) {
    const changed = SEALED.slice()
    changed[at]! ^= 1
    expect(nacl.secretbox.open(changed, NONCE, KEY)).toBeNull()
  }
})
