import type { Application } from '../../miniprogram/model/application'
import { withCapture, withCaptures } from '../../miniprogram/stores/changed-captures'
import { SAVE_VERSION } from '../../miniprogram/stores/save/migrations'
import { slotOf } from '../../miniprogram/stores/save/slots'
import { aDegree, anApplication, aPhoto, idOf } from '../builders'
import { FakePhone } from '../fake-wx'
import { holdingTime } from '../without-pauses'
import { DAY_MS, jpegOf, startedRun, takePhoto, valueOf, type Run } from './phone-run'

let phone: FakePhone
let run: Run
let application: Application

beforeEach(async () => {
  phone = new FakePhone()
  run = await startedRun(phone)
  application = valueOf(await run.applicationStore.add(aDegree()))
})

/** The next start, so many days later, with its tidying up. */
const restarted = async (days = 0): Promise<Run> => {
  phone.nowMs += days * DAY_MS
  run = await startedRun(phone)
  await run.tidyUp()
  return run
}

/** The next start, whose calls without an answer are given up. */
const startedInSilence = async (): Promise<void> => {
  const time = holdingTime()
  let isOver = false
  const starting = restarted().finally(() => (isOver = true))
  while (!isOver) {
    await new Promise((resolve) => setImmediate(resolve))
    time.pass()
  }
  await starting
}

const photo = (text: string): Promise<string> =>
  takePhoto(run, application, jpegOf(text)).then((taken) => valueOf(taken).id)

/** A photo that was sealed and whose record was never written. */
const orphan = async (): Promise<string> => valueOf(await run.photoStore.seal(jpegOf('nobody names me'))).id

const sealed = (): readonly string[] => [...phone.namesIn('sealed')].sort()
const bytesOf = async (id: string): Promise<Uint8Array> => valueOf(await run.photoStore.bytesOf(id))
const slots = (id: string): readonly string[] => [`degree/${id}#a`, `degree/${id}#b`]
const evict = (keep: (key: string) => boolean): void => {
  for (const key of [...phone.storage.keys()]) if (!keep(key)) phone.storage.delete(key)
}
const breakAll = (call: string): void => {
  phone.faultAt = (_, name) => (name === call ? 'quota' : undefined)
}
const repair = (): void => {
  phone.faultAt = () => undefined
}

describe('a photo that no record names', () => {
  it('stays, however old, and is offered to the student', async () => {
    const id = await orphan()
    await restarted(400)
    expect(sealed()).toEqual([id])
    expect(run.unclaimedStore.ids).toEqual([id])
  })

  it('is not told of while its record is on its way', async () => {
    await orphan()
    await run.tidyUp()
    expect(run.unclaimedStore.ids).toEqual([])
  })

  it('becomes a page where the student says so', async () => {
    const id = await orphan()
    await restarted()
    valueOf(await run.unclaimedStore.attach(application.id, aPhoto({ id, sizeBytes: 17 })))
    expect(run.unclaimedStore.ids).toEqual([])
    await restarted()
    expect(run.applicationStore.find(application.id)?.captures.map((page) => page.id)).toEqual([id])
    expect(await bytesOf(id)).toEqual(jpegOf('nobody names me'))
  })

  it('goes when the student deletes it by hand, and only then', async () => {
    const [one, two] = [await orphan(), await orphan()]
    await restarted()
    valueOf(await run.unclaimedStore.discard(one))
    valueOf(await run.unclaimedStore.discard(one))
    expect(run.unclaimedStore.ids).toEqual([two])
    expect(sealed()).toEqual([two])
  })

  it('is not deleted by hand when a record names it meanwhile', async () => {
    const id = await orphan()
    await restarted()
    valueOf(await run.unclaimedStore.attach(application.id, aPhoto({ id })))
    valueOf(await run.unclaimedStore.discard(id))
    expect((await run.unclaimedStore.attach(application.id, aPhoto({ id }))).ok).toBe(false)
    expect(sealed()).toEqual([id])
  })

  it('stays offered when it cannot be deleted', async () => {
    const id = await orphan()
    await restarted()
    breakAll('unlink')
    expect((await run.unclaimedStore.discard(id)).ok).toBe(false)
    expect(run.unclaimedStore.ids).toEqual([id])
  })

  it('knows what it was, for the day its record is lost', async () => {
    const note = { material: 'transcript', part: 'page', format: 'jpeg', widthPx: 30, heightPx: 40 } as const
    const { id } = valueOf(await run.photoStore.seal(jpegOf('transcript'), undefined, note))
    await restarted()
    expect(valueOf(await run.photoStore.unsealed(id))).toEqual({ bytes: jpegOf('transcript'), note })
  })
})

describe('nothing is deleted because a record is not seen:', () => {
  let pages: readonly string[]

  beforeEach(async () => {
    pages = [await photo('one'), await photo('two'), await photo('three')].sort()
  })

  const expectAllOffered = async (): Promise<void> => {
    for (let start = 0; start < 3; start++) {
      await restarted(3)
      expect(sealed()).toEqual(pages)
      expect([...run.unclaimedStore.ids].sort()).toEqual(pages)
    }
  }

  it.each([0.2, 0.5, 0.8, 0.99])('both slots torn at %d', async (share) => {
    for (const key of slots(application.id)) {
      const { text } = phone.storage.get(key)!
      phone.setRecord(key, text.slice(0, text.length * share))
    }
    await expectAllOffered()
  })

  it('the record evicted, with or without everything else in the storage', async () => {
    evict((key) => !key.startsWith('degree/'))
    await restarted()
    expect(run.applicationStore.notices).toEqual([{ kind: 'records-missing', count: 1 }])
    await expectAllOffered()
    evict(() => false)
    await restarted()
    expect(run.applicationStore.notices).toContainEqual({ kind: 'records-missing', count: 1 })
    expect(run.applicationStore.notices).toContainEqual({ kind: 'photos-locked' })
    expect(sealed()).toEqual(pages)
  })

  it('missing records are told until the student knows, and again when others go', async () => {
    evict((key) => !key.startsWith('degree/'))
    await restarted()
    valueOf(await run.applicationStore.acceptMissing())
    await restarted()
    expect(run.applicationStore.notices).toEqual([])
    expect([...run.unclaimedStore.ids].sort()).toEqual(pages)
  })

  it('and stay missed while the phone cannot note that', async () => {
    evict((key) => !key.startsWith('degree/'))
    await restarted()
    breakAll('writeFile')
    expect((await run.applicationStore.acceptMissing()).ok).toBe(false)
    repair()
    await restarted()
    expect(run.applicationStore.notices).toEqual([{ kind: 'records-missing', count: 1 }])
  })

  it('a list of keys that is incomplete for once: all is there as ever', async () => {
    const boot = phone.boot.bind(phone)
    phone.boot = () => {
      const booted = boot()
      const getStorageInfo = ({ success }: { success: (info: object) => void }) => success({ keys: [] })
      return { ...booted, wx: { ...booted.wx, getStorageInfo } }
    }
    await restarted()
    expect(run.applicationStore.find(application.id)?.captures).toHaveLength(3)
    expect(await bytesOf(pages[0]!)).toBeDefined()
    expect(run.unclaimedStore.ids).toEqual([])
    phone.boot = boot
    await restarted()
    expect(run.applicationStore.find(application.id)?.captures).toHaveLength(3)
    expect(await Promise.all(pages.map(bytesOf))).toHaveLength(3)
  })

  it('a page that had to be left out of its record', async () => {
    const broken = { ...aPhoto({ id: pages[0] }), widthPx: 'wide' }
    const body = { application: { ...application, captures: [broken] }, addedAtMs: 1, isRemoved: false }
    for (const key of slots(application.id))
      phone.setRecord(key, slotOf(`degree/${application.id}`, 9, SAVE_VERSION, body))
    await expectAllOffered()
  })

  it.each(['getStorage', 'getStorageInfo'])('a start in which %s fails', async (call) => {
    const token = valueOf(await run.applicationStore.removals.removePage(application.id, pages[0]!))
    breakAll('unlink')
    await run.applicationStore.removals.letGo(token)
    breakAll(call)
    await restarted()
    expect(sealed()).toEqual(pages)
    repair()
    await restarted()
    expect(run.applicationStore.find(application.id)?.captures).toHaveLength(2)
  })
})

describe('what a deleted degree leaves', () => {
  it('stays while another record cannot be seen, and goes when all are there again', async () => {
    const other = valueOf(await run.applicationStore.add(aDegree({ level: 'doctor' })))
    const id = await photo('diploma')
    const [a, b] = slots(other.id).map((key) => phone.storage.get(key)!)
    const removal = valueOf(await run.applicationStore.removals.removeDegree(application.id))
    for (const key of slots(other.id)) phone.storage.delete(key)
    run = await startedRun(phone)
    valueOf(await run.applicationStore.removals.letGo(removal))
    expect(sealed()).toEqual([id])
    phone.storage.set(slots(other.id)[0]!, a!)
    phone.storage.set(slots(other.id)[1]!, b!)
    await restarted()
    expect(sealed()).toEqual([])
    expect(run.applicationStore.applications.map((one) => one.id)).toEqual([other.id])
  })

  it('is kept where another degree stands on the same file', async () => {
    const id = await photo('diploma')
    const other = valueOf(await run.applicationStore.add(aDegree({ level: 'doctor' })))
    valueOf(await run.applicationStore.change(other.id, withCaptures([aPhoto({ id })])))
    const removal = valueOf(await run.applicationStore.removals.removeDegree(application.id))
    valueOf(await run.applicationStore.removals.letGo(removal))
    expect(await bytesOf(id)).toEqual(jpegOf('diploma'))
    await restarted()
    expect(run.applicationStore.applications.map((one) => one.id)).toEqual([other.id])
  })
})

describe('a deletion that a kill cut off', () => {
  it('of a degree can still be taken back, and ends only by the word of the student', async () => {
    const id = await photo('diploma')
    const removal = valueOf(await run.applicationStore.removals.removeDegree(application.id))
    await restarted(10)
    expect(run.applicationStore.applications).toEqual([])
    expect(run.applicationStore.removals.degrees).toEqual([application.id])
    expect(run.applicationStore.removals.isOfThisRun(removal)).toBe(false)
    expect(sealed()).toEqual([id])
    valueOf(await run.applicationStore.removals.undo(removal))
    expect(run.applicationStore.find(application.id)?.captures).toHaveLength(1)
  })

  it('of a page can still be taken back', async () => {
    const id = await photo('diploma')
    const removal = valueOf(await run.applicationStore.removals.removePage(application.id, id))
    await restarted(10)
    expect(run.applicationStore.removals.pages(application.id)).toMatchObject([{ id }])
    expect(run.unclaimedStore.ids).toEqual([])
    valueOf(await run.applicationStore.removals.undo(removal))
    expect(run.applicationStore.find(application.id)?.captures).toMatchObject([{ id }])
    expect(await bytesOf(id)).toEqual(jpegOf('diploma'))
  })

  it('goes on where it was when the offer was over, once the phone can', async () => {
    await photo('diploma')
    const removal = valueOf(await run.applicationStore.removals.removeDegree(application.id))
    breakAll('unlink')
    expect((await run.applicationStore.removals.letGo(removal)).ok).toBe(false)
    repair()
    await restarted()
    expect(sealed()).toEqual([])
    expect([...phone.storage.keys()].filter((key) => key.startsWith('degree/'))).toEqual([])
    expect(run.applicationStore.notices).toEqual([])
  })
})

describe('an undo that the phone cannot write', () => {
  it('stays offered, in this run and after a restart, and nothing finishes the deletion', async () => {
    const id = await photo('diploma')
    const { removals } = run.applicationStore
    const degree = valueOf(await removals.removeDegree(application.id))
    breakAll('setStorage')
    expect((await removals.undo(degree)).ok).toBe(false)
    repair()
    valueOf(await removals.letGo(degree)) // the ten seconds are over
    await restarted()
    await restarted(30)
    expect(sealed()).toEqual([id])
    expect(run.applicationStore.removals.degrees).toEqual([application.id])
    valueOf(await run.applicationStore.removals.undo(degree))
    expect(run.applicationStore.find(application.id)?.captures).toMatchObject([{ id }])
  })

  it('is forgotten when the student deletes it once more', async () => {
    const id = await photo('diploma')
    const { removals } = run.applicationStore
    const page = valueOf(await removals.removePage(application.id, id))
    breakAll('setStorage')
    expect((await removals.undo(page)).ok).toBe(false)
    repair()
    valueOf(await removals.undo(page))
    valueOf(await removals.removePage(application.id, id))
    valueOf(await removals.letGo(page))
    expect(sealed()).toEqual([])
  })
})

describe('a page that another takes the place of', () => {
  it('goes at the next start: the record itself gave it up', async () => {
    const old = await photo('blurred')
    const fresh = valueOf(await run.photoStore.seal(jpegOf('sharp')))
    valueOf(
      await run.applicationStore.change(
        application.id,
        withCapture(old, () => aPhoto(fresh)),
      ),
    )
    await restarted()
    expect(sealed()).toEqual([fresh.id])
    expect([...phone.storage.values()].some(({ text }) => text.includes(`id\\":\\"${old}`))).toBe(false)
  })

  it('stays while the phone cannot write the record once more', async () => {
    const old = await photo('blurred')
    const fresh = valueOf(await run.photoStore.seal(jpegOf('sharp')))
    valueOf(
      await run.applicationStore.change(
        application.id,
        withCapture(old, () => aPhoto(fresh)),
      ),
    )
    run = await startedRun(phone)
    breakAll('setStorage')
    await run.tidyUp()
    expect(sealed()).toEqual([old, fresh.id].sort())
  })
})

describe('what the phone mixes up', () => {
  it('finds its way back: slots under the keys of other records', async () => {
    const other = valueOf(await run.applicationStore.add(aDegree({ level: 'doctor' })))
    const id = await photo('diploma')
    const before = run.applicationStore.applications
    const keys = [...slots(application.id), ...slots(other.id)]
    const values = keys.map((key) => phone.storage.get(key)!)
    for (const order of [
      [2, 1, 0, 3],
      [2, 3, 0, 1],
      [1, 0, 3, 2],
      [3, 2, 1, 0],
    ]) {
      keys.forEach((key, at) => phone.storage.set(key, values[order[at]!]!))
      await restarted()
      expect(run.applicationStore.applications).toEqual(before)
      expect(run.applicationStore.notices).toEqual([])
      expect(run.unclaimedStore.ids).toEqual([])
      expect(await bytesOf(id)).toEqual(jpegOf('diploma'))
    }
  })

  it('does not open as each other: sealed files under other names; and does when they are put back', async () => {
    const [one, two] = [await photo('one'), await photo('two')]
    const files = [one, two].map((id) => phone.fileIn('sealed', id)!)
    phone.setFile('sealed', one, files[1]!)
    phone.setFile('sealed', two, files[0]!)
    await restarted()
    expect(await run.photoStore.bytesOf(one)).toEqual({ ok: false, problem: { kind: 'file-unreadable' } })
    phone.setFile('sealed', one, files[0]!)
    phone.setFile('sealed', two, files[1]!)
    await restarted()
    expect(await bytesOf(one)).toEqual(jpegOf('one'))
  })
})

describe('a file that was cut off while it was written', () => {
  it('is nobody’s photo and goes at the next start', async () => {
    const id = await photo('diploma')
    phone.setFile('sealed', `${idOf('x')}.part`, jpegOf('half'))
    await restarted()
    expect(sealed()).toEqual([id])
    expect(run.unclaimedStore.ids).toEqual([])
  })
})

describe('the census', () => {
  it('is made anew from the records where its file is cut off or gone', async () => {
    phone.files.delete('wxfile://usr/degrees.json')
    await restarted()
    evict((key) => !key.startsWith('degree/'))
    await restarted()
    expect(run.applicationStore.notices).toEqual([{ kind: 'records-missing', count: 1 }])
    for (const text of ['[half', '{}', '[7]']) {
      const bytes = new TextEncoder().encode(text)
      phone.putFile('wxfile://usr/degrees.json', bytes)
      await restarted()
      expect(run.applicationStore.notices).toEqual([])
    }
  })

  it.each(['throw', 'quota', 'silent'] as const)(
    'is kept by a start to which it was not told (%s)',
    async (fault) => {
      valueOf(await run.applicationStore.add(aDegree()))
      const page = await photo('of the one that is lost')
      evict((key) => !key.startsWith(`degree/${application.id}`))
      phone.faultAt = (_, call) => (call === 'readFile' ? fault : undefined)
      await startedInSilence()
      repair()
      await restarted()
      expect(run.applicationStore.notices).toEqual([{ kind: 'records-missing', count: 1 }])
      expect(run.unclaimedStore.ids).toEqual([page])
    },
  )

  it('notes at the next start what was added while it was not told', async () => {
    breakAll('readFile')
    await restarted()
    valueOf(await run.applicationStore.add(aDegree()))
    repair()
    await restarted()
    evict((key) => !key.startsWith('degree/') || key.startsWith(`degree/${application.id}`))
    await restarted()
    expect(run.applicationStore.notices).toEqual([{ kind: 'records-missing', count: 1 }])
  })

  it('a start to which it was not told deletes no photo, and what is added when it is told again is noted', async () => {
    const page = await photo('given up')
    valueOf(await run.applicationStore.change(application.id, (one) => ({ ...one, captures: [] })))
    let isTold = false
    phone.faultAt = (_, call) => (call === 'readFile' && !isTold ? 'throw' : undefined)
    await restarted()
    expect(sealed()).toEqual([page])
    isTold = true
    const added = valueOf(await run.applicationStore.add(aDegree()))
    evict((key) => !key.startsWith(`degree/${added.id}`))
    await restarted()
    expect(run.applicationStore.notices).toEqual([{ kind: 'records-missing', count: 1 }])
  })

  it('does not miss a degree that was deleted', async () => {
    const removal = valueOf(await run.applicationStore.removals.removeDegree(application.id))
    valueOf(await run.applicationStore.removals.letGo(removal))
    await restarted()
    expect(run.applicationStore.notices).toEqual([])
  })

  it('keeps a degree that cannot be struck off, deleted as it is', async () => {
    const removal = valueOf(await run.applicationStore.removals.removeDegree(application.id))
    breakAll('rename')
    expect((await run.applicationStore.removals.letGo(removal)).ok).toBe(false)
    repair()
    await restarted()
    expect(run.applicationStore.notices).toEqual([])
    expect([...phone.storage.keys()].filter((key) => key.startsWith('degree/'))).toEqual([])
  })

  it('does not miss a degree of a newer app, and nothing is deleted beside it', async () => {
    const newer = anApplication({ id: idOf('n') })
    const old = await photo('blurred')
    const fresh = valueOf(await run.photoStore.seal(jpegOf('sharp')))
    valueOf(
      await run.applicationStore.change(
        application.id,
        withCapture(old, () => aPhoto(fresh)),
      ),
    )
    const body = { application: newer, addedAtMs: 1, isRemoved: false }
    phone.setRecord(`degree/${newer.id}#a`, slotOf(`degree/${newer.id}`, 1, SAVE_VERSION + 1, body))
    await restarted()
    expect(run.applicationStore.notices).toEqual([{ kind: 'save-from-newer-app' }])
    expect(sealed()).toEqual([old, fresh.id].sort())
  })
})
