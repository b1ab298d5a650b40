import { answering } from '../answering'
import { closePage, openPage, renderComponent } from '../simulate'

test('a component shows its properties and tells its parent what was tapped', async () => {
  const row = await renderComponent('components/copy-row/copy-row', {
    label: '授权码',
    value: '12345678',
    action: '复制',
  })
  const copied = row.events('copy')
  expect(row.text).toBe('授权码 12345678 复制')
  await row.tap('复制授权码')
  expect(copied).toEqual([{ value: '12345678' }])
})

test('a second screen with the same component inside works like the first', async () => {
  const notice = await renderComponent('components/notice-card/notice-card', { text: '先看这里' })
  const choices = await renderComponent('components/choice-list/choice-list', {
    options: [
      { id: 'master', label: '硕士', chosen: true },
      { id: 'doctor', label: '博士', chosen: false },
    ],
  })
  const chosen = choices.events('choose')
  await choices.tap('博士')
  expect(chosen).toEqual([{ id: 'doctor' }])
  expect(choices.attribute('硕士', 'aria-checked')).toBe('true')
  expect(notice.has('先看这里')).toBe(true)
})

test('typing reaches the field with that label', async () => {
  const field = await renderComponent('components/text-field/text-field', { label: '学校英文名' })
  const changes = field.events('change')
  await field.type('学校英文名', 'Leeds')
  expect(changes).toEqual([{ value: 'Leeds' }])
})

test('a page with a Vant button opens by its address and follows a tap', async () => {
  const relaunched = jest.fn()
  Object.assign(wx, answering({ reLaunch: relaunched }))
  const page = await openPage('pages/trouble/trouble', { code: 'AB12' })
  expect(page.text).toContain('AB12')
  await page.tap('回首页')
  expect(relaunched).toHaveBeenCalledWith({ url: '/pages/home/home' })
  await closePage(page)
})

test('a name that is not on the screen is an error that says what is', async () => {
  const row = await renderComponent('components/copy-row/copy-row', {
    label: '授权码',
    value: '1',
    action: '复制',
  })
  await expect(row.tap('删除')).rejects.toThrow('授权码 1 复制')
})
