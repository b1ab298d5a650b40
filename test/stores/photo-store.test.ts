import type { PhotoPage } from '../../miniprogram/model/application'
import { aPdf, aPhoto } from '../builders'
import { FakePhone, USER_DATA_PATH } from '../fake-wx'
import { bootedRun, jpegOf, startedRun, valueOf, type Run } from './phone-run'

const DIPLOMA = jpegOf('an invented diploma')

let phone: FakePhone
let run: Run

beforeEach(async () => {
  phone = new FakePhone()
  run = await startedRun(phone)
})

const sealedPhoto = async (bytes = DIPLOMA): Promise<PhotoPage> =>
  aPhoto(valueOf(await run.photoStore.seal(bytes)))

const breakAll = (name: string): void => {
  phone.faultAt = (_, call) => (call === name ? 'quota' : undefined)
}

describe('sealing', () => {
  it('keeps what the camera handed over and gives its size', async () => {
    const path = phone.putTemporary('shot.jpg', DIPLOMA)
    const sealed = valueOf(await run.photoStore.seal(path))
    expect(sealed.sizeBytes).toBe(DIPLOMA.length)
    expect(valueOf(await run.photoStore.bytesOf(sealed.id))).toEqual(DIPLOMA)
  })

  it('never uses a name or a random prefix twice', async () => {
    const [one, two] = [await sealedPhoto(), await sealedPhoto()]
    expect(one.id).not.toBe(two.id)
    expect(phone.fileIn('sealed', one.id)).not.toEqual(phone.fileIn('sealed', two.id))
  })

  it('refuses an empty file', async () => {
    expect(await run.photoStore.seal(new Uint8Array())).toEqual({
      ok: false,
      problem: { kind: 'file-empty' },
    })
  })

  it('says when the temporary file is gone', async () => {
    expect(await run.photoStore.seal('http://tmp/gone.jpg')).toEqual({
      ok: false,
      problem: { kind: 'file-unreadable' },
    })
  })

  it('says when the phone has no room, and leaves no half file', async () => {
    phone.limits.filesBytes = 10
    expect(await run.photoStore.seal(DIPLOMA)).toEqual({ ok: false, problem: { kind: 'files-full' } })
    expect(phone.namesIn('sealed')).toEqual([])
  })

  it('leaves no half file either when the phone claims to have written it', async () => {
    phone.faultAt = (_, call) => (call === 'writeFile' ? 'torn' : undefined)
    expect(await run.photoStore.seal(DIPLOMA)).toEqual({ ok: false, problem: { kind: 'storage-failed' } })
    expect(phone.namesIn('sealed')).toEqual([])
  })

  it('says when there is no randomness, for the key, the file or its name', async () => {
    for (const good of [0, 1, 1]) {
      let calls = 0
      phone.faultAt = (_, call) => (call === 'getRandomValues' && ++calls > good ? 'quota' : undefined)
      expect(await run.photoStore.seal(DIPLOMA)).toMatchObject({ problem: { kind: 'unexpected' } })
      phone.faultAt = () => undefined
    }
    expect(phone.namesIn('sealed')).toEqual([])
  })
})

describe('opening', () => {
  it('lays a plain copy where WeChat can show it, named after nothing but the page', async () => {
    const photo = await sealedPhoto()
    const path = valueOf(await run.photoStore.open(photo))
    expect(path).toBe(`${USER_DATA_PATH}/plain/${photo.id}.jpg`)
    expect(phone.fileIn('plain', `${photo.id}.jpg`)).toEqual(DIPLOMA)
  })

  it('names the copy by its format', async () => {
    const { id } = await sealedPhoto()
    expect(valueOf(await run.photoStore.open(aPhoto({ id, format: 'png' })))).toMatch(/\.png$/)
    await run.photoStore.closeAll()
    expect(valueOf(await run.photoStore.open(aPdf({ id })))).toMatch(/\.pdf$/)
  })

  it('again costs nothing', async () => {
    const photo = await sealedPhoto()
    const [one, two] = await Promise.all([run.photoStore.open(photo), run.photoStore.open(photo)])
    const calls = phone.calls.length
    expect(valueOf(await run.photoStore.open(photo))).toBe(valueOf(one))
    expect(valueOf(two)).toBe(valueOf(one))
    expect(phone.calls).toHaveLength(calls)
  })

  it('works after a restart', async () => {
    const photo = await sealedPhoto()
    const next = await startedRun(phone)
    expect(valueOf(await next.photoStore.bytesOf(photo.id))).toEqual(DIPLOMA)
  })

  it.each([
    ['is gone', (photo: PhotoPage) => phone.files.delete(`${USER_DATA_PATH}/sealed/${photo.id}`)],
    ['is no file of ours', (photo: PhotoPage) => phone.setFile('sealed', photo.id, DIPLOMA)],
    [
      'has one bit changed',
      (photo: PhotoPage) => {
        const bytes = Uint8Array.from(phone.fileIn('sealed', photo.id) ?? [])
        bytes[bytes.length - 1]! ^= 1
        phone.setFile('sealed', photo.id, bytes)
      },
    ],
  ])('says so when the sealed file %s', async (_, damage) => {
    const photo = await sealedPhoto()
    damage(photo)
    expect(await run.photoStore.open(photo)).toEqual({ ok: false, problem: { kind: 'file-unreadable' } })
  })

  it('can be tried again after it failed', async () => {
    const photo = await sealedPhoto()
    breakAll('writeFile')
    expect(await run.photoStore.open(photo)).toEqual({ ok: false, problem: { kind: 'files-full' } })
    phone.faultAt = () => undefined
    expect((await run.photoStore.open(photo)).ok).toBe(true)
  })

  it('says so when the phone cannot read the key', async () => {
    const photo = await sealedPhoto()
    const next = bootedRun(phone)
    breakAll('getStorageInfo')
    expect(await next.photoStore.bytesOf(photo.id)).toEqual({
      ok: false,
      problem: { kind: 'storage-failed' },
    })
  })

  it('keeps at most forty plain copies on the phone', async () => {
    const photos = await Promise.all(Array.from({ length: 43 }, () => sealedPhoto()))
    for (const photo of photos) await run.photoStore.open(photo)
    expect(phone.namesIn('plain')).toHaveLength(40)
    expect(phone.namesIn('plain')).toContain(`${photos[42]!.id}.jpg`)
  })
})

describe('plain copies', () => {
  it('are gone after the pages closed', async () => {
    await run.photoStore.open(await sealedPhoto())
    await run.photoStore.closeAll()
    expect(phone.namesIn('plain')).toEqual([])
  })

  it('are gone even when the page closed while they were being made', async () => {
    const opening = run.photoStore.open(await sealedPhoto())
    await run.photoStore.closeAll()
    await opening
    expect(phone.namesIn('plain')).toEqual([])
  })

  it('stay for the page that is still open', async () => {
    const [one, two] = [await sealedPhoto(), await sealedPhoto()]
    await run.photoStore.open(one, 'list')
    await run.photoStore.open(one, 'large')
    await run.photoStore.open(two, 'large')
    await run.photoStore.closeAll('large')
    expect(phone.namesIn('plain')).toEqual([`${one.id}.jpg`])
    await run.photoStore.closeAll('list')
    expect(phone.namesIn('plain')).toEqual([])
  })

  it('of an earlier run are gone at the next start', async () => {
    await run.photoStore.open(await sealedPhoto())
    await startedRun(phone)
    expect(phone.namesIn('plain')).toEqual([])
  })

  it('go with the page that is deleted for good', async () => {
    const photo = await sealedPhoto()
    await run.photoStore.open(photo)
    valueOf(await run.photoStore.discard(photo.id))
    expect([...phone.namesIn('plain'), ...phone.namesIn('sealed')]).toEqual([])
  })
})

describe('a phone that lost its key', () => {
  const loseKey = (): void => {
    for (const key of phone.storage.keys()) if (key.startsWith('key/')) phone.storage.delete(key)
  }

  it('tells the student that the old photos cannot be opened', async () => {
    await sealedPhoto()
    loseKey()
    const next = await startedRun(phone)
    expect(next.applicationStore.notices).toEqual([{ kind: 'photos-locked' }])
  })

  it('takes new photos, and keeps the old files', async () => {
    const old = await sealedPhoto()
    loseKey()
    run = await startedRun(phone)
    const fresh = await sealedPhoto(jpegOf('taken later'))
    expect(valueOf(await run.photoStore.bytesOf(fresh.id))).toEqual(jpegOf('taken later'))
    expect(await run.photoStore.bytesOf(old.id)).toEqual({ ok: false, problem: { kind: 'file-unreadable' } })
    expect(phone.namesIn('sealed')).toContain(old.id)
  })

  it('opens the old photos again when the key turns up', async () => {
    const old = await sealedPhoto()
    const [a, b] = [phone.record('key/1#a'), phone.record('key/1#b')]
    phone.setRecord('key/1#a', 'junk')
    phone.setRecord('key/1#b', 'junk')
    run = await startedRun(phone)
    expect(await run.photoStore.bytesOf(old.id)).toEqual({ ok: false, problem: { kind: 'file-unreadable' } })
    const fresh = await sealedPhoto(jpegOf('taken later'))
    phone.setRecord('key/1#a', a)
    phone.setRecord('key/1#b', b)
    run = await startedRun(phone)
    expect(valueOf(await run.photoStore.bytesOf(old.id))).toEqual(DIPLOMA)
    expect(valueOf(await run.photoStore.bytesOf(fresh.id))).toEqual(jpegOf('taken later'))
  })

  it('is not told of a key on a phone without photos', async () => {
    loseKey()
    expect((await startedRun(phone)).applicationStore.notices).toEqual([])
  })

  it('tells of a phone that cannot read its key now', async () => {
    await sealedPhoto()
    const next = bootedRun(phone)
    breakAll('getStorageInfo')
    expect(await next.photoStore.load()).toEqual({ kind: 'storage-failed' })
  })
})
