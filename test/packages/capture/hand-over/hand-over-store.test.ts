import type { ExportJob, MadeFile } from '../../../../miniprogram/model/capture-work'
import type { Problem } from '../../../../miniprogram/model/problem'
import { LentFiles } from '../../../../miniprogram/packages/capture/stores/lent-files'
import { failed, ok, type Result } from '../../../../miniprogram/model/result'
import { handOverWords } from '../../../../miniprogram/packages/capture/content/hand-over'
import {
  HandOverStore,
  type HandOverNaming,
} from '../../../../miniprogram/packages/capture/hand-over/hand-over-store'
import { handOverView } from '../../../../miniprogram/packages/capture/hand-over/hand-over.view'
import { filesJobs, mostFiles, numbered } from '../../../../miniprogram/packages/capture/export/files-jobs'
import { officialNumbers } from '../../../../miniprogram/rules/facts/official-numbers'
import { day } from '../../../../miniprogram/model/iso-date'
import { anApplication, aPdf, aPhoto, idOf } from '../../../builders'

const TODAY = day('2026-11-25')

const APPLICATION = anApplication({
  captures: [
    aPhoto({ id: idOf('c'), material: 'degree-certificate' }),
    aPhoto({ id: idOf('a'), material: 'id-photo' }),
    aPhoto({ id: idOf('b'), material: 'degree-certificate' }),
    // A finished PDF where the portal wants a picture.
    aPdf({ id: idOf('d'), material: 'passport-page' }),
  ],
})

const NAMING: HandOverNaming = {
  fileName: handOverWords.fileName,
  archiveName: handOverWords.archiveName('2026-11-25'),
  coverName: '00-清单.txt',
  cover: (files) => handOverWords.cover(files, [], officialNumbers(TODAY), undefined),
}

const aPhone = () => {
  const files = new Map<string, Uint8Array>()
  const sent: string[] = []
  let answer: Result<boolean, Problem> = ok(true)
  return {
    files,
    sent,
    refuse: (problem: Problem) => (answer = failed(problem)),
    closeSheet: () => (answer = ok(false)),
    phone: {
      today: () => '2026-11-25' as never,
      deletePlain: async (path: string) => (files.delete(path), ok(undefined)),
      readFile: async (path: string) => {
        const bytes = files.get(path)
        return bytes ? ok(bytes) : failed<Problem>({ kind: 'file-unreadable' })
      },
      newPlainFile: async (name: string) => {
        const path = `plain/${name}`
        const append = async (bytes: Uint8Array) => {
          files.set(path, Uint8Array.from([...(files.get(path) ?? []), ...bytes]))
          return ok(undefined)
        }
        return ok({ path, append, discard: async () => void files.delete(path) })
      },
      sendFile: async (_: string, name: string) => {
        if (answer.ok && answer.value) sent.push(name)
        return answer
      },
      saveToAlbum: async () => answer,
      showFile: async () => answer,
    },
  }
}

const aStore = (
  change: (job: ExportJob) => Result<readonly MadeFile[], Problem> | undefined = () => undefined,
) => {
  const phone = aPhone()
  const jobs: ExportJob[] = []
  const store = new HandOverStore({
    applications: { find: (id) => (id === APPLICATION.id ? APPLICATION : undefined) },
    photos: { open: async () => ok('plain/page'), closeAll: async () => {} },
    phone: phone.phone,
    lent: new LentFiles(),
    isShown: () => true,
    exportMaterial: async (job) => {
      jobs.push(job)
      const other = change(job)
      if (other) return other
      const name = `${job.baseName}.pdf`
      phone.files.set(`plain/${name}`, Uint8Array.from([1, 2, 3]))
      return ok([{ name, path: `plain/${name}`, format: 'pdf', pages: job.pages.length, sizeBytes: 3 }])
    },
  })
  return { ...phone, store, jobs }
}

test('makes the files of every material in upload order, with the portal’s limits', async () => {
  const { store, jobs } = aStore()
  expect((await store.make(APPLICATION.id, NAMING))?.ok).toBe(true)
  expect(jobs.map(({ baseName, limitBytes, pages }) => [baseName, limitBytes.jpeg, pages.length])).toEqual([
    ['证件照', 1_000_000, 1],
    ['学位证书', 5_000_000, 2],
  ])
  expect(store.files.map(({ name }) => name)).toEqual(['证件照.pdf', '学位证书.pdf'])
})

test('what breaks in the middle leaves nothing, and the same button works afterwards', async () => {
  let isBroken = true
  const { store, files, jobs } = aStore(({ baseName }) => {
    if (isBroken && baseName === '学位证书') throw new Error('broken')
    return undefined
  })
  await expect(store.make(APPLICATION.id, NAMING)).rejects.toThrow('broken')
  expect(jobs).toHaveLength(2)
  expect(store.state).toEqual({ kind: 'idle' })
  expect([...files.keys()]).toEqual([])
  isBroken = false
  expect((await store.make(APPLICATION.id, NAMING))?.ok).toBe(true)
})

test('a material that the portal would not take is left out and named', () => {
  const { store } = aStore()
  const view = handOverView(
    {
      jobs: store.jobs(APPLICATION.id),
      state: store.state,
      files: [],
      archive: undefined,
      application: APPLICATION,
    },
    TODAY,
  )
  expect(view.skipped).toEqual([
    { id: 'passport-page', name: expect.stringContaining('护照'), pages: '1 页' },
  ])
  expect(view.ready.map(({ id }) => id)).toEqual(['id-photo', 'degree-certificate'])
  // What is not there yet is named, too, with what it lacks.
  expect(view.missing).toContainEqual({ id: 'visa-pages', name: '签证页或居留卡', status: '还没拍' })
  expect(view.missing.map(({ id }) => id)).not.toContain('id-photo')
})

test('what is not among the files is named with where it is, on the page and in the list of the archive', () => {
  const { store } = aStore()
  const application = {
    ...APPLICATION,
    handledOn: { authorization: TODAY, 'visa-pages': TODAY, transcript: TODAY },
    handledAs: { authorization: 'prepared', 'visa-pages': 'not-needed' },
  } as const
  const view = handOverView(
    { jobs: store.jobs(APPLICATION.id), state: store.state, files: [], archive: undefined, application },
    TODAY,
  )
  expect(view.elsewhere.map(({ id, status }) => [id, status])).toEqual([
    ['authorization', '已在线签署'],
    ['visa-pages', '这次不用'],
    ['transcript', '以前勾选过，点开确认'],
  ])
  expect(view.missing.map(({ id }) => id)).not.toContain('visa-pages')
  const list = handOverWords.cover([], view.elsewhere, officialNumbers(TODAY), undefined)
  expect(list).toContain('「签证页或居留卡」  这次不用')
  expect(handOverWords.cover([], [], officialNumbers(TODAY), undefined)).not.toContain('这个压缩包里没有')
})

test('the archive holds the list first and the files by number', async () => {
  const { store, files } = aStore()
  await store.make(APPLICATION.id, NAMING)
  const text = new TextDecoder().decode(files.get('plain/hand-over.zip'))
  const names = [...text.matchAll(/0\d-[^\0.]+\.(?:txt|pdf)/g)].map(([name]) => name)
  expect(names.slice(0, 1)).toEqual(['00-清单.txt'])
  expect(text).toContain('01-证件照.pdf  ->  「')
  expect(text).toContain('02-学位证书.pdf')
  expect(store.archive?.sizeBytes).toBe(files.get('plain/hand-over.zip')?.length)
})

test('a hundred files lie in their order on the computer, too, the list before them', () => {
  const captures = Array.from({ length: 99 }, () => aPhoto({ material: 'visa-pages' }))
  const jobs = filesJobs({ ...APPLICATION, captures: [...captures, aPhoto(), aPhoto()] }, TODAY)
  const count = mostFiles(jobs)
  expect(count).toBe(100)
  const names = ['00-清单.txt', ...Array.from({ length: count }, (_, index) => numbered(index, 'a', count))]
  expect([...names].sort()).toEqual(names)
  expect(numbered(0, 'a', 9)).toBe('01-a')
})

test('what was sent has a mark, what the student did not send has none', async () => {
  const { store, sent, closeSheet } = aStore()
  await store.make(APPLICATION.id, NAMING)
  await store.send(1)
  expect(store.files.map(({ isSent }) => isSent)).toEqual([false, true])
  expect(sent).toEqual(['学位证书.pdf'])
  closeSheet()
  await store.send(0)
  await store.sendArchive()
  expect(store.files[0]!.isSent).toBe(false)
  expect(store.archive?.isSent).toBe(false)
})

test('nothing plain stays when the page is left, when it fails and when it is stopped', async () => {
  const left = aStore()
  await left.store.make(APPLICATION.id, NAMING)
  await left.store.leave()
  expect([...left.files.keys()]).toEqual([])

  const broken = aStore((job) => (job.baseName === '学位证书' ? failed({ kind: 'memory-short' }) : undefined))
  expect(await broken.store.make(APPLICATION.id, NAMING)).toEqual(failed({ kind: 'memory-short' }))
  expect([...broken.files.keys()]).toEqual([])
  expect(broken.store.state.kind).toBe('idle')

  const stopped = aStore(() => {
    stopped.store.stop()
    return undefined
  })
  await stopped.store.make(APPLICATION.id, NAMING)
  expect([...stopped.files.keys()]).toEqual([])
  expect(stopped.store.archive).toBeUndefined()
})

test('a second tap while it is being made does nothing', async () => {
  const { store, jobs } = aStore()
  const [first, second] = await Promise.all([
    store.make(APPLICATION.id, NAMING),
    store.make(APPLICATION.id, NAMING),
  ])
  expect([first?.ok, second]).toEqual([true, undefined])
  expect(jobs).toHaveLength(2)
})

test('a covered page takes its files away and says so when it comes back', async () => {
  const { store, files } = aStore()
  await store.make(APPLICATION.id, NAMING)
  expect(files.size).toBe(3)
  await store.cover()
  expect(files.size).toBe(0)
  const { state, files: shown, archive } = store
  const view = handOverView(
    { jobs: store.jobs(APPLICATION.id), state, files: shown, archive, application: APPLICATION },
    TODAY,
  )
  expect(view.isDropped).toBe(true)
  expect(view.archive).toBeNull()
})
