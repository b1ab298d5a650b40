/**
 * ESLint rule: an official number, day, telephone or address has one home, the tables in rules/facts. Everywhere else it
 * comes out of `officialNumbers`, so that a row appended there changes every sentence on its day.
 *
 * Read as a student would read them: string literals, templates and joined strings, with constants of the same file put
 * in. `allow` names the units that a file may count in (numbers of identity documents, editions of a catalogue).
 */

const UNITS = [
  '元',
  'M',
  'MB',
  'KB',
  '字节',
  '张',
  '份',
  '个工作日',
  '工作日',
  '个月',
  '天',
  '位',
  '次',
  '条',
  '年',
  '月',
  '日',
]
const HAN_DIGITS = '[两二三四五六七八九十百千]+'
/** 「两步」 and 「三种」 are ways of speaking; these limit something. */
const HAN_UNITS = ['元', '张', '个工作日', '工作日', '个月', '天', '位', '条', '年']

const oneOf = (words) => `(?:${words.join('|')})`

/** How to write something: 「如 2023-09-01」, 「写成 2019-09」; and names of texts in 《》. */
const EXAMPLES = /(?:如|写成|例如) ?[A-Z]?\d[\d.-]*(?: 或 \d+年\d+月)?|《[^》]*》/g

const PATTERNS = [
  ['a telephone number', /0\d{2,3}-\d{7,8}/, undefined],
  ['an official address', /cscse\.edu\.cn|jsj\.edu\.cn/, undefined],
  ['a day', /(?=.*[\u4e00-\u9fff])(?:19|20)\d\d-\d\d|(?:19|20)\d\d-\d\d.*[\u4e00-\u9fff]/, undefined],
  ['a number', new RegExp(`\\d[\\d,.—、]* ?(${oneOf(UNITS)})(?![a-zA-Z])`), 1],
  ['a number', new RegExp(`${HAN_DIGITS} ?(${oneOf(HAN_UNITS)})`), 1],
  ['a number', /(?:只有|仅|只能提交|限)一(次)|一(次)(?:提交)?机会/, 1],
  ['a number', /[一半两二三四五六七八九十]+个?(年|月|周|天)[以之]?内/, 1],
  ['a number', /[一二两三四五六七八九][百千][零一二三四五六七八九十百]*/, undefined],
  ['a number', /[\d一两二三四五六七八九十]+ ?(兆)/, 1],
  ['a number', /(?:费用|金额|上限|期限|不超过|不少于|至少|最多)[：: ]*\d+(?!\d| ?个字)/, undefined],
]

/** A megabyte times something, or the bytes of one, is a limit. */
const isLimit = (value) => [1_000_000, 5_000_000, 1_048_576, 5_242_880].includes(value)
const LIMIT_NAME = /limit|max\w*bytes/i

const constantOf = (name, scope) => {
  for (let at = scope; at; at = at.upper) {
    const definition = at.set.get(name)?.defs[0]
    if (definition?.type === 'Variable' && definition.parent.kind === 'const') return definition.node.init
    if (definition) return undefined
  }
  return undefined
}

const GAP = '\u0000'

const isString = (node) =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')

/** Strings that are added; numbers that are added make a number that nobody knows here. */
const joined = ({ operator, left, right }, scope, depth) => {
  const sides = [left, right]
  if (operator !== '+' || !sides.some((side) => isString(side) || side.type === 'BinaryExpression'))
    return GAP
  return sides.map((side) => textOf(side, scope, depth + 1)).join('')
}

/** The text of a string as far as the file itself knows it; gaps where values come from elsewhere. */
const textOf = (node, scope, depth = 0) => {
  if (!node || depth > 5) return GAP
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' || typeof node.value === 'number' ? String(node.value) : GAP
    case 'TemplateLiteral':
      return node.quasis
        .map(
          ({ value }, at) =>
            value.cooked +
            (at < node.expressions.length ? textOf(node.expressions[at], scope, depth + 1) : ''),
        )
        .join('')
    case 'BinaryExpression':
      return joined(node, scope, depth)
    case 'Identifier':
      return textOf(constantOf(node.name, scope), scope, depth + 1)
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return textOf(node.expression, scope, depth + 1)
    default:
      return GAP
  }
}

const isJoined = ({ parent }) => parent.type === 'BinaryExpression' && parent.operator === '+'

const isText = (node) =>
  node.type === 'TemplateLiteral' ||
  (node.type === 'Literal' && typeof node.value === 'string') ||
  (node.type === 'BinaryExpression' && node.operator === '+')

const isImport = ({ parent }) => /Import|Export/.test(parent.type)

module.exports = {
  meta: {
    type: 'problem',
    docs: { description: 'official numbers come out of the dated tables' },
    schema: [{ type: 'object', properties: { allow: { type: 'array' } }, additionalProperties: false }],
    messages: {
      typed: '{{what}} is typed here: 「{{text}}」. Take it from officialNumbers (rules/facts)',
      limit: 'a file limit is typed here. Limits have one home, rules/facts/file-limits.ts',
    },
  },
  create(context) {
    const { allow = [] } = context.options[0] ?? {}
    const check = (node) => {
      if (isJoined(node) || isImport(node) || !isText(node)) return
      // Full-width digits are digits.
      const text = textOf(node, context.sourceCode.getScope(node)).normalize('NFKC').replace(EXAMPLES, '')
      const found = PATTERNS.flatMap(([what, pattern, unit]) =>
        [...text.matchAll(new RegExp(pattern, 'g'))]
          .filter((match) => !allow.includes(unit ? (match[unit] ?? match[unit + 1]) : what))
          .map(([said]) => ({ what, text: said })),
      )
      if (found.length > 0) context.report({ node, messageId: 'typed', data: found[0] })
    }
    const checkLimit = (node, name) => {
      if (node?.type === 'Literal' && isLimit(node.value) && LIMIT_NAME.test(name))
        context.report({ node, messageId: 'limit' })
    }
    return {
      Literal: check,
      TemplateLiteral: check,
      BinaryExpression(node) {
        check(node)
        const [left, right] = [node.left, node.right]
        if (node.operator === '*' && [left, right].some(({ name }) => name === 'MEGABYTE_BYTES'))
          context.report({ node, messageId: 'limit' })
      },
      VariableDeclarator: ({ id, init }) => {
        if (id.type !== 'Identifier' || !init) return
        const inner = init.type === 'TSAsExpression' ? init.expression : init
        checkLimit(inner, id.name)
        if (inner.type === 'ObjectExpression')
          inner.properties.forEach((property) => checkLimit(property.value, id.name))
      },
      Property: ({ key, value }) => checkLimit(value, key.name ?? String(key.value)),
    }
  },
}
