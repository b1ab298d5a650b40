/**
 * What a page waited for may come when the student has left it: a route that begins then closes, replaces or covers the
 * page that the student is on. After a wait a page is led on by `leadOn` of its context, which looks first.
 *
 * `@routes` marks what opens and closes pages; whatever calls it outside of `leadOn` is judged in the same way.
 */
const ts = require('typescript')
const { functionAround, isFunction, tagsOf, waits } = require('./turn.cjs')

const LOOKS = 'leadOn'
/** What runs the function it is given later. */
const LATER = ['then', 'catch', 'finally', 'setTimeout', 'when']

const lastNameOf = (callee) => (callee.type === 'MemberExpression' ? callee.property.name : callee.name)
const isLeadOn = (call) => ts.isCallExpression(call) && /(?:^|\.)leadOn$/.test(call.expression.getText())

module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { late: '{{name}} comes after a wait: the student may have left the page, lead on by leadOn' },
  },
  create: ({ sourceCode, report }) => {
    const { program, esTreeNodeToTSNodeMap: nodes } = sourceCode.parserServices
    if (!program) throw new Error('lead-on needs the types: it belongs to the typed files')
    const checker = program.getTypeChecker()
    const { visitor, isAfterOne } = waits()
    const uses = []

    const declarationOf = (named) => {
      const found = checker.getSymbolAtLocation(named)
      const symbol = found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found
      return symbol?.declarations?.[0]
    }
    const calledBy = ({ expression }) =>
      declarationOf(ts.isPropertyAccessExpression(expression) ? expression.name : expression)
    const isOfPage = (declaration) =>
      ts.isFunctionDeclaration(declaration) ||
      (ts.isVariableDeclaration(declaration) &&
        declaration.initializer !== undefined &&
        ts.isArrowFunction(declaration.initializer))

    const known = new Map()
    /** Whether a function begins a route by itself, or by what it calls. */
    const routes = (declaration) => {
      if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return false
      const before = known.get(declaration)
      if (before !== undefined) return before
      known.set(declaration, false) // of functions that call each other
      const isMarked = tagsOf(declaration).some(({ tagName }) => tagName.text === 'routes')
      const does = isMarked || (isOfPage(declaration) && begins(declaration))
      known.set(declaration, does)
      return does
    }
    const begins = (node) =>
      !isLeadOn(node) &&
      ((ts.isCallExpression(node) && routes(calledBy(node))) || Boolean(ts.forEachChild(node, begins)))

    const isLate = (node) => {
      if (isAfterOne(node)) return true
      const fn = functionAround(node)
      const { parent } = fn ?? {}
      if (parent?.type !== 'CallExpression' || !parent.arguments.includes(fn)) return false
      const name = lastNameOf(parent.callee)
      return name !== LOOKS && (LATER.includes(name) || isLate(parent))
    }

    return {
      ...visitor,
      CallExpression: (call) => {
        uses.push({ node: call, named: call.callee })
        // Handed on as it is: `answer.then(goBack)`.
        if (lastNameOf(call.callee) === LOOKS || !LATER.includes(lastNameOf(call.callee))) return
        for (const given of call.arguments)
          if (!isFunction(given) && given.type === 'Identifier')
            uses.push({ node: given, named: given, isLate: true })
      },
      'Program:exit': () => {
        for (const { node, named, isLate: isGiven } of uses) {
          const place = named.type === 'MemberExpression' ? named.property : named
          if ((isGiven || isLate(node)) && routes(declarationOf(nodes.get(place))))
            report({ node, messageId: 'late', data: { name: sourceCode.getText(named) } })
        }
      },
    }
  },
}
