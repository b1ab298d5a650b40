import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { progressIn } from './progress.mjs'

const folder = mkdtempSync(join(tmpdir(), 'progress-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a line that was torn when the runner was ended hides none of the others', () => {
  const path = join(folder, 'torn')
  const events = [
    { begun: 'a' },
    { ended: 'a', passed: 2, failed: 0, failures: [] },
    { begun: 'b' },
    { ended: 'b', passed: 0, failed: 1, failures: ['b: breaks'] },
    { begun: 'c' },
  ]
  const lines = events.map((event) => JSON.stringify(event))
  writeFileSync(path, [...lines, '{"ended":"c","pas'].join('\n'))
  expect(progressIn(path)).toEqual({
    passed: 2,
    failed: 1,
    failures: ['b: breaks'],
    atSecondTry: [],
    running: ['c'],
  })
})

test('a runner that never began has done nothing', () => {
  expect(progressIn(join(folder, 'none'))).toMatchObject({ passed: 0, failed: 0, running: [] })
})
