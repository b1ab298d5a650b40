import { parsePartialDate } from '../../miniprogram/model/partial-date'
import { day } from '../../miniprogram/model/iso-date'
import { CERTIFICATE_FIELDS } from '../../miniprogram/model/certificate-details'
import { PROFILE_FIELDS, type Profile } from '../../miniprogram/model/profile'
import { STEP_IDS } from '../../miniprogram/model/step'
import { INPUT_IDS, type InputId } from '../../miniprogram/model/step-input'
import { applicationType } from '../../miniprogram/rules/application-type'
import {
  INPUT_HOME,
  inputOfCertificate,
  inputOfField,
  inputsFor,
  isSecretInput,
  missingInputs,
  portalInput,
  type Written,
} from '../../miniprogram/rules/step-inputs'
import { STEPS } from '../../miniprogram/rules/step-table'
import { aDegree, anApplication } from '../builders'

const date = (text: string) => parsePartialDate(text)!

const TODAY = day('2026-11-23')

const written = (profile: Profile = {}, changed: Partial<Written> = {}): Written => ({
  profile,
  application: undefined,
  today: TODAY,
  ...changed,
})

const LISTED = {
  kind: 'listed',
  id: 7,
  chineseName: '某大学',
  englishName: 'University of Somewhere',
} as const

describe('the inputs of the steps', () => {
  it('the registration asks what the guide lists, in its order', () => {
    expect(STEPS['register-account'].inputs).toEqual([
      'legal-name',
      'nationality',
      'id-kind',
      'id-number',
      'mobile',
      'email',
    ])
  })

  it('every input is asked on some step, and on none twice', () => {
    const asked = STEP_IDS.flatMap((step) => STEPS[step].inputs)
    expect(new Set(asked)).toEqual(new Set(INPUT_IDS))
    for (const step of STEP_IDS) expect(new Set(STEPS[step].inputs).size).toBe(STEPS[step].inputs.length)
  })

  it('every field of the two forms goes to some step', () => {
    const asked = STEP_IDS.flatMap((step) => STEPS[step].inputs)
    for (const idKind of ['resident-id', 'passport'] as const)
      for (const field of PROFILE_FIELDS) expect(asked).toContain(inputOfField(field, { idKind }))
    for (const field of CERTIFICATE_FIELDS) expect(asked).toContain(inputOfCertificate(field))
  })

  it('a field of the forms is filled in where its row says', () => {
    for (const field of PROFILE_FIELDS) expect(INPUT_HOME[inputOfField(field, {})]).toBe('profile')
    for (const field of CERTIFICATE_FIELDS) expect(INPUT_HOME[inputOfCertificate(field)]).toBe('certificate')
  })

  it('without a degree only the person is asked about', () => {
    expect(inputsFor('certificate-information', written())).toEqual([])
    expect(inputsFor('print-certificate', written())).toEqual(['legal-name'])
    expect(inputsFor('register-account', written())).toEqual(STEPS['register-account'].inputs)
  })

  it('numbers and passwords are secrets, names are not', () => {
    expect(INPUT_IDS.filter(isSecretInput)).toEqual([
      'id-number',
      'passport-number',
      'mobile',
      'verification-password',
    ])
  })
})

describe('what is copied about the person', () => {
  it.each<[InputId, Profile, string | undefined]>([
    ['legal-name', { name: ' 张 晓 明 ' }, '张晓明'],
    ['legal-name', { name: 'John  Smith' }, 'John  Smith'],
    ['legal-name', { idKind: 'passport', passportName: 'Smith, John Paul' }, 'SMITH JOHN PAUL'],
    ['legal-name', { idKind: 'passport', name: '史密斯' }, undefined],
    ['legal-name', { name: ' ' }, undefined],
    ['passport-name', { passportName: 'zhang　xiaoming' }, 'ZHANG XIAOMING'],
    ['passport-name', {}, undefined],
    ['former-name', { formerName: ' 张大明' }, '张大明'],
    ['nationality', { nationality: '中国 ' }, '中国'],
    ['id-kind', { idKind: 'taiwan-permit' }, 'taiwan-permit'],
    ['id-number', { idKind: 'resident-id', idNumber: '１１０１０５ 19491231 002x' }, '11010519491231002X'],
    ['id-number', { idKind: 'resident-id', idNumber: '1101 05x' }, '110105X'],
    ['id-number', { idNumber: ' h 123' }, 'H123'],
    ['id-number', { idKind: 'hong-kong-macau-permit', idNumber: 'h12345678(01)' }, 'H1234567801'],
    ['id-number', { idKind: 'passport', idNumber: '123', passportNumber: 'c01x 00t47' }, 'C01X00T47'],
    ['id-number', { idKind: 'passport', idNumber: '123' }, undefined],
    ['passport-number', { passportNumber: 'e 12345678' }, 'E12345678'],
    ['passport-number', {}, undefined],
    ['passport-expires-on', { passportExpiresOn: '2030年5月1日' }, '2030-05-01'],
    ['passport-expires-on', { passportExpiresOn: ' May 2030 ' }, 'May 2030'],
    ['passport-expires-on', {}, undefined],
    ['born-on', { bornOn: '1999.3.7' }, '1999-03-07'],
    ['born-on', { idKind: 'resident-id', idNumber: '11010519491231002X' }, '1949-12-31'],
    ['mobile', { mobile: '+86 138 0013 8000' }, '13800138000'],
    ['mobile', { mobile: ' 5123 4567 ' }, '5123 4567'],
    ['mobile', {}, undefined],
    ['email', { email: 'somebody＠example。com' }, 'somebody@example.com'],
    ['email', { email: ' somebody' }, 'somebody'],
    ['email', {}, undefined],
  ])('%s of %j is %s', (input, profile, value) => {
    expect(portalInput(input, written(profile))).toBe(value)
  })
})

describe('what is copied about the certificate', () => {
  const application = anApplication({
    degree: aDegree({ school: LISTED }),
    certificate: {
      nameOnCertificate: 'Xiaoming ZHANG',
      certificateNumber: '123',
      degreeTitle: 'Master of Science',
      major: 'Data Science',
      majorInChinese: '数据科学',
      verificationLink: 'https://example.com/v',
      verificationPassword: ' ａｂｃ ',
    },
    outcome: { kind: 'certificate', number: '120260000001' },
  })

  it.each<[InputId, string]>([
    ['place', '英国'],
    ['school-original', 'University of Somewhere'],
    ['school-chinese', '某大学'],
    ['level', 'master'],
    ['started-on', '2023-09-18'],
    ['ended-on', '2024-09-13'],
    ['awarded-on', '2024-11-28'],
    ['name-on-certificate', 'Xiaoming ZHANG'],
    ['certificate-number', '123'],
    ['degree-title', 'Master of Science'],
    ['major', 'Data Science'],
    ['major-in-chinese', '数据科学'],
    ['verification-link', 'https://example.com/v'],
    ['verification-password', 'ａｂｃ'], // a password is copied as it is, full-width or not
    ['result-number', '120260000001'],
  ])('%s is %s', (input, value) => {
    expect(portalInput(input, written({}, { application }))).toBe(value)
  })

  it('a date is copied as exact as it was told; a year alone is asked for', () => {
    const degree = aDegree({ startedOn: date('2023-09'), endedOn: date('2024'), awardedOn: undefined })
    const told = written({}, { application: anApplication({ degree }) })
    expect(portalInput('started-on', told)).toBe('2023-09')
    expect(portalInput('ended-on', told)).toBeUndefined()
    const missing = missingInputs('certificate-information', told)
    expect(missing).toEqual(expect.arrayContaining(['ended-on', 'awarded-on']))
    expect(missing).not.toContain('started-on')
  })

  it('a certificate that is not issued has no date to fill in', () => {
    const degree = aDegree({ awardedOn: undefined, circumstances: ['certificate-not-issued'] })
    const told = written({}, { application: anApplication({ degree }) })
    expect(missingInputs('certificate-information', told)).not.toContain('awarded-on')
  })

  it.each([
    ['中国香港', '某大学'],
    ['中国台湾', undefined],
  ])('of a school of %s the Chinese name to copy is %s', (place, chineseName) => {
    const degree = aDegree({
      place,
      school: { kind: 'regional', chineseName: '某大学', englishName: 'Some University' },
    })
    const told = written({}, { application: anApplication({ degree }) })
    expect(portalInput('school-original', told)).toBe('Some University')
    expect(portalInput('school-chinese', told)).toBe(chineseName)
  })

  it('of a school that was typed there is only its name, and none of what is not written', () => {
    const typed = written({}, { application: anApplication() })
    expect(portalInput('school-original', typed)).toBe('University of Somewhere')
    const about = INPUT_IDS.filter((input) => ['certificate', 'outcome'].includes(INPUT_HOME[input]))
    // Where it was read follows from the degree.
    expect([...about, 'school-chinese' as const].filter((input) => portalInput(input, typed))).toEqual([
      'place-of-study',
      'school-of-study',
    ])
  })

  it('without a degree there is nothing', () => {
    const about = INPUT_IDS.filter((input) => INPUT_HOME[input] !== 'profile')
    expect(about.filter((input) => portalInput(input, written()))).toEqual([])
  })
})

describe('what is missing', () => {
  it('is named until it is written, except what not everybody has', () => {
    expect(missingInputs('register-account', written({ name: '张晓明', email: 'a@example.com' }))).toEqual([
      'nationality',
      'id-kind',
      'id-number',
      'mobile',
    ])
    expect(missingInputs('basic-information', written())).not.toContain('former-name')
    const application = anApplication()
    expect(missingInputs('certificate-information', written({}, { application }))).toEqual([
      'degree-title',
      'major',
      'major-in-chinese',
      'name-on-certificate',
    ])
  })

  it('the number of a result that has not come is not missing', () => {
    expect(
      missingInputs('print-certificate', written({ name: '张晓明' }, { application: anApplication() })),
    ).toEqual([])
  })
})

it('中外合作办学 has its own type of application', () => {
  expect(applicationType(aDegree({ mode: 'chinese-foreign-cooperation' }))).toBe('cooperation')
  expect(applicationType(aDegree({ mode: 'joint' }))).toBe('general')
})

describe('where a degree was read', () => {
  const read = (degree: Parameters<typeof aDegree>[0]) => {
    const written = { profile: {}, application: anApplication({ degree: aDegree(degree) }), today: TODAY }
    return (['place-of-study', 'school-of-study', 'studied-remotely'] as const).map((input) =>
      portalInput(input, written),
    )
  }

  it('is where the certificate comes from, for who went there', () => {
    const school = {
      kind: 'listed',
      id: 1,
      chineseName: '某地大学',
      englishName: 'University of Somewhere',
    } as const
    expect(read({ place: '英国', school })).toEqual(['英国', '某地大学', 'no'])
    expect(read({ place: '英国', school: { kind: 'typed', name: 'Somewhere' } })).toEqual([
      '英国',
      'Somewhere',
      'no',
    ])
  })

  it('is what the student writes, wherever the certificate comes from', () => {
    const certificate = { placeOfStudy: ' 中国', schoolOfStudy: '某大学' }
    const application = anApplication({ degree: aDegree({ mode: 'joint' }), certificate })
    const written = { profile: {}, application, today: TODAY }
    expect(portalInput('place-of-study', written)).toBe('中国')
    expect(portalInput('school-of-study', written)).toBe('某大学')
  })

  it('is not guessed for who was elsewhere, too', () => {
    expect(read({ mode: 'remote' })).toEqual([undefined, undefined, 'yes'])
    expect(read({ circumstances: ['exchange-term'] })).toEqual([undefined, undefined, 'no'])
  })
})
