import { withCaptures } from '../../miniprogram/stores/changed-captures'
import type { Application, PhotoPage } from '../../miniprogram/model/application'
import type { MaterialId } from '../../miniprogram/model/material'
import type { Problem } from '../../miniprogram/model/problem'
import type { Result } from '../../miniprogram/model/result'
import { wiredStores } from '../../miniprogram/stores/wired-stores'
import { aPhoto } from '../builders'
import { FakePhone } from '../fake-wx'

export type Run = ReturnType<typeof wiredStores> & { readonly killed: Promise<void> }

/** Starts the app on the phone, with the phone's clock, and leaves it before anything is loaded. */
export const bootedRun = (phone: FakePhone): Run => {
  const { wx, killed } = phone.boot()
  Object.assign(globalThis, { wx })
  jest.spyOn(Date, 'now').mockImplementation(() => phone.nowMs)
  return { ...wiredStores(), killed }
}

/** Starts the app on the phone and loads what is saved. */
export const startedRun = async (phone: FakePhone = new FakePhone()): Promise<Run> => {
  const run = bootedRun(phone)
  await run.load()
  return run
}

/** The value, or a failing test that names the problem. */
export const valueOf = <T>(result: Result<T, Problem>): T => {
  if (!result.ok) throw new Error(`unexpected problem: ${JSON.stringify(result.problem)}`)
  return result.value
}

/** Seals a picture of these bytes and adds it, as the capture page does. */
export const takePhoto = async (
  run: Run,
  application: Application,
  bytes: Uint8Array,
  material: MaterialId = 'degree-certificate',
): Promise<Result<PhotoPage, Problem>> => {
  const sealed = await run.photoStore.seal(bytes)
  if (!sealed.ok) return sealed
  const photo = aPhoto({ ...sealed.value, material })
  const added = await run.applicationStore.change(application.id, withCaptures([photo]))
  return added.ok ? { ok: true, value: photo } : added
}

export const jpegOf = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, ...new TextEncoder().encode(text)])

export const DAY_MS = 24 * 3_600_000

/** Copies a phone, so that each fault meets the same one. */
export const copyOf = (phone: FakePhone): FakePhone => {
  const copy = new FakePhone()
  phone.storage.forEach((value, key) => copy.storage.set(key, value))
  phone.files.forEach((file, path) => copy.files.set(path, file))
  phone.folders.forEach((folder) => copy.folders.add(folder))
  copy.nowMs = phone.nowMs
  return copy
}
