import { draftStore } from '../../../../miniprogram/stores/index'
import { closePage, openPage, settled } from '../../../simulate'

it('a tap takes the school of the row, also where two of one name stand below each other', async () => {
  const screen = await openPage('packages/catalogue/school-picker/school-picker')
  await settled()
  ;(screen.instance as unknown as { onType: (event: object) => void }).onType({
    detail: { value: '东北大学' },
  })
  while (screen.text.includes('正在打开学校名单')) await settled()
  await screen.tap('东北大学，Northeastern University，泰国')
  await settled()
  expect(draftStore.form).toMatchObject({ answers: { place: '泰国', school: { chineseName: '东北大学' } } })
  await closePage(screen)
})
