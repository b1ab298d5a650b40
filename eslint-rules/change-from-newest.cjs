/**
 * What is written is made of what is there: `store.change(id, (newest) => …)` and the changes that such a call is given
 * (`(…) => (newest) => …` in changed-*.ts) use the state they are handed. One that ignores it would write a value that
 * was read before, over everything that was kept meanwhile.
 */
const isFunction = (node) => node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression'

const isChange = ({ callee }) =>
  callee.type === 'MemberExpression' &&
  callee.property.type === 'Identifier' &&
  callee.property.name === 'change'

module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { stale: 'what is written is made of the newest state, which this callback ignores' },
  },
  create: ({ sourceCode, filename, report }) => {
    const usesNewest = (callback) => {
      const [newest] = callback.params
      const isNamed = (variable) =>
        variable.defs.some(
          ({ type, name }) =>
            type === 'Parameter' &&
            newest &&
            name.range[0] >= newest.range[0] &&
            name.range[1] <= newest.range[1],
        )
      return sourceCode
        .getDeclaredVariables(callback)
        .some((variable) => isNamed(variable) && variable.references.some((reference) => reference.isRead()))
    }
    const check = (node) => {
      if (isFunction(node) && !usesNewest(node)) report({ node, messageId: 'stale' })
    }
    const isMadeOfChanges = /(?:^|\/)changed-[^/]*\.ts$/.test(filename)
    return {
      CallExpression: (node) => {
        if (isChange(node)) check(node.arguments[node.arguments.length - 1])
      },
      'ArrowFunctionExpression > ArrowFunctionExpression.body': (node) => {
        if (isMadeOfChanges) check(node)
      },
    }
  },
}
