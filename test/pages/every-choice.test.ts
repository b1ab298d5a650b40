import { closePage, type Screen } from '../simulate'
import { aToldPhone, openTold, PAGES, rested } from './every-page'

/** Two answers tapped before the first is written are both kept, on every page that asks something. */

/** Answers whose choice closes or changes the page. */
const LEADS_ON: Readonly<Record<string, string>> = {
  'packages/guide/checklist/checklist': 'shows another sample',
}

let screen: Screen
let application: string

beforeEach(async () => {
  ;({ application } = await aToldPhone())
})

afterEach(() => closePage(screen))

const asked: string[] = []

const isChosen = (answer: string): boolean => screen.attribute(answer, 'aria-checked') === 'true'

test.each(PAGES.filter((path) => !LEADS_ON[path]))('%s', async (path) => {
  screen = await openTold(path, application)
  const open = screen.choices.flatMap((answers) => answers.filter((answer) => !isChosen(answer)).slice(0, 1))
  if (open.length > 0) asked.push(path)
  await Promise.all(open.map((answer) => screen.fire(answer, 'tap')))
  await rested()
  expect(open.filter((answer) => screen.has(answer) && !isChosen(answer))).toEqual([])
})

test('the pages that ask were among them', () => {
  expect(asked).toEqual(
    expect.arrayContaining([
      'packages/guide/step/step',
      'packages/forms/degree-form/degree-form',
      'packages/forms/study-entry/study-entry',
      'packages/progress/supplements/supplements',
      'packages/progress/outcome/outcome',
      'packages/catalogue/review/review',
    ]),
  )
})
