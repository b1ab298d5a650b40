/**
 * A line drawing of ours, `name` its SVG below packages/ without the ending. `label` stands below it, and is what a screen
 * reader says. Drawn for a light page; dark mode turns its lightness around and keeps its hues.
 */
Component({ properties: { name: String, label: String } })
