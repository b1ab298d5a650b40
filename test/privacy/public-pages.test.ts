import { coverSwitches, pages, studentFilesOf, undefinedPages } from './public-pages'

test('the pages that may stand in a screenshot are these', () => {
  expect(pages().flatMap(({ path, isPublic }) => (isPublic ? [path] : []))).toEqual([
    'pages/trouble/trouble',
    'packages/guide/sources/sources',
    'packages/guide/licences/licences',
    'packages/guide/facts/facts',
    'packages/guide/about/about',
    'packages/backup/privacy/privacy',
  ])
})

test('no page that can show something of the student declares to be public', () => {
  expect(pages().filter(({ isPublic, student }) => isPublic && student.length > 0)).toEqual([])
})

test('what a page knows of the student is found, however far behind its imports', () => {
  const graph = new Map([
    ['miniprogram/pages/a/a.ts', ['miniprogram/pages/a/a.view.ts', 'miniprogram/pages/define-page.ts']],
    ['miniprogram/pages/a/a.view.ts', ['miniprogram/packages/a/stores/a-store.ts']],
    ['miniprogram/pages/define-page.ts', ['miniprogram/stores/index.ts']],
  ])
  expect(studentFilesOf('miniprogram/pages/a/a.ts', graph)).toEqual([
    'miniprogram/packages/a/stores/a-store.ts',
  ])
  const known = new Map(pages().map(({ path, student }) => [path, student]))
  for (const path of [
    'pages/home/home',
    'packages/forms/profile/profile',
    'packages/capture/corners/corners',
  ])
    expect(known.get(path)).toContain('miniprogram/stores/index.ts')
  expect(known.get('packages/catalogue/school-picker/school-picker')).toContain('a field to type in')
})

test('every page is defined in the one way that asks for the cover, and nothing else switches it', () => {
  expect(undefinedPages()).toEqual([])
  expect(coverSwitches()).toEqual([
    'miniprogram/pages/define-page.ts',
    // What home showed last is drawn before the page is defined.
    'miniprogram/pages/home/home.ts',
    'miniprogram/platform/appearance.ts',
  ])
})
