import { now } from '../../miniprogram/platform/clock'
import { withStepDone, withStepOpen } from '../../miniprogram/stores/changed-application'
import { withCaptures } from '../../miniprogram/stores/changed-captures'
import { wiredStores } from '../../miniprogram/stores/wired-stores'
import { aDegree, idOf, pagesOf } from '../../test/builders'
import { FakePhone, installFakeWx } from '../../test/fake-wx'
import { median } from './median'
import type { Row } from './sealing'

const SAVES = 200
const PAGES_EACH = 'abcdefghij'

/** How much was written since the records were looked at last. */
const bytesWritten = (phone: FakePhone, before: ReadonlyMap<string, { readonly text: string }>): number =>
  [...phone.storage]
    .filter(([key, value]) => before.get(key) !== value)
    .reduce((sum, [, { text }]) => sum + Buffer.byteLength(text), 0)

/** Ticking a step off on a phone with so many degrees of ten pages each: time in our code, calls and bytes. */
export const oneSave = async (degrees: number): Promise<readonly Row[]> => {
  const phone = installFakeWx(new FakePhone())
  // Room for a hundred degrees; WeChat's own limits are tested elsewhere.
  phone.limits.storageBytes = Infinity
  const { applicationStore } = wiredStores()
  await applicationStore.load()
  for (let index = 0; index < degrees; index++) {
    const added = await applicationStore.add(aDegree({ place: `国家${index}` }))
    if (added.ok)
      await applicationStore.change(added.value.id, withCaptures(pagesOf('transcript', PAGES_EACH)))
  }
  const id = applicationStore.current?.id ?? idOf('x')
  const times: number[] = []
  const calls = phone.calls.length
  let bytes = 0
  for (let save = 0; save < SAVES; save++) {
    const before = new Map(phone.storage)
    const from = performance.now()
    await (save % 2 === 0
      ? applicationStore.change(id, withStepDone('verify-face', now()))
      : applicationStore.change(id, withStepOpen('verify-face', now())))
    times.push(performance.now() - from)
    bytes += bytesWritten(phone, before)
  }
  const name = `one save with ${degrees} degree${degrees > 1 ? 's' : ''}`
  return [
    { name: `${name}: time`, unit: 'ms', value: median(times) },
    { name: `${name}: calls of wx`, unit: '', value: (phone.calls.length - calls) / SAVES },
    { name: `${name}: written`, unit: 'B', value: bytes / SAVES },
  ]
}
