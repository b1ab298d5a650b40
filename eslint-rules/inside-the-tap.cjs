/**
 * WeChat lets some calls pass only inside the turn that a tap began. On iOS a promise ends that turn (its Promise is made
 * of timers), so such a call stands before any `await`, in the handler or in functions that the handler calls at once.
 *
 * `@inTap` marks a function that makes such a call: whoever calls it is judged in the same way, up to a handler (`on…`).
 * `@atOnce name` marks a function that calls what it is given as `name` before it waits, `@givesTap name` one that calls
 * it in the answer of a dialog, which is a tap of its own.
 */
const ts = require('typescript')
const TAP = require('../preview/wx/behaviour/tap.json')
const { functionAround, tagsOf, waits } = require('./turn.cjs')

const HANDLER = /^on[A-Z]/
const wxCallOf = ({ callee }) =>
  callee?.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'wx'
    ? callee.property.name
    : undefined
module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      late: '{{name}} works only inside the tap: nothing is awaited before it',
      later: '{{name}} works only inside the tap: this function runs later (mark what calls it with @atOnce)',
      unmarked: '{{name}} works only inside the tap: mark the function around it with @inTap',
    },
  },
  create: ({ sourceCode, report }) => {
    const { program, esTreeNodeToTSNodeMap: nodes } = sourceCode.parserServices
    if (!program) throw new Error('inside-the-tap needs the types: it belongs to the typed files')
    const checker = program.getTypeChecker()
    const { visitor, isAfterOne } = waits()
    const calls = []

    const isMarkedInTap = (declaration) => tagsOf(declaration).some(({ tagName }) => tagName.text === 'inTap')
    const promises = (declaration, tag, parameter) =>
      tagsOf(declaration).some(
        ({ tagName, comment }) => tagName.text === tag && comment?.trim() === parameter,
      )
    /** The declaration of a function that has a name: what is handed on has none, whatever stands above it. */
    const named = (fn) => {
      const declaration = nodes.get(fn)
      return ts.isCallExpression(declaration.parent) || ts.isNewExpression(declaration.parent)
        ? undefined
        : declaration
    }
    const declarationOf = (call) => checker.getResolvedSignature(nodes.get(call))?.declaration
    /** The function around that was given what is called here. */
    const giverOf = (call) => {
      if (call.callee.type !== 'Identifier') return undefined
      for (let scope = sourceCode.getScope(call); scope; scope = scope.upper) {
        const found = scope.set.get(call.callee.name)
        if (found) return found.defs[0]?.type === 'Parameter' ? found.defs[0].node : undefined
      }
      return undefined
    }
    const nameOf = (fn) => {
      const { parent } = fn
      const named = parent.type === 'Property' || parent.type === 'MethodDefinition' ? parent.key : fn.id
      return named?.name ?? ''
    }
    const isOfDialog = ({ parent }) =>
      parent.type === 'Property' &&
      parent.key.name === 'success' &&
      TAP.givesInSuccess.includes(wxCallOf(parent.parent.parent))

    const judge = (node, name, root) => {
      const fn = functionAround(node)
      if (isAfterOne(node)) return report({ node, messageId: 'late', data: { name } })
      if (!fn || fn === root || isMarkedInTap(named(fn)) || HANDLER.test(nameOf(fn)) || isOfDialog(fn)) return
      const { parent } = fn
      if (parent.type === 'NewExpression' && parent.callee.name === 'Promise')
        return judge(parent, name, root)
      const isGiven = parent.type === 'CallExpression' && parent.arguments.includes(fn)
      if (!isGiven) return report({ node, messageId: 'unmarked', data: { name } })
      const declaration = declarationOf(parent)
      const parameter = declaration?.parameters[parent.arguments.indexOf(fn)]?.name.getText()
      if (promises(declaration, 'givesTap', parameter)) return
      if (!promises(declaration, 'atOnce', parameter))
        return report({ node, messageId: 'later', data: { name } })
      judge(parent, name, root)
    }

    return {
      ...visitor,
      CallExpression: (node) => void calls.push(node),
      'Program:exit': () => {
        for (const call of calls) {
          const name = sourceCode.getText(call.callee)
          const giver = giverOf(call)
          if (giver && promises(named(giver), 'atOnce', name)) judge(call, name, giver)
          else if (giver && promises(named(giver), 'givesTap', name)) judge(call, name)
          else if (TAP.bound.includes(wxCallOf(call)) || isMarkedInTap(declarationOf(call))) judge(call, name)
        }
      },
    }
  },
}
