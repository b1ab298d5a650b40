import { renderComponent } from '../simulate'

const show = (actions: readonly object[]) =>
  renderComponent('packages/guide/guide-actions/guide-actions', { actions })

test('what to do is numbered, each with what is seen then, where that is known', async () => {
  const list = await show([
    { number: 1, do: '打开「移民局 12367」' },
    { number: 2, do: '人脸识别', see: '得到 8 位数字' },
  ])
  expect(list.text).toBe('1 打开「移民局 12367」 2 人脸识别 得到 8 位数字')
})

test('a single thing to do has no number', async () => {
  expect((await show([{ number: 0, do: '按通知添加材料。' }])).text).toBe('按通知添加材料。')
})
