interface Drawing {
  name: string
  label: string
}

/** Small drawings side by side: how a picture is to look, and how not. */
Component({ properties: { drawings: { type: Array, value: [] as Drawing[] } } })
