import { REVIEWED_SCHOOLS } from '../../../miniprogram/rules/facts/enhanced-review'
import { reviewedSchool } from '../../../miniprogram/rules/reviewed-school'
import { schoolKey } from '../../../miniprogram/packages/catalogue/search/school-table'
import { schoolSearch } from '../../../miniprogram/packages/catalogue/search/school-search'
import { warmUpSearch } from '../../../miniprogram/packages/catalogue/search/warm-up'

beforeAll(() => warmUpSearch())

const typed = (place: string, name: string) => reviewedSchool({ place, school: { kind: 'typed', name } })

/** How people shorten, lengthen and misspell a name in letters. */
const written = ({ chineseName, englishName }: (typeof REVIEWED_SCHOOLS)[number]): readonly string[] => [
  chineseName,
  englishName,
  englishName.toUpperCase(),
  englishName.toLowerCase(),
  `${englishName} (main campus)`,
  `The ${englishName}`,
  englishName.replace(/University/, 'Univ'),
  `${chineseName} ${englishName}`,
]

it.each(REVIEWED_SCHOOLS.map((school) => [school.englishName, school] as const))(
  'where the search finds %s, a typed name finds its remark',
  (_, school) => {
    for (const name of written(school)) {
      const { found, near } = schoolSearch(name, { country: school.place })
      const isFound = [...found, ...near.slice(0, 1)].some(
        (row) => schoolKey(row.school) === String(school.id),
      )
      if (isFound) expect([name, typed(school.place, name)?.place]).toEqual([name, school.place])
    }
    expect(typed(school.place, school.englishName)).toBeDefined()
  },
)
