import { APP_NAME } from '../../miniprogram/content/app-name'
import { projectFiles, textOf } from '../architecture/files'

/** What is no TypeScript and has to be written by hand. */
const BY_HAND = [
  'miniprogram/app.json',
  'miniprogram/packages/capture/computer-page/shell.html',
  'miniprogram/pages/home/home.json',
]

test.each(BY_HAND)('%s has the name of the app', (path) => expect(textOf(path)).toContain(APP_NAME))

test('the name is written nowhere else', () => {
  const files = projectFiles(
    /^(?:miniprogram|preview|test)\/(?!.*(?:miniprogram_npm|data\/packed-page)).*\.(?:ts|mjs|json|wxml|html)$/,
  )
  const named = files.filter((path) => textOf(path).includes(APP_NAME))
  expect(named.sort()).toEqual([...BY_HAND, 'miniprogram/content/app-name.ts'].sort())
})
