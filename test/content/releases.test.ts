import { RELEASES } from '../../miniprogram/content/releases'
import { textOf } from '../architecture/files'

const [newest] = RELEASES

test('package.json, the 关于 page and the changelog name one version of one day', () => {
  const { version } = JSON.parse(textOf('package.json')) as { version: string }
  // What is not released yet stands above it, under 未发布.
  const [heading] = textOf('CHANGELOG.md').match(/^## \d.*$/m) ?? []
  expect([newest?.version, heading]).toEqual([version, `## ${version}（${newest?.on}）`])
})

test('no release has rules of a later day than its own', () => {
  const days = RELEASES.map(({ on, rules }) => ({
    on,
    rulesOn: rules.flatMap((rule) =>
      [...rule.matchAll(/(\d{4})\s*年\s*(\d+)\s*月\s*(\d+)\s*日/g)].map(([, year, month, date]) =>
        [year, month!.padStart(2, '0'), date!.padStart(2, '0')].join('-'),
      ),
    ),
  }))
  expect(days.flatMap(({ rulesOn }) => rulesOn).length).toBeGreaterThan(0)
  expect(days.filter(({ on, rulesOn }) => rulesOn.some((day) => day > on))).toEqual([])
})
