import { anApplication, aPhoto, idOf } from '../../builders'
import { FakePhone } from '../../fake-wx'
import { valueOf } from '../../stores/phone-run'
import { backupSizeBytes, readBackupHead, sealChunk } from '../../../miniprogram/platform/backup-seal'
import { findBackup, openBackup } from '../../../miniprogram/packages/backup/open-backup'
import { backupPhone } from '../../../miniprogram/stores/backup/backup-phone'
import {
  everythingOn,
  headOf,
  madeBackup,
  PASSPHRASE,
  PATIENT,
  quickPhone,
  restored,
  startedBackupRun,
  withPhotos,
  type BackupRun,
} from './backup-run'
import { naturalsFrom } from './degrees'
import { withoutPauses } from '../../without-pauses'

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

const SMALL = anApplication({ captures: [aPhoto({ sizeBytes: 40 })] })
const LARGE = anApplication({
  id: idOf('c'),
  captures: [aPhoto({ id: idOf('x'), sizeBytes: 300_000 }), aPhoto({ id: idOf('y'), sizeBytes: 1000 })],
})

const backupOf = async (application: typeof SMALL): Promise<Uint8Array> => {
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  await withPhotos(run, application, (id) => {
    const page = application.captures.find((capture) => capture.id === id)
    return new Uint8Array(page?.sizeBytes ?? 0).fill(id.charCodeAt(0))
  })
  return madeBackup(phone, run)
}

/** A phone with a degree of its own, on which nothing may change. */
const otherPhone = async () => {
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  const own = anApplication({ id: idOf('z'), captures: [aPhoto({ id: idOf('w'), sizeBytes: 20 })] })
  await withPhotos(run, own, () => new Uint8Array(20))
  return { phone, run, before: everythingOn(phone) }
}

const DAMAGE_KINDS = [
  'not-a-backup',
  'backup-from-newer-app',
  'backup-damaged',
  'backup-invalid',
  'backup-incomplete',
  'backup-passphrase-wrong',
]

const expectRefused = async (
  { phone, run, before }: { phone: FakePhone; run: BackupRun; before: string },
  bytes: Uint8Array,
): Promise<string> => {
  const outcome = await restored(phone, run, bytes)
  if (!outcome || outcome.ok) throw new Error('a damaged backup was accepted')
  expect(DAMAGE_KINDS).toContain(outcome.problem.kind)
  expect(everythingOn(phone)).toBe(before)
  return outcome.problem.kind
}

test('a flipped bit in any byte of a small backup is noticed, and nothing changes', async () => {
  const whole = await backupOf(SMALL)
  const other = await otherPhone()
  const told = new Map<string, number>()
  for (let at = 0; at < whole.length; at++) {
    const damaged = whole.slice()
    damaged[at]! ^= 1 << (at % 8)
    const kind = await expectRefused(other, damaged)
    told.set(kind, (told.get(kind) ?? 0) + 1)
  }
  // The passphrase is right, and nobody is told that it was not.
  expect(told.get('backup-passphrase-wrong')).toBeUndefined()
  expect(told.get('backup-damaged')).toBeGreaterThan(whole.length - 10)
  expect((await restored(other.phone, other.run, whole))?.ok).toBe(true)
})

test('cut off anywhere it is refused, and behind a whole chunk called incomplete', async () => {
  const whole = await backupOf(LARGE)
  const other = await otherPhone()
  for (const length of [0, 1, 3, 4, 47, 48, 60, 1000, 48 + 65552, 48 + 2 * 65552, whole.length - 1]) {
    await expectRefused(other, whole.slice(0, length))
  }
  expect(await expectRefused(other, whole.slice(0, 48 + 65552))).toBe('backup-incomplete')
  expect(await expectRefused(other, whole.slice(0, whole.length - 300))).toBe('backup-incomplete')
})

test('with something added, chunks in another order, doubled or left out it is refused', async () => {
  const whole = await backupOf(LARGE)
  const other = await otherPhone()
  const chunk = (index: number) => [...whole.slice(48 + index * 65552, 48 + (index + 1) * 65552)]
  const head = [...whole.slice(0, 48)]
  const last = Math.ceil((whole.length - 48) / 65552) - 1
  const orders = [
    [1, 0, 2, 3, last],
    [0, 2, 1, 3, last],
    [0, 1, 1, 2, 3, last],
    [0, 1, 3, last],
    [0, 1, 2, 3, last, last],
  ]
  expect(last).toBe(4)
  for (const order of orders) await expectRefused(other, Uint8Array.from([...head, ...order.flatMap(chunk)]))
  await expectRefused(other, Uint8Array.from([...whole, 0]))
})

test('chunks of another backup under the same passphrase do not fit', async () => {
  const mixed = await backupOf(LARGE)
  mixed.set((await headOf(PASSPHRASE, new Uint8Array(16).fill(9))).bytes)
  expect(await expectRefused(await otherPhone(), mixed)).toBe('backup-damaged')
})

test('another passphrase is called wrong, whatever its width and blanks the right one is right', async () => {
  const whole = await backupOf(SMALL)
  const other = await otherPhone()
  const wrong = await restored(other.phone, other.run, whole, undefined, `${PASSPHRASE}.`)
  expect(wrong).toEqual({ ok: false, problem: { kind: 'backup-passphrase-wrong' } })
  expect(everythingOn(other.phone)).toBe(other.before)
  const wide = PASSPHRASE.replace('42', '４２')
  expect((await restored(other.phone, other.run, whole, undefined, ` ${wide} `))?.ok).toBe(true)
})

describe('a head that asks for too much work or none', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = (await headOf('invented words', new Uint8Array(16))).bytes
  })
  const nacl = jest.requireActual<typeof import('tweetnacl')>('tweetnacl')
  it.each([
    ['a gigabyte', 23, 8, 1],
    ['four times our work', 16, 13, 1],
    ['twice our memory', 15, 13, 1],
    ['three lanes of our work', 14, 13, 3],
    ['an hour', 12, 255, 255],
    ['many lanes', 12, 8, 255],
    ['nothing', 0, 8, 1],
    ['no blocks', 12, 0, 1],
    ['no lane', 12, 8, 0],
  ])('is refused before anything is derived: %s', (_, log2N, r, p) => {
    const hostile = bytes.slice()
    hostile.set([log2N, r, p], 5)
    hostile.set(nacl.hash(hostile.slice(0, 40)).subarray(0, 8), 40)
    expect(readBackupHead(hostile)).toBe('backup-damaged')
  })
  it('of a newer format asks for an update', () => {
    const newer = bytes.slice()
    newer[4] = 4
    expect(readBackupHead(newer)).toBe('backup-from-newer-app')
  })
})

/** A sealed file with any content, as somebody who knows the passphrase could make it. */
const sealedContent = async (content: Uint8Array): Promise<Uint8Array> => {
  const head = await headOf(PASSPHRASE, new Uint8Array(16).fill(5))
  const chunks: Uint8Array[] = []
  const count = Math.max(1, Math.ceil(content.length / 65536))
  for (let index = 0; index < count; index++)
    chunks.push(
      sealChunk(content.subarray(index * 65536, (index + 1) * 65536), head.key, index, index === count - 1),
    )
  const bytes = Uint8Array.from([...head.bytes, ...chunks.flatMap((chunk) => [...chunk])])
  expect(bytes.length).toBe(backupSizeBytes(content.length))
  return bytes
}

const withList = (list: unknown, rest: readonly number[] = []): Promise<Uint8Array> => {
  const text = new TextEncoder().encode(typeof list === 'string' ? list : JSON.stringify(list))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, text.length)
  return sealedContent(Uint8Array.from([...length, ...text, ...rest]))
}

/** A degree as a list holds it. */
const saved = (changed: Parameters<typeof anApplication>[0]) => ({
  application: anApplication(changed),
  addedAtMs: 0,
  isRemoved: false,
})

test('a well sealed file with a hostile list is refused or read without harm', async () => {
  const other = await otherPhone()
  const list = {
    saveVersion: 2,
    madeAtMs: 1,
    set: idOf('s'),
    part: 1,
    parts: 2,
    pagesOfParts: [0, 1],
    order: [idOf('p')],
    applications: [],
    files: [],
  }
  const lists: readonly (readonly [unknown, string])[] = [
    ['', 'backup-invalid'],
    ['{', 'backup-invalid'],
    ['null', 'backup-invalid'],
    [{ ...list, saveVersion: 99 }, 'backup-from-newer-app'],
    [{ ...list, files: [{ id: '../../app', sizeBytes: 1 }] }, 'backup-invalid'],
    [{ ...list, files: [{ id: idOf('a'), sizeBytes: -1 }] }, 'backup-invalid'],
    [{ ...list, files: [{ id: idOf('a'), sizeBytes: 2 ** 50 }] }, 'backup-incomplete'],
    [{ ...list, applications: [{}] }, 'backup-invalid'],
    [{ ...list, part: 3 }, 'backup-invalid'],
    [{ ...list, madeAtMs: Number.MAX_SAFE_INTEGER }, 'backup-invalid'],
    [{ ...list, madeAtMs: -1 }, 'backup-invalid'],
    [{ ...list, madeAtMs: undefined }, 'backup-invalid'],
    [{ ...list, set: '../../app' }, 'backup-invalid'],
    [{ ...list, pagesOfParts: [1, 1] }, 'backup-invalid'],
    [{ ...list, pagesOfParts: [1] }, 'backup-invalid'],
    [{ ...list, pagesOfParts: undefined }, 'backup-invalid'],
    [
      {
        ...list,
        files: [
          { id: idOf('a'), sizeBytes: 1 },
          { id: idOf('a'), sizeBytes: 1 },
        ],
      },
      'backup-invalid',
    ],
  ]
  const standing = {
    ...list,
    files: [{ id: idOf('u'), sizeBytes: 1 }],
    unclaimed: [{ id: idOf('u'), note: {} }],
    unclaimedOfParts: [[idOf('u')], []],
  }
  const contradictions = [
    { ...standing, files: [] },
    { ...standing, set: undefined, pagesOfParts: undefined },
    { ...standing, unclaimedOfParts: undefined },
    { ...standing, unclaimedOfParts: [[idOf('u')]] },
    { ...standing, unclaimedOfParts: [[], [idOf('u')]] },
    { ...standing, unclaimedOfParts: [[idOf('u')], [idOf('u')]] },
    { ...standing, unclaimed: [{ id: '../../app', note: {} }] },
    { ...standing, unclaimed: {} },
    { ...standing, applications: [saved({ captures: [aPhoto({ id: idOf('u'), sizeBytes: 1 })] })] },
  ]
  expect(await expectRefused(other, await withList(standing))).toBe('backup-incomplete')
  for (const hostile of contradictions)
    expect(await expectRefused(other, await withList(hostile))).toBe('backup-invalid')
  for (const [hostile, kind] of lists) expect(await expectRefused(other, await withList(hostile))).toBe(kind)
  const long = new Uint8Array(8).fill(255)
  expect(await expectRefused(other, await sealedContent(long))).toBe('backup-invalid')
  expect(await expectRefused(other, await sealedContent(Uint8Array.from([0, 1, 0, 0, 1])))).toBe(
    'backup-incomplete',
  )
})

test('ten thousand damaged or invented files neither break anything nor change anything', async () => {
  const whole = await backupOf(SMALL)
  const { phone, before } = await otherPhone()
  const random = naturalsFrom(7)
  const invented = (): Uint8Array => Uint8Array.from({ length: random(300) }, () => random(256))
  const damaged = (): Uint8Array => {
    const bytes = [...whole]
    for (let change = 0; change <= random(4); change++) {
      const at = random(bytes.length)
      const kind = random(4)
      if (kind === 0) bytes[at]! ^= 1 + random(255)
      if (kind === 1) bytes.splice(at, 1 + random(40))
      if (kind === 2) bytes.splice(at, 0, ...invented())
      if (kind === 3) bytes.length = at
      if (bytes.length === 0) break
    }
    return Uint8Array.from(bytes)
  }
  const withHead = (): Uint8Array => Uint8Array.from([...whole.slice(0, 48), ...invented()])
  const isWhole = (bytes: Uint8Array) =>
    bytes.length === whole.length && bytes.every((byte, at) => byte === whole[at])
  let opened = 0
  for (let index = 0; index < 10_000; index++) {
    const bytes = [invented, damaged, withHead][index % 3]!()
    if (isWhole(bytes)) continue
    const path = phone.putTemporary('chosen', bytes)
    const found = await findBackup(path, quickPhone)
    if (!found.ok) continue
    const open = await openBackup(found.value, PASSPHRASE, quickPhone, PATIENT)
    if (!open.ok || !open.value) continue
    // The list was whole; then the files are not.
    opened += 1
    const files = valueOf(await open.value.files())
    const bodies = open.value.contents.files.map(({ sizeBytes }) => sizeBytes)
    const taken = await files.take(bodies.reduce((sum, size) => sum + size, 0))
    expect(taken.ok && files.isAtEnd()).toBe(false)
  }
  expect(opened).toBe(0)
  expect(everythingOn(phone)).toBe(before)
})

test('the key of a real backup costs what the bench says, and opens it again', async () => {
  const made = await backupPhone.newBackupHead(PASSPHRASE, new Uint8Array(16).fill(3), PATIENT)
  const head = readBackupHead(made?.bytes ?? new Uint8Array(0))
  expect(head).toMatchObject({ log2N: 14, r: 13, p: 1 })
  if (typeof head === 'string') throw new Error(head)
  expect(await backupPhone.backupKey(head, PASSPHRASE, PATIENT)).toEqual(made?.key)
  expect(await backupPhone.backupKey(head, `${PASSPHRASE}.`, PATIENT)).toBe('wrong')
})
