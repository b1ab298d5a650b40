/** A packaged picture beside words; never the only carrier of a meaning, hence hidden from screen readers. */
Component({
  options: { virtualHost: true },
  properties: { name: String },
})
