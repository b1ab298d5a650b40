/**
 * Writes the packaged icon font into @vant/weapp's own style sheet; patch-package then keeps the difference.
 * Vant loads its font from a network host, and this app works without one.
 * Font: @vant/icons 3.0.2, MIT licence, Copyright (c) Youzan, Chen Jiahan and other contributors.
 *
 * To change the glyphs: edit GLYPHS, delete the @vant+weapp patch's icon part by reinstalling without patches, then
 *   npm install --no-save @vant/icons@3.0.2 subset-font@2.9.0
 *   node patches/subset-icons.mjs && npx patch-package @vant/weapp
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** What Vant's components print by themselves, and the few names that our screens use. */
const GLYPHS = [
  ...[
    'arrow',
    'arrow-left',
    'arrow-up',
    'arrow-down',
    'cross',
    'clear',
    'close',
    'success',
    'fail',
    'checked',
  ],
  ...[
    'passed',
    'plus',
    'minus',
    'add-o',
    'search',
    'photo',
    'photo-o',
    'photo-fail',
    'photograph',
    'description',
  ],
  ...['warning', 'warning-o', 'question', 'question-o', 'info', 'info-o', 'clock', 'clock-o', 'edit', 'scan'],
  ...['delete', 'delete-o', 'star', 'star-o', 'replay', 'share-o', 'eye-o', 'closed-eye', 'lock', 'ellipsis'],
  ...['certificate', 'idcard', 'calendar-o', 'location-o', 'records', 'wap-home-o', 'bulb-o', 'exchange'],
]
const STYLE = join(import.meta.dirname, '../node_modules/@vant/weapp/lib/icon/index.wxss')
const require = createRequire(join(process.env.ICON_TOOLS ?? import.meta.dirname, 'any.js'))

const glyphRule = /\.van-icon-([a-z0-9-]+):before\{content:"\\([0-9a-f]+)"\}/g
const style = readFileSync(STYLE, 'utf8')
const codes = new Map([...style.matchAll(glyphRule)].map(([, name, code]) => [name, code]))
const missing = GLYPHS.filter((name) => !codes.has(name))
if (missing.length) throw new Error(`Vant has no glyph named ${missing.join(', ')}`)

const full = readFileSync(require.resolve('@vant/icons/src/encode-woff2.less'), 'utf8')
const text = GLYPHS.map((name) => String.fromCodePoint(parseInt(codes.get(name), 16))).join('')
const font = await require('subset-font')(Buffer.from(/base64,([^']+)'/.exec(full)[1], 'base64'), text, {
  targetFormat: 'woff2',
})

const face = `src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")`
const kept = style.replace(glyphRule, (rule, name) => (GLYPHS.includes(name) ? rule : ''))
writeFileSync(STYLE, kept.replace(/src:url\([^)]*\) format\("woff2"\),url\([^)]*\) format\("woff"\)/, face))
console.log(`${GLYPHS.length} glyphs, ${font.length} bytes`)
