/**
 * A field that is only declared does not exist: WeChat's compiler drops it, so that mobx, which looks at what an object
 * has, never observes it, and pages never hear of its changes. Every field gets its value where it is declared, be it
 * `undefined`, or in the constructor before `makeAutoObservable`.
 */
const OBSERVING = /^make(?:Auto)?Observable$/

/** The fields that the constructor fills, up to where mobx looks at them. */
const filledBy = (constructor) => {
  const filled = new Set()
  for (const { expression } of constructor?.value.body?.body ?? []) {
    if (OBSERVING.test(expression?.callee?.name)) break
    const { left } = expression ?? {}
    if (left?.type === 'MemberExpression' && left.object.type === 'ThisExpression')
      filled.add(left.property.name)
  }
  return filled
}

module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { absent: '{{name}} has no value: WeChat’s compiler drops it, and mobx does not observe it' },
  },
  create: ({ report }) => ({
    ClassBody({ body }) {
      const filled = filledBy(body.find(({ kind }) => kind === 'constructor'))
      for (const field of body) {
        if (field.type !== 'PropertyDefinition' || field.value || field.declare) continue
        const { name } = field.key
        if (!filled.has(name)) report({ node: field, messageId: 'absent', data: { name } })
      }
    },
  }),
}
