import { now } from '../../../miniprogram/platform/clock'
import { withStepDone } from '../../../miniprogram/stores/changed-application'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { day } from '../../../miniprogram/model/iso-date'
import { portalFields } from '../../../miniprogram/pages/portal-rows'
import { requiredMaterials } from '../../../miniprogram/rules/required-materials'
import { stepStatus } from '../../../miniprogram/rules/steps'
import { SAVE_VERSION } from '../../../miniprogram/stores/save/migrations'
import { aDegree, aPdf, aPhoto } from '../../builders'
import { FakePhone } from '../../fake-wx'
import { startedRun, valueOf } from '../phone-run'

interface Golden {
  readonly records: Readonly<Record<string, unknown>>
  readonly files: Readonly<Record<string, string>>
}

/** A phone on which a released version of the app was used. */
const phoneOf = (version: number): FakePhone => {
  const file = join(__dirname, `../../saves/v${version}.json`)
  const { records, files }: Golden = JSON.parse(readFileSync(file, 'utf8'))
  const phone = new FakePhone()
  for (const [key, value] of Object.entries(records)) phone.setRecord(key, value)
  for (const [name, base64] of Object.entries(files))
    phone.setFile('sealed', name, Buffer.from(base64, 'base64'))
  return phone
}

const VERSIONS = Array.from({ length: SAVE_VERSION }, (_, index) => index + 1)

/** What version 1 did not know. */
const NOTES_SINCE = 2
/** Before it no result was kept but the last. */
const EARLIER_SINCE = 3
/** Before it nothing was asked beside a material. */
const FURTHER_SINCE = 4
/** Before it every degree had a school and days. */
const AS_TOLD_SINCE = 7
/** Before it nobody was asked for 学号 and what else stands on no certificate. */
const PORTAL_FIELDS_SINCE = 10
/** Before it nobody told of a part with other papers, or of a landing slip that is gone. */
const PARTS_SINCE = 11
/** Before it a mark that was taken back left no trace. */
const TIMES_SINCE = 6
/** Before it one tick stood for 备好 and 用不到. */
const ANSWERS_SINCE = 9
/** Before it the order of the pages said which photograph each one is, and nobody wrote where a degree was read. */
const PARTS_OF_PAGES_SINCE = 12
/** The version that first keeps the passphrase of pages for the computer. */
const PASSPHRASE_SINCE = 8

describe.each(VERSIONS)('a phone with a save of version %i', (version) => {
  it('opens without a word', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    expect(applicationStore.notices).toEqual([])
    expect(applicationStore.isLoaded).toBe(true)
  })

  it('that tells a result no longer waits for it', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    for (const application of applicationStore.applications)
      expect(stepStatus('await-result', application, day('2026-07-01')).kind === 'done').toBe(
        application.outcome !== undefined,
      )
  })

  it('that was never asked for 学号 and its like says where to find them, and nothing else', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    const [application] = applicationStore.applications
    const fields = portalFields('certificate-information', {
      profile: {},
      application,
      today: day('2026-07-01'),
    })
    const typed = fields.filter(({ id }) => id === 'student-number' || id === 'subject-category')
    expect(typed).toHaveLength(2)
    for (const { value, note } of typed) expect(value === '' ? note : value).toMatch(/\S/)
    expect(fields.map(({ value, note }) => value + note).join('')).not.toMatch(/undefined|null/)
  })

  it('shows both degrees with everything that was done', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    const [master, doctor] = applicationStore.applications
    const [picture, document] = master!.captures
    expect(master).toMatchObject({
      createdOn: '2026-05-01',
      degree: aDegree({
        school: { kind: 'listed', id: 4711, chineseName: '某地大学', englishName: 'University of Somewhere' },
        circumstances: ['name-changed'],
      }),
      entryExit: { record: 'found', code: '20260501', codeGotOn: '2026-05-01' },
      doneOn: { 'register-account': '2026-05-01' },
      handledOn: { authorization: '2026-05-01' },
      // What was signed in the portal said so also before there were two answers.
      handledAs: {
        authorization: 'prepared',
        ...(version < ANSWERS_SINCE ? {} : { 'visa-pages': 'not-needed' }),
      },
    })
    expect(picture).toEqual(aPhoto({ id: picture!.id, sizeBytes: 32, quarterTurns: 1 }))
    expect(document).toEqual(aPdf({ id: document!.id, sizeBytes: 22 }))
    expect(doctor!.degree).toMatchObject({ place: '中国香港', level: 'doctor', applicant: 'foreign' })
    expect(applicationStore.current).toBe(master)
  })

  it('opens its photos', async () => {
    const { applicationStore, photoStore } = await startedRun(phoneOf(version))
    const [picture, document] = applicationStore.applications[0]!.captures
    const text = async (id: string) => new TextDecoder().decode(valueOf(await photoStore.bytesOf(id)))
    expect(await text(picture!.id)).toBe('a picture of an invented diploma')
    expect(await text(document!.id)).toBe('an invented transcript')
  })

  it('brings back the form in hand and the place', async () => {
    const { draftStore, settingsStore } = await startedRun(phoneOf(version))
    expect(draftStore.form).toEqual({
      answers: { place: '德国', level: 'bachelor' },
      typed: { startedOn: '2019.10' },
    })
    expect(settingsStore.settings).toMatchObject({
      welcomedOn: '2026-05-01',
      lastPlace: { path: 'pages/checklist/checklist', query: '' },
    })
  })

  it('has the notes and the person of its version', async () => {
    const { applicationStore, profileStore } = await startedRun(phoneOf(version))
    const [master] = applicationStore.applications
    if (version < NOTES_SINCE) {
      const { certificate, studyHistory, waiting, supplements, outcome, review } = master!
      expect({ certificate, studyHistory, waiting, supplements, outcome, review }).toEqual({
        certificate: {},
        studyHistory: [],
        waiting: {},
        supplements: [],
        outcome: undefined,
        review: { courses: [], proofs: [] },
      })
      expect(profileStore.form).toBeUndefined()
      return
    }
    expect(master).toMatchObject({
      certificate: { nameOnCertificate: 'LI XIAOMING' },
      studyHistory: [{ stage: 'senior-high', school: '某市第一中学', started: '2016.09' }],
      waiting: { submittedOn: '2026-05-01' },
      supplements: [{ kind: 'upload-again', materials: ['transcript'], dueOn: '2026-05-20' }],
      outcome: { kind: 'certificate', issuedOn: '2026-06-01', fieldWording: '管理科学与工程' },
      review: { wish: { catalogue: 'graduate-2022', code: '0812' }, proofs: ['transcript'] },
    })
    expect(profileStore.form).toEqual({ name: '李小明', idKind: 'passport', idNumber: 'E00000000' })
  })

  it('has the results before the last one', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    expect(applicationStore.applications[0]!.earlier).toEqual(
      version < EARLIER_SINCE
        ? undefined
        : [
            {
              waiting: { submittedOn: '2026-03-02' },
              outcome: { kind: 'not-accepted', ground: 'identity-unverified', issuedOn: '2026-03-10' },
            },
          ],
    )
  })

  it('knows when a mark was set or taken back', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    const times = applicationStore.applications[0]!.marksChangedAtMs
    if (version < TIMES_SINCE) expect(times).toBeUndefined()
    else {
      const ids = [
        'accept-agreement',
        'authorization',
        'register-account',
        ...(version < ANSWERS_SINCE ? [] : ['visa-pages']),
      ]
      expect(Object.keys(times ?? {}).sort()).toEqual(ids)
    }
  })

  it('has dates as exact as they were told', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    const { school, startedOn, endedOn } = applicationStore.applications[1]!.degree
    expect({ school: school?.kind, startedOn, endedOn }).toEqual(
      version < AS_TOLD_SINCE
        ? { school: 'typed', startedOn: '2023-09-18', endedOn: '2024-09-13' }
        : { school: 'regional', startedOn: undefined, endedOn: '2024' },
    )
  })

  it('has the passphrase of its pages for the computer', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    expect(applicationStore.applications[0]!.pagePassphrase).toBe(
      version < PASSPHRASE_SINCE ? undefined : 'q7mk-x3tn-vh5rp',
    )
  })

  it('has what the portal asks besides', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    const { studentNumber, degreeTitleInChinese, subjectCategory } =
      applicationStore.applications[0]!.certificate
    const told = ['20230001', '理学硕士', '理学']
    expect([studentNumber, degreeTitleInChinese, subjectCategory]).toEqual(
      version < PORTAL_FIELDS_SINCE ? told.map(() => undefined) : told,
    )
  })

  it('has what was told beside the materials', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    const { studiedAs, stamps, circumstances, ukVisas, registers } = applicationStore.applications[1]!.degree
    expect({ studiedAs, stamps, circumstances, ukVisas, registers }).toEqual(
      version < FURTHER_SINCE
        ? { circumstances: [] }
        : {
            studiedAs: 'mainland',
            stamps: 'none',
            circumstances:
              version < PARTS_SINCE
                ? ['exchange-term', 'part-time']
                : ['exchange-term', 'part-with-passport', 'landing-slip-lost', 'part-time'],
            ukVisas: ['sticker-and-permit', 'evisa-only'],
            registers: { approval: 'found', own: 'not-looked' },
          },
    )
  })

  it('knows where a degree was read', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    expect(applicationStore.applications[0]!.certificate.placeOfStudy).toBe(
      version < PARTS_OF_PAGES_SINCE ? undefined : '中国',
    )
  })

  it('knows which photograph a page is', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    expect(applicationStore.applications[1]!.captures.map(({ part }) => part)).toEqual(
      version < PARTS_OF_PAGES_SINCE ? [] : ['student-visa'],
    )
  })

  it('lists the papers of a part elsewhere as before until somebody asks about it', async () => {
    const { applicationStore } = await startedRun(phoneOf(version))
    const { degree, entryExit } = applicationStore.applications[1]!
    const ofThen = { ...degree, applicant: 'mainland' } as const
    expect(
      requiredMaterials(ofThen, entryExit, day('2026-07-01'))
        .filter(({ material }) => material === 'passport-page' || material === 'visa-pages')
        .map(({ material, need }) => `${material} ${need}`),
    ).toEqual(
      version < PARTS_SINCE
        ? ['passport-page if-asked', 'visa-pages if-asked']
        : ['passport-page required', 'visa-pages required'],
    )
  })

  it('can be changed and opened again', async () => {
    const phone = phoneOf(version)
    const { applicationStore } = await startedRun(phone)
    const [master] = applicationStore.applications
    valueOf(await applicationStore.change(master!.id, withStepDone('verify-face', now())))
    const next = await startedRun(phone)
    expect(next.applicationStore.find(master!.id)).toEqual({
      ...master,
      doneOn: { ...master!.doneOn, 'verify-face': '2026-05-01' },
      marksChangedAtMs: { ...master!.marksChangedAtMs, 'verify-face': phone.nowMs },
    })
  })
})
