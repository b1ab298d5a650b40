import { openPage, type OpenOutcome } from '../../../../miniprogram/packages/capture/computer-page/open-page'
import { pageSizeBytes } from '../../../../miniprogram/packages/capture/computer/page-file'
import { passphraseSigns } from '../../../../miniprogram/packages/capture/computer/typed-passphrase'
import { backupPhone } from '../../../../miniprogram/stores/backup/backup-phone'
import { proposedPassphrase } from '../../../../miniprogram/stores/backup/proposed-passphrase'
import { contentsOf, noise, pageOf, PASSPHRASE, piecesOf, type GivenFile } from './a-page'

const PATIENT = { onProgress: () => undefined, isStopped: () => false }
const breathe = () => Promise.resolve()

const opened = (pieces: readonly string[], passphrase = PASSPHRASE): Promise<OpenOutcome> =>
  openPage(pieces, passphrase, PATIENT, breathe)

const aFile = (name: string, length: number): GivenFile => ({
  name,
  format: name.endsWith('pdf') ? 'pdf' : 'jpeg',
  bytes: noise(length, name),
})

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

test.each([
  ['no file', []],
  ['one', [aFile('学位证书.pdf', 200_000)]],
  ['an empty one among others', [aFile('a.jpg', 10), aFile('b.jpg', 0), aFile('c.pdf', 65_536)]],
  ['more than one piece', [aFile('a.pdf', 700_000), aFile('b.jpg', 500_001)]],
  ['300', Array.from({ length: 300 }, (_, index) => aFile(`签证-${index}.jpg`, 2000))],
])('what was written is read again: %s', async (_, files) => {
  const page = await opened(piecesOf(await pageOf(files)))
  if (typeof page === 'string') throw new Error(page)
  expect(page.contents).toEqual(contentsOf(files))
  expect(page.files.map((bytes) => Buffer.from(bytes).equals(Buffer.alloc(0)))).toEqual(
    files.map(({ bytes }) => bytes.length === 0),
  )
  expect(page.files.every((bytes, index) => Buffer.from(bytes).equals(files[index]!.bytes))).toBe(true)
})

test('a page is never larger than what was reckoned for it, and hardly smaller', async () => {
  for (const length of [0, 1, 65_536, 524_288, 524_289, 3_000_000]) {
    const files = [aFile('a.pdf', length)]
    const list = JSON.stringify(contentsOf(files)).replace(/[^\x20-\x7e]/g, '\\u0000').length + 4
    const page = await pageOf(files)
    const most = pageSizeBytes(length + list, backupPhone)
    expect(page.length).toBeLessThanOrEqual(most)
    expect(most - page.length).toBeLessThan(750_000)
  }
})

test('every changed sign of the sealed part is refused, in every way that a bit can flip', async () => {
  const pieces = piecesOf(
    await pageOf([aFile('a.jpg', 50)], contentsOf([aFile('a.jpg', 50)], { sections: [] })),
  )
  expect(pieces).toHaveLength(2)
  const accepted: string[] = []
  for (const [at, piece] of pieces.entries())
    for (let index = 0; index < piece.length; index++) {
      const changed = [...pieces]
      const flipped = String.fromCharCode(piece.charCodeAt(index) ^ (1 << (index % 7)))
      changed[at] = piece.slice(0, index) + flipped + piece.slice(index + 1)
      const answer = await opened(changed)
      if (answer !== 'damaged' && answer !== 'newer') accepted.push(`${at}/${index}: ${flipped}`)
    }
  expect(accepted).toEqual([])
})

test('no sign can stand for another: the last ones have bits to spare', async () => {
  const pieces = piecesOf(await pageOf([]))
  const last = pieces[1]!
  const at = last.replace(/=+$/, '').length - 1
  for (const sign of SIGNS) {
    if (sign === last[at]) continue
    const changed = last.slice(0, at) + sign + last.slice(at + 1)
    expect(await opened([pieces[0]!, changed])).toBe('damaged')
  }
})

test('pieces that are missing, cut, doubled or in another order are refused', async () => {
  const pieces = piecesOf(await pageOf([aFile('a.pdf', 1_200_000)]))
  expect(pieces.length).toBeGreaterThan(3)
  const [head, first, second, ...rest] = pieces as [string, string, string, ...string[]]
  for (const changed of [
    [head],
    [head, first],
    [head, first, second],
    [head, second, first, ...rest],
    [head, first, first, second, ...rest],
    [first, head, second, ...rest],
    [head, first.slice(0, -4), second, ...rest],
    [head, first, second, ...rest, rest[rest.length - 1]!],
    [],
  ])
    expect(await opened(changed)).toBe('damaged')
})

test('another passphrase is told from damage', async () => {
  const pieces = piecesOf(await pageOf([]))
  expect(await opened(pieces, 'q7mk-x3tn-vh5rq')).toBe('wrong')
  expect(await opened(pieces, '')).toBe('wrong')
})

test.each(['Q7MKX3TNVH5RP', ' q7mk x3tn vh5rp ', 'ｑ７ｍｋ－ｘ３ｔｎ－ｖｈ５ｒｐ', 'q7mk—x3tn—vh5rp'])(
  'the passphrase may be typed as %p',
  async (typed) => {
    expect(await opened(piecesOf(await pageOf([])), typed)).toMatchObject({ files: [] })
  },
)

test('a proposal has the signs that mean it, and more than 60 bits of them', () => {
  const proposed = proposedPassphrase(noise(64, 'proposal'))!
  expect(proposed).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{5}$/)
  expect(proposed).not.toMatch(/[01oil]/)
  expect(passphraseSigns(proposed)).toBe(proposed.replace(/-/g, ''))
  expect(Math.log2(31) * passphraseSigns(proposed).length).toBeGreaterThan(60)
})

test('a page of a newer app says so', async () => {
  const contents = { ...contentsOf([]), version: 2 } as never
  expect(await opened(piecesOf(await pageOf([], contents)))).toBe('newer')
})

test('stopping ends it', async () => {
  const pieces = piecesOf(await pageOf([aFile('a.pdf', 600_000)]))
  expect(await openPage(pieces, PASSPHRASE, { ...PATIENT, isStopped: () => true }, breathe)).toBe('stopped')
})

test('the page may breathe after each chunk', async () => {
  const pieces = piecesOf(await pageOf([aFile('a.pdf', 3_000_000)]))
  let breaths = 0
  await openPage(pieces, PASSPHRASE, PATIENT, async () => void (breaths += 1))
  expect(breaths).toBeGreaterThanOrEqual(3_000_000 / 65_536)
})
