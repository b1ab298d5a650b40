/** The estimate on a line of time: where it may end, and today. Places are in percent of the line. */
Component({
  properties: {
    from: Number,
    to: Number,
    /** No end is known: the range fades out. */
    open: Boolean,
    today: Number,
    /** Below zero where the portal has shown no day. */
    expected: { type: Number, value: -1 },
    label: String,
  },
})
