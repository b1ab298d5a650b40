import { RuleTester, type Rule } from 'eslint'

const noOfficialNumber = jest.requireActual<Rule.RuleModule>('../../eslint-rules/no-official-number.cjs')

// The tester names its own cases: jest's are the ones that count here.
RuleTester.describe = describe
RuleTester.it = it

const tester = new RuleTester()
const typed = (code: string) => ({ code, errors: [{ messageId: 'typed' }] })
const limit = (code: string) => ({ code, errors: [{ messageId: 'limit' }] })

tester.run('no official number is typed', noOfficialNumber, {
  valid: [
    'const text = (n) => `认证费用 ${n.fee} 元`',
    'const text = (n) => "不超过 " + n.megabytes + "M"',
    // How to write something, what a text is called, our own counts.
    "const hint = '请写成 2023-09-01 这样。'",
    "const hint = '如 2023-09-01 或 2023年9月'",
    "const name = '《普通高等学校本科专业目录（2024年）》'",
    "const text = '四个角都要拍进来'",
    "const text = '选哪一张，只拍一张'",
    "const service = '移民局 12367'",
    "const text = '至少 8 个字符'",
    "const text = '一周只看一次，百分比不准'",
    'const text = (done, total) => `正在存第 ${done + 1} 张，共 ${total} 张`',
    'const LOOKED_AT_PX = 1_000_000',
    "import a from './m-5M'",
    { code: "const text = '应是 18 位'", options: [{ allow: ['位'] }] },
  ],
  invalid: [
    // digits
    typed("const text = '认证费用 360 元'"),
    typed("const text = '每张不超过 1M'"),
    typed("const text = '10—20 个工作日'"),
    typed("const text = '8—18 位'"),
    typed("const text = '2023-01-01 起只有两国'"),
    typed("const text = '2022 年的通知'"),
    // Chinese numerals
    typed("const text = '至少两条'"),
    typed("const text = '证书是十年以前颁发的'"),
    typed("const text = '结果出具起十二个月内'"),
    typed("const text = '复核只有一次'"),
    typed("const text = '只有一次提交机会'"),
    typed("const text = '一年内有效'"),
    typed("const text = '半年内申请'"),
    typed("const text = '两周内有结果'"),
    typed("const text = '费用三百六'"),
    typed("const text = '不超过五兆'"),
    // without a unit, and in full width
    typed("const text = '认证费用：360'"),
    typed("const text = '每张不超过５Ｍ'"),
    // templates, with the number in the words, in the expression, in a constant of the file
    typed('const text = (n) => `${n.name}认证费用 360 元`'),
    typed('const text = `认证费用 ${360} 元`'),
    typed('const FEE = 360; const text = `认证费用 ${FEE} 元`'),
    // joined
    typed("const text = '认证费用 3' + '60 元'"),
    typed("const FEE = 360; const text = '认证费用 ' + FEE + ' 元'"),
    // telephones and addresses
    typed("const text = '打 010-62677800 问'"),
    typed("const text = '写信到 renzheng@cscse.edu.cn'"),
    // another unit than the one that the file may count in
    { ...typed("const text = '应是 18 位，费用 360 元'"), options: [{ allow: ['位'] }] },
    // limits of files
    limit('const MAX_BYTES = 5_000_000'),
    limit('const USUAL_LIMIT = { pdf: 5_000_000 }'),
    limit('const rule = { maxBytesPerFile: 1_000_000 }'),
    limit('const most = 5 * MEGABYTE_BYTES'),
  ],
})
