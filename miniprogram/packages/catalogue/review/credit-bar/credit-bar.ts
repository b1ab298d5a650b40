/** Two shares of credits as one bar, each named in words below it; `label` says the same to a screen reader. */
Component({
  properties: { percent: Number, supporting: String, others: String, label: String },
})
