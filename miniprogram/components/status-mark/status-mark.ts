const ICONS: Readonly<Record<string, string>> = {
  done: 'check',
  now: 'dot',
  warning: 'warning',
  waiting: 'clock',
  locked: 'lock',
}

/** A state in words with an icon: `done`, `now`, `warning`, `waiting` or `locked`; any other kind has none. */
Component({
  options: { virtualHost: true },
  properties: { kind: { type: String, value: 'waiting' }, text: String },
  data: { icon: 'clock' },
  observers: {
    kind(kind: string) {
      this.setData({ icon: ICONS[kind] ?? '' })
    },
  },
})
