import { PRIVACY_TEXT } from '../../miniprogram/packages/backup/content/privacy'
import { matchesIn, projectFiles } from '../architecture/files'
import {
  DECLARED,
  isDeclared,
  neededDeclarations,
  typedItems,
  UNDECLARED,
  usedInterfaces,
} from './declarations'

test('every interface of WeChat that the code calls is known to need a declaration or none', () => {
  const unknown = [...usedInterfaces()].filter(([name]) => !isDeclared(name) && !UNDECLARED.includes(name))
  expect(unknown).toEqual([])
})

test('the list is read from the code: the camera, the album and the chat are in it', () => {
  const needed = neededDeclarations().map(({ name }) => name)
  expect(needed).toEqual(
    expect.arrayContaining(['chooseMedia', 'chooseMessageFile', 'createCameraContext', 'setClipboardData']),
  )
})

test('every item that is declared is explained on the privacy page', () => {
  const told = PRIVACY_TEXT.permissionRows.map(({ title }) => title).join()
  const words = {
    选中的照片或视频信息: '选中的照片',
    '相册（仅写入）权限': '添加到相册',
    '日历（仅写入）权限': '添加到日历',
    剪切板: '剪贴板', // WeChat's table has its own spelling
  }
  const missing = neededDeclarations()
    .map(({ item }) => (words as Record<string, string>)[item] ?? item)
    .filter((word) => !told.includes(word))
  expect(missing).toEqual([])
})

test('what the student types is declared with its use, identity documents among it', () => {
  const items = typedItems()
  expect(items.map(({ item }) => item)).toEqual(
    expect.arrayContaining(['姓名', '证件类型和号码', '手机号码', '出入境记录查询授权码']),
  )
  expect(items.filter(({ use, fields }) => use.length < 6 || fields.length === 0)).toEqual([])
})

/** What judges WeChat itself calls it itself; it is no part of a release. */
const JUDGE = 'packages/self-check/'

/** Of the app, or what only one subpackage asks of the phone. */
const PLATFORM = /^(?:packages\/[^/]+\/)?platform\//

test('only the platform calls WeChat', () => {
  const outside = [...usedInterfaces()].flatMap(([name, files]) =>
    files
      .filter((file) => file.endsWith('.ts') && !PLATFORM.test(file) && !file.startsWith(JUDGE))
      .map((file) => `${file}: ${name}`),
  )
  expect(outside).toEqual([])
})

test('no interface is in both lists', () => {
  expect(Object.keys(DECLARED).filter((name) => UNDECLARED.includes(name))).toEqual([])
})

test('only a public page can be forwarded, by the one way: a forwarded page shows a picture of itself', () => {
  const shares = /onShareAppMessage\s*[(:]|onShareTimeline|onAddToFavorites|open-type="share"|showShareMenu/
  expect(matchesIn(projectFiles(/^miniprogram\/(?!miniprogram_npm).*\.(?:ts|wxml)$/), shares)).toEqual([
    expect.stringContaining('miniprogram/packages/guide/facts/facts.wxml'),
    expect.stringContaining('miniprogram/pages/define-page.ts'),
  ])
})

test('nothing is written to a log', () => {
  expect(
    matchesIn(projectFiles(/^miniprogram\/(?!miniprogram_npm).*\.ts$/), /\bconsole\.|LogManager|reportEvent/),
  ).toEqual([])
})
