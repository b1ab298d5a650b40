import { closePage, openPage } from '../../../simulate'

it('a page of facts is forwarded by its topic, and by nothing of the student', async () => {
  const screen = await openPage('packages/guide/facts/facts', { topic: 'certificate', application: 'a1' })
  const page = screen.instance as unknown as { onShareAppMessage: () => object }
  expect(page.onShareAppMessage()).toEqual({
    title: '认证书上写什么',
    path: '/packages/guide/facts/facts?topic=certificate&forwarded=yes',
  })
  await closePage(screen)
})
