import { contactWords } from '../content/contact'
import { offers } from '../platform/offers'

/** What a sentence names and a student takes along: a telephone number, an address, what is opened by its name. */
export interface ContactLink {
  readonly does: 'call' | 'copy'
  readonly label: string
  readonly value: string
}

const TELEPHONE = /\b\d{3,4}-\d{7,8}\b/g
const ADDRESS = /[\w@.:/-]+\.(?:cn|com)(?:\/[\w./?=&%-]*)?/g
/** Another mini-program cannot be opened from here, only looked for. */
const OPENED_BY_NAME = /(?:打开「([^」]+)」|在(国家政务服务平台))小程序/g

const host = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/.*$/, '')

const found = (text: string, what: RegExp): readonly string[] =>
  [...text.matchAll(what)].map(([whole, name, other]) => name ?? other ?? whole)

const copied = (value: string, label: string): ContactLink => ({ does: 'copy', label, value })

const called = (value: string): ContactLink =>
  offers('call')
    ? { does: 'call', label: contactWords.call(value), value }
    : copied(value, contactWords.copy(value))

/** In the order: to call (to copy, where nothing can call), to write to or to visit, to open; each once. */
export const contactLinks = (text: string): readonly ContactLink[] => {
  const all: readonly ContactLink[] = [
    ...found(text, TELEPHONE).map(called),
    ...found(text, ADDRESS).map((value) => copied(value, contactWords.copy(host(value)))),
    ...found(text, OPENED_BY_NAME).map((value) => copied(value, contactWords.copyName(value))),
  ]
  return all.filter(({ value }, index) => all.findIndex((other) => other.value === value) === index)
}
