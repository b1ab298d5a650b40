import { RuleTester, type Rule } from 'eslint'
import { parser } from 'typescript-eslint'

const fieldHasAValue = jest.requireActual<Rule.RuleModule>('../../eslint-rules/field-has-a-value.cjs')

RuleTester.describe = describe
RuleTester.it = it

const tester = new RuleTester({ languageOptions: { parser } })
const absent = (code: string) => ({ code, errors: [{ messageId: 'absent' }] })

tester.run('a field has a value when mobx looks', fieldHasAValue, {
  valid: [
    'class A { place: string | undefined = undefined }',
    'class A { chunk: Uint8Array; constructor(size) { this.chunk = new Uint8Array(size) } }',
    'class A { chunk: Uint8Array; constructor() { this.chunk = []; makeAutoObservable(this) } }',
    'class A { declare chunk: Uint8Array }',
    'class A { constructor(private readonly deps: object) {} }',
    'class A { get place(): string { return "" } }',
  ],
  invalid: [
    absent('class A { place: string | undefined }'),
    absent('class A { place?: string }'),
    absent('class A { private place; constructor() { makeAutoObservable(this); this.place = "" } }'),
    absent('class A { place: string | undefined; take(place) { this.place = place } }'),
  ],
})
