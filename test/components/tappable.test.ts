import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '../../miniprogram')

const templates = (readdirSync(ROOT, { recursive: true }) as string[]).filter(
  (path) => path.endsWith('.wxml') && !path.includes('miniprogram_npm'),
)

/** Plain elements with a tap handler: WeChat's own button has a role by itself. */
const tappable = (wxml: string): readonly string[] =>
  [...wxml.matchAll(/<(view|text|image|block)\b(?:[^>"]|"[^"]*")*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /\b(?:bind|catch):?tap=/.test(tag))

test.each(templates)('in %s whatever can be tapped has a role and shows that it is pressed', (path) => {
  for (const tag of tappable(readFileSync(join(ROOT, path), 'utf8'))) {
    expect(tag).toMatch(/aria-role="/)
    expect(tag).toMatch(/hover-class="/)
  }
})

test('the search for things that can be tapped finds some', () => {
  const all = templates.flatMap((path) => tappable(readFileSync(join(ROOT, path), 'utf8')))
  expect(all.length).toBeGreaterThan(8)
})
