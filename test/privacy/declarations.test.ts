import { PRIVACY_TEXT } from '../../miniprogram/packages/backup/content/privacy'
import { matchesIn, projectFiles } from '../architecture/files'
import {
  DECLARED,
  isDeclared,
  neededDeclarations,
  SELF_CHECK,
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

test('what the student tells is declared with its use, down to the fields of a degree and the face on a photograph', () => {
  const items = typedItems()
  const holding = (field: string) => items.find(({ fields }) => fields.includes(field))?.item
  expect(holding('Profile.idNumber')).toBe('证件类型和号码')
  expect(holding('Degree.applicant')).toContain('身份类别')
  expect(holding('Degree.ukVisas')).toContain('签证和出入境')
  expect(holding('EntryExit.record')).toContain('12367')
  expect(holding('Material.id-photo')).toContain('人脸')
  expect(items.filter(({ use, fields }) => use.length < 6 || fields.length === 0)).toEqual([])
})

test('what is not released is not declared', () => {
  expect(
    neededDeclarations().flatMap(({ files }) => files.filter((file) => file.includes('self-check'))),
  ).toEqual([])
})

/** Of the app, or what only one subpackage asks of the phone. */
const PLATFORM = /^(?:packages\/[^/]+\/)?platform\//

test('only the platform calls WeChat', () => {
  const outside = [...usedInterfaces()].flatMap(([name, files]) =>
    files
      .filter((file) => file.endsWith('.ts') && !PLATFORM.test(file) && !file.startsWith(SELF_CHECK))
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
