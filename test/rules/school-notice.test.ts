import { REVIEWED_SCHOOLS } from '../../miniprogram/rules/facts/enhanced-review'
import { schoolNotices } from '../../miniprogram/rules/school-notice'

const kinds = (...args: Parameters<typeof schoolNotices>) => schoolNotices(...args).map(({ kind }) => kind)

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

  it('without a remark is only said to be in the list', () => {
    expect(kinds({ place: '英国', school: listed(22571) })).toEqual(['listed'])
  })

  it('quotes the list’s own remark', () => {
    const [, notice] = schoolNotices({ place: '泰国', school: listed(idOf('格乐大学')) })
    expect(notice!.remark).toBe('曾于2021年9月被加强审查，目前正在再次加强审查中')
  })
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

  it('of that name in another country is another school', () => {
    expect(kinds({ place: '英国', school: typed('格乐大学') })).toEqual(['typed-not-in-list'])
  })
})
