import { wiredStores } from '../../miniprogram/stores/wired-stores'
import type { ApplicationChange } from '../../miniprogram/stores/changed-application'
import { aDegree } from '../builders'
import { FakePhone } from '../fake-wx'
import { startedRun, valueOf, type Run } from './phone-run'

let phone: FakePhone
let run: Run
let id: string

beforeEach(async () => {
  phone = new FakePhone()
  run = await startedRun(phone)
  id = valueOf(await run.applicationStore.add(aDegree())).id
})

const major =
  (text: string): ApplicationChange =>
  (newest) => ({ ...newest, certificate: { ...newest.certificate, major: text } })
const title =
  (text: string): ApplicationChange =>
  (newest) => ({ ...newest, certificate: { ...newest.certificate, degreeTitle: text } })

const keep = (field: string, change: ApplicationChange) => run.keptText.keep(id, field, change)
const shown = () => run.keptText.shown(run.applicationStore.find(id)!).certificate
const afterRestart = async () => {
  const again = { ...wiredStores() }
  await again.load()
  return again.applicationStore.find(id)?.certificate
}
const writes = (): number => phone.calls.filter((call) => call === 'setStorage').length
const full = () => {
  phone.faultAt = (_, call) => (call === 'setStorage' ? 'quota' : undefined)
}

it('shows what is typed before the phone has it', () => {
  void keep('major', major('历'))
  expect(shown()).toEqual({ major: '历' })
})

it('writes many quick letters of several fields in a few writes, the last of each', async () => {
  const before = writes()
  const text = 'Modern and Medieval Languages'
  await Promise.all(
    [...text].flatMap((_, end) => [
      keep('major', major(text.slice(0, end + 1))),
      keep('title', title(text.slice(0, end + 1).toUpperCase())),
    ]),
  )
  expect(writes() - before).toBeLessThan(4)
  expect(await afterRestart()).toEqual({ major: text, degreeTitle: text.toUpperCase() })
})

it('writes a letter that comes while the phone is writing too', async () => {
  const first = keep('major', major('历'))
  await Promise.resolve()
  await Promise.resolve()
  const second = keep('major', major('历史'))
  await Promise.all([first, second])
  expect(await afterRestart()).toEqual({ major: '历史' })
})

it('keeps on showing what the phone did not take, and writes it along with the next text', async () => {
  full()
  expect(await keep('major', major('历史'))).toMatchObject({ ok: false })
  expect(shown()).toEqual({ major: '历史' })
  phone.faultAt = () => undefined
  await keep('title', title('MA'))
  expect(await afterRestart()).toEqual({ major: '历史', degreeTitle: 'MA' })
})

it('tries again what the phone did not take, and writes nothing when all is written', async () => {
  full()
  await keep('major', major('历史'))
  phone.faultAt = () => undefined
  await run.keptText.retry(id)
  expect(await afterRestart()).toEqual({ major: '历史' })
  const before = writes()
  await run.keptText.retry(id)
  expect(writes()).toBe(before)
})

it('lies over what else is changed, and never takes it back', async () => {
  const typing = keep('major', major('历史'))
  const ticking = run.applicationStore.change(id, (newest) => ({
    ...newest,
    entryExit: { ...newest.entryExit, record: 'found' },
  }))
  await Promise.all([typing, ticking])
  expect(run.applicationStore.find(id)).toMatchObject({
    certificate: { major: '历史' },
    entryExit: { record: 'found' },
  })
})
