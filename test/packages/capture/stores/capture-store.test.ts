import { runInAction } from 'mobx-miniprogram'
import { failed, ok } from '../../../../miniprogram/model/result'
import { withCapture } from '../../../../miniprogram/stores/changed-captures'
import { valueOf } from '../../../stores/phone-run'
import { aCapture } from './capture-fakes'

const entered = async (...names: string[]) => {
  const capture = aCapture()
  capture.store.enter('one', 'degree-certificate')
  capture.phone.putIntoAlbum(...names)
  if (names.length > 0) await capture.store.addFromAlbum()
  return capture
}

const idsOf = ({ material }: ReturnType<typeof aCapture>) => material.pages.map(({ id }) => id)

describe('taking pages in', () => {
  test('every chosen picture becomes a page, in the order it was chosen', async () => {
    const capture = await entered('a', 'b', 'c')
    expect(idsOf(capture)).toEqual(['page-1', 'page-2', 'page-3'])
    expect(capture.material.status).toMatchObject({ pages: 3 })
  })

  test('one bad file among good ones is named and the good ones stay', async () => {
    const capture = await entered()
    capture.phone.putIntoAlbum('a', 'bad.jpg', 'c')
    expect(await capture.store.addFromAlbum()).toEqual(
      ok({
        added: 2,
        refused: [{ name: 'bad.jpg', problem: { kind: 'not-a-picture' } }],
        unsure: ['page-1', 'page-2'],
      }),
    )
    expect(capture.material.pages).toHaveLength(2)
  })

  test('a picture that the phone has no memory for is named, and those behind it are taken', async () => {
    const capture = await entered()
    capture.phone.putIntoAlbum('a', 'huge', 'c')
    capture.scan.sees = ({ held }) => {
      if (held === 'huge') throw new RangeError('Array buffer allocation failed')
      return { kind: 'whole' }
    }
    expect(await capture.store.addFromAlbum()).toEqual(
      ok({ added: 2, refused: [{ name: 'huge', problem: { kind: 'memory-short' } }], unsure: [] }),
    )
    expect(capture.material.pages).toHaveLength(2)
    expect(capture.phone.open.size).toBe(0)
  })

  test('a full phone stops the choice at once, keeps what was saved and stores no page without a file', async () => {
    const capture = await entered('a')
    capture.phone.putIntoAlbum('b', 'c')
    capture.photos.nextFailure = { kind: 'files-full' }
    const added = await capture.store.addFromAlbum()
    expect(added).toEqual(
      ok({ added: 0, refused: [{ name: 'b', problem: { kind: 'files-full' } }], unsure: [] }),
    )
    expect(idsOf(capture)).toEqual(['page-1'])
  })

  test('a record that cannot be written leaves the pages as they were', async () => {
    const capture = await entered('a')
    capture.phone.putIntoAlbum('b')
    capture.applications.nextFailure = { kind: 'storage-full' }
    await capture.store.addFromAlbum()
    expect(idsOf(capture)).toEqual(['page-1'])
    expect(capture.work.isBusy).toBe(false)
  })

  test('closing the picker changes nothing and is no problem', async () => {
    const capture = await entered()
    expect(await capture.store.addFromAlbum()).toEqual(ok({ added: 0, refused: [], unsure: [] }))
  })

  test('a picker that the student has not allowed is told', async () => {
    const capture = await entered()
    capture.phone.album = failed({ kind: 'privacy-refused' })
    expect(await capture.store.addFromAlbum()).toEqual(failed({ kind: 'privacy-refused' }))
  })

  test('a second tap while files are being added adds nothing', async () => {
    const capture = await entered()
    capture.phone.putIntoAlbum('a')
    const [first, second] = await Promise.all([capture.store.addFromAlbum(), capture.store.addFromAlbum()])
    expect(first).toMatchObject({ value: { added: 1 } })
    expect(second).toBeUndefined()
    expect(capture.material.pages).toHaveLength(1)
  })

  test('a PDF is taken where the portal wants one', async () => {
    const capture = await entered('scan.pdf')
    expect(capture.material.pages).toMatchObject([{ kind: 'pdf', sizeBytes: 300 }])
  })

  test('a PDF is refused where the portal wants pictures', async () => {
    const capture = aCapture()
    capture.store.enter('one', 'passport-page')
    capture.phone.putIntoAlbum('scan.pdf')
    expect(await capture.store.addFromChat()).toMatchObject({
      value: { added: 0, refused: [{ problem: { kind: 'pdf-not-accepted' } }] },
    })
    expect(capture.photos.sealed).toEqual([])
  })

  test('leaving while it saves loses nothing and mixes nothing up', async () => {
    const capture = await entered()
    capture.phone.putIntoAlbum('a', 'b')
    const adding = capture.store.addFromAlbum()
    await capture.store.leave()
    capture.store.enter('one', 'transcript')
    await adding
    expect(capture.material.pages).toEqual([])
    capture.store.enter('one', 'degree-certificate')
    expect(idsOf(capture)).toEqual(['page-1', 'page-2'])
    expect(capture.work.isBusy).toBe(false)
  })
})

describe('the camera', () => {
  test('a shot is a saved page before the student says anything', async () => {
    const capture = await entered()
    expect(await capture.store.shoot()).toEqual(ok({ id: 'page-1', isSure: false }))
    expect(idsOf(capture)).toEqual(['page-1'])
    expect(capture.store.shotId).toBe('page-1')
    expect(capture.phone.deleted).toEqual(['shot'])
  })

  test('the picture is taken when the hand rests, and one tap is enough', async () => {
    const capture = await entered()
    let rest: () => void = () => undefined
    capture.phone.steady = () => new Promise((rests) => (rest = rests))
    const shot = capture.store.shoot()
    void capture.store.shoot()
    await Promise.resolve()
    expect(capture.phone.shots).toBe(0)
    rest()
    expect((await shot)?.ok).toBe(true)
    expect(capture.phone.shots).toBe(1)
  })

  test('a double tap on the shutter makes one page', async () => {
    const capture = await entered()
    await Promise.all([capture.store.shoot(), capture.store.shoot()])
    expect(capture.phone.shots).toBe(1)
    expect(capture.material.pages).toHaveLength(1)
  })

  test('a camera that is taken away tells so, keeps the pages and can be tried again', async () => {
    const capture = await entered('a')
    capture.phone.camera = failed({ kind: 'camera-lost' })
    expect(await capture.store.shoot()).toEqual(failed({ kind: 'camera-lost' }))
    expect(idsOf(capture)).toEqual(['page-1'])
    capture.phone.camera = ok('shot')
    await capture.store.shoot()
    expect(capture.material.pages).toHaveLength(2)
  })

  test('a shot that could not be saved leaves no plain picture behind', async () => {
    const capture = await entered('a')
    capture.applications.nextFailure = { kind: 'storage-failed' }
    capture.phone.camera = ok('shot')
    expect(await capture.store.shoot()).toEqual(failed({ kind: 'storage-failed' }))
    expect(capture.phone.deleted).toContain('shot')
  })

  test('a retake takes the place of the old page only once it is saved', async () => {
    const capture = await entered('a', 'b')
    capture.store.startRetake('page-1')
    capture.phone.camera = failed({ kind: 'camera-lost' })
    await capture.store.shoot()
    expect(idsOf(capture)).toEqual(['page-1', 'page-2'])
    capture.phone.camera = ok('shot')
    await capture.store.shoot()
    expect(idsOf(capture)).toEqual(['page-3', 'page-2'])
  })

  test('a shot after a retake is a page of its own again', async () => {
    const capture = await entered('a')
    capture.store.startRetake('page-1')
    await capture.store.shoot()
    capture.store.acceptShot()
    await capture.store.shoot()
    expect(idsOf(capture)).toEqual(['page-2', 'page-3'])
  })

  test('a retake given up leaves the page as it was', async () => {
    const capture = await entered('a')
    capture.store.startRetake('page-1')
    capture.store.stopRetake()
    await capture.store.shoot()
    expect(idsOf(capture)).toEqual(['page-1', 'page-2'])
  })

  test('of several pictures chosen for a retake the first replaces and the others follow', async () => {
    const capture = await entered('a', 'b')
    capture.store.startRetake('page-1')
    capture.phone.putIntoAlbum('c', 'd')
    await capture.store.addFromAlbum()
    expect(idsOf(capture)).toEqual(['page-3', 'page-2', 'page-4'])
  })
})

describe('changing pages', () => {
  test('a page that the phone has no memory to make again stays as it was, and it is told', async () => {
    const capture = await entered('a')
    const before = capture.material.pages
    capture.scan.cut = () => {
      throw new RangeError('Array buffer allocation failed')
    }
    expect(await capture.store.setLit('page-1', true)).toEqual(failed({ kind: 'memory-short' }))
    expect(capture.material.pages).toEqual(before)
  })

  test('a page turns by a quarter with each tap', async () => {
    const capture = await entered('a')
    await capture.store.turn('page-1')
    expect(capture.material.pages).toMatchObject([{ quarterTurns: 1 }])
  })

  test('a double tap on turn turns once', async () => {
    const capture = await entered('a')
    await Promise.all([capture.store.turn('page-1'), capture.store.turn('page-1')])
    expect(capture.material.pages).toMatchObject([{ quarterTurns: 1 }])
  })

  test.each([
    ['page-2', -1, ['page-2', 'page-1', 'page-3']],
    ['page-2', 1, ['page-1', 'page-3', 'page-2']],
    ['page-1', -1, ['page-1', 'page-2', 'page-3']],
    ['page-3', 1, ['page-1', 'page-2', 'page-3']],
  ])('moving %s by %i gives %j', async (id, by, order) => {
    const capture = await entered('a', 'b', 'c')
    await capture.store.move(id, by)
    expect(idsOf(capture)).toEqual(order)
  })

  test('a deleted page comes back where it was', async () => {
    const capture = await entered('a', 'b', 'c')
    await capture.store.remove('page-2')
    expect(idsOf(capture)).toEqual(['page-1', 'page-3'])
    await capture.store.undoRemove()
    expect(idsOf(capture)).toEqual(['page-1', 'page-2', 'page-3'])
    expect(capture.store.removed).toBeUndefined()
  })

  test('each deleted page can be taken back, the last one first, until the material is left', async () => {
    const capture = await entered('a', 'b', 'c')
    await capture.store.remove('page-1')
    await capture.store.remove('page-2')
    await capture.store.undoRemove()
    expect(idsOf(capture)).toEqual(['page-2', 'page-3'])
    await capture.store.undoRemove()
    expect(idsOf(capture)).toEqual(['page-1', 'page-2', 'page-3'])
    await capture.store.remove('page-3')
    await capture.store.leave()
    expect(capture.store.removed).toBeUndefined()
    expect(capture.applications.sweeps).toBe(1)
  })

  test('a page deleted after coming straight back stays offered when the first leaving ends', async () => {
    const capture = await entered('a', 'b')
    await capture.store.remove('page-1')
    let closed = () => {}
    const closing = new Promise<void>((resolve) => (closed = resolve))
    capture.photos.closeAll = (viewer) => (viewer === 'capture' ? closing : Promise.resolve())
    const leaving = capture.store.leave()
    capture.store.enter('one', 'degree-certificate')
    await capture.store.remove('page-2')
    closed()
    await leaving
    expect(capture.applications.offered).toEqual(['page-2'])
    await capture.store.undoRemove()
    expect(idsOf(capture)).toEqual(['page-2'])
  })

  test('an undo that cannot be written can be tried again', async () => {
    const capture = await entered('a')
    await capture.store.remove('page-1')
    capture.applications.nextFailure = { kind: 'storage-full' }
    expect(await capture.store.undoRemove()).toEqual(failed({ kind: 'storage-full' }))
    expect(capture.store.removed).toBeDefined()
    await capture.store.undoRemove()
    expect(idsOf(capture)).toEqual(['page-1'])
  })

  test('an undo that could not be written keeps the page when the student walks away', async () => {
    const capture = await entered('a')
    await capture.store.remove('page-1')
    capture.applications.nextFailure = { kind: 'storage-full' }
    await capture.store.undoRemove()
    await capture.store.leave()
    expect(capture.applications.offered).toEqual(['page-1'])
    capture.store.enter('one', 'degree-certificate')
    await capture.store.undoRemove()
    expect(idsOf(capture)).toEqual(['page-1'])
  })

  test('undo without a deletion does nothing', async () => {
    const capture = await entered('a')
    expect(await capture.store.undoRemove()).toBeUndefined()
  })

  test('a material signed online is ticked off and back', async () => {
    const capture = aCapture()
    capture.store.enter('one', 'authorization')
    await capture.store.setHandled('prepared')
    expect(capture.material.status).toEqual({ kind: 'handled', as: 'prepared' })
    await capture.store.setHandled(undefined)
    expect(capture.material.status).toEqual({ kind: 'empty' })
  })

  test('a degree that is gone meanwhile is told', async () => {
    const capture = aCapture()
    capture.store.enter('two', 'degree-certificate')
    expect(capture.material.application).toBeUndefined()
    expect(capture.material.pages).toEqual([])
  })
})

describe('pictures of the pages', () => {
  const settled = () => new Promise((resolve) => setImmediate(resolve))

  test('are opened while a page shows them and go with the last one', async () => {
    const capture = await entered('a')
    await settled()
    expect(capture.pictures.of('page-1')).toEqual({ kind: 'open', path: 'plain/page-1.jpg' })
    capture.store.enter('one', 'degree-certificate')
    await capture.store.leave()
    expect(capture.photos.closed).not.toContain('capture')
    await capture.store.leave()
    expect(capture.photos.closed).toContain('capture')
    expect(capture.pictures.of('page-1')).toEqual({ kind: 'opening' })
  })

  const withUnopened = async (...ids: string[]) => {
    const capture = await entered()
    for (const id of ids) capture.photos.unopened.set(id, { kind: 'no-answer' })
    capture.phone.putIntoAlbum('a', 'b')
    await capture.store.addFromAlbum()
    await settled()
    const kinds = () => ['page-1', 'page-2'].map((id) => capture.pictures.of(id).kind)
    return { ...capture, kinds }
  }

  test('one that cannot be opened says why and the others are shown', async () => {
    const { pictures } = await withUnopened('page-1')
    expect(pictures.of('page-1')).toEqual({ kind: 'failed', problem: { kind: 'no-answer' } })
    expect(pictures.of('page-2').kind).toBe('open')
  })

  test('all that could not be opened are opened once more when the student asks', async () => {
    const { pictures, photos, kinds } = await withUnopened('page-1', 'page-2')
    await pictures.tryAgain()
    expect(kinds()).toEqual(['failed', 'failed'])
    photos.unopened.clear()
    await pictures.tryAgain()
    expect(kinds()).toEqual(['open', 'open'])
  })

  test('one that could not be opened is tried again by itself when its page shows again', async () => {
    const { photos, screen, kinds } = await withUnopened('page-1')
    photos.unopened.clear()
    runInAction(() => screen.set(false))
    runInAction(() => screen.set(true))
    await settled()
    expect(kinds()).toEqual(['open', 'open'])
  })
})

describe('files for the portal', () => {
  test('are made once, sent by name, and gone when the pages change', async () => {
    const capture = await entered('a', 'b')
    await capture.files.make('学位证书', 'one-pdf')
    expect(capture.files.files).toMatchObject([{ name: '学位证书.pdf', pages: 2 }])
    expect(await capture.files.send(0)).toEqual(ok(true))
    expect(capture.phone.sent).toEqual(['学位证书.pdf'])
    await capture.store.turn('page-1')
    expect(capture.files.files).toEqual([])
    expect(capture.phone.deleted).toContain('plain/学位证书.pdf')
  })

  test('a double tap on make makes them once', async () => {
    const capture = await entered('a')
    const [, second] = await Promise.all([
      capture.files.make('学位证书', 'one-pdf'),
      capture.files.make('学位证书', 'one-pdf'),
    ])
    expect(second).toBeUndefined()
    expect(capture.files.files).toHaveLength(1)
  })

  test('stopping leaves no file behind', async () => {
    const capture = await entered('a')
    const making = capture.files.make('学位证书', 'one-pdf')
    capture.files.stop()
    await making
    expect(capture.files.files).toEqual([])
    expect(capture.phone.deleted).toContain('plain/学位证书.pdf')
  })

  test('leaving takes them away', async () => {
    const capture = await entered('a')
    await capture.files.make('学位证书', 'one-pdf')
    await capture.store.leave()
    expect(capture.phone.deleted).toContain('plain/学位证书.pdf')
  })

  test('are not made of a PDF mixed with photos', async () => {
    const capture = await entered('a', 'scan.pdf')
    expect(capture.material.findings).toMatchObject([{ kind: 'pdf-and-pictures' }])
    expect(await capture.files.make('学位证书', 'one-pdf')).toBeUndefined()
  })

  test('a file that is not there is not sent', async () => {
    const capture = await entered('a')
    expect(await capture.files.send(0)).toBeUndefined()
  })

  test('passport pages may also leave merged, as the guide asks', async () => {
    const capture = aCapture()
    capture.store.enter('one', 'passport-page')
    expect(capture.material.deliveries).toEqual(['jpeg-each', 'one-jpeg'])
    expect(capture.material.need).toMatchObject({ material: 'passport-page' })
  })
})

describe('of a British visa with its residence permit', () => {
  const begun = async (count: number) => {
    const capture = aCapture()
    const { applications, phone, store } = capture
    valueOf(
      await applications.change('one', (now) => ({
        ...now,
        degree: { ...now.degree, ukVisas: ['sticker-and-permit'] },
      })),
    )
    store.enter('one', 'visa-pages')
    phone.putIntoAlbum(...Array.from({ length: count }, (_, index) => `${index}`))
    await store.addFromAlbum()
    return capture
  }
  const named = ({ material }: ReturnType<typeof aCapture>) =>
    material.partedPages.map(({ id, part }) => `${id} ${part}`)

  test('each page keeps the photograph that it is when another is deleted, moved or cut anew', async () => {
    const capture = await begun(4)
    const { store, material } = capture
    expect(named(capture)).toEqual([
      'page-1 visa-sticker',
      'page-2 permit-front',
      'page-3 permit-back',
      'page-4 other',
    ])
    await store.remove('page-2')
    await store.move('page-4', -1)
    await store.keepWhole('page-3')
    expect(named(capture)[1]).toBe('page-4 other')
    expect(named(capture)[2]).toMatch(/ permit-back$/)
    expect(material.nextPart).toBe('permit-front')
    expect(material.status).toMatchObject({ lacks: [{ kind: 'parts', parts: ['permit-front'] }] })
    await store.undoRemove()
    expect(material.nextPart).toBeUndefined()
  })

  test('a photograph taken later lies where it belongs; one taken again is what it was', async () => {
    const capture = await begun(3)
    await capture.store.remove('page-2')
    await capture.store.shoot()
    capture.store.startRetake('page-3')
    await capture.store.shoot()
    expect(named(capture)).toEqual(['page-1 visa-sticker', 'page-4 permit-front', 'page-5 permit-back'])
  })

  test('each is cut and checked as the photograph that it is', async () => {
    const { store, scan } = await begun(1)
    scan.sees = () => ({ kind: 'whole' })
    scan.checks = () => ({ findings: [], fingerprint: '' })
    await store.shoot()
    await store.shoot()
    store.startRetake('page-1')
    await store.shoot()
    expect(scan.asked.map(({ part }) => part)).toEqual(['permit-front', 'permit-back', 'visa-sticker'])
    await store.setLit('page-2', true)
    expect(scan.asked[3]).toMatchObject({ part: 'permit-front' })
  })

  test('the student says which one a page is, and the two change names', async () => {
    const capture = await begun(2)
    await capture.store.setPart('page-2', 'visa-sticker')
    expect(named(capture)).toEqual(['page-1 permit-front', 'page-2 visa-sticker'])
    await capture.store.setPart('page-1', 'other')
    expect(named(capture)).toEqual(['page-1 other', 'page-2 visa-sticker'])
    expect(capture.material.nextPart).toBe('permit-front')
  })

  test('pages of before are told by their order until one goes, then each by itself', async () => {
    const capture = await begun(3)
    for (const { id } of capture.material.pages)
      await capture.applications.change(
        'one',
        withCapture(id, ({ part: _, ...page }) => page),
      )
    expect(named(capture).pop()).toBe('page-3 permit-back')
    await capture.store.remove('page-1')
    expect(named(capture)).toEqual(['page-2 permit-front', 'page-3 permit-back'])
    expect(capture.material.nextPart).toBe('visa-sticker')
  })

  test('once all are said to be there, another page is none of them', async () => {
    const capture = await begun(1)
    await capture.store.settleBackSides()
    await capture.store.shoot()
    expect(named(capture)).toEqual(['page-1 visa-sticker', 'page-2 other'])
    expect(capture.material.status.kind).not.toBe('lacking')
  })
})
