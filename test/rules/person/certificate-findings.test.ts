import fc from 'fast-check'
import { CERTIFICATE_FIELDS, type CertificateDetails } from '../../../miniprogram/model/certificate-details'
import type { Level } from '../../../miniprogram/model/degree'
import { certificateFindings } from '../../../miniprogram/rules/person/certificate-findings'

const kinds = (details: CertificateDetails, level: Level = 'master') =>
  certificateFindings(details, { level }).map(({ field, kind }) => `${field}: ${kind}`)

it('a certificate in order has nothing to look at', () => {
  expect(
    kinds({
      nameOnCertificate: 'Xiaoming ZHANG',
      certificateNumber: 'A-12/3456',
      degreeTitle: 'Master of Science',
      major: 'Data Science',
      majorInChinese: '数据科学',
      verificationLink: ' https://example.com/verify?id=1 ',
      verificationPassword: 'abc',
    }),
  ).toEqual([])
})

it('nothing is asked of empty and blank fields', () => {
  expect(kinds({})).toEqual([])
  expect(kinds({ verificationLink: ' ', majorInChinese: '', degreeTitle: undefined })).toEqual([])
})

it.each<[string, CertificateDetails, string[]]>([
  ['a name on two lines', { nameOnCertificate: 'Xiaoming\nZHANG' }, ['nameOnCertificate: line-break']],
  ['a line break at the end', { nameOnCertificate: 'Xiaoming ZHANG\n' }, []],
  ['a Chinese major in English', { majorInChinese: 'Data Science' }, ['majorInChinese: no-han']],
  ['a link without https', { verificationLink: 'example.com/v' }, ['verificationLink: not-a-link']],
  [
    'a link in a sentence',
    { verificationLink: '请打开 https://example.com/v 验证' },
    ['verificationLink: link-with-more-text'],
  ],
])('%s', (_, details, expected) => {
  expect(kinds(details)).toEqual(expected)
})

describe('the title beside the level that was chosen', () => {
  it.each<[string, Level]>([
    ['Master of Science', 'master'],
    ['MSc Finance', 'master'],
    ['M.Phil.', 'master'],
    ['Magister Artium', 'master'],
    ['理学硕士', 'master'],
    ['理學碩士', 'master'],
    ['Bachelor of Arts with Honours', 'bachelor'],
    ['BSc (Hons)', 'bachelor'],
    ['B.Eng.', 'bachelor'],
    ['工學士', 'bachelor'],
    ['Doctor of Philosophy', 'doctor'],
    ['Ph.D.', 'doctor'],
    ['哲学博士', 'doctor'],
    ['Associate of Arts', 'diploma'],
    ['副學士', 'diploma'],
  ])('%s is that of a %s', (degreeTitle, level) => {
    const other = level === 'master' ? 'bachelor' : 'master'
    expect(kinds({ degreeTitle }, level)).toEqual([])
    expect(certificateFindings({ degreeTitle }, { level: other })).toEqual([
      { field: 'degreeTitle', kind: 'title-of-other-level', level: other, titleLevel: level },
    ])
  })

  it.each(['Diplom-Ingenieur', 'Licence', 'Laurea', 'Juris Magister', 'Mastering Materials', 'Drama'])(
    '%s is left to the student',
    (degreeTitle) => {
      expect(kinds({ degreeTitle }, 'bachelor')).toEqual([])
    },
  )
})

it('at most one thing is said about a field, whatever is typed', () => {
  const anyDetails = fc.record(
    Object.fromEntries(CERTIFICATE_FIELDS.map((field) => [field, fc.string({ unit: 'binary' })])),
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(anyDetails, (details) => {
      const fields = certificateFindings(details, { level: 'master' }).map(({ field }) => field)
      expect(new Set(fields).size).toBe(fields.length)
    }),
  )
})
