import { now } from '../../../miniprogram/platform/clock'
/**
 * Makes the golden save of this version, with the app's own code and an invented student. Run it once per released
 * version, then never again for that version:
 *   npx esbuild test/stores/save/record-save.ts --bundle --platform=node --log-level=error | node - > test/saves/v2.json
 */
import {
  withMaterialHandled,
  withPagePassphrase,
  withStepDone,
  withStepOpen,
} from '../../../miniprogram/stores/changed-application'
import { turned, withCapture, withCaptures } from '../../../miniprogram/stores/changed-captures'
import { parsePartialDate } from '../../../miniprogram/model/partial-date'
import type { Problem } from '../../../miniprogram/model/problem'
import { day } from '../../../miniprogram/model/iso-date'
import type { Result } from '../../../miniprogram/model/result'
import { SAVE_VERSION } from '../../../miniprogram/stores/save/migrations'
import { wiredStores } from '../../../miniprogram/stores/wired-stores'
import { aDegree, aPdf, aPhoto } from '../../builders'
import { FakePhone, installFakeWx } from '../../fake-wx'
import { GOLDEN_PROGRESS } from '../../packages/backup/golden-student'

const sure = async <T>(action: Promise<Result<T, Problem>>): Promise<T> => {
  const result = await action
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

/** An invented student: two degrees, two pages, one form in hand. */
const play = async (phone: FakePhone): Promise<void> => {
  Date.now = () => phone.nowMs
  const { applicationStore, draftStore, photoStore, profileStore, settingsStore } = wiredStores()
  await sure(settingsStore.welcome())
  const master = await sure(
    applicationStore.add(
      aDegree({
        school: { kind: 'listed', id: 4711, chineseName: '某地大学', englishName: 'University of Somewhere' },
        circumstances: ['name-changed'],
      }),
    ),
  )
  phone.nowMs += 1000
  await sure(applicationStore.change(master.id, withStepDone('register-account', now())))
  await sure(applicationStore.change(master.id, withStepDone('accept-agreement', now())))
  await sure(applicationStore.change(master.id, withStepOpen('accept-agreement', now())))
  await sure(
    applicationStore.change(master.id, (newest) => ({
      ...newest,
      entryExit: {
        record: 'found',
        code: '20260501',
        codeGotOn: day('2026-05-01'),
      },
    })),
  )
  await sure(applicationStore.change(master.id, withMaterialHandled('authorization', 'prepared', now())))
  await sure(applicationStore.change(master.id, withMaterialHandled('visa-pages', 'not-needed', now())))
  await sure(applicationStore.change(master.id, withPagePassphrase('q7mk-x3tn-vh5rp')))
  const picture = await sure(photoStore.seal(new TextEncoder().encode('a picture of an invented diploma')))
  const document = await sure(photoStore.seal(new TextEncoder().encode('an invented transcript')))
  await sure(applicationStore.change(master.id, withCaptures([aPhoto(picture), aPdf(document)])))
  await sure(
    applicationStore.change(
      master.id,
      withCapture(picture.id, (page) => turned(page, 1)),
    ),
  )
  const visa = await sure(photoStore.seal(new TextEncoder().encode('a picture of an invented visa')))
  const doctor = await sure(
    applicationStore.add(
      aDegree({
        place: '中国香港',
        school: {
          kind: 'regional',
          chineseName: '香港某大学',
          englishName: 'Some University of Hong Kong',
        },
        startedOn: undefined,
        endedOn: parsePartialDate('2024')!,
        level: 'doctor',
        training: 'research',
        mode: 'joint',
        awardedOn: undefined,
        timeAbroad: 'at-least-180-days',
        applicant: 'foreign',
        studiedAs: 'mainland',
        stamps: 'none',
        circumstances: ['exchange-term', 'part-with-passport', 'landing-slip-lost', 'part-time'],
        ukVisas: ['sticker-and-permit', 'evisa-only'],
        registers: { approval: 'found', own: 'not-looked' },
      }),
    ),
  )
  await sure(
    applicationStore.change(
      doctor.id,
      withCaptures([aPhoto({ ...visa, material: 'hong-kong-entry', part: 'student-visa' })]),
    ),
  )
  await sure(
    applicationStore.change(master.id, (newest) => ({
      ...newest,
      certificate: {
        nameOnCertificate: 'LI XIAOMING',
        certificateNumber: 'UoS-0001',
        studentNumber: '20230001',
        degreeTitleInChinese: '理学硕士',
        subjectCategory: '理学',
        placeOfStudy: '中国',
      },
      waiting: { submittedOn: day('2026-05-01'), statusText: '审核中' },
      ...GOLDEN_PROGRESS,
    })),
  )
  await sure(
    applicationStore.change(master.id, (application) => ({
      ...application,
      earlier: [
        {
          waiting: { submittedOn: day('2026-03-02') },
          outcome: { kind: 'not-accepted', ground: 'identity-unverified', issuedOn: day('2026-03-10') },
        },
      ],
    })),
  )
  await sure(profileStore.change(() => ({ name: '李小明', idKind: 'passport', idNumber: 'E00000000' })))
  await sure(applicationStore.select(master.id))
  await sure(settingsStore.rememberPlace({ path: 'pages/checklist/checklist', query: '' }))
  await sure(
    draftStore.change(() => ({
      answers: { place: '德国', level: 'bachelor' },
      typed: { startedOn: '2019.10' },
    })),
  )
}

const golden = (phone: FakePhone): string => {
  const records = Object.fromEntries([...phone.storage.keys()].map((key) => [key, phone.record(key)]))
  const files = Object.fromEntries(
    phone
      .namesIn('sealed')
      .map((name) => [name, Buffer.from(phone.fileIn('sealed', name) as Uint8Array).toString('base64')]),
  )
  return JSON.stringify({ version: SAVE_VERSION, records, files }, null, 2)
}

const phone = installFakeWx(new FakePhone())
void play(phone).then(() => console.log(golden(phone)))
