import type { School } from '../../miniprogram/model/degree'
import { degreeFormView } from '../../miniprogram/packages/forms/degree-form/degree-form.view'
import { waitingView } from '../../miniprogram/packages/progress/waiting/waiting.view'
import { checklistView } from '../../miniprogram/packages/guide/checklist/checklist.view'
import { degreeView } from '../../miniprogram/pages/home/home.view'
import { aDegree, anApplication, REVIEWED_SCHOOL } from '../builders'
import { TODAY } from '../rules/students/all-students'

/** The warning as each of the four screens has it. */
const warnings = (place: string, school: School) => {
  const degree = aDegree({ place, school })
  const application = anApplication({ degree })
  const { notices: form } = degreeFormView(
    { answers: degree, typed: {} },
    { touched: {}, other: {}, isDatesOpen: false },
    TODAY,
  ).school
  return [
    form
      .filter(({ kind }) => kind === 'warning')
      .map(({ title, explain }) => ({ title, explain }))
      .at(-1) ?? null,
    degreeView({ application, profile: {}, today: TODAY }, [application]).enhanced,
    checklistView(application, 'materials', TODAY).enhanced,
    waitingView(application, {}, TODAY).enhanced,
  ]
}

it.each([
  ['chosen', '泰国', REVIEWED_SCHOOL],
  ['typed in everyday words', '菲律宾', { kind: 'typed', name: 'AMA Computer University' }],
  [
    'of a programme abroad',
    '英国',
    { kind: 'listed', id: 20644, chineseName: '桑德兰大学', englishName: '' },
  ],
] as const)(
  'a school under 加强审查, %s, is warned of in the same words on every screen',
  (_, place, school) => {
    const [form, ...others] = warnings(place, school)
    expect(form).not.toBeNull()
    for (const other of others) expect(other).toEqual(form)
    expect(form!.explain).toContain('此后的公告不在内')
  },
)

it('a school without a remark is warned of nowhere', () => {
  const school = { kind: 'listed', id: 22571, chineseName: '某校', englishName: 'A school' } as const
  expect(warnings('英国', school)).toEqual([null, null, null, null])
})
