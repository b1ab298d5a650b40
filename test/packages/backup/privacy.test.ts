import { APP_NAME } from '../../../miniprogram/content/app-name'
import { aDegree, anApplication, aPhoto, idOf } from '../../builders'
import { FakePhone } from '../../fake-wx'
import { day } from '../../../miniprogram/model/iso-date'
import { valueOf } from '../../stores/phone-run'
import { chosenFile, outboxBytes, PASSPHRASE, startedBackupRun, withPhotos } from './backup-run'
import { withoutPauses } from '../../without-pauses'

beforeAll(withoutPauses)
afterAll(() => jest.restoreAllMocks())

/** All that this invented student tells the app. */
const SECRETS = [
  '张晓明',
  'ZHANG XIAOMING',
  '110101199003070011',
  'E98765432',
  '91827364',
  '13800001234',
  'xm@example.com',
  'University of Nowhere',
  'JFIF',
  PASSPHRASE,
]

const encodings = (text: string): readonly Buffer[] => [
  Buffer.from(text),
  Buffer.from(text, 'utf16le'),
  Buffer.from(text, 'utf16le').swap16(),
  Buffer.from(
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`),
  ),
  Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1)),
]

const APPLICATION = anApplication({
  degree: aDegree({ school: { kind: 'typed', name: 'University of Nowhere' } }),
  entryExit: { record: 'found', code: '91827364', codeGotOn: day('2026-05-01') },
  captures: [aPhoto({ id: idOf('p'), sizeBytes: 100_000 })],
  certificate: { number: '110101199003070011' } as never,
})

const PHOTO = new Uint8Array(100_000).map((_, at) => Buffer.from(SECRETS.join(' '))[at % 120] ?? 32)

const PROFILE = {
  name: '张晓明',
  passportName: 'ZHANG XIAOMING',
  idNumber: '110101199003070011',
  passportNumber: 'E98765432',
  mobile: '13800001234',
  email: 'xm@example.com',
}

/** A phone on which a backup was made, sent, chosen again and restored; with everything it said and wrote on the way. */
const busyPhone = async () => {
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  const said: string[] = []
  for (const name of ['log', 'info', 'warn', 'error'] as const)
    jest.spyOn(console, name).mockImplementation((...words) => void said.push(words.join(' ')))
  const shared: { filePath: string; fileName: string }[] = []
  const share = (options: { filePath: string; fileName: string; success: (result: unknown) => void }) => {
    shared.push(options)
    options.success({})
  }
  Object.assign(wx, { shareFileMessage: share, addFileToFavorites: share })
  await withPhotos(run, APPLICATION, () => PHOTO)
  valueOf(await run.profileStore.change(() => PROFILE))
  await run.makeStore.make('everything', PASSPHRASE)
  await run.makeStore.send(`${APP_NAME}备份-2026-05-01.rzbk`)
  await run.makeStore.keepInFavorites(`${APP_NAME}备份-2026-05-01.rzbk`)
  const backup = outboxBytes(phone).slice()
  chosenFile(phone, backup)
  await run.restoreStore.choose()
  await run.restoreStore.open('wrong words here')
  await run.restoreStore.open(PASSPHRASE)
  run.restoreStore.setWay(APPLICATION.id, 'keep-both')
  expect((await run.restoreStore.restore())?.ok).toBe(true)
  return { phone, run, backup, shared, said }
}

test('neither the backup nor any file, key, name, share or log holds a plain word of it', async () => {
  const { phone, backup, shared, said } = await busyPhone()
  const places: readonly (readonly [string, Buffer])[] = [
    ['backup', Buffer.from(backup)],
    ['shares', Buffer.from(JSON.stringify(shared))],
    ['logs', Buffer.from(said.join('\n'))],
    ['keys', Buffer.from([...phone.storage.keys()].join('\n'))],
    ['file names', Buffer.from([...phone.files.keys()].join('\n'))],
    ...[...phone.files].map(([path, { bytes }]) => [path, Buffer.from(bytes)] as const),
  ]
  expect(places.length).toBeGreaterThan(6)
  const found = places.flatMap(([place, bytes]) =>
    SECRETS.filter((secret) => encodings(secret).some((form) => bytes.includes(form))).map(
      (secret) => `${place}: ${secret}`,
    ),
  )
  expect(found).toEqual([])
  expect([...phone.storage.values()].filter(({ isEncrypted }) => !isEncrypted)).toEqual([])
})

test('the search would find it: in the content before it was sealed', () => {
  expect(encodings('张晓明').some((form) => Buffer.from(`x${JSON.stringify(PROFILE)}`).includes(form))).toBe(
    true,
  )
  expect(Buffer.from(PHOTO).includes(Buffer.from('110101199003070011'))).toBe(true)
})

test('the passphrase is nowhere on the phone', async () => {
  const { phone } = await busyPhone()
  const stored = [...phone.storage.values()].map(({ text }) => text).join()
  expect(stored).not.toContain(PASSPHRASE)
})

test('after deleting everything there is no key, no file, no copy, and the app goes on as on the first day', async () => {
  const { phone, run } = await busyPhone()
  valueOf(await run.photoStore.open(run.applicationStore.applications[0]!.captures[0]!))
  await run.draftStore.change(() => ({ answers: { place: '英国' }, typed: {} }))
  await run.settingsStore.welcome()
  phone.setRecord('rescue/profile/1#a', { text: '张晓明' })
  phone.setFile('plain', 'left.jpg', PHOTO)
  phone.putFile('wxfile://usr/stray.jpg', PHOTO)
  expect(await run.eraseEverything()).toEqual({ ok: true, value: undefined })
  expect([...phone.storage.keys()]).toEqual([])
  expect([...phone.files.keys()].filter((path) => !path.startsWith('http://tmp/'))).toEqual([])
  expect(run.applicationStore.applications).toEqual([])
  expect([run.profileStore.form, run.draftStore.form, run.settingsStore.settings]).toEqual([
    undefined,
    undefined,
    {},
  ])
  await withPhotos(run, APPLICATION, () => PHOTO)
  const next = await startedBackupRun(phone)
  expect(valueOf(await next.photoStore.bytesOf(idOf('p')))).toEqual(PHOTO)
})

test('what a page still wants to write while everything is deleted does not outlive it', async () => {
  const { phone, run } = await busyPhone()
  const erasing = run.eraseEverything()
  void run.profileStore.change(() => ({ ...PROFILE, name: '张晓' }))
  void run.draftStore.change(() => ({ answers: {}, typed: {}, schoolText: '张晓明' }))
  await erasing
  expect([...phone.storage.keys()]).toEqual([])
})
