import { APP_NAME } from '../../miniprogram/content/app-name'
import { NOT_OFFICIAL } from '../../miniprogram/content/sources'

/** An A4 sheet of cards, three across and five down, for a help desk's wall or counter. */
export const sheetHtml = (cards: readonly string[]): string => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>${APP_NAME}：每一步的码</title>
<style>
  @page { size: A4; margin: 8mm; }
  body { margin: 0; font-family: 'Noto Sans CJK SC', 'PingFang SC', sans-serif; color: #111; }
  h1 { margin: 0; font-size: 14pt; text-align: center; }
  p { margin: 1mm 0 2mm; font-size: 8pt; text-align: center; }
  main { display: grid; grid-template-columns: repeat(3, 1fr); }
  figure { margin: 0; height: 51mm; display: flex; justify-content: center; break-inside: avoid; border: 0.2mm dashed #bbb; }
  figure svg { height: 100%; width: auto; }
</style>
<h1>留服认证，你在哪一步就扫哪个码</h1>
<p>${NOT_OFFICIAL}</p>
<main>${cards.map((card) => `<figure>${card}</figure>`).join('')}</main>
</html>`
