/** What the rules about promises ask of the syntax: which function code stands in, and whether it runs after a wait. */
const ts = require('typescript')

const isFunction = (node) =>
  ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'].includes(node?.type)

const functionAround = (node) => {
  let around = node.parent
  while (around && !isFunction(around)) around = around.parent
  return around
}

const isWithin = (node, outer) => node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1]
const ends = (statement) =>
  statement?.type === 'BlockStatement'
    ? ends(statement.body[statement.body.length - 1])
    : ['ReturnStatement', 'ThrowStatement'].includes(statement?.type)

/** Whether what stands in one branch is never followed by what stands elsewhere. */
const isOtherWay = (first, then) => {
  for (let node = first; node && !isWithin(then, node); node = node.parent) {
    const branches = node.parent
    if (!['IfStatement', 'ConditionalExpression'].includes(branches?.type) || node === branches.test) continue
    if (isWithin(then, branches) ? !isWithin(then, branches.test) : ends(node)) return true
  }
  return false
}

/** Collects the waits of a file: `visitor` for the rule, and whether a node runs after one in its own function. */
const waits = () => {
  const awaits = []
  return {
    visitor: {
      AwaitExpression: (node) => void awaits.push(node),
      'ForOfStatement[await=true]': (node) => void awaits.push(node.right),
    },
    isAfterOne: (node) =>
      awaits.some(
        (one) =>
          functionAround(one) === functionAround(node) &&
          one.range[1] <= node.range[0] &&
          !isOtherWay(one, node),
      ),
  }
}

/** The tags above a declaration, or above what declares it. */
const tagsOf = (declaration) =>
  declaration === undefined
    ? []
    : [declaration, declaration.parent].flatMap((one) => [...ts.getJSDocTags(one)])

module.exports = { functionAround, isFunction, tagsOf, waits }
