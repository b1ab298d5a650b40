import { renderComponent } from '../simulate'

/** What is only looked at or read out: never colour alone, never an icon alone. */

test('a picture beside words is hidden from screen readers', async () => {
  const icon = await renderComponent('components/app-icon/app-icon', { name: 'check' })
  expect(icon.text).toBe('')
})

test.each([
  { kind: 'done', icon: 'check' },
  { kind: 'now', icon: 'dot' },
  { kind: 'warning', icon: 'warning' },
  { kind: 'waiting', icon: 'clock' },
  { kind: 'locked', icon: 'lock' },
])('the state $kind stands in words with the icon $icon', async ({ kind, icon }) => {
  const mark = await renderComponent('components/status-mark/status-mark', { kind, text: '还缺：学位证书' })
  expect(mark.text).toBe('还缺：学位证书')
  expect(mark.instance.data.icon).toBe(icon)
})

test('a notice has its heading only where there is one', async () => {
  const notice = await renderComponent('components/notice-card/notice-card', {
    kind: 'warning',
    text: '可能延长认证时间',
  })
  expect(notice.text).toBe('可能延长认证时间')
  expect(notice.attribute('可能延长认证时间', 'aria-role')).toBe('note')
  await notice.setProperties({ heading: '查不到记录' })
  expect(notice.text).toBe('查不到记录 可能延长认证时间')
})
