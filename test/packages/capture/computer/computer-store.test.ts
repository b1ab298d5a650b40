import { APP_NAME } from '../../../../miniprogram/content/app-name'
import type { Application } from '../../../../miniprogram/model/application'
import type { ExportJob, MadeFile } from '../../../../miniprogram/model/capture-work'
import { CERTIFICATE_FIELDS } from '../../../../miniprogram/model/certificate-details'
import { day } from '../../../../miniprogram/model/iso-date'
import type { Problem } from '../../../../miniprogram/model/problem'
import { PROFILE_FIELDS, type Profile } from '../../../../miniprogram/model/profile'
import { failed, ok, type Result } from '../../../../miniprogram/model/result'
import { STUDY_TEXTS } from '../../../../miniprogram/model/study-history'
import { openPage, type OpenOutcome } from '../../../../miniprogram/packages/capture/computer-page/open-page'
import { ComputerStore } from '../../../../miniprogram/packages/capture/computer/computer-store'
import { madeContents } from '../../../../miniprogram/packages/capture/computer/made-contents'
import { LentFiles } from '../../../../miniprogram/packages/capture/stores/lent-files'
import { backupPhone } from '../../../../miniprogram/stores/backup/backup-phone'
import { anApplication, aPdf, aPhoto, idOf } from '../../../builders'
import { noise, PASSPHRASE, piecesOf } from './a-page'

const TODAY = day('2026-11-28')
const NAMES = { page: `${APP_NAME}-发到电脑.html`, zip: `${APP_NAME}-发到电脑.zip` }
const QUICK = { log2N: 2, r: 1, p: 1 }
const PATIENT = { onProgress: () => undefined, isStopped: () => false }

const DEGREE = anApplication({
  captures: [
    aPhoto({ id: idOf('a'), material: 'id-photo' }),
    aPhoto({ id: idOf('b'), material: 'degree-certificate' }),
    aPhoto({ id: idOf('c'), material: 'transcript' }),
    // A finished PDF where the portal wants a picture.
    aPdf({ id: idOf('d'), material: 'passport-page' }),
  ],
})

/** A phone with a folder, whose writes can be refused. */
const aPhone = () => {
  const files = new Map<string, Uint8Array>()
  let usedBytes = 0
  let limitBytes = backupPhone.ONE_FILE_LIMIT_BYTES
  let appendsLeft = Infinity
  let isOffline = false
  let isOutOfMemory = false
  let answer: () => Promise<Result<boolean, Problem>> = async () => ok(true)
  const sent: { path: string; name: string; bytes: Uint8Array }[] = []
  const handOut = async (path: string, name: string) => {
    sent.push({ path, name, bytes: files.get(path)! })
    return answer()
  }
  return {
    files,
    sent,
    runFull: (afterAppends: number) => (appendsLeft = afterAppends),
    fill: (bytes: number) => (usedBytes = bytes),
    limit: (bytes: number) => (limitBytes = bytes),
    answerWith: (next: typeof answer) => (answer = next),
    outOfMemory: () => (isOutOfMemory = true),
    goOffline: (isAway: boolean) => (isOffline = isAway),
    phone: () => ({
      ...backupPhone,
      ONE_FILE_LIMIT_BYTES: limitBytes,
      today: () => TODAY,
      breathe: () => Promise.resolve(),
      newBackupHead: (async (passphrase, salt, watch, _cost, kind) => {
        if (isOutOfMemory) throw new RangeError('Array buffer allocation failed')
        return backupPhone.newBackupHead(passphrase, salt, watch, QUICK, kind)
      }) as typeof backupPhone.newBackupHead,
      randomBytes: async (length: number) => ok(noise(length, 'salt')),
      fetchSlowSecret: async () =>
        isOffline ? failed<Problem>({ kind: 'sealing-not-downloaded' }) : ok(undefined),
      usedBytes: async () => ok(usedBytes),
      emptyOutbox: async () => {
        for (const path of files.keys()) if (path.startsWith('outbox/')) files.delete(path)
        return ok(undefined)
      },
      newOutboxFile: async (name: string) => {
        const path = `outbox/${name}`
        const append = async (bytes: Uint8Array) => {
          if (appendsLeft-- <= 0) return failed<Problem>({ kind: 'files-full' })
          files.set(path, new Uint8Array(Buffer.concat([files.get(path) ?? new Uint8Array(0), bytes])))
          return ok(undefined)
        }
        return ok({ path, append, discard: async () => void files.delete(path) })
      },
      fileSizeBytes: async (path: string) => files.get(path)?.length,
      readPart: async (path: string, position: number, length: number) => {
        const bytes = files.get(path)?.slice(position, position + length)
        return bytes?.length === length ? ok(bytes) : failed<Problem>({ kind: 'file-unreadable' })
      },
      deletePlain: async (path: string) => (files.delete(path), ok(undefined)),
      sendFile: handOut,
      addToFavorites: handOut,
    }),
  }
}

type OnExport = (job: ExportJob) => Result<readonly MadeFile[], Problem> | undefined

const aStore = (
  fileBytes = 3000,
  onExport: OnExport = () => undefined,
  degree: Application = DEGREE,
  profile: Profile = { name: '林小满', mobile: '13900139000' },
) => {
  const phone = aPhone()
  const lent = new LentFiles()
  const store = new ComputerStore({
    applications: { find: (id) => (id === degree.id ? degree : undefined) },
    photos: { open: async () => ok('plain/page'), closeAll: async () => {} },
    get phone() {
      return phone.phone()
    },
    lent,
    exportMaterial: async (job) => {
      const other = onExport(job)
      if (other) return other
      const name = `${job.baseName}.pdf`
      phone.files.set(`plain/${name}`, noise(fileBytes, job.baseName))
      return ok([{ name, path: `plain/${name}`, format: 'pdf', pages: 1, sizeBytes: fileBytes }])
    },
  })
  const make = (hasFiles = true) =>
    store.make(degree.id, PASSPHRASE, hasFiles, {
      contents: madeContents(degree, profile, TODAY),
      fileName: (material) => material,
      material: (material) => material,
      limits: () => 'PDF',
    })
  return { ...phone, lent, store, make }
}

const opened = (page: Uint8Array): Promise<OpenOutcome> =>
  openPage(piecesOf(page), PASSPHRASE, PATIENT, () => Promise.resolve())

const openedOrThrown = async (page: Uint8Array) => {
  const answer = await opened(page)
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}

const left = (files: ReadonlyMap<string, Uint8Array>): readonly string[] => [...files.keys()]

test('what seals is not on the phone yet: said, nothing is left, and the same button works later', async () => {
  const { store, make, files, goOffline } = aStore()
  goOffline(true)
  expect(await make()).toEqual(failed({ kind: 'sealing-not-downloaded' }))
  expect(store.state).toEqual({ kind: 'idle' })
  expect(left(files)).toEqual([])
  goOffline(false)
  expect((await make())?.ok).toBe(true)
  expect(store.state).toEqual({ kind: 'made', isSent: false })
})

test('what breaks in the middle leaves nothing, and the same button works afterwards', async () => {
  let isBroken = true
  const { store, make, files } = aStore(3000, () => {
    if (isBroken) throw new Error('broken')
    return undefined
  })
  await expect(make()).rejects.toThrow('broken')
  expect(store.state).toEqual({ kind: 'idle' })
  expect(left(files)).toEqual([])
  isBroken = false
  expect((await make())?.ok).toBe(true)
})

test('a phone without memory for the key says so', async () => {
  const { store, make, outOfMemory } = aStore()
  outOfMemory()
  expect(await make()).toEqual(failed({ kind: 'memory-short' }))
  expect(store.state).toEqual({ kind: 'idle' })
})

test('the page holds the fields, and each file as it was made, numbered in upload order', async () => {
  const { store, make, files } = aStore()
  expect((await make())?.ok).toBe(true)
  expect(store.state).toEqual({ kind: 'made', isSent: false })
  expect(left(files)).toEqual(['outbox/computer-page.html'])
  const page = await openedOrThrown(files.get('outbox/computer-page.html')!)
  expect(page.contents).toMatchObject({ part: 1, hasMore: false, madeOn: TODAY })
  expect(page.contents.files.map(({ name }) => name)).toEqual([
    '01-id-photo.pdf',
    '02-degree-certificate.pdf',
    '03-transcript.pdf',
  ])
  expect(page.files.map((bytes) => Buffer.from(bytes).equals(noise(3000, 'id-photo')))).toEqual([
    true,
    false,
    false,
  ])
  const values = page.contents.sections.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows.map(({ value }) => value)),
  )
  expect(values).toEqual(expect.arrayContaining(['林小满', '13900139000', 'University of Somewhere']))
  expect(page.contents.gaps.map(({ name }) => name).length).toBeGreaterThan(0)
})

test('without files it is the fields alone', async () => {
  const { make, files } = aStore()
  await make(false)
  const page = await openedOrThrown(files.get('outbox/computer-page.html')!)
  expect(page.files).toEqual([])
  expect(page.contents.sections.length).toBeGreaterThan(2)
})

test('what does not fit goes into further pages, each complete in itself', async () => {
  const { store, make, files, limit } = aStore(400_000)
  limit(1_100_000)
  const pages = []
  await make()
  for (;;) {
    pages.push(await openedOrThrown(files.get('outbox/computer-page.html')!))
    expect(files.get('outbox/computer-page.html')!.length).toBeLessThanOrEqual(1_100_000)
    if (!(await store.makeNext())) break
  }
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.map(({ contents: { part, hasMore } }) => [part, hasMore])).toEqual(
    pages.map((_, index) => [index + 1, index + 1 < pages.length]),
  )
  expect(pages.flatMap(({ contents }) => contents.files.map(({ name }) => name))).toEqual([
    '01-id-photo.pdf',
    '02-degree-certificate.pdf',
    '03-transcript.pdf',
  ])
  for (const { contents } of pages) expect(contents.sections).toEqual(pages[0]!.contents.sections)
})

test('a further page that fails is made again, and the ones before it stay sent', async () => {
  const refuse = { now: false }
  const { store, make, files, limit } = aStore(400_000, () =>
    refuse.now ? failed({ kind: 'memory-short' }) : undefined,
  )
  limit(1_100_000)
  await make()
  refuse.now = true
  expect(await store.makeNext()).toEqual(failed({ kind: 'memory-short' }))
  expect(left(files)).toEqual([])
  expect(store.state).toMatchObject({ kind: 'idle', next: { part: 2 } })
  refuse.now = false
  expect(await store.makeNext()).toEqual(ok(undefined))
  const { contents } = await openedOrThrown(files.get('outbox/computer-page.html')!)
  expect(contents.part).toBe(2)
  await store.drop()
  expect(store.state).toEqual({ kind: 'idle' })
  expect(await store.makeNext()).toBeUndefined()
})

test('one file that fits into no page, and no room at all, are told before anything stays', async () => {
  const { make, files, limit, fill } = aStore(900_000)
  limit(700_000)
  expect(await make()).toMatchObject({ ok: false, problem: { kind: 'no-room' } })
  expect(left(files)).toEqual([])
  fill(backupPhone.USER_FILES_LIMIT_BYTES)
  expect(await make(false)).toMatchObject({ ok: false, problem: { kind: 'no-room' } })
  expect(left(files)).toEqual([])
})

test('a phone that runs full at any write leaves neither half a page nor a plain file', async () => {
  let appends = 0
  for (;;) {
    const { store, make, files, runFull } = aStore(600_000)
    runFull(appends)
    const made = await make()
    if (made?.ok) break
    expect(made).toEqual(failed({ kind: 'files-full' }))
    expect(left(files)).toEqual([])
    expect(store.state).toEqual({ kind: 'idle' })
    appends += 1
  }
  expect(appends).toBeGreaterThan(4)
})

test.each(['id-photo', 'degree-certificate', 'transcript'])(
  'a material that cannot be made (%s) ends it and leaves nothing',
  async (material) => {
    const problem: Problem = { kind: 'memory-short' }
    const { store, make, files } = aStore(3000, ({ baseName }) =>
      baseName === material ? failed(problem) : undefined,
    )
    expect(await make()).toEqual(failed(problem))
    expect(left(files)).toEqual([])
    expect(store.state).toEqual({ kind: 'idle' })
  },
)

test.each(['stop', 'drop'] as const)(
  '%s in the middle leaves nothing, and it can be made anew',
  async (how) => {
    const end: { now?: () => unknown } = {}
    const { store, make, files } = aStore(3000, ({ baseName }) => {
      if (baseName === 'degree-certificate') end.now?.()
      return undefined
    })
    end.now = () => store[how]()
    expect(await make()).toEqual(ok(undefined))
    expect(store.state).toEqual({ kind: 'idle' })
    expect(left(files)).toEqual([])
    delete end.now
    await make()
    expect(store.state.kind).toBe('made')
  },
)

/** A store whose page was left while a sheet of WeChat has its file; `close` is the sheet's answer. */
const leftWhileSent = async () => {
  const kit = aStore()
  let answer: (sent: Result<boolean, Problem>) => void = () => {}
  kit.answerWith(() => new Promise((resolve) => (answer = resolve)))
  await kit.make()
  const sending = kit.store.send(NAMES)
  const leaving = kit.store.drop()
  return { ...kit, sending, leaving, close: (sent: Result<boolean, Problem>) => answer(sent) }
}

test('leaving while a sheet of WeChat has the file waits for its answer', async () => {
  const { files, close, sending, leaving } = await leftWhileSent()
  await Promise.resolve()
  expect(left(files)).toEqual(['outbox/computer-page.html'])
  close(ok(true))
  await Promise.all([sending, leaving])
  expect(left(files)).toEqual([])
})

test('what was made after leaving a sheet that says nothing outlives its late answer', async () => {
  const { store, make, files, close, sending, leaving } = await leftWhileSent()
  await make()
  close(ok(false))
  await Promise.all([sending, leaving])
  expect(store.state).toEqual({ kind: 'made', isSent: false })
  expect(left(files)).toEqual(['outbox/computer-page.html'])
})

test('sent is said only when WeChat took it', async () => {
  const { store, make, sent, answerWith } = aStore()
  await make()
  answerWith(async () => ok(false))
  await store.send(NAMES)
  expect(store.state).toEqual({ kind: 'made', isSent: false })
  answerWith(async () => failed({ kind: 'send-failed' }))
  expect(await store.keepInFavorites(NAMES)).toEqual(failed({ kind: 'send-failed' }))
  answerWith(async () => ok(true))
  await store.keepInFavorites(NAMES)
  expect(store.state).toEqual({ kind: 'made', isSent: true })
  expect(sent.map(({ name }) => name)).toEqual([NAMES.page, NAMES.page, NAMES.page])
})

test('the archive holds the very page, and is made once', async () => {
  const { store, make, sent, files } = aStore(700_000)
  await make()
  const page = files.get('outbox/computer-page.html')!
  await store.zip(NAMES)
  expect(sent).toEqual([])
  await store.zip(NAMES)
  await store.sendZipped(NAMES)
  await store.sendZipped(NAMES)
  expect(sent.map(({ name }) => name)).toEqual([NAMES.zip, NAMES.zip])
  const zip = Buffer.from(sent[0]!.bytes)
  expect(zip.readUInt32LE(0)).toBe(0x04034b50)
  expect(zip.readUInt32LE(18)).toBe(page.length)
  const name = Buffer.from(NAMES.page)
  expect(zip.subarray(30, 30 + name.length).equals(name)).toBe(true)
  expect(zip.subarray(30 + name.length, 30 + name.length + page.length).equals(page)).toBe(true)
  await store.drop()
  expect(left(files)).toEqual([])
})

test('an archive for which there is no room is told, and the page stays', async () => {
  const { store, make, files, runFull } = aStore()
  await make()
  runFull(1)
  expect(await store.zip(NAMES)).toEqual(failed({ kind: 'files-full' }))
  expect(left(files)).toEqual(['outbox/computer-page.html'])
  expect(store.state).toEqual({ kind: 'made', isSent: false })
})

test('quotes, tags and emoji in every field go through as they are, sealed', async () => {
  const nasty = (field: string): string => `${field}"'><img src=x onerror=alert(1)>😀`
  const typedIn = <F extends string>(fields: readonly F[]) =>
    Object.fromEntries(fields.map((field) => [field, nasty(field)])) as Record<F, string>
  const degree = anApplication({
    degree: { ...DEGREE.degree, school: { kind: 'typed', name: nasty('school') } },
    certificate: typedIn(CERTIFICATE_FIELDS),
    studyHistory: [{ id: idOf('e'), stage: 'bachelor', ...typedIn(STUDY_TEXTS) }],
    entryExit: { record: 'found', code: nasty('code') },
  })
  const { make, files } = aStore(10, () => undefined, degree, typedIn(PROFILE_FIELDS))
  await make()
  const file = Buffer.from(files.get('outbox/computer-page.html')!)
  const { contents } = await openedOrThrown(file)
  expect(contents.title).toBe(nasty('school'))
  const shown = contents.sections
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ value }) => value)))
    .filter((value) => value.includes('<'))
  // Unlike a number, what is read as text is handed on sign by sign.
  for (const field of ['name', 'nationality', 'degreeTitle', 'major', 'nameOnCertificate', 'place', 'code'])
    expect(shown).toContain(nasty(field))
  expect(shown.length).toBeGreaterThan(15)
  expect(file.includes('onerror')).toBe(false)
})

test('three hundred files of one material are all in the page, in their order', async () => {
  const made = Array.from({ length: 300 }, (_, index): MadeFile => ({
    name: `visa-${index}.jpg`,
    path: 'plain/visa.jpg',
    format: 'jpeg',
    pages: 1,
    sizeBytes: 200,
  }))
  const { make, files } = aStore(3000, ({ baseName }) => (baseName === 'transcript' ? ok(made) : undefined))
  files.set('plain/visa.jpg', noise(200, 'visa'))
  expect((await make())?.ok).toBe(true)
  const page = await openedOrThrown(files.get('outbox/computer-page.html')!)
  const names = page.contents.files.map(({ name }) => name)
  expect(names).toHaveLength(302)
  expect(names.slice(-2)).toEqual(['301-visa-298.jpg', '302-visa-299.jpg'])
  expect(page.files.slice(2).every((bytes) => Buffer.from(bytes).equals(noise(200, 'visa')))).toBe(true)
})
