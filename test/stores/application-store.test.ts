import { now } from '../../miniprogram/platform/clock'
import {
  withDegree,
  withMaterialHandled,
  withStepDone,
  withStepOpen,
} from '../../miniprogram/stores/changed-application'
import {
  turned,
  withCapture,
  withCaptures,
  withMovedCapture,
} from '../../miniprogram/stores/changed-captures'
import { autorun } from 'mobx-miniprogram'
import type { Application } from '../../miniprogram/model/application'
import { day } from '../../miniprogram/model/iso-date'
import { slotOf } from '../../miniprogram/stores/save/slots'
import { SAVE_VERSION } from '../../miniprogram/stores/save/migrations'
import { aDegree, anApplication, aPdf, aPhoto, idOf, pagesOf } from '../builders'
import { FakePhone } from '../fake-wx'
import { jpegOf, startedRun, takePhoto, valueOf, type Run } from './phone-run'

const GONE = { ok: false, problem: { kind: 'application-gone' } }
const DOCTOR = aDegree({ level: 'doctor' })

let phone: FakePhone
let run: Run

beforeEach(async () => {
  phone = new FakePhone()
  run = await startedRun(phone)
})

/** Adds a degree, a second after whatever came before. */
const added = async (degree = aDegree()): Promise<Application> => {
  phone.nowMs += 1000
  return valueOf(await run.applicationStore.add(degree))
}

const degreeOf = (id: string): Application => run.applicationStore.find(id) as Application
const letters = (id: string): string =>
  degreeOf(id)
    .captures.map((capture) => capture.id[0])
    .join('')
const fullPhone = (): void => {
  phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
}
const repairedPhone = (): void => {
  phone.faultAt = () => undefined
}

describe('notes', () => {
  it('are there again after a restart', async () => {
    const { id } = await added()
    valueOf(
      await run.applicationStore.change(id, (newest) => ({ ...newest, certificate: { major: 'Finance' } })),
    )
    const next = await startedRun(phone)
    expect(next.applicationStore.find(id)?.certificate).toEqual({ major: 'Finance' })
  })

  it('typed quickly one after the other are all kept', async () => {
    const { id } = await added()
    const entry = (letter: string) => ({ id: idOf(letter), school: letter })
    await Promise.all(
      [...'abc'].map((letter) =>
        run.applicationStore.change(id, (newest) => ({
          ...newest,
          studyHistory: [...newest.studyHistory, entry(letter)],
        })),
      ),
    )
    expect(degreeOf(id).studyHistory).toEqual([entry('a'), entry('b'), entry('c')])
  })
})

describe('several degrees', () => {
  it('stand side by side in the order they were added, also after a restart', async () => {
    const ids = [await added(), await added(DOCTOR), await added(aDegree({ level: 'bachelor' }))].map(
      ({ id }) => id,
    )
    expect(run.applicationStore.applications.map(({ id }) => id)).toEqual(ids)
    const next = await startedRun(phone)
    expect(next.applicationStore.applications.map(({ id }) => id)).toEqual(ids)
  })

  it('stand in the order of their days first', async () => {
    const late = await added()
    phone.nowMs -= 48 * 3_600_000
    const early = await added(DOCTOR)
    expect(run.applicationStore.applications.map(({ id }) => id)).toEqual([early.id, late.id])
  })

  it('keep one order even if they were added in the same millisecond', async () => {
    await run.applicationStore.add(aDegree())
    await run.applicationStore.add(DOCTOR)
    const ids = run.applicationStore.applications.map(({ id }) => id)
    const next = await startedRun(phone)
    expect(next.applicationStore.applications.map(({ id }) => id)).toEqual(ids)
  })

  it('have one in hand: the one added or chosen last, otherwise the first', async () => {
    const { applicationStore } = run
    expect(applicationStore.current).toBeUndefined()
    const first = await added()
    const second = await added(DOCTOR)
    expect(applicationStore.current?.id).toBe(second.id)
    await applicationStore.select(first.id)
    expect(applicationStore.current?.id).toBe(first.id)
    expect((await startedRun(phone)).applicationStore.current?.id).toBe(first.id)
    await applicationStore.removals.removeDegree(first.id)
    expect(applicationStore.current?.id).toBe(second.id)
  })

  it('are changed one record at a time', async () => {
    const first = await added()
    await added(DOCTOR)
    const before = new Map(phone.storage)
    await run.applicationStore.change(first.id, withStepDone('verify-face', now()))
    const changed = [...phone.storage].filter(([key, value]) => before.get(key) !== value).map(([key]) => key)
    expect(changed).toHaveLength(1)
    expect(changed[0]).toContain(first.id)
  })
})

describe('adding a degree', () => {
  it('twice at once by a double tap adds one', async () => {
    const [one, two] = await Promise.all([
      run.applicationStore.add(aDegree()),
      run.applicationStore.add(aDegree()),
    ])
    expect(valueOf(one)).toBe(valueOf(two))
    expect(run.applicationStore.applications).toHaveLength(1)
  })

  it('again later adds another', async () => {
    await added()
    await added()
    expect(run.applicationStore.applications).toHaveLength(2)
  })

  it('starts with nothing done', async () => {
    const { id } = await added()
    expect(degreeOf(id)).toEqual(anApplication({ id }))
  })

  it('is safe even when the phone has no room left to remember the choice', async () => {
    const first = await added()
    let writes = 0
    phone.faultAt = (_, call) => (call === 'setStorage' && ++writes > 2 ? 'quota' : undefined)
    const second = await added(DOCTOR)
    repairedPhone()
    expect(run.applicationStore.current?.id).toBe(first.id)
    expect((await startedRun(phone)).applicationStore.find(second.id)).toEqual(second)
  })

  it('says when the phone is full, and shows nothing that is not saved', async () => {
    fullPhone()
    expect(await run.applicationStore.add(aDegree())).toEqual({
      ok: false,
      problem: { kind: 'storage-full' },
    })
    expect(run.applicationStore.applications).toEqual([])
    repairedPhone()
    expect((await run.applicationStore.add(aDegree())).ok).toBe(true)
  })

  it('says when the phone has no randomness', async () => {
    phone.faultAt = (_, call) => (call === 'getRandomValues' ? 'quota' : undefined)
    expect(await run.applicationStore.add(aDegree())).toMatchObject({
      ok: false,
      problem: { kind: 'unexpected' },
    })
  })
})

describe('what was done for a degree', () => {
  it('is dated by the Beijing day it was done on', async () => {
    const { id } = await added()
    phone.nowMs = Date.parse('2026-05-31T16:30:00Z')
    await run.applicationStore.change(id, withStepDone('register-account', now()))
    await run.applicationStore.change(id, withMaterialHandled('authorization', 'prepared', now()))
    expect(degreeOf(id)).toMatchObject({
      doneOn: { 'register-account': '2026-06-01' },
      handledOn: { authorization: '2026-06-01' },
      handledAs: { authorization: 'prepared' },
    })
  })

  it('keeps its first day when it is ticked again', async () => {
    const { id } = await added()
    await run.applicationStore.change(id, withStepDone('verify-face', now()))
    phone.nowMs += 10 * 24 * 3_600_000
    await run.applicationStore.change(id, withStepDone('verify-face', now()))
    expect(degreeOf(id).doneOn).toEqual({ 'verify-face': '2026-05-01' })
  })

  it('can be taken back', async () => {
    const { id } = await added()
    const { applicationStore } = run
    await applicationStore.change(id, withStepDone('verify-face', now()))
    await applicationStore.change(id, withStepOpen('verify-face', now()))
    await applicationStore.change(id, withMaterialHandled('authorization', 'prepared', now()))
    await applicationStore.change(id, withMaterialHandled('authorization', undefined, now()))
    expect(degreeOf(id)).toMatchObject({ doneOn: {}, handledOn: {} })
  })

  it('is still there after a restart', async () => {
    const { id } = await added()
    const { applicationStore } = run
    await applicationStore.change(id, withDegree(DOCTOR))
    const entryExit = { record: 'found', code: '12345678', codeGotOn: day('2026-05-01') } as const
    await applicationStore.change(id, (newest) => ({ ...newest, entryExit }))
    expect((await startedRun(phone)).applicationStore.find(id)).toMatchObject({ degree: DOCTOR, entryExit })
  })

  it('stays as it was when the phone could not save the change', async () => {
    const { id } = await added()
    const before = degreeOf(id)
    fullPhone()
    expect(await run.applicationStore.change(id, withStepDone('verify-face', now()))).toEqual({
      ok: false,
      problem: { kind: 'storage-full' },
    })
    expect(degreeOf(id)).toBe(before)
  })

  it('keeps both of two changes that were made at once', async () => {
    const { id } = await added()
    await Promise.all([
      run.applicationStore.change(id, withStepDone('verify-face', now())),
      run.applicationStore.change(id, (newest) => ({ ...newest, entryExit: { record: 'not-found' } })),
    ])
    expect(degreeOf(id)).toMatchObject({
      doneOn: { 'verify-face': '2026-05-01' },
      entryExit: { record: 'not-found' },
    })
  })

  it('cannot be changed for a degree that is gone', async () => {
    expect(await run.applicationStore.change(idOf('x'), withStepDone('verify-face', now()))).toEqual(GONE)
    expect(await run.applicationStore.removals.removeDegree(idOf('x'))).toEqual(GONE)
    expect(await run.applicationStore.removals.removePage(idOf('x'), idOf('p'))).toEqual(GONE)
  })
})

describe('saving', () => {
  it('is seen while it goes on, and only then', async () => {
    const { id } = await added()
    const seen: boolean[] = []
    const stop = autorun(() => seen.push(run.applicationStore.isSaving))
    await run.applicationStore.change(id, withStepDone('verify-face', now()))
    stop()
    expect(seen).toEqual([false, true, false])
  })

  it('ends also when it fails', async () => {
    const { id } = await added()
    fullPhone()
    await run.applicationStore.change(id, withStepDone('verify-face', now()))
    expect(run.applicationStore.isSaving).toBe(false)
  })
})

describe('the pages of a degree', () => {
  let id: string
  beforeEach(async () => {
    id = (await added()).id
    await run.applicationStore.change(
      id,
      withCaptures([...pagesOf('degree-certificate', 'abc'), ...pagesOf('transcript', 'xyz')]),
    )
  })

  it('stand in the order they were taken', () => {
    expect(letters(id)).toBe('abcxyz')
  })

  it('are there once, however often they are added', async () => {
    await run.applicationStore.change(id, withCaptures([...pagesOf('degree-certificate', 'bd')]))
    await run.applicationStore.change(id, withCaptures([...pagesOf('degree-certificate', 'd')]))
    expect(letters(id)).toBe('abcxyzd')
  })

  it.each([
    ['a', 0, 'abcxyz'],
    ['a', -1, 'abcxyz'],
    ['a', 1, 'bacxyz'],
    ['a', 2, 'bcaxyz'],
    ['a', 99, 'bcaxyz'],
    ['c', -2, 'cabxyz'],
    ['z', -2, 'abczxy'],
    ['y', 1, 'abcxzy'],
    ['q', 1, 'abcxyz'],
  ])('moving %s by %i among the pages of its material makes %s', async (letter, by, expected) => {
    await run.applicationStore.change(id, withMovedCapture(idOf(letter), by))
    expect(letters(id)).toBe(expected)
    expect((await startedRun(phone)).applicationStore.find(id)).toEqual(degreeOf(id))
  })

  it('are turned by quarters and are upright again after four', async () => {
    const turns = []
    for (let turn = 0; turn < 4; turn++) {
      await run.applicationStore.change(
        id,
        withCapture(idOf('b'), (page) => turned(page, 1)),
      )
      const page = degreeOf(id).captures[1]
      turns.push(page!.kind === 'photo' && page!.quarterTurns)
    }
    expect(turns).toEqual([1, 2, 3, 0])
  })

  it('are not turned when they are a document', async () => {
    await run.applicationStore.change(id, withCaptures([aPdf()]))
    await run.applicationStore.change(
      id,
      withCapture(aPdf().id, (page) => turned(page, 1)),
    )
    expect(degreeOf(id).captures[6]).toEqual(aPdf())
  })

  it('are replaced in their place', async () => {
    await run.applicationStore.change(
      id,
      withCapture(idOf('b'), () => aPhoto({ id: idOf('n') })),
    )
    expect(letters(id)).toBe('ancxyz')
  })

  it('come back to their place when removing them is undone', async () => {
    const token = valueOf(await run.applicationStore.removals.removePage(id, idOf('b')))
    expect(letters(id)).toBe('acxyz')
    await run.applicationStore.removals.undo(token)
    await run.applicationStore.removals.undo(token)
    expect(letters(id)).toBe('abcxyz')
  })

  it('stay when removing them fails', async () => {
    fullPhone()
    expect((await run.applicationStore.removals.removePage(id, idOf('b'))).ok).toBe(false)
    expect(letters(id)).toBe('abcxyz')
  })
})

describe('a page with its file', () => {
  it('loses its file when the undo is over', async () => {
    const application = await added()
    const photo = valueOf(await takePhoto(run, application, jpegOf('diploma')))
    const token = valueOf(await run.applicationStore.removals.removePage(application.id, photo.id))
    expect(phone.namesIn('sealed')).toEqual([photo.id])
    valueOf(await run.applicationStore.removals.letGo(token))
    expect(phone.namesIn('sealed')).toEqual([])
    expect([...phone.storage.values()].some(({ text }) => text.includes(`id\\":\\"${photo.id}`))).toBe(false)
  })

  it('keeps its file when it was taken back before the undo ended', async () => {
    const application = await added()
    const photo = valueOf(await takePhoto(run, application, jpegOf('diploma')))
    const token = valueOf(await run.applicationStore.removals.removePage(application.id, photo.id))
    await run.applicationStore.removals.undo(token)
    valueOf(await run.applicationStore.removals.letGo(token))
    expect(phone.namesIn('sealed')).toEqual([photo.id])
  })

  it('keeps its file while the phone cannot forget it in the record', async () => {
    const application = await added()
    const photo = valueOf(await takePhoto(run, application, jpegOf('diploma')))
    const token = valueOf(await run.applicationStore.removals.removePage(application.id, photo.id))
    fullPhone()
    expect((await run.applicationStore.removals.letGo(token)).ok).toBe(false)
    expect(phone.namesIn('sealed')).toEqual([photo.id])
  })

  it('loses its file also when its degree is gone meanwhile', async () => {
    const application = await added()
    const photo = valueOf(await takePhoto(run, application, jpegOf('diploma')))
    const page = valueOf(await run.applicationStore.removals.removePage(application.id, photo.id))
    const degree = valueOf(await run.applicationStore.removals.removeDegree(application.id))
    valueOf(await run.applicationStore.removals.letGo(degree))
    valueOf(await run.applicationStore.removals.letGo(page))
    expect(phone.namesIn('sealed')).toEqual([])
  })
})

describe('deleting a degree', () => {
  it('can be undone', async () => {
    const application = await added()
    const photo = valueOf(await takePhoto(run, application, jpegOf('diploma')))
    const before = degreeOf(application.id)
    const token = valueOf(await run.applicationStore.removals.removeDegree(application.id))
    expect(run.applicationStore.applications).toEqual([])
    valueOf(await run.applicationStore.removals.undo(token))
    expect(run.applicationStore.applications).toEqual([before])
    expect((await startedRun(phone)).applicationStore.applications).toEqual([before])
    expect(phone.namesIn('sealed')).toEqual([photo.id])
  })

  it('twice at once by a double tap is one deletion', async () => {
    const { id } = await added()
    const [one, two] = await Promise.all([
      run.applicationStore.removals.removeDegree(id),
      run.applicationStore.removals.removeDegree(id),
    ])
    expect(valueOf(one)).toEqual(valueOf(two))
    valueOf(await run.applicationStore.removals.undo(valueOf(one)))
    expect(run.applicationStore.applications).toHaveLength(1)
  })

  it('leaves nothing of it when the undo is over', async () => {
    const application = await added()
    await takePhoto(run, application, jpegOf('diploma'))
    const token = valueOf(await run.applicationStore.removals.removeDegree(application.id))
    valueOf(await run.applicationStore.removals.letGo(token))
    valueOf(await run.applicationStore.removals.letGo(token))
    expect(phone.namesIn('sealed')).toEqual([])
    expect([...phone.storage.keys()].filter((key) => key.startsWith('degree/'))).toEqual([])
    expect(await run.applicationStore.removals.undo(token)).toEqual(GONE)
  })

  it('can still be undone when the app was killed before the undo was over', async () => {
    const kept = await added()
    const gone = await added(DOCTOR)
    const photo = valueOf(await takePhoto(run, gone, jpegOf('diploma')))
    const removal = valueOf(await run.applicationStore.removals.removeDegree(gone.id))
    const next = await startedRun(phone)
    expect(next.applicationStore.applications.map(({ id }) => id)).toEqual([kept.id])
    await next.tidyUp()
    expect(phone.namesIn('sealed')).toEqual([photo.id])
    valueOf(await next.applicationStore.removals.undo(removal))
    expect(next.applicationStore.applications.map(({ id }) => id)).toEqual([kept.id, gone.id])
  })

  it('goes on at the next start where it broke off', async () => {
    const application = await added()
    await takePhoto(run, application, jpegOf('diploma'))
    const token = valueOf(await run.applicationStore.removals.removeDegree(application.id))
    for (const broken of ['unlink', 'removeStorage']) {
      phone.faultAt = (_, call) => (call === broken ? 'quota' : undefined)
      expect((await run.applicationStore.removals.letGo(token)).ok).toBe(false)
    }
    repairedPhone()
    await (await startedRun(phone)).tidyUp()
    expect([...phone.storage.keys()].filter((key) => key.startsWith('degree/'))).toEqual([])
  })

  it('is not undone in silence when the phone cannot save that', async () => {
    const { id } = await added()
    const token = valueOf(await run.applicationStore.removals.removeDegree(id))
    fullPhone()
    expect(await run.applicationStore.removals.undo(token)).toEqual({
      ok: false,
      problem: { kind: 'storage-full' },
    })
    repairedPhone()
    expect((await run.applicationStore.removals.undo(token)).ok).toBe(true)
  })

  it('does not happen when the phone cannot save it', async () => {
    const { id } = await added()
    fullPhone()
    expect((await run.applicationStore.removals.removeDegree(id)).ok).toBe(false)
    expect(run.applicationStore.find(id)).toBeDefined()
  })
})

describe('a start with something broken', () => {
  it('tells each thing once, until it is dismissed', async () => {
    const { applicationStore } = run
    applicationStore.tell({ kind: 'storage-full' })
    applicationStore.tell({ kind: 'storage-full' })
    applicationStore.tell({ kind: 'storage-failed' })
    expect(applicationStore.notices).toEqual([{ kind: 'storage-full' }, { kind: 'storage-failed' }])
    applicationStore.dismissNotices()
    expect(applicationStore.notices).toEqual([])
  })

  it('shows the other degrees when one cannot be read', async () => {
    const [broken, whole] = [await added(), await added(DOCTOR)]
    phone.setRecord(`degree/${broken.id}#a`, 'junk')
    phone.setRecord(`degree/${broken.id}#b`, 'junk')
    const { applicationStore } = await startedRun(phone)
    expect(applicationStore.applications).toEqual([whole])
    expect(applicationStore.notices).toEqual([{ kind: 'save-unreadable' }])
  })

  it('shows a degree of a newer app and refuses to change it', async () => {
    const application = anApplication()
    const body = { application, addedAtMs: 1, isRemoved: false }
    phone.setRecord(
      `degree/${application.id}#a`,
      slotOf(`degree/${application.id}`, 1, SAVE_VERSION + 1, body),
    )
    const { applicationStore } = await startedRun(phone)
    const newer = { kind: 'save-from-newer-app' }
    expect(applicationStore.applications).toEqual([application])
    expect(applicationStore.isReadOnly(application.id)).toBe(true)
    expect(applicationStore.notices).toEqual([newer])
    const before = new Map(phone.storage)
    expect(await applicationStore.change(application.id, withStepDone('verify-face', now()))).toEqual({
      ok: false,
      problem: newer,
    })
    expect(await applicationStore.removals.removeDegree(application.id)).toEqual({
      ok: false,
      problem: newer,
    })
    expect(phone.storage).toEqual(before)
  })

  it('does not take an unreadable list for an empty one', async () => {
    const application = await added()
    phone.faultAt = (_, call) => (call === 'getStorageInfo' ? 'quota' : undefined)
    const { applicationStore } = await startedRun(phone)
    expect(applicationStore.isLoaded).toBe(false)
    expect(applicationStore.notices).toEqual([{ kind: 'storage-failed' }])
    repairedPhone()
    await applicationStore.load()
    expect(applicationStore.isLoaded).toBe(true)
    expect(applicationStore.applications).toEqual([application])
    expect(applicationStore.isReadOnly(application.id)).toBe(false)
  })
})
