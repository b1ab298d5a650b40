import { schoolWarning } from '../../miniprogram/pages/school-warning'
import { processingTime } from '../../miniprogram/rules/processing-time'
import { aDegree } from '../builders'
import { TODAY } from './students/all-students'
import { REVIEWED_SCHOOLS } from '../../miniprogram/rules/facts/enhanced-review'
import { listNotice } from '../../miniprogram/packages/forms/rules/list-notice'
import { reviewNotice } from '../../miniprogram/rules/school-notice'

const kinds = (chosen: Parameters<typeof listNotice>[0]) =>
  [listNotice(chosen), reviewNotice(chosen)?.kind].filter((kind) => kind !== undefined)

const listed = (id: number) => ({ kind: 'listed', id, chineseName: '某校', englishName: 'A school' }) as const

const typed = (name: string) => ({ kind: 'typed', name }) as const

const idOf = (name: string) => REVIEWED_SCHOOLS.find(({ chineseName }) => chineseName === name)!.id

describe('a school of the list', () => {
  it.each([
    ['阿查里亚龙树大学', 'enhanced-review-now'],
    ['格乐大学', 'enhanced-review-now'],
    ['亚当森大学', 'enhanced-review-before'],
    ['世纪学院吉隆坡校区', 'enhanced-review-programme'],
  ])('%s: %s', (name, kind) => {
    const place = REVIEWED_SCHOOLS.find(({ chineseName }) => chineseName === name)!.place
    expect(kinds({ place, school: listed(idOf(name)) })).toEqual(['listed', kind])
  })

  it('without a remark is said to have none', () => {
    expect(kinds({ place: '英国', school: listed(22571) })).toEqual(['listed-without-remark'])
  })

  it('quotes the list’s own remark', () => {
    const notice = reviewNotice({ place: '泰国', school: listed(idOf('格乐大学')) })
    expect(notice!.remark).toBe('曾于2021年9月被加强审查，目前正在再次加强审查中')
  })
})

describe('a remark about a programme abroad', () => {
  it.each([
    [
      'chosen from the list',
      { kind: 'listed', id: 20644, chineseName: '桑德兰大学', englishName: 'University of Sunderland' },
    ],
    ['typed', { kind: 'typed', name: 'Sunderland University' }],
  ] as const)('reaches who holds the certificate of the awarding school, %s', (_, school) => {
    expect(reviewNotice({ place: '英国', school })).toEqual({
      kind: 'enhanced-review-abroad',
      remark: '英国桑德兰大学（MBA项目）曾于2022年9月被加强审查',
      school: '世纪学院吉隆坡校区',
    })
  })
})

it.each([
  ['中国香港', 'degree-awarding'],
  ['中国台湾', 'usual-name'],
])('a school of %s that the app knows by name', (place, kind) => {
  const school = { kind: 'regional', chineseName: '某大学', englishName: '' } as const
  expect(kinds({ place, school })).toEqual([kind])
})

it('without a school nothing is said', () => {
  expect(kinds({ place: '英国' })).toEqual([])
})

describe('a typed school', () => {
  it.each(['中国香港', '中国澳门', '中国台湾'])('in %s is never in the list', (place) => {
    expect(kinds({ place, school: typed('某大学') })).toEqual(['place-not-in-list'])
  })

  it('elsewhere was not found', () => {
    expect(kinds({ place: '英国', school: typed('University of Somewhere') })).toEqual(['typed-not-in-list'])
  })

  it.each(['格乐大学', 'KRIRK University', 'krirk　university', 'Ｋｒｉｒｋ University'])(
    '%s in Thailand has the name of a school with a remark',
    (name) => {
      expect(kinds({ place: '泰国', school: typed(name) })).toEqual(['same-name-under-review'])
    },
  )

  // What people write instead of the list's own name.
  it.each([
    ['菲律宾', 'AMA Computer University'],
    ['菲律宾', 'AMA International University'],
    ['菲律宾', 'AMA电脑大学'],
    ['泰国', 'Krirk University, Bangkok'],
    ['泰国', 'Krirk International'],
    ['泰国', '格乐国际大学'],
    ['印度尼西亚', 'IBMT University'],
    ['印度尼西亚', 'STIE IBMT Surabaya'],
    ['印度', 'Acharya Nagarjuna Univ.'],
    ['柬埔寨', 'IIC University'],
  ])('in %s, %s may be a school that is under 加强审查 now', (place, name) => {
    expect(kinds({ place, school: typed(name) })).toEqual(['same-name-under-review'])
  })

  it.each([
    ['菲律宾', 'Adamson Univ'],
    ['菲律宾', 'Phillipine Christian University'],
    ['菲律宾', "Philippine Women's University"],
    ['菲律宾', '亚当森'],
    ['泰国', 'Stamford'],
    ['泰国', 'Assumption Univeristy (ABAC)'],
    ['马来西亚', 'UCSI'],
    ['马来西亚', 'Taylors University Lakeside Campus'],
    ['马来西亚', 'SEGI University'],
    ['法国', 'IPAG Paris'],
    ['法国', 'College de Paris'],
    ['西班牙', 'Universidad Rey Juan Carlos de Madrid'],
  ])('in %s, %s may be a school with a remark about the past: no longer time is foretold', (place, name) => {
    const chosen = { place, school: typed(name) }
    expect(kinds(chosen)).toEqual(['same-name-reviewed-before'])
    expect(schoolWarning(aDegree(chosen), TODAY)!.explain).not.toMatch(/按加强审查估算/)
    expect(processingTime(aDegree(chosen), TODAY).kind).toBe('usual')
  })

  it.each([
    ['菲律宾', 'University of the Philippines'],
    ['菲律宾', 'De La Salle University'],
    ['泰国', 'Chulalongkorn University'],
    ['泰国', '朱拉隆功大学'],
    ['蒙古', 'National University of Mongolia'],
    ['蒙古', '蒙古国立大学'],
    ['法国', 'Paris-Saclay University'],
    ['法国', '巴黎第一大学'],
    ['法国', 'Groupe INSEEC'],
    ['法国', 'Ecole Normale Superieure'],
    ['法国', 'ESC Rennes'],
    ['马来西亚', 'University of Malaya'],
    ['西班牙', 'Universidad Carlos III de Madrid'],
    ['英国', 'King’s College London'],
    ['印度尼西亚', '!!!'],
  ])('in %s, %s is another school', (place, name) => {
    expect(kinds({ place, school: typed(name) })).toEqual(['typed-not-in-list'])
  })

  it('of that name in another country is another school', () => {
    expect(kinds({ place: '英国', school: typed('格乐大学') })).toEqual(['typed-not-in-list'])
  })
})
