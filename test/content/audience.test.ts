import fc from 'fast-check'
import { saidTo, textsFor, type Reader } from '../../miniprogram/content/audience'
import { furtherQuestionText } from '../../miniprogram/content/further-questions'
import { materialName, materialText } from '../../miniprogram/content/materials'
import { becauseText } from '../../miniprogram/content/reasons'
import { STEP_CONTENT } from '../../miniprogram/content/steps'
import { STEP_GUIDE, stepText } from '../../miniprogram/packages/guide/content/step-guides'
import type { EntryExit } from '../../miniprogram/model/application'
import {
  APPLICANTS,
  CIRCUMSTANCES,
  STUDY_MODES,
  TRAININGS,
  type Circumstance,
  type Degree,
} from '../../miniprogram/model/degree'
import { day } from '../../miniprogram/model/iso-date'
import type { MaterialId } from '../../miniprogram/model/material'
import { STEP_IDS } from '../../miniprogram/model/step'
import { readerOf } from '../../miniprogram/pages/reader'
import { officialNumbers } from '../../miniprogram/rules/facts/official-numbers'
import { furtherQuestions } from '../../miniprogram/rules/further-questions'
import { arbitraryDegree, arbitraryEntryExit } from '../rules/arbitrary-student'
import { aDegree } from '../builders'
import { TODAY } from '../rules/students/all-students'

const NUMBERS = officialNumbers(TODAY)

/** Every sentence that one student can meet on the pages of their steps and materials, with its place. */
const saidOn = (reader: Reader): readonly (readonly [place: string, text: string])[] => {
  const asked = furtherQuestions(reader.degree, { record: reader.record }, TODAY)
  const questions = furtherQuestionText(NUMBERS, reader)
  return [
    ...STEP_IDS.map(
      (step) =>
        [step, JSON.stringify([STEP_CONTENT[step].why(NUMBERS), stepText(step, NUMBERS, reader)])] as const,
    ),
    ...reader.needs.map(
      ({ material, because }) =>
        [
          material,
          JSON.stringify([
            materialName(material, reader.degree),
            materialText(material, NUMBERS, reader),
            becauseText(because, NUMBERS, reader),
            asked
              .filter((one) => one.material === material)
              .map(({ id, options }) => [
                questions[id].title,
                questions[id].hint,
                options.map((option) => (questions[id].options as Record<string, unknown>)[option]),
              ]),
          ]),
        ] as const,
    ),
  ]
}

const isOn = (reader: Reader, ...materials: readonly MaterialId[]) =>
  materials.some((id) => reader.needs.some(({ material }) => material === id))
const has = ({ degree }: Reader, ...circumstances: Degree['circumstances']) =>
  circumstances.some((one) => degree.circumstances.includes(one))
const isMode = ({ degree }: Reader, ...modes: readonly Degree['mode'][]) => modes.includes(degree.mode)
const isApplicant = ({ degree }: Reader, ...applicants: readonly Degree['applicant'][]) =>
  applicants.includes(degree.applicant) || applicants.includes(degree.studiedAs ?? degree.applicant)

/** What a sentence may speak of, and whose it is: names of materials, and cases that only some students have. */
const TOPICS: readonly (readonly [topic: string, words: RegExp, isTheirs: (reader: Reader) => boolean])[] = [
  [
    'a passport',
    /护照/,
    (r) => isOn(r, 'passport-page') || isApplicant(r, 'foreign') || has(r, 'passport-lost'),
  ],
  ['a visa', /签证页|签证决定信|居留卡|电子签(?!名)|BRP|eVisa|贴签/, (r) => isOn(r, 'visa-pages')],
  [
    'a permit',
    /往来港澳|往来台湾|通行证|签注/,
    (r) => isOn(r, 'permit', 'hong-kong-entry') || has(r, 'passport-lost'),
  ],
  ['the signed record', /带电子签名的|电子签名的记录/, (r) => isOn(r, 'entry-exit-record')],
  ['stamped pages', /出入境记录页|盖章|出入境章/, (r) => isOn(r, 'entry-exit-pages', 'entry-exit-record')],
  ['papers of Hong Kong', /小白条|e-Visa|进入许可|逗留签注/, (r) => isOn(r, 'permit', 'hong-kong-entry')],
  ['an ID card', /身份证正反|居民身份证/, (r) => isOn(r, 'id-card')],
  ['a lost paper', /丢失声明|学习地点证明|护照丢|通行证丢/, (r) => has(r, 'passport-lost')],
  ['a lost certificate', /证书丢|补发|无法提交声明|授予证明/, (r) => has(r, 'certificate-lost')],
  ['letters', /证明信/, (r) => has(r, 'certificate-not-issued') || r.degree.awardedOn === undefined],
  ['a research proof', /研究证明/, (r) => isOn(r, 'research-proof')],
  ['online study', /网课|(?<!是否)远程/, (r) => isOn(r, 'online-study-note') || isMode(r, 'remote')],
  ['another name', /变更证明|户口本/, (r) => has(r, 'name-changed')],
  ['the household register', /户口本/, (r) => r.degree.applicant === 'mainland'],
  ['a country of one’s own', /国籍国/, (r) => isApplicant(r, 'foreign')],
  [
    'a paper that is still there',
    /整页入画|正反面都拍，签注|首页和学习期间的签注页|只拍正面|有章的每一页|没有再拍盖章页|改用盖章|有出入境章吗/,
    (r) => !has(r, 'passport-lost') || has(r, 'several-passports'),
  ],
  [
    'what is no must',
    /有就交|不要就等通知/,
    ({ needs }) => needs.some(({ material, need }) => material === 'transcript' && need !== 'required'),
  ],
  [
    'a type that is not theirs yet',
    /选择「中外合作办学学历|申请类型要选「中外/,
    ({ degree }) => degree.registers?.approval !== 'not-found',
  ],
  [
    'a register that was looked at',
    /到 rzzccx[^"]*结果记在|两个平台各查/,
    ({ degree }) => (degree.registers?.own ?? 'not-looked') === 'not-looked',
  ],
  [
    'an approval that was looked at',
    /到 crs[^"]*结果记在|两个平台各查/,
    ({ degree }) => (degree.registers?.approval ?? 'not-looked') === 'not-looked',
  ],
  [
    'a register that decides nothing here',
    /没有注册的境外证书|补注册/,
    ({ needs }) => !needs.some(({ because }) => because.includes('cooperation-from-the-list')),
  ],
  [
    '合作办学',
    /合作办学|监管平台|注册查询/,
    (r) => isMode(r, 'chinese-foreign-cooperation', 'joint', 'transnational-campus'),
  ],
  ['a transfer', /转学|转过学/, (r) => isMode(r, 'credit-transfer')],
  ['earlier study', /前置学历|预科或录取/, (r) => isOn(r, 'prior-study-proof')],
  ['a thesis', /论文目录/, (r) => isOn(r, 'thesis-abstract')],
  ['a translation', /翻译件|译件/, (r) => isOn(r, 'translation')],
  ['extra papers of a country', /国别附加|额外材料/, (r) => isOn(r, 'country-extra')],
  ['foreigners', /外籍|外国护照/, (r) => isApplicant(r, 'foreign')],
  ['mainland residents', /(?<!不是|写的是)内地居民/, (r) => isApplicant(r, 'mainland')],
  ['residents of Hong Kong and Macau', /港澳居民/, (r) => isApplicant(r, 'hong-kong-macau')],
  ['residents of Taiwan', /台湾居民(?!往来)|台胞证/, (r) => isApplicant(r, 'taiwan')],
  ['both', /港澳台居民|港澳台证件/, (r) => isApplicant(r, 'hong-kong-macau', 'taiwan')],
  ['doctors', /博士(?!后)/, ({ degree }) => degree.level === 'doctor'],
  ['part-time study', /非全日制|兼读/, (r) => has(r, 'part-time')],
  ['an exchange', /交换/, (r) => has(r, 'exchange-term')],
  ['several passports', /每一本|换过护照/, (r) => has(r, 'several-passports')],
  [
    'a certificate of long ago',
    /年以前颁发/,
    ({ needs }) => needs.some(({ because }) => because.includes('awarded-over-ten-years-ago')),
  ],
  ['加强审查', /加强审查/, ({ isUnderReview }) => isUnderReview],
  ['Britain', /BRP|英国/, ({ degree }) => degree.place === '英国'],
  ['Hong Kong', /香港/, ({ degree }) => ['中国香港', '中国澳门'].includes(degree.place)],
  ['Spain and Italy', /西班牙|意大利/, ({ degree }) => ['西班牙', '意大利'].includes(degree.place)],
]

/** What a reader is told that is another's. */
const notTheirs = (reader: Reader): readonly string[] =>
  saidOn(reader).flatMap(([place, text]) =>
    TOPICS.flatMap(([topic, words, isTheirs]) => {
      const found = words.exec(text)
      return found && !isTheirs(reader)
        ? [`${place}, ${topic}: …${text.slice(Math.max(0, found.index - 20), found.index + 20)}…`]
        : []
    }),
  )

const told = (degree: Degree, record: EntryExit['record'] = 'unknown') =>
  readerOf({ degree, entryExit: { record } }, TODAY)

/** Students of every kind, the same in every run. */
const READERS = [
  ...fc
    .sample(fc.tuple(arbitraryDegree, arbitraryEntryExit), { numRuns: 600, seed: 12 })
    .map(([degree, { record }]) => told(degree, record)),
  told(aDegree({ place: '泰国', school: { kind: 'typed', name: '格乐大学' } })),
]

it('nobody reads of a material that is not on their list, or of a case that is not theirs', () => {
  expect([...new Set(READERS.flatMap(notTheirs))]).toEqual([])
})

it('finds what is not theirs', () => {
  const foreign = told(aDegree({ applicant: 'foreign' }))
  const strangers = { ...told(aDegree()), needs: foreign.needs }
  expect(notTheirs(strangers).length).toBeGreaterThan(0)
})

const COOPERATION = { mode: 'chinese-foreign-cooperation' } as const

/** What only who studied with a permit can tell. */
const OF_HONG_KONG: readonly Circumstance[] = ['part-with-passport', 'landing-slip-lost']

/** Everything that a student can tell, one answer away from the usual student, where that answer decides something. */
const ANSWERS: readonly (readonly [what: string, changed: Partial<Degree>, from?: Partial<Degree>])[] = [
  ...APPLICANTS.slice(1).map((applicant) => [`is ${applicant}`, { applicant }] as const),
  ...STUDY_MODES.slice(1).map((mode) => [`studied by ${mode}`, { mode }] as const),
  ...CIRCUMSTANCES.filter((one) => !OF_HONG_KONG.includes(one)).map(
    (one) => [one, { circumstances: [one] }] as const,
  ),
  ...OF_HONG_KONG.map(
    (one) => [one, { place: '中国香港', circumstances: [one] }, { place: '中国香港' }] as const,
  ),
  ...(['diploma', 'doctor'] as const).map(
    (level) => [`has a ${level} of 合作办学`, { level, ...COOPERATION }, COOPERATION] as const,
  ),
  [TRAININGS[1], { training: TRAININGS[1] }],
  ['was from the mainland then', { applicant: 'foreign', studiedAs: 'mainland' }, { applicant: 'foreign' }],
  ...(['中国香港', '中国澳门', '中国台湾', '日本', '西班牙'] as const).map(
    (place) => [`studied in ${place}`, { place }] as const,
  ),
  ['was awarded long ago', { awardedOn: day('2012-06-01') }],
  ['has no certificate yet', { awardedOn: undefined, circumstances: ['certificate-not-issued'] }],
  [
    'was short abroad',
    { mode: 'chinese-foreign-cooperation', timeAbroad: 'under-180-days' },
    { mode: 'chinese-foreign-cooperation', timeAbroad: 'at-least-180-days' },
  ],
  [
    'has a visa of today',
    { startedOn: day('2025-09-20'), endedOn: day('2026-09-20'), ukVisas: ['evisa-only'] },
  ],
  ['has no stamps', { stamps: 'none' }],
  [
    'came to Hong Kong by paper',
    { place: '中国香港', startedOn: day('2019-09-01'), endedOn: day('2020-09-01') },
    { place: '中国香港' },
  ],
]

it.each(ANSWERS.map(([what, changed, from = {}]) => ({ what, changed, from })))(
  'who $what is told something else',
  ({ changed, from }) => {
    const text = (degree: Partial<Degree>) =>
      JSON.stringify(saidOn(told(aDegree({ ...from, ...degree }), 'not-found')))
    expect(text(changed)).not.toBe(text({}))
  },
)

it.each(['unknown', 'found', 'not-found'] as const)('12367 answering %s changes what is said', (record) => {
  const others = (['unknown', 'found', 'not-found'] as const).filter((other) => other !== record)
  const text = (answer: EntryExit['record']) => JSON.stringify(saidOn(told(aDegree(), answer)))
  for (const other of others) expect(text(record)).not.toBe(text(other))
})

/** What one student meets on one page. */
const pageOf = (place: string, degree: Partial<Degree>, record: EntryExit['record'] = 'unknown') =>
  saidOn(told(aDegree(degree), record)).find(([at]) => at === place)?.[1] ?? ''

it('who is not from the mainland asks first how to get a code, instead of doing what is not said to be theirs', () => {
  expect(pageOf('authorize-entry-exit', {})).toContain('进行人脸识别')
  for (const applicant of ['hong-kong-macau', 'taiwan', 'foreign'] as const) {
    const page = pageOf('authorize-entry-exit', { applicant })
    expect(page).toContain('问清不是内地居民怎样取授权码')
    expect(page).not.toContain('进行人脸识别')
  }
})

it('who has no stamps is not told that an old certificate needs all of them', () => {
  const old = { awardedOn: day('2012-06-01'), startedOn: day('2010-09-01'), endedOn: day('2012-06-01') }
  expect(pageOf('entry-exit-pages', old)).toContain('要全部出入境章')
  const without = pageOf('entry-exit-pages', { ...old, stamps: 'none' })
  expect(without).toContain('上传栏要出入境章时再交')
  expect(without).not.toContain('要全部出入境章')
  expect(pageOf('authorize-entry-exit', { ...old, stamps: 'none' })).not.toContain('仍要交全部')
})

it('who has to wait for the certificate waits; of a country of letters both ways are told', () => {
  const awaits = { awardedOn: undefined, circumstances: ['certificate-not-issued'] } as const
  expect(pageOf('degree-certificate', awaits)).toContain('领到正式证书以后再拍')
  const spain = pageOf('degree-certificate', { ...awaits, place: '西班牙' })
  expect(spain).toContain('证明信和正式证书二选一')
  expect(spain).not.toContain('领到正式证书以后再拍')
})

it('who was not found in the register of 合作办学 chooses nothing before it is put right', () => {
  const registers = { approval: 'found', own: 'not-found' } as const
  const page = pageOf('application-type', { mode: 'chinese-foreign-cooperation', registers })
  expect(page).toContain('先不选')
  expect(page).not.toContain('选择「中外合作办学学历学位认证」')
})

it('before anything was told, everything is said', () => {
  const rows = [
    { for: () => false, text: 'a' },
    { asks: ['id-photo'] as const, text: 'b' },
  ]
  expect(saidTo(rows, undefined)).toEqual(rows)
  expect(textsFor(['x', ...rows], undefined)).toEqual(['x', 'a', 'b'])
  expect(textsFor(['x', ...rows], { ...told(aDegree()), needs: [] })).toEqual(['x'])
})

it('papers in another language are told to need no translation yet, before anybody looks for a translator', () => {
  const saidIn = (place: string) =>
    (['degree-certificate', 'transcript'] as const).map((material) =>
      materialText(material, NUMBERS, told(aDegree({ place }))).prepare.join(''),
    )
  for (const text of saidIn('德国')) expect(text).toMatch(/照原样交.*通知要翻译再准备/)
  for (const text of saidIn('英国')) expect(text).not.toContain('翻译')
})

it('a certificate is said to be one before it is said what to do without', () => {
  expect(materialText('degree-certificate', NUMBERS).what).toMatch(/^要认证的学位证书/)
})

it('each sentence with readers of its own is said to somebody and kept from somebody', () => {
  const rows = STEP_IDS.flatMap((step) => {
    const { prepare, actions, branches, troubles } = STEP_GUIDE[step].guide(NUMBERS)
    return [...prepare, ...actions, ...branches.flatMap(({ actions: own }) => own), ...troubles].map(
      (row) => [step, row] as const,
    )
  }).filter(([, row]) => row.for ?? row.asks)
  expect(rows.length).toBeGreaterThan(30)
  const dead = rows.filter(([, row]) => {
    const said = READERS.filter((reader) => saidTo([row], reader).length > 0).length
    return said === 0 || said === READERS.length
  })
  expect(dead.map(([step, row]) => [step, row])).toEqual([])
})
