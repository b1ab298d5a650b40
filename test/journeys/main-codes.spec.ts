import { BASE, configureCodeBase } from './code-base'
import { open } from './journey-phone'
import { openWithDegree } from './journey-seed'
import { button, tap } from './journey-student'
import { expect, test } from './journey-test'

test('a scanned code opens its step, with or without a degree', async ({ page }) => {
  await open(page, '/pages/home/home?scene=1.vf')
  await expect(page.getByText('用「微留服」做实人认证').first()).toBeVisible()
  await expect(button(page, '添加我的学位')).toBeVisible()
  await openWithDegree(page)
  await configureCodeBase(page)
  const link = encodeURIComponent(`${BASE}?e=1.ae`)
  await open(page, `/pages/home/home?q=${link}`)
  await expect(page.getByText('获取 12367 授权码').first()).toBeVisible()
  await expect(button(page, '先选取没取到授权码')).toBeVisible()
})

test('a link from anywhere else opens nothing but the home page', async ({ page }) => {
  const link = encodeURIComponent(`${BASE}?e=1.ae`)
  await open(page, `/pages/home/home?q=${link}`)
  await expect(page.getByText('认不出这个码')).toBeVisible()
  await configureCodeBase(page)
  await open(page, `/pages/home/home?q=${encodeURIComponent('https://evil.example/rz/?e=1.ae')}`)
  await expect(page.getByText('认不出这个码')).toBeVisible()
})

test('a damaged code opens the home page with a sentence that can be put away', async ({ page }) => {
  await open(page, '/pages/home/home?scene=%3Cscript%3E')
  await expect(page.getByText('认不出这个码')).toBeVisible()
  await tap(page, '知道了')
  await expect(page.getByText('认不出这个码')).toHaveCount(0)
  await expect(button(page, '添加我的学位')).toBeVisible()
})
