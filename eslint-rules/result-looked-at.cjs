/**
 * A problem is returned, not thrown: who drops a `Result`, or the promise of one, lets the student believe that it
 * worked; `void` in front does not help.
 *
 * `@mendedLater how` marks a function whose problem nobody has to hear of, because it is made good by itself: its Result
 * may be dropped.
 */
const ts = require('typescript')

const isResult = (type) =>
  (type.isUnion() ? type.types : [type]).some(
    (member) => member.getProperty('ok') !== undefined && member.getProperty('problem') !== undefined,
  )

/** The call whose answer the expression is. */
const callIn = (expression) => {
  if (expression.type === 'AwaitExpression') return callIn(expression.argument)
  if (expression.type === 'LogicalExpression') return callIn(expression.right)
  return expression.type === 'CallExpression' ? expression : undefined
}

module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      dropped: 'this Result may be a problem: look at it, or mark with @mendedLater what makes it good',
    },
  },
  create: ({ sourceCode, report }) => {
    const { program, esTreeNodeToTSNodeMap } = sourceCode.parserServices
    const checker = program.getTypeChecker()
    /** Where it is declared, through imports and objects that name it in short. */
    const originOf = (symbol) => {
      if (!symbol) return undefined
      if (symbol.flags & ts.SymbolFlags.Alias) return originOf(checker.getAliasedSymbol(symbol))
      const [declaration] = symbol.declarations ?? []
      return declaration && ts.isShorthandPropertyAssignment(declaration)
        ? originOf(checker.getShorthandAssignmentValueSymbol(declaration))
        : symbol
    }
    const isMendedLater = ({ callee }) => {
      const place = callee.type === 'MemberExpression' ? callee.property : callee
      const symbol = originOf(checker.getSymbolAtLocation(esTreeNodeToTSNodeMap.get(place)))
      return symbol?.getJsDocTags(checker).some(({ name }) => name === 'mendedLater') ?? false
    }
    const check = (expression) => {
      const call = callIn(expression)
      if (!call || isMendedLater(call)) return
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(call))
      if (isResult(checker.getAwaitedType(type) ?? type)) report({ node: expression, messageId: 'dropped' })
    }
    return {
      ExpressionStatement: ({ expression }) => check(expression),
      'UnaryExpression[operator="void"]': ({ argument }) => check(argument),
    }
  },
}
