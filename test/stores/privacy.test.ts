import { withCaptures } from '../../miniprogram/stores/changed-captures'
import { day } from '../../miniprogram/model/iso-date'
import { aDegree, aPhoto } from '../builders'
import { FakePhone } from '../fake-wx'
import { startedRun, valueOf } from './phone-run'

/** All that this invented student tells the app; none of it may be found on the phone in plain. */
const SECRETS = ['Zhang Xiaoming', '张晓明', '91827364', 'E12345678', '13800138000', 'University of Nowhere']

const asUtf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: false }).decode(bytes)

describe('what lies on the phone', () => {
  const usedPhone = async (): Promise<FakePhone> => {
    const phone = new FakePhone()
    const { applicationStore, draftStore, photoStore, profileStore, settingsStore } = await startedRun(phone)
    const school = { kind: 'typed', name: 'University of Nowhere' } as const
    const { id } = valueOf(await applicationStore.add(aDegree({ school })))
    await applicationStore.change(id, (newest) => ({
      ...newest,
      entryExit: {
        record: 'found',
        code: '91827364',
        codeGotOn: day('2026-05-01'),
      },
    }))
    const passport = new TextEncoder().encode(`JFIF ${SECRETS.join(' ')} `.repeat(5000))
    const sealed = valueOf(await photoStore.seal(passport))
    valueOf(
      await applicationStore.change(id, withCaptures([aPhoto({ ...sealed, material: 'passport-page' })])),
    )
    await draftStore.change(() => ({ answers: { school }, typed: {}, schoolText: '张晓明' }))
    valueOf(
      await applicationStore.change(id, (newest) => ({
        ...newest,
        certificate: { nameOnCertificate: 'Zhang Xiaoming' },
      })),
    )
    await profileStore.change(() => ({ name: '张晓明', passportNumber: 'E12345678', mobile: '13800138000' }))
    await settingsStore.welcome()
    valueOf(await photoStore.open(aPhoto(sealed)))
    await photoStore.closeAll()
    return phone
  }

  it('shows none of it in any file', async () => {
    const phone = await usedPhone()
    const files = [...phone.files.values()].map(({ bytes }) => asUtf8(bytes))
    expect(files).toHaveLength(2) // the photo and the census, which holds a random id
    for (const secret of [...SECRETS, 'JFIF']) expect(files.some((text) => text.includes(secret))).toBe(false)
  })

  it('says nothing by the names of files and keys', async () => {
    const phone = await usedPhone()
    for (const name of phone.namesIn('sealed')) expect(name).toMatch(/^[a-z2-7]{20}$/)
    for (const key of phone.storage.keys()) {
      expect(key).toMatch(/^(degree\/[a-z2-7]{20}|draft\/degree|profile|settings|key\/1)#[ab]$/)
    }
  })

  it('is encrypted in every record', async () => {
    const phone = await usedPhone()
    const values = [...phone.storage.values()]
    expect(values.length).toBeGreaterThan(6)
    expect(values.filter(({ isEncrypted }) => !isEncrypted)).toEqual([])
  })

  it('does not look like the same picture when it was sealed twice', async () => {
    const phone = new FakePhone()
    const { photoStore } = await startedRun(phone)
    const blank = new Uint8Array(1000)
    const [one, two] = [valueOf(await photoStore.seal(blank)), valueOf(await photoStore.seal(blank))]
    const same = phone
      .fileIn('sealed', one.id)
      ?.filter((byte, at) => byte === phone.fileIn('sealed', two.id)?.[at])
    expect(same?.length).toBeLessThan(50)
  })
})
