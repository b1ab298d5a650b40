import { closePage, openPage, type Screen, settled } from '../../../simulate'

const opened = async (): Promise<Screen> => {
  const screen = await openPage('packages/guide/search/search')
  await settled()
  return screen
}

/** What a letter in the field does. */
const type = (screen: Screen, value: string): Promise<void> => {
  ;(screen.instance as unknown as { onType: (event: object) => void }).onType({ detail: { value } })
  return settled()
}

it('a term unfolds to what it means, and opens where more is told', async () => {
  const screen = await opened()
  await type(screen, 'shirenrenzheng')
  await screen.tap('实人认证')
  expect(screen.text).toContain('人脸识别，确认是本人在办')
  expect(screen.text).toContain('依据：')
  expect(screen.has('打开「用「微留服」做实人认证」')).toBe(true)
  await screen.tap('实人认证')
  expect(screen.text).not.toContain('确认是本人在办')
  await closePage(screen)
})

it('what is typed and means nothing says what to do', async () => {
  const screen = await opened()
  await type(screen, '宇宙飞船')
  expect(screen.text).toContain('没有找到')
  await closePage(screen)
})
