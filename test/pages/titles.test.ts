import { APP_NAME } from '../../miniprogram/content/app-name'
import { readFileSync } from 'node:fs'
import { closePage, type Screen } from '../simulate'
import { aToldPhone, openTold, PAGES } from './every-page'

const barTitle = (path: string): string =>
  (JSON.parse(readFileSync(`miniprogram/${path}.json`, 'utf8')) as { navigationBarTitleText?: string })
    .navigationBarTitleText ?? APP_NAME

let screen: Screen

afterEach(() => closePage(screen))

test.each(PAGES)('%s does not begin with the words that stand in its bar', async (path) => {
  const { application } = await aToldPhone()
  screen = await openTold(path, application)
  expect(screen.text).not.toBe('')
  expect(screen.text.split(' ')[0]).not.toBe(barTitle(path))
})
