import { filesOf, type Application } from '../../../miniprogram/model/application'
import { randomFrom } from '../../../bench/capture/random'
import { anApplication, aPdf, aPhoto, idOf } from '../../builders'
import { FakePhone } from '../../fake-wx'
import { valueOf, type Run } from '../../stores/phone-run'
import { outboxBytes, PASSPHRASE, startedBackupRun, withPhotos, type BackupRun } from './backup-run'

// Invented degrees with photos of a few bytes, and phones that hold them. Most files are of one size, so that only what
// is in them tells them apart.

const SIZES: Readonly<Record<string, number>> = { p: 60, o: 70 }
const sizeOf = (id: string): number => SIZES[id[0]!] ?? 50

/** What is in a file of one of these names. */
export const bytesOf = (id: string): Uint8Array => new Uint8Array(sizeOf(id)).fill(id.charCodeAt(0))
export const textOf = (id: string): string => Buffer.from(bytesOf(id)).toString()

const stored = (letter: string) => ({ id: idOf(letter), sizeBytes: sizeOf(letter) })

/** A page that was cut out of a whole photograph, and one as it was taken. */
export const MASTER = anApplication({
  id: idOf('m'),
  captures: [
    aPhoto({
      ...stored('p'),
      original: { ...stored('o'), widthPx: 1, heightPx: 1, isLit: true },
      fingerprint: 'Az+'.repeat(256),
    }),
    aPhoto({ ...stored('q'), quarterTurns: 1 }),
  ],
})
export const MASTER_WITH_PDF = { ...MASTER, captures: [...MASTER.captures, aPdf(stored('d'))] }
export const BACHELOR = anApplication({ id: idOf('b'), captures: [aPhoto(stored('e'))] })
export const DOCTOR = anApplication({ id: idOf('c'), captures: [aPhoto(stored('f'))] })
/** In no backup. */
export const NEWER = aPhoto(stored('n'))

/** A phone with these degrees and, by their names, photos that no record names. */
export const phoneWith = async (
  degrees: readonly Application[],
  unclaimed: readonly string[] = [],
): Promise<FakePhone> => {
  const phone = new FakePhone()
  const run = await startedBackupRun(phone)
  for (const degree of degrees) await withPhotos(run, degree, bytesOf)
  for (const id of unclaimed) valueOf(await run.photoStore.seal(bytesOf(id), id))
  return phone
}

export const DEAD = 'does not open'

/** What the student sees of a file: what is in it, or that it does not open. */
export const contentOn = async (run: Run, id: string): Promise<string> => {
  const bytes = await run.photoStore.bytesOf(id)
  return bytes.ok ? Buffer.from(bytes.value).toString() : DEAD
}

export const contentsOn = (run: Run, { captures }: Application): Promise<readonly string[]> =>
  Promise.all(captures.flatMap(filesOf).map((id) => contentOn(run, id)))

/** The files of one backup of everything, of which none holds more than the room beside what a plan keeps free. */
export const madeParts = async (
  phone: FakePhone,
  { makeStore }: Pick<BackupRun, 'makeStore'>,
  roomBytes: number,
): Promise<readonly Uint8Array[]> => {
  makeStore.roomBytes = 1_000_000 + roomBytes
  valueOf((await makeStore.make('everything', PASSPHRASE))!)
  const files = [outboxBytes(phone).slice()]
  while (!makeStore.isLastPart) {
    valueOf((await makeStore.makeNext())!)
    files.push(outboxBytes(phone).slice())
  }
  await makeStore.stop()
  return files
}

/** Natural numbers below a limit, the same for one seed. */
export const naturalsFrom = (seed: number) => {
  const { integer } = randomFrom(seed)
  return (below: number): number => integer(0, below - 1)
}
