import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { PAGE_SHELL } from '../../../../miniprogram/packages/capture/data/packed-page'

const PACKING = 'test/computer-page/pack-page.ts'
const PACKED = 'miniprogram/packages/capture/data/packed-page.ts'

test('the packed page is of its source', () => {
  const bundle = ['--bundle', '--platform=node', '--packages=external', '--log-level=error']
  const script = execFileSync('npx', ['esbuild', PACKING, ...bundle])
  const packed = execFileSync(process.execPath, ['-', '--print'], { input: script, encoding: 'utf8' })
  expect(packed === readFileSync(PACKED, 'utf8')).toBe(true)
})

test('the shell is ASCII and lets nothing in and nothing out', () => {
  expect(PAGE_SHELL).toMatch(/^[\n\x20-\x7e]+$/)
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(PAGE_SHELL)?.[1] ?? ''
  expect(policy.split('; ').map((part) => part.replace(/'sha256-[^']*'/g, '#'))).toEqual([
    "default-src 'none'",
    'script-src # #',
    'style-src #',
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(PAGE_SHELL).not.toMatch(
    /https?:|localStorage|sessionStorage|indexedDB|document\.cookie|fetch\(|XMLHttp/,
  )
})

test('a browser that translates is told not to: it would send the text to its maker', () => {
  expect(PAGE_SHELL).toContain('<html lang="zh-CN" translate="no">')
  expect(PAGE_SHELL).toContain('<meta name="google" content="notranslate" />')
})

test('without scripts it says what to allow, and that it is damaged until it has shown otherwise', () => {
  const said = PAGE_SHELL.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
  expect(said).toMatch(/<noscript><p class="plain">浏览器关闭了脚本。请允许[^<]*<\/p><\/noscript>/)
  expect(said).toContain('<p id="standing" class="plain">文件损坏，请在手机上重新发</p>')
})
